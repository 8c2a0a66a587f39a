"""From a declaration to a running network: tracer, generated kernels, noise, delays, working points, covariances."""
