"""The machinery of the verb `measure`: what to measure, on whom, against which chance, and how to tell it."""
