"""Read an OpenAPI document into an immutable model with Python names."""
