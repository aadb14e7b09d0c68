"""Learns what may be wrong at a word from what the network knows of its sentence: python3 train.py OUT DRAWN[:TIMES]…

DRAWN are names of what draw.mjs and draw-examples.mjs wrote, without endings, the first of them one with classes; each is
read so many times an epoch. OUT is for store.py. Of the words at which nothing is wrong, a share counts, drawn anew each
time. Where an example says that a word is wrong, and not how, any fault is the answer.
"""

import json
import sys
import time
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn.functional import dropout, leaky_relu, log_softmax

sys.path.insert(0, str(Path(__file__).parents[1] / "syntax"))
from network import Layer  # noqa: E402

UNIT, WIDTH, LAYERS, DEEP, DROP, EPOCHS, SHARE, WORDS = 1024, 192, 2, 96, 0.05, 3, 0.35, 6000
ANY_FAULT, NOT_COUNTED = 255, 254


class Drawn:
    """Sentences as draw.mjs wrote them."""

    def __init__(self, name: str):
        self.labels = np.fromfile(f"{name}.labels", np.uint8)
        self.forms = np.fromfile(f"{name}.forms", np.int32)
        self.states = np.memmap(f"{name}.states", np.int16, "r").reshape(-1, 2 * WIDTH)
        self.mixed = np.fromfile(f"{name}.mixed", np.int16).reshape(-1, WIDTH)
        self.lengths = np.fromfile(f"{name}.lengths", np.int32)
        self.starts = np.cumsum(self.lengths) - self.lengths

    def batches(self, rng: np.random.Generator) -> list[np.ndarray]:
        """Sentences of about the same length, together no more than WORDS when they stand side by side."""
        order = np.argsort(self.lengths + 4 * rng.random(len(self.lengths)))
        batches, first, longest = [], 0, 0
        for i, sentence in enumerate(order):
            longest = max(longest, self.lengths[sentence])
            if i > first and longest * (i - first + 1) > WORDS:
                batches.append(order[first:i])
                first, longest = i, self.lengths[sentence]
        return [*batches, order[first:]]

    def read(self, sentences: np.ndarray) -> tuple[Tensor, Tensor, Tensor]:
        """Side by side (time × batch): what is known of each word, its place read backwards, its label."""
        lengths = self.lengths[sentences][None, :]
        time = np.arange(lengths.max())[:, None]
        at = self.starts[sentences][None, :] + np.minimum(time, lengths - 1)
        known = np.concatenate([self.states[at.ravel()], self.mixed[self.forms[at.ravel()]]], 1).astype(np.float32) / UNIT
        turned = np.where(time < lengths, lengths - 1 - time, time)
        labels = np.where(time < lengths, self.labels[at], NOT_COUNTED)
        return torch.from_numpy(known).view(*at.shape, -1), torch.from_numpy(turned), torch.from_numpy(labels.astype(np.int64))


class Doubts(nn.Module):
    def __init__(self, classes: int):
        super().__init__()
        self.enter = nn.Linear(3 * WIDTH, WIDTH)
        self.layers = nn.ModuleList(Layer(WIDTH, WIDTH // 2) for _ in range(LAYERS))
        self.deep, self.out = nn.Linear(WIDTH, DEEP), nn.Linear(DEEP, classes)

    def forward(self, known: Tensor, turned: Tensor) -> Tensor:
        with torch.autocast("cpu", torch.bfloat16):  # four times as fast where the processor has it
            states = leaky_relu(self.enter(known).float(), 0.1)
            for layer in self.layers:
                states = dropout(layer(states, turned), DROP, self.training)
            return self.out(leaky_relu(self.deep(states), 0.1)).float()


def losses(scores: Tensor, labels: Tensor) -> Tensor:
    """The surprise at each label; at any fault, that it is one."""
    shares = log_softmax(scores, 1)
    is_any = labels == ANY_FAULT
    own = shares.gather(1, torch.where(is_any, 0, labels)[:, None])[:, 0]
    return -torch.where(is_any, torch.log1p(-torch.exp(own).clamp(max=1 - 1e-5)), own)


def main(target: str, *names: str) -> None:
    torch.manual_seed(0)
    rng = np.random.default_rng(0)
    known = {name: Drawn(name) for name in {each.partition(":")[0] for each in names}}
    drawn = [known[name] for name, _, times in (each.partition(":") for each in names) for _ in range(int(times or 1))]
    classes = json.load(open(f"{names[0].partition(':')[0]}.classes"))
    model = Doubts(len(classes))
    optimizer = torch.optim.Adam(model.parameters())
    epochs = [[(one, batch) for one in drawn for batch in one.batches(rng)] for _ in range(EPOCHS)]
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, 3e-3, total_steps=sum(map(len, epochs)), pct_start=0.1)
    begin = time.time()
    for epoch, batches in enumerate(epochs):
        lost = 0.0
        for i in rng.permutation(len(batches)):
            one, batch = batches[i]
            states, turned, labels = one.read(batch)
            counts = (labels != NOT_COUNTED) & ((labels > 0) | (torch.rand(labels.shape) < SHARE))
            loss = losses(model(states, turned)[counts], labels[counts]).mean()
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), 1)
            optimizer.step()
            schedule.step()
            lost += loss.item()
        print(f"epoch {epoch}: loss {lost / len(batches):.4f}, {time.time() - begin:.0f} s", flush=True)
        torch.save({**model.state_dict(), "classes": classes}, target)


if __name__ == "__main__":
    main(*sys.argv[1:])
