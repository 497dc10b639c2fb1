"""Whole jobs, made of operations."""
