"""The coding format: one YAML or JSON file an article, and the coding frame beside them."""
