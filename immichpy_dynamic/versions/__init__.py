"""One module for the last release of each minor version of Immich, from 1.144 on."""
