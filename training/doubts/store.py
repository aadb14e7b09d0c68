"""Writes what train.py learned as the reader's module: python3 store.py WEIGHTS OUT

WEIGHTS is what train.py wrote; OUT is src/language/network/doubt-weights.ts, whose shape stands in
src/language/network/{model,doubts}.ts. What enters is cut into what the second and the third layer say of a word, and what
its form says, which the reader reckons once a form.
"""

import json
import sys
from pathlib import Path

import numpy as np
import torch

sys.path.insert(0, str(Path(__file__).parents[1] / "syntax"))
from export import pack  # noqa: E402

# So that a doubt is as sure as those of the weights before, by which the rules have their least certainties: of right news
# copy that neither was learned from, as many are doubted as much.
ADDED = {"again": 0.9, "comma": 0.6, "lost": 0.9, "preposition": 0.6, "splice": 0.4, "subject": 0.6}


def main(source: str, target: str) -> None:
    stored = torch.load(source, weights_only=False)
    classes = stored.pop("classes")
    stored["out.bias"] += torch.tensor([ADDED.get(name.split(" ")[0], 0.0) for name in classes])
    weights = {name: value.float().numpy() for name, value in stored.items()}
    enter = weights.pop("enter.weight")
    parts = dict(zip(("second.weight", "third.weight", "form.weight"), np.split(enter, 3, axis=1)))
    nothing = np.zeros(len(enter), np.float32)
    biases = {"second.bias": nothing, "third.bias": nothing, "form.bias": weights.pop("enter.bias")}
    packed = {"layers": sum(name.endswith(".state") for name in weights), **pack({**parts, **biases, **weights})}
    lines = [f"  {key}: {json.dumps(value)},\n" for key, value in {"classes": classes, **packed}.items()]
    with open(target, "w", encoding="utf8") as out:
        out.write(
            "// Written by training/doubts/store.py; its card is training/doubts/CARD.md.\n"
            "import type {StoredDoubts} from './doubts.ts'\n\n"
            f"export const storedDoubts: StoredDoubts = {{\n{''.join(lines)}}}\n"
        )


if __name__ == "__main__":
    main(*sys.argv[1:])
