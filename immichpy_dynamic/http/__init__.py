"""Requests, answers, and the connection between."""
