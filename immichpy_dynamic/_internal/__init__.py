"""Helpers of the package itself: not part of the public interface."""
