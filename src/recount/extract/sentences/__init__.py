"""A text cut into sentences, words with their classes, and chunks."""
