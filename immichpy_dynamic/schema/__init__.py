"""From schema to msgspec types, and the verdict on values."""
