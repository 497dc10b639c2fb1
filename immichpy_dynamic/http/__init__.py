"""Requests, responses, and the connection to the server."""
