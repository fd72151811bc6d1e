"""`python -m columnist`, where the command `columnist` is not on the path."""

from __future__ import annotations

import sys

from columnist.cli import main

if __name__ == "__main__":
    sys.exit(main())
