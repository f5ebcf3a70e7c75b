"""Other people's directory formats, out and in."""
