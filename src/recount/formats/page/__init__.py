"""Web pages of articles: their text, and what they tell of themselves. Nothing is fetched."""
