"""Measures of similarity: what each computes, and whole grids of layer pairs. Importing any of them fills the registry."""
from . import cca, cka, cka_streams, distance_correlation, information, knn, neighborhoods, pointwise, predictivity, procrustes, rsa
from . import unit_matching
