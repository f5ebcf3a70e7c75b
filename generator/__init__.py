"""Handrail: a folder of YAML becomes a multilingual harm-reduction microsite."""
