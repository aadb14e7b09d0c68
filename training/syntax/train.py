"""Trains the network that reads English: python3 train.py DATA VECTORS OUT [--epochs N] [--more FILE] [--encoder FOLDER]

DATA comes from prepare.mjs, VECTORS from vectors.py. OUT gets the weights (.pt) and, beside them, the vocabulary (.json).
`--more` adds sentences that others have read (see annotate.py); `--encoder` trains a reader on top of a pretrained encoder
(see encoder.py) instead of the network. What is kept is the average of the weights of the last epochs' steps (Polyak and
Juditsky, 1992). Seeded.
"""

import argparse
import copy
import json
import random
import time
from collections import Counter

import numpy as np
import torch
import torch.nn.functional as F

from encoder import Pieces, Teacher
from network import Batch, Network, Reader, Scores, Shape

AVERAGED = 0.9995  # how much of an average stays at each step
LEAST = (2, 4, 3, 2, 4, 4)  # how often a feature of each kind must occur to be known


class Data:
    """Sentences as arrays, with numbers for features; 0 stands for none, 1 for unknown."""

    def __init__(self, source: dict, vocabulary: dict, pieces: Pieces | None = None):
        self.pieces = [pieces.of(word) for word in source["words"]] if pieces else None
        self.edges = (pieces.first, pieces.last) if pieces else None
        kinds = [{feature: i for i, feature in enumerate(known)} for known in vocabulary["features"]]
        rows = {word: i for i, word in enumerate(vocabulary["vectors"])}
        number = lambda kind, feature: 0 if feature == "" and kind else kinds[kind].get(feature, 1)
        self.features = torch.tensor([[number(k, f) for k, f in enumerate(form)] for form in source["forms"]])
        self.vectors = torch.tensor([rows.get(form[0], 0) for form in source["forms"]])
        labels = {label: i for i, label in enumerate(vocabulary["labels"])}
        relations = {relation: i for i, relation in enumerate(vocabulary["relations"])}
        label = [labels.get(x, -100) for x in source["labels"]]
        relation = [relations.get(x, -100) for x in source["relations"]]
        self.label_names, self.relation_names = source["labels"], source["relations"]
        self.sets = {
            name: [
                {**s, "f": np.array(s["f"]), "y": np.array([label[t] for t in s["t"]]), "h": np.array(s["h"]),
                 "z": np.array([relation[r] for r in s["r"]]), "w": s.get("w", 1.0)}
                for s in sentences
            ]
            for name, sentences in source["sets"].items()
        }

    def batch(self, sentences: list[dict]) -> Batch:
        length, size = max(len(s["f"]) for s in sentences), len(sentences)
        forms = torch.zeros(length, size, dtype=torch.long)
        gold = torch.full((3, length, size), -100)
        mask = torch.zeros(length, size, dtype=torch.bool)
        turned = torch.arange(length).unsqueeze(1).repeat(1, size)
        for j, s in enumerate(sentences):
            n = len(s["f"])
            forms[:n, j] = torch.from_numpy(s["f"])
            for row, key in enumerate("yhz"):
                gold[row, :n, j] = torch.from_numpy(s[key])
            mask[:n, j] = True
            turned[:n, j] = torch.arange(n - 1, -1, -1)
        features = self.features[forms].masked_fill(~mask.unsqueeze(-1), 0)
        vectors = self.vectors[forms].masked_fill(~mask, 0)
        return Batch(features, vectors, gold, mask, turned, *(self.in_pieces(sentences, length) if self.pieces else ()))

    def in_pieces(self, sentences: list[dict], length: int) -> tuple[torch.Tensor, torch.Tensor]:
        starts = torch.zeros(length, len(sentences), dtype=torch.long)
        lines = []
        for j, s in enumerate(sentences):
            line = [self.edges[0]]
            for i, form in enumerate(s["f"]):
                starts[i, j] = len(line)
                line += self.pieces[form]
            lines.append([*line, self.edges[1]])
        longest = max(map(len, lines))
        return torch.tensor([line + [0] * (longest - len(line)) for line in lines]), starts


