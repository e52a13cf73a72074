"""Measures of similarity: what each computes, and whole grids of layer pairs. Importing any of them fills the registry."""
from . import cca, cka, cka_streams, information, knn, pointwise, procrustes, rsa
