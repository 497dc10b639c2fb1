"""Reading an OpenAPI document into an immutable picture of it, with Python names."""
