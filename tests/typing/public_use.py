"""How the documentation uses the library: `make types` checks that an editor finds no fault in it. Never run."""
import numpy as np
import torch

from contrasim import (
    ContraSim, Moments, PCCA, PLDA, cka, compare, grid, measures, mutual_knn, read_corpus, rsa, stream_grid,
)

x, y = torch.randn(100, 16), torch.randn(100, 8)
similarity: torch.Tensor = cka(x, y)
cka(x.numpy(), np.zeros((100, 8)), kernel="rbf", bandwidth=0.5, debiased=False)
rsa(x, y, compare="spearman")
mutual_knn(x, y, k=5)

xs, ys = torch.randn(4, 100, 16), [torch.randn(100, 8), torch.randn(100, 12)]
table: torch.Tensor = grid(cka, xs, ys)
grid("cka", xs, ys, debiased=True, max_bytes=2**20)
stream_grid(cka, xs, ys)
print(sorted(measures), float(table.max()))

moments = Moments()
for block in (slice(0, 50), slice(50, 100)): moments.update(xs[:, block], [layer[block] for layer in ys])
print(moments.n, moments.cross(0, 1).shape)

views = torch.randn(3, 2, 100, 16)
sim = ContraSim().fit(views, unit="example", epochs=2, seed=0, progress=False)
score: torch.Tensor = sim(x, x)
print(grid(sim, xs, xs).shape, sim.transform(x).shape, sim.history)
sim.save_pretrained("measure")
same = ContraSim.from_pretrained("measure")
plda = PLDA().fit(views, seed=0)
pcca = PCCA().fit([torch.randn(1, 100, 16), torch.randn(1, 100, 8)])
print(plda.about, pcca.about, same.fitted)

corpus = read_corpus("sentences.txt")
found = compare("bert-base-uncased", "gpt2", corpus, measures=("cka", "contrasim"), layers=[1, 2], layers_b=[1, 3])
print(found.best(), found.grids["cka"], found.save("out"))