def vocabulary_of(source: dict, words: list[str], shape_vectors: int) -> dict:
    counts = [Counter() for _ in LEAST]
    labels, relations = Counter(), Counter()
    for sentence in source["sets"]["train"]:
        for form, label, relation in zip(sentence["f"], sentence["t"], sentence["r"]):
            for counter, feature in zip(counts, source["forms"][form]):
                counter[feature] += 1
            labels[source["labels"][label]] += 1
            relations[source["relations"][relation]] += 1
    known = lambda counter, least: [f for f, n in sorted(counter.items(), key=lambda e: (-e[1], e[0])) if n >= least and f]
    return {
        "features": [["", "?", *known(counter, least)] for counter, least in zip(counts, LEAST)],
        "vectors": ["?", *words[: shape_vectors - 1]],
        "labels": known(labels, 3),
        "relations": known(relations, 3),
    }


def batches(sentences: list[dict], words: int, shuffled: bool) -> list[list[dict]]:
    order = sorted(sentences, key=lambda s: len(s["f"]) + (random.random() * 3 if shuffled else 0))
    out, current = [], []
    for sentence in order:
        if current and len(sentence["f"]) * (len(current) + 1) > words:
            out.append(current)
            current = []
        current.append(sentence)
    out.append(current)
    if shuffled:
        random.shuffle(out)
    return out


def evaluate(network: Reader, data: Data, vocabulary: dict, name: str) -> str:
    network.eval()
    right = Counter()
    with torch.no_grad():
        for group in batches(data.sets[name], 6000, False):
            scores = network(data.batch(group))
            heads = scores.arcs.argmax(-1).t().contiguous()
            relations = network.relations(scores, heads).argmax(-1)
            labels = scores.labels.argmax(-1)
            for j, s in enumerate(group):
                for i, (label, head, relation) in enumerate(zip(s["t"], s["h"], s["r"])):
                    tag, pos = vocabulary["labels"][labels[i, j]].split("|")
                    gold_tag, gold_pos = data.label_names[label].split("|")
                    attached = int(heads[i, j]) == int(head)
                    related = vocabulary["relations"][relations[i, j]] == data.relation_names[relation]
                    right.update(words=1, tag=tag == gold_tag, pos=pos == gold_pos, uas=attached, las=attached and related)
    n = right["words"]
    return f"{name} " + " ".join(f"{key} {100 * right[key] / n:.2f}" for key in ("tag", "pos", "uas", "las"))


def scores_and_gold(network: Reader, batch: Batch, drop: float = 0.0):
    """Of labels, arcs and relations: places × classes, and the right classes."""
    scores = network(batch, drop)
    label, head, relation = batch.gold
    relations = network.relations(scores, head.clamp(min=0))
    yield "label", scores.labels.flatten(0, 1), label.flatten()
    yield "arc", scores.arcs.transpose(0, 1).flatten(0, 1), head.flatten()
    yield "relation", relations.flatten(0, 1), relation.flatten()


def fit_temperatures(network: Reader, data: Data) -> dict[str, float]:
    """The divisors of the scores that make their softmax likeliest on the development set."""
    network.eval()
    losses = {name: Counter() for name in ("label", "arc", "relation")}
    with torch.no_grad():
        for group in batches(data.sets["dev"], 6000, False):
            for name, scores, gold in scores_and_gold(network, data.batch(group)):
                for temperature in np.arange(0.7, 2.5, 0.05):
                    loss = F.cross_entropy(scores / temperature, gold, ignore_index=-100, reduction="sum")
                    losses[name][round(float(temperature), 2)] += loss.item()
    return {name: min(each, key=each.get) for name, each in losses.items()}


