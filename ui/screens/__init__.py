"""What a person sees: one module a screen; each is imported by the worker, after the first paint."""
