"""The network that tags and parses: forms → recurrent layers → tags, heads, relations.

Everything up to the first layer depends on the form alone, so that the reader keeps it by form; what runs for each word
of a sentence is two or three small matrix products a layer. Recurrence: simple recurrent units (Lei et al., Simple
Recurrent Units for Highly Parallelizable Recurrence, 2018), in both directions. Heads and relations: Dozat and Manning,
Deep Biaffine Attention for Neural Dependency Parsing (2017).
"""

from dataclasses import asdict, dataclass
from typing import NamedTuple

import torch
import torch.nn.functional as F
from torch import Tensor, nn


@dataclass
class Shape:
    """Sizes of the network; `features` are the numbers of known features by kind, `labels` and `relations` of classes."""

    features: list[int]
    labels: int
    relations: int
    sizes: tuple[int, ...] = (32, 24, 24, 16, 16, 16)
    vector: int = 48
    vectors: int = 25000
    mixed: int = 128
    hidden: int = 64
    layers: int = 3
    arc: int = 96
    relation: int = 64
    reach: int = 16

    def as_dict(self) -> dict:
        return asdict(self)


@torch.jit.script
def recur(candidate: Tensor, forget: Tensor, weight: Tensor) -> Tensor:
    """States of a simple recurrent unit: time × batch × hidden."""
    state = torch.zeros_like(candidate[0])
    states = []
    for here, gate in zip(candidate.unbind(0), forget.unbind(0)):
        kept = torch.sigmoid(gate + weight * state)
        state = here + kept * (state - here)
        states.append(state)
    return torch.stack(states, 0)


class Layer(nn.Module):
    """One recurrent layer in both directions, with a highway past it."""

    def __init__(self, width: int, hidden: int):
        super().__init__()
        self.hidden = hidden
        self.input = nn.Linear(width, 6 * hidden)
        self.state = nn.Parameter(torch.empty(2, 2 * hidden).uniform_(-0.3, 0.3))
        nn.init.zeros_(self.input.bias)

    def forward(self, x: Tensor, turned: Tensor) -> Tensor:
        hidden = self.hidden
        turn = lambda t: t.gather(0, turned.unsqueeze(-1).expand_as(t))
        forward, backward = self.input(x).float().split(3 * hidden, -1)
        both = torch.stack([forward, turn(backward)], 2).unflatten(-1, (3, hidden))
        candidate, forget, reset = (both[..., i, :].flatten(2) for i in range(3))
        states = recur(candidate, forget, self.state[0])
        before = torch.cat([torch.zeros_like(states[:1]), states[:-1]])
        reset = torch.sigmoid(reset + self.state[1] * before)
        past, future = x.split(hidden, -1)
        highway = torch.cat([past, turn(future)], -1)
        out = reset * torch.tanh(states) + (1 - reset) * highway
        past, future = out.split(hidden, -1)
        return torch.cat([past, turn(future)], -1)


class Batch(NamedTuple):
    """Sentences side by side: time × batch, but for `pieces`."""

    features: Tensor  # … × kinds
    vectors: Tensor
    gold: Tensor  # 3 × …: label, head, relation; -100 where nothing is known
    mask: Tensor
    turned: Tensor  # the place of each word in the sentence read backwards
    pieces: Tensor | None = None  # batch × pieces, for an encoder
    starts: Tensor | None = None  # the first piece of each word


class Scores(NamedTuple):
    labels: Tensor  # time × batch × labels
    arcs: Tensor  # batch × time × time + 1; the root is the first head
    dependents: Tensor  # what relations are made of
    heads: Tensor


