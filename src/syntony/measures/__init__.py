"""Measures: plain functions on arrays with any leading axes; one file, one construct."""

from .aperiodic import aperiodic_exponent
from .breathing import breathing_depth, breathing_rate
from .breathing import breathing_phase as breathing_phase
from .cartography import cartographic_profile, integrated_states
from .chaos import chaos_test, lyapunov_exponent, lyapunov_of_flow, lyapunov_of_map
from .chimera import chimera_index
from .circular import adjusted_circular_correlation, circular_correlation
from .cluster_phase import cluster_phase, group_order_parameter, group_phase_locking, individual_cluster_phase
from .coherence import coherence, imaginary_coherence, lagged_coherence
from .complexity import functional_complexity, neural_complexity, o_information_curve, tse_curve
from .concordance import concordance, concordance_index, lagged_concordance
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
from .correlation import correlation
from .critical_slowing import critical_slowing, critical_slowing_chance
from .dyadic_models import coupled_oscillator, dyadic_growth, inertia_coordination
from .dyadic_states import contingency, repair_latency, repair_rate, sequential_dependence, state_matching
from .dyadic_states import joint_states as joint_states
from .dynamic_complexity import dynamic_complexity, fluctuation_intensity, value_distribution
from .envelope import envelope_correlation, power_correlation
from .excitation_inhibition import functional_excitation_inhibition
from .fractal import detrended_fluctuation, hurst_exponent
from .generalised_synchrony import auxiliary_distance, conditional_lyapunov, generalised_synchrony
from .granger import (
    autoregressive_order,
    conditional_granger_causality,
    granger_causality,
    granger_causality_of_model,
    partial_directed_coherence,
    spectral_granger_causality,
)
from .graph import clustering, rich_club
from .graph import strongest_links as strongest_links
from .heart import beat_times as beat_times
from .heart import heart_rate_series as heart_rate_series
from .heart import mean_heart_rate, normal_share, pnn50, rmssd, sdnn
from .heart import normal_intervals as normal_intervals
from .heart_rhythm import heart_period_power, respiratory_sinus_arrhythmia
from .horizontal import homotopic_connectivity, interhemispheric_share, lateralisation
from .information import dual_total_correlation, o_information, s_information, total_correlation
from .integrated_information import integrated_information, integrated_information_from_covariance
from .integration import differentiation, effective_rank, integration, linkage
from .integration_profile import IntegrationProfile as IntegrationProfile
from .integration_profile import integration_profile
from .intersubject import inter_subject_correlation, inter_subject_functional_correlation
from .lagged import lagged_synchrony, leading, peak_lag, undefined_share, windowed_cross_correlation
from .modules import find_modules as find_modules
from .modules import modularity, participation, within_module_z
from .paths import betweenness, global_efficiency, local_efficiency, path_length, shortest_paths
from .phase_lag import debiased_weighted_phase_lag_index, phase_lag_index, weighted_phase_lag_index
from .recurrence import cross_recurrence, recurrence_profile
from .rhythm import BANDS as BANDS
from .rhythm import Band as Band
from .rhythm import analytic_signal as analytic_signal
from .rhythm import windows as windows
from .shared_information import mutual_information, transfer_entropy
from .skin import skin_components as skin_components
from .skin import skin_level, skin_response_rate, skin_response_size
from .skin import skin_responses as skin_responses
from .small_world import rewired as rewired
from .small_world import small_worldness
from .subsets import (
    dual_total_correlation_of_subsets,
    o_information_of_subsets,
    s_information_of_subsets,
    total_correlation_of_subsets,
)
from .sudden_gains import sudden_gains
from .switching import dwell_time, leading_eigenvector, occupancy, occupancy_entropy, phase_states, switching_rate
from .synchrony import metastability, nm_phase_locking, order_parameter, pairwise_phase_consistency, phase_locking
from .synchrony_profile import synchrony_profile as synchrony_profile
from .vertical import cortex_limbic_connectivity, middle_prefrontal_hub
from .wavelet import WaveletCoherence as WaveletCoherence
from .wavelet import wavelet_coherence, wavelet_coverage
from .wavelet import wavelet_coherence_map as wavelet_coherence_map

