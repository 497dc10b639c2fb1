"""Compare the OpenAPI documents of two releases."""
