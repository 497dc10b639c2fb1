"""The paths of immichpy below ``immichpy.client``."""