MEASURES = {
    "adjusted_circular_correlation": adjusted_circular_correlation,
    "aperiodic_exponent": aperiodic_exponent,
    "autoregressive_order": autoregressive_order,
    "auxiliary_distance": auxiliary_distance,
    "between_people": between_people,
    "between_people_from_covariance": between_people_from_covariance,
    "betweenness": betweenness,
    "breathing_depth": breathing_depth,
    "breathing_rate": breathing_rate,
    "cartographic_profile": cartographic_profile,
    "chaos_test": chaos_test,
    "chimera_index": chimera_index,
    "circular_correlation": circular_correlation,
    "cluster_phase": cluster_phase,
    "clustering": clustering,
    "coherence": coherence,
    "concordance": concordance,
    "concordance_index": concordance_index,
    "conditional_granger_causality": conditional_granger_causality,
    "conditional_lyapunov": conditional_lyapunov,
    "contingency": contingency,
    "correlation": correlation,
    "cortex_limbic_connectivity": cortex_limbic_connectivity,
    "coupled_oscillator": coupled_oscillator,
    "critical_slowing": critical_slowing,
    "critical_slowing_chance": critical_slowing_chance,
    "cross_recurrence": cross_recurrence,
    "debiased_weighted_phase_lag_index": debiased_weighted_phase_lag_index,
    "detrended_fluctuation": detrended_fluctuation,
    "differentiation": differentiation,
    "dual_total_correlation": dual_total_correlation,
    "dual_total_correlation_of_subsets": dual_total_correlation_of_subsets,
    "dwell_time": dwell_time,
    "dyadic_growth": dyadic_growth,
    "dynamic_complexity": dynamic_complexity,
    "effective_rank": effective_rank,
    "envelope_correlation": envelope_correlation,
    "fc_fit": fc_fit,
    "fisher_z": fisher_z,
    "fluctuation_intensity": fluctuation_intensity,
    "functional_complexity": functional_complexity,
    "functional_connectivity": functional_connectivity,
    "functional_connectivity_from_covariance": functional_connectivity_from_covariance,
    "functional_excitation_inhibition": functional_excitation_inhibition,
    "generalised_synchrony": generalised_synchrony,
    "global_efficiency": global_efficiency,
    "granger_causality": granger_causality,
    "granger_causality_of_model": granger_causality_of_model,
    "group_order_parameter": group_order_parameter,
    "group_phase_locking": group_phase_locking,
    "heart_period_power": heart_period_power,
    "homotopic_connectivity": homotopic_connectivity,
    "hurst_exponent": hurst_exponent,
    "imaginary_coherence": imaginary_coherence,
    "individual_cluster_phase": individual_cluster_phase,
    "inertia_coordination": inertia_coordination,
    "integrated_information": integrated_information,
    "integrated_information_from_covariance": integrated_information_from_covariance,
    "integrated_states": integrated_states,
    "integration": integration,
    "integration_profile": integration_profile,
    "inter_subject_correlation": inter_subject_correlation,
    "inter_subject_functional_correlation": inter_subject_functional_correlation,
    "interhemispheric_share": interhemispheric_share,
    "lagged_coherence": lagged_coherence,
    "lagged_concordance": lagged_concordance,
    "lagged_synchrony": lagged_synchrony,
    "lateralisation": lateralisation,
    "leading": leading,
    "leading_eigenvector": leading_eigenvector,
    "linkage": linkage,
    "local_efficiency": local_efficiency,
    "lyapunov_exponent": lyapunov_exponent,
    "lyapunov_of_flow": lyapunov_of_flow,
    "lyapunov_of_map": lyapunov_of_map,
    "mean_heart_rate": mean_heart_rate,
    "metastability": metastability,
    "middle_prefrontal_hub": middle_prefrontal_hub,
    "modularity": modularity,
    "mutual_information": mutual_information,
    "neural_complexity": neural_complexity,
    "nm_phase_locking": nm_phase_locking,
    "normal_share": normal_share,
    "o_information": o_information,
    "o_information_curve": o_information_curve,
    "o_information_of_subsets": o_information_of_subsets,
    "occupancy": occupancy,
    "occupancy_entropy": occupancy_entropy,
    "order_parameter": order_parameter,
    "pairwise_phase_consistency": pairwise_phase_consistency,
    "partial_correlation": partial_correlation,
    "partial_correlation_from_covariance": partial_correlation_from_covariance,
    "partial_directed_coherence": partial_directed_coherence,
    "participation": participation,
    "path_length": path_length,
    "peak_lag": peak_lag,
    "phase_lag_index": phase_lag_index,
    "phase_locking": phase_locking,
    "phase_states": phase_states,
    "pnn50": pnn50,
    "power_correlation": power_correlation,
    "recurrence_profile": recurrence_profile,
    "repair_latency": repair_latency,
    "repair_rate": repair_rate,
    "respiratory_sinus_arrhythmia": respiratory_sinus_arrhythmia,
    "rich_club": rich_club,
    "rmssd": rmssd,
    "s_information": s_information,
    "s_information_of_subsets": s_information_of_subsets,
    "sdnn": sdnn,
    "sequential_dependence": sequential_dependence,
    "shortest_paths": shortest_paths,
    "shrinkage_connectivity": shrinkage_connectivity,
    "skin_level": skin_level,
    "skin_response_rate": skin_response_rate,
    "skin_response_size": skin_response_size,
    "small_worldness": small_worldness,
    "spectral_granger_causality": spectral_granger_causality,
    "state_matching": state_matching,
    "sudden_gains": sudden_gains,
    "switching_rate": switching_rate,
    "total_correlation": total_correlation,
    "total_correlation_of_subsets": total_correlation_of_subsets,
    "transfer_entropy": transfer_entropy,
    "tse_curve": tse_curve,
    "undefined_share": undefined_share,
    "value_distribution": value_distribution,
    "wavelet_coherence": wavelet_coherence,
    "wavelet_coverage": wavelet_coverage,
    "weighted_phase_lag_index": weighted_phase_lag_index,
    "windowed_cross_correlation": windowed_cross_correlation,
    "within_module_z": within_module_z,
}
