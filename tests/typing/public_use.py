"""The library's public use, as its pages show it: never run, only read by a type checker (`make types`)."""
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

import contrasim
from contrasim import cka, compare, Comparison, ContraSim, grid, Measure, Moments
from contrasim.evaluation.statistics import interval

x, y = torch.randn(100, 8), torch.randn(100, 12)
value: Tensor = cka(x, y)
biased: Tensor = cka(np.zeros((100, 8)), y, debiased=False)
rbf: Measure = contrasim.cka_rbf.using("cka_narrow", sigma=0.5)

xs, ys = [x, x + 1], [y]
table: Tensor = grid("cka", xs, ys)
square: Tensor = grid(cka, xs, progress=False)

sim: ContraSim = ContraSim(in_dim=8).fit(torch.randn(1, 3, 100, 8), unit="example", epochs=2, seed=0)
score: Tensor = sim(x, x)
encoded = sim.transform(x)
sim.save_pretrained("measure")
again: ContraSim = ContraSim.from_pretrained("measure", device="cpu")
learned: Tensor = grid(again, xs, xs)

moments = Moments()
moments.update(xs, ys)

result: Comparison = compare("bert-base-uncased", "gpt2", "sentences.txt", measures=("cka", "mutual_knn"), layers=[0, 6, 12])
result.save(Path("results"))
both = contrasim.versus
bounds = interval(np.arange(10.0))
