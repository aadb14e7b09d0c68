"""Learns what may be wrong at a word from what the network knows of it: python3 train.py OUT DRAWN[:TIMES]…

DRAWN are names of what draw.mjs and draw-examples.mjs wrote, without endings, the first of them one with classes; each is
read so many times an epoch. OUT is for store.py. A word is told by the second and third layer's states of the word before
it and its own, and by the forms of the two words before it, its own and the next. Of the words at which nothing is wrong, a
share is drawn anew in each epoch. Where an example says that a word is wrong, and not how, any fault is the answer.
"""

import json
import sys
import time

import numpy as np
import torch
from torch import nn
from torch.nn.functional import leaky_relu, log_softmax

UNIT, WIDTH, HIDDEN, EPOCHS, SHARE, BLOCK, BLOCKS = 1024, 192, 192, 12, 0.35, 512, 20
ANY_FAULT, NOT_COUNTED = 255, 254


class Drawn:
    """Words as draw.mjs wrote them, and who is beside whom."""

    def __init__(self, name: str):
        self.labels = np.fromfile(f"{name}.labels", np.uint8)
        self.forms = np.fromfile(f"{name}.forms", np.int32)
        self.states = np.memmap(f"{name}.states", np.int16, "r").reshape(-1, 2 * WIDTH)
        self.mixed = np.fromfile(f"{name}.mixed", np.int16).reshape(-1, WIDTH)
        ends = np.cumsum(np.fromfile(f"{name}.lengths", np.int32))
        self.first, self.last = np.zeros(len(self.labels), bool), np.zeros(len(self.labels), bool)
        self.first[np.concatenate([[0], ends[:-1]])] = True
        self.last[ends - 1] = True

    def inputs(self, at: np.ndarray) -> torch.Tensor:
        first, last = self.first[at], self.last[at]
        before, after = np.where(first, at, at - 1), np.where(last, at, at + 1)
        second = first | self.first[before]
        earlier = np.where(second, at, at - 2)
        form = lambda place: self.mixed[self.forms[place]]
        parts = [self.states[before], self.states[at], form(earlier), form(before), form(at), form(after)]
        rows = np.concatenate(parts, 1).astype(np.float32) / UNIT
        rows[first, : 2 * WIDTH] = 0
        rows[second, 4 * WIDTH : 5 * WIDTH] = 0
        rows[first, 5 * WIDTH : 6 * WIDTH] = 0
        rows[last, 7 * WIDTH :] = 0
        return torch.from_numpy(rows)

    def batches(self, rng: np.random.Generator):
        blocks = rng.permutation(np.arange(0, len(self.labels), BLOCK))
        for i in range(0, len(blocks), BLOCKS):
            at = np.concatenate([np.arange(b, min(b + BLOCK, len(self.labels))) for b in blocks[i : i + BLOCKS]])
            yield at[(self.labels[at] > 0) | (rng.random(len(at)) < SHARE)]


class Doubts(nn.Module):
    def __init__(self, classes: int):
        super().__init__()
        self.first, self.deep = nn.Linear(8 * WIDTH, HIDDEN), nn.Linear(HIDDEN, HIDDEN // 2)
        self.out = nn.Linear(HIDDEN // 2, classes)

    def forward(self, rows: torch.Tensor) -> torch.Tensor:
        return self.out(leaky_relu(self.deep(leaky_relu(self.first(rows), 0.1)), 0.1))


def losses(scores: torch.Tensor, labels: torch.Tensor) -> torch.Tensor:
    """The surprise at each label; at any fault, that it is one."""
    shares = log_softmax(scores, 1)
    is_any = labels == ANY_FAULT
    own = shares.gather(1, torch.where(is_any, 0, labels)[:, None])[:, 0]
    return -torch.where(is_any, torch.log1p(-torch.exp(own).clamp(max=1 - 1e-5)), own)


def mixed(drawn: list[Drawn], rng: np.random.Generator):
    """Batches of all, in no order."""
    parts = [(one, one.batches(rng)) for one in drawn]
    while parts:
        i = rng.integers(len(parts))
        one, batches = parts[i]
        at = next(batches, None)
        if at is None:
            parts.pop(i)
        else:
            yield one, at[one.labels[at] != NOT_COUNTED]


def main(target: str, *names: str) -> None:
    torch.manual_seed(0)
    rng = np.random.default_rng(0)
    drawn = [one for name, _, times in (name.partition(":") for name in names) for one in [Drawn(name)] * int(times or 1)]
    classes = json.load(open(f"{names[0].partition(':')[0]}.classes"))
    model = Doubts(len(classes))
    optimizer = torch.optim.Adam(model.parameters(), 2e-3)
    steps = EPOCHS * sum(-(-len(one.labels) // (BLOCK * BLOCKS)) for one in drawn)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, 3e-3, total_steps=steps, pct_start=0.1)
    begin = time.time()
    for epoch in range(EPOCHS):
        lost, count = 0.0, 0
        for one, at in mixed(drawn, rng):
            loss = losses(model(one.inputs(at)), torch.from_numpy(one.labels[at].astype(np.int64))).mean()
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            schedule.step()
            lost, count = lost + loss.item(), count + 1
        print(f"epoch {epoch}: loss {lost / count:.4f}, {time.time() - begin:.0f} s", flush=True)
        torch.save({**model.state_dict(), "classes": classes}, target)


if __name__ == "__main__":
    main(*sys.argv[1:])
