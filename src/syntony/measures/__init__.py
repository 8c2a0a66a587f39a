"""Measures: plain functions on arrays with any leading axes; one file, one construct."""

from .complexity import functional_complexity, neural_complexity, tse_curve
from .connectivity import (
    between_people,
    between_people_from_covariance,
    fc_fit,
    fisher_z,
    functional_connectivity,
    functional_connectivity_from_covariance,
)
from .horizontal import homotopic_connectivity, interhemispheric_share
from .information import dual_total_correlation, o_information, s_information, total_correlation
from .integrated_information import integrated_information, integrated_information_from_covariance
from .integration import differentiation, effective_rank, integration, linkage
from .subsets import (
    dual_total_correlation_of_subsets,
    o_information_of_subsets,
    s_information_of_subsets,
    total_correlation_of_subsets,
)
from .synchrony import metastability, order_parameter, phase_locking
from .vertical import cortex_limbic_connectivity

MEASURES = {
    "between_people": between_people,
    "between_people_from_covariance": between_people_from_covariance,
    "cortex_limbic_connectivity": cortex_limbic_connectivity,
    "differentiation": differentiation,
    "dual_total_correlation": dual_total_correlation,
    "dual_total_correlation_of_subsets": dual_total_correlation_of_subsets,
    "effective_rank": effective_rank,
    "fc_fit": fc_fit,
    "fisher_z": fisher_z,
    "functional_complexity": functional_complexity,
    "functional_connectivity": functional_connectivity,
    "functional_connectivity_from_covariance": functional_connectivity_from_covariance,
    "homotopic_connectivity": homotopic_connectivity,
    "integrated_information": integrated_information,
    "integrated_information_from_covariance": integrated_information_from_covariance,
    "integration": integration,
    "interhemispheric_share": interhemispheric_share,
    "linkage": linkage,
    "metastability": metastability,
    "neural_complexity": neural_complexity,
    "o_information": o_information,
    "o_information_of_subsets": o_information_of_subsets,
    "order_parameter": order_parameter,
    "phase_locking": phase_locking,
    "s_information": s_information,
    "s_information_of_subsets": s_information_of_subsets,
    "total_correlation": total_correlation,
    "total_correlation_of_subsets": total_correlation_of_subsets,
    "tse_curve": tse_curve,
}