class Reader(nn.Module):
    """What makes tags, heads and relations of a sentence's states."""

    def __init__(self, shape: Shape, width: int):
        super().__init__()
        self.shape = shape
        self.label = nn.Linear(width, shape.labels)
        self.root = nn.Parameter(torch.randn(width) * 0.1)
        self.as_dependent = nn.Linear(width, shape.arc)
        self.as_head = nn.Linear(width, shape.arc)
        self.arc = nn.Parameter(torch.empty(shape.arc + 1, shape.arc))
        nn.init.orthogonal_(self.arc)
        self.distance = nn.Parameter(torch.zeros(2 * shape.reach + 1))
        self.dependent_relation = nn.Linear(width, shape.relation)
        self.head_relation = nn.Linear(width, shape.relation)
        self.relation = nn.Linear(3 * shape.relation, shape.relations)

    def score(self, middle: Tensor, x: Tensor, mask: Tensor, drop: float) -> Scores:
        """Tags come of `middle`, the tree of `x`: time × batch × width."""
        rest = lambda t: F.dropout(t, drop, self.training)
        labels = self.label(rest(middle))
        x = rest(x)
        length, batch, _ = x.shape
        rooted = torch.cat([self.root.expand(1, batch, -1), x])
        dependent = rest(F.leaky_relu(self.as_dependent(x), 0.1))
        head = rest(F.leaky_relu(self.as_head(rooted), 0.1))
        query = dependent @ self.arc[:-1] + self.arc[-1]
        arcs = query.transpose(0, 1) @ head.permute(1, 2, 0)
        places = torch.arange(length + 1)
        apart = (places.unsqueeze(0) - places[1:].unsqueeze(1)).clamp(-self.shape.reach, self.shape.reach)
        near = self.distance[apart + self.shape.reach]
        arcs = arcs + torch.cat([torch.zeros(length, 1), near[:, 1:]], 1)
        allowed = torch.cat([torch.ones(1, batch, dtype=torch.bool), mask]).t()
        arcs = arcs.masked_fill(~allowed.unsqueeze(1), -1e9)
        own = torch.eye(length + 1, dtype=torch.bool)[1:]
        arcs = arcs.masked_fill(own, -1e9)
        dependents = rest(F.leaky_relu(self.dependent_relation(x), 0.1))
        heads = rest(F.leaky_relu(self.head_relation(rooted), 0.1))
        return Scores(labels, arcs, dependents, heads)

    def relations(self, scores: Scores, heads: Tensor) -> Tensor:
        """Scores of relations to given heads (time × batch)."""
        first = scores.dependents
        chosen = scores.heads.gather(0, heads.unsqueeze(-1).expand_as(first))
        return self.relation(torch.cat([first, chosen, first * chosen], -1))


class Network(Reader):
    def __init__(self, shape: Shape):
        width = 2 * shape.hidden
        assert shape.mixed == width, "the first layer's highway needs its width"
        super().__init__(shape, width)
        self.tables = nn.ModuleList(nn.Embedding(n, size) for n, size in zip(shape.features, shape.sizes))
        self.vectors = nn.Embedding(shape.vectors, shape.vector)
        for table in self.tables:
            nn.init.normal_(table.weight, 0, 0.3)
        self.mix = nn.Linear(sum(shape.sizes) + shape.vector, shape.mixed)
        self.layers = nn.ModuleList(Layer(width, shape.hidden) for _ in range(shape.layers))

    def forward(self, batch: Batch, drop: float = 0.0) -> Scores:
        train = self.training
        parts = []
        for kind, table in enumerate(self.tables):
            numbers = batch.features[..., kind]
            if train:  # Class 1 is the unknown feature.
                lost = torch.rand(numbers.shape) < (0.25 if kind == 0 else 0.05)
                numbers = numbers.masked_fill(lost & (numbers > 0), 1)
            parts.append(table(numbers))
        vectors = batch.vectors
        if train:
            vectors = vectors.masked_fill(torch.rand(vectors.shape) < 0.1, 0)
        x = torch.cat([*parts, self.vectors(vectors)], -1)
        x = F.leaky_relu(self.mix(F.dropout(x, drop * 0.6, train)), 0.1)
        middle = x
        for i, layer in enumerate(self.layers):
            if train:
                x = x * torch.bernoulli(torch.full((1, *x.shape[1:]), 1 - drop)) / (1 - drop)
            x = layer(x, batch.turned)
            if i == len(self.layers) - 2:
                middle = x
        return self.score(middle, x, batch.mask, drop)
