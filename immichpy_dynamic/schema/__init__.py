"""Compile schemas to msgspec types, and validate values."""
