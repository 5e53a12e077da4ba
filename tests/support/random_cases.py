"""How many random cases a test takes, each of which fills a database."""

from hypothesis import HealthCheck, settings

in_a_database = settings(
    max_examples=100 if settings.get_current_profile_name() == "default" else 10,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
"""Ten cases, the same each time; a hundred new ones with `pytest --exhaustive`."""