def load(name: str) -> tuple[Reader, dict]:
    """What `main` has stored, and its vocabulary."""
    stored = json.load(open(f"{name}.json"))
    shape = Shape(**stored["shape"])
    network = Teacher(shape, stored["encoder"]) if stored["encoder"] else Network(shape)
    network.load_state_dict(torch.load(f"{name}.pt"))
    return network.eval(), stored


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("data")
    parser.add_argument("vectors")
    parser.add_argument("out")
    parser.add_argument("--epochs", type=int, default=25)
    parser.add_argument("--rate", type=float, default=2e-3)
    parser.add_argument("--words", type=int, default=2500, help="words in a batch")
    parser.add_argument("--drop", type=float, default=0.25)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--hidden", type=int, default=64)
    parser.add_argument("--layers", type=int, default=3)
    parser.add_argument("--vector", type=int, default=48)
    parser.add_argument("--encoder", help="a pretrained encoder's folder")
    parser.add_argument("--encoder-rate", type=float, default=1.5e-4)
    parser.add_argument("--more", help="sentences read by others")
    parser.add_argument("--share", type=float, default=1.0, help="words of --more for each word of the treebanks, an epoch")
    parser.add_argument("--threads", type=int, default=1)
    a = parser.parse_args()
    torch.manual_seed(a.seed)
    random.seed(a.seed)
    torch.set_num_threads(a.threads)

    source = json.load(open(a.data))
    stored = np.load(a.vectors, allow_pickle=True)
    words = [str(word) for word in stored["words"]]
    shape = Shape([], 0, 0, hidden=a.hidden, mixed=2 * a.hidden, layers=a.layers, vector=a.vector)
    vocabulary = vocabulary_of(source, words, shape.vectors)
    shape.features = [len(known) for known in vocabulary["features"]]
    shape.labels, shape.relations = len(vocabulary["labels"]), len(vocabulary["relations"])
    pieces = Pieces(a.encoder) if a.encoder else None
    data = Data(source, vocabulary, pieces)
    more = Data(json.load(open(a.more)), vocabulary, pieces) if a.more else None
    if a.encoder:
        shape.arc, shape.relation = 384, 128
    network = Teacher(shape, a.encoder) if a.encoder else Network(shape)
    if not a.encoder:
        with torch.no_grad():
            network.vectors.weight[0] = 0
            network.vectors.weight[1:] = torch.from_numpy(stored["vectors"][: shape.vectors - 1, : shape.vector])
        # The vectors stay as they are until enough words of the open text are seen with them.
        network.vectors.weight.requires_grad_(more is not None)
    average = copy.deepcopy(network)

    encoding = list(network.encoder.parameters()) if a.encoder else []
    known = {id(p) for p in encoding}
    others = [p for p in network.parameters() if p.requires_grad and id(p) not in known]
    groups = [{"params": others, "of": a.rate}, *([{"params": encoding, "of": a.encoder_rate}] if encoding else [])]
    optimiser = torch.optim.Adam(groups, lr=a.rate, betas=(0.9, 0.95))
    gold_words = sum(len(s["f"]) for s in data.sets["train"])

    def epoch_batches():
        yield from ((data, b) for b in batches(data.sets["train"], a.words, True))
        if more:
            pool, n = more.sets["train"], 0
            chosen = []
            while n < gold_words * a.share:
                sentence = pool[random.randrange(len(pool))]
                chosen.append(sentence)
                n += len(sentence["f"])
            yield from ((more, b) for b in batches(chosen, a.words, True))

    total = a.epochs * len(list(epoch_batches()))
    step, began = 0, time.time()
    for epoch in range(a.epochs):
        network.train()
        lost, order = 0.0, list(epoch_batches())
        random.shuffle(order)
        for of, group in order:
            step += 1
            for parameters in optimiser.param_groups:
                parameters["lr"] = parameters["of"] * min(1, step / 300) * max(0.02, 1 - step / total)
            loss = sum(
                F.cross_entropy(scores, gold, ignore_index=-100)
                for _, scores, gold in scores_and_gold(network, of.batch(group), a.drop)
            )
            optimiser.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(network.parameters(), 5.0)
            optimiser.step()
            keep = min(AVERAGED, step / (step + 10))
            with torch.no_grad():
                for mean, weight in zip(average.parameters(), network.parameters()):
                    mean.lerp_(weight, 1 - keep)
            lost += loss.item()
        print(epoch, f"loss {lost / len(order):.3f}", evaluate(average, data, vocabulary, "dev"), f"{time.time() - began:.0f} s", flush=True)
        torch.save(average.state_dict(), f"{a.out}.pt")
    temperatures = fit_temperatures(average, data)
    print(temperatures)
    card = {"shape": shape.as_dict(), "encoder": a.encoder, "temperatures": temperatures, **vocabulary}
    json.dump(card, open(f"{a.out}.json", "w"))
    for name in ("ewt", "gum", "pud"):
        print(evaluate(average, data, vocabulary, name), flush=True)


if __name__ == "__main__":
    main()
