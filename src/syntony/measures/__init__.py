"""Measures: plain functions on arrays with any leading axes; one file, one construct."""

from .aperiodic import aperiodic_exponent
from .cartography import cartographic_profile, integrated_states
from .chaos import chaos_test, lyapunov_exponent, lyapunov_of_flow, lyapunov_of_map
from .chimera import chimera_index
from .complexity import functional_complexity, neural_complexity, tse_curve
from .connectivity import (
    between_people,
    between_people_from_covariance,
    fc_fit,
    fisher_z,
    functional_connectivity,
    functional_connectivity_from_covariance,
    partial_correlation,
    partial_correlation_from_covariance,
    shrinkage_connectivity,
)
from .critical_slowing import critical_slowing, critical_slowing_chance
from .dynamic_complexity import dynamic_complexity, fluctuation_intensity, value_distribution
from .excitation_inhibition import functional_excitation_inhibition
from .fractal import detrended_fluctuation, hurst_exponent
from .graph import clustering, rich_club
from .graph import strongest_links as strongest_links
from .horizontal import (
    homotopic_connectivity,
    interhemispheric_share,
    lateralisation,
)
from .information import dual_total_correlation, o_information, s_information, total_correlation
from .integrated_information import integrated_information, integrated_information_from_covariance
from .integration import differentiation, effective_rank, integration, linkage
from .integration_profile import IntegrationProfile, integration_profile
from .modules import find_modules as find_modules
from .modules import modularity, participation, within_module_z
from .paths import betweenness, global_efficiency, local_efficiency, path_length, shortest_paths
from .small_world import rewired as rewired
from .small_world import small_worldness
from .subsets import (
    dual_total_correlation_of_subsets,
    o_information_of_subsets,
    s_information_of_subsets,
    total_correlation_of_subsets,
)
from .switching import dwell_time, leading_eigenvector, occupancy, occupancy_entropy, phase_states, switching_rate
from .synchrony import metastability, order_parameter, phase_locking
from .vertical import (
    cortex_limbic_connectivity,
    middle_prefrontal_hub,
)

MEASURES = {
    "aperiodic_exponent": aperiodic_exponent,
    "between_people": between_people,
    "between_people_from_covariance": between_people_from_covariance,
    "betweenness": betweenness,
    "cartographic_profile": cartographic_profile,
    "chaos_test": chaos_test,
    "chimera_index": chimera_index,
    "clustering": clustering,
    "cortex_limbic_connectivity": cortex_limbic_connectivity,
    "critical_slowing": critical_slowing,
    "critical_slowing_chance": critical_slowing_chance,
    "detrended_fluctuation": detrended_fluctuation,
    "differentiation": differentiation,
    "dual_total_correlation": dual_total_correlation,
    "dual_total_correlation_of_subsets": dual_total_correlation_of_subsets,
    "dwell_time": dwell_time,
    "dynamic_complexity": dynamic_complexity,
    "effective_rank": effective_rank,
    "fc_fit": fc_fit,
    "fisher_z": fisher_z,
    "fluctuation_intensity": fluctuation_intensity,
    "functional_complexity": functional_complexity,
    "functional_connectivity": functional_connectivity,
    "functional_connectivity_from_covariance": functional_connectivity_from_covariance,
    "functional_excitation_inhibition": functional_excitation_inhibition,
    "global_efficiency": global_efficiency,
    "homotopic_connectivity": homotopic_connectivity,
    "hurst_exponent": hurst_exponent,
    "integrated_information": integrated_information,
    "integrated_information_from_covariance": integrated_information_from_covariance,
    "integrated_states": integrated_states,
    "integration": integration,
    "integration_profile": integration_profile,
    "interhemispheric_share": interhemispheric_share,
    "lateralisation": lateralisation,
    "leading_eigenvector": leading_eigenvector,
    "linkage": linkage,
    "local_efficiency": local_efficiency,
    "lyapunov_exponent": lyapunov_exponent,
    "lyapunov_of_flow": lyapunov_of_flow,
    "lyapunov_of_map": lyapunov_of_map,
    "metastability": metastability,
    "middle_prefrontal_hub": middle_prefrontal_hub,
    "modularity": modularity,
    "neural_complexity": neural_complexity,
    "o_information": o_information,
    "o_information_of_subsets": o_information_of_subsets,
    "occupancy": occupancy,
    "occupancy_entropy": occupancy_entropy,
    "order_parameter": order_parameter,
    "partial_correlation": partial_correlation,
    "partial_correlation_from_covariance": partial_correlation_from_covariance,
    "participation": participation,
    "path_length": path_length,
    "phase_locking": phase_locking,
    "phase_states": phase_states,
    "rich_club": rich_club,
    "s_information": s_information,
    "s_information_of_subsets": s_information_of_subsets,
    "shortest_paths": shortest_paths,
    "shrinkage_connectivity": shrinkage_connectivity,
    "small_worldness": small_worldness,
    "switching_rate": switching_rate,
    "total_correlation": total_correlation,
    "total_correlation_of_subsets": total_correlation_of_subsets,
    "tse_curve": tse_curve,
    "value_distribution": value_distribution,
    "within_module_z": within_module_z,
}
