"""``python -m immichpy_dynamic`` is the command ``immichpy-dynamic``."""

from .cli.entry import main

if __name__ == "__main__":
    main()
