"""`python -m recount`."""

from recount.cli.main import main

main()
