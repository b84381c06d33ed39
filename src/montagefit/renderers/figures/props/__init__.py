"""The things of a picture as parametric vectors, each drawn from a place, a size and a turn."""
