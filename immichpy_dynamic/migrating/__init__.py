"""Rewrite programs that were written for immichpy so that they use this package; needs the extra ``migrate``."""
