"""What a sentence tells of those counted in it before, or in the sentence before it."""
