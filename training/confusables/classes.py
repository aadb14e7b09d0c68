"""Sorts the words of a text into classes by the company they keep, and writes words.tsv: word, class.

    python3 classes.py TEXT-FOLDER OUT.tsv

Needs numpy. Words with similar neighbours fall into one class: counts of the 600 commonest words on either side, as
logarithms above chance, reduced by a singular value decomposition, then k-means. Seeded; some two minutes on one core.
"""

import re
import sys
from collections import Counter
from pathlib import Path

import numpy as np

WORDS, NEIGHBOURS, DIMENSIONS, CLASSES, ROUNDS, SEED = 24_000, 600, 64, 250, 25, 20261124
LEFT_OUT = {"SOURCES", "gum-nonnews", "ewt", "wikitext2-valid-test", "pud"}
WORD = re.compile(r"[^\W_]+(?:['’.&-][^\W_]+)*|[.,;:!?()\"“”—–$%]")


def read(folder):
    for path in sorted(Path(folder).glob("*.txt")):
        if path.stem not in LEFT_OUT:
            text = path.read_text(encoding="utf-8").lower().replace("’", "'")
            for line in text.split("\n"):
                yield [part for word in WORD.findall(line) for part in split(word)]


def split(word):
    return [word[:-2], "'s"] if word.endswith("'s") and len(word) > 4 else [word]


def main(folder, out):
    counts = Counter(word for line in read(folder) for word in line)
    words = [word for word, _ in sorted(counts.items(), key=lambda item: (-item[1], item[0]))]
    words = [word for word in words[: WORDS + 40] if not word[0].isdigit()][:WORDS]
    place = {word: i for i, word in enumerate(words)}
    lines = [np.array([place.get(word, -1) for word in line], dtype=np.int64) for line in read(folder) if len(line) > 1]
    table = np.zeros((WORDS, 2 * NEIGHBOURS), dtype=np.float32)
    before = np.concatenate([line[:-1] for line in lines])
    after = np.concatenate([line[1:] for line in lines])
    right = (before >= 0) & (after >= 0) & (after < NEIGHBOURS)
    np.add.at(table, (before[right], after[right] + NEIGHBOURS), 1)
    left = (after >= 0) & (before >= 0) & (before < NEIGHBOURS)
    np.add.at(table, (after[left], before[left]), 1)

    expected = table.sum(1, keepdims=True) * table.sum(0, keepdims=True) / table.sum()
    table = np.maximum(np.log((table + 0.1) / (expected + 0.1)), 0)
    gram = table.T @ table
    values, vectors = np.linalg.eigh(gram)
    vectors = vectors[:, np.argsort(-values)[:DIMENSIONS]]
    points = table @ vectors
    points /= np.sqrt(np.abs(points).mean(0, keepdims=True)) + 1e-9
    points /= np.linalg.norm(points, axis=1, keepdims=True) + 1e-9

    random = np.random.default_rng(SEED)
    centres = points[random.choice(WORDS // 4, CLASSES, replace=False)]
    for _ in range(ROUNDS):
        nearest = (points @ centres.T).argmax(1)
        for i in range(CLASSES):
            members = points[nearest == i]
            centres[i] = members.mean(0) if len(members) else points[random.integers(WORDS)]
        centres /= np.linalg.norm(centres, axis=1, keepdims=True) + 1e-9
    with open(out, "w", encoding="utf-8") as file:
        file.writelines(f"{word}\t{nearest[i]}\n" for i, word in enumerate(words))


if __name__ == "__main__":
    main(*sys.argv[1:])
