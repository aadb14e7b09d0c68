"""Writes what train.py learned as the reader's module: python3 store.py WEIGHTS OUT

WEIGHTS is what train.py wrote; OUT is src/language/network/doubt-weights.ts, whose shape stands in
src/language/network/{model,doubts}.ts. The first layer is cut into what each word says of its own place and of its
neighbours', so that the reader reckons it once a word, and what a form says once a form.
"""

import json
import sys
from pathlib import Path

import numpy as np
import torch

sys.path.insert(0, str(Path(__file__).parents[1] / "syntax"))
from export import pack  # noqa: E402

WIDTH = 192

# So that a doubt is as sure as those of the weights before, by which the rules have their least certainties: of right news
# copy that neither was learned from, as many are doubted as much.
SCALE, ADDED = 0.91, {"lost": 0.7, "leftover": 0.3, "preposition": 0.5, "splice": 0.8}


def main(source: str, target: str) -> None:
    stored = torch.load(source, weights_only=False)
    classes = stored.pop("classes")
    stored["out.weight"] *= SCALE
    stored["out.bias"] = SCALE * stored["out.bias"] + torch.tensor([ADDED.get(name.split(" ")[0], 0.0) for name in classes])
    weights = {name: value.float().numpy() for name, value in stored.items()}
    size = len(weights["first.bias"])
    part = [weights["first.weight"][:, i * WIDTH : (i + 1) * WIDTH] for i in range(8)]
    zero = np.zeros(size, np.float32)
    packed = pack(
        {
            "form.weight": np.concatenate(part[4:]),
            "form.bias": np.concatenate([zero, zero, weights["first.bias"], zero]),
            "second.weight": np.concatenate([part[0], part[2]]),
            "second.bias": np.concatenate([zero, zero]),
            "third.weight": np.concatenate([part[1], part[3]]),
            "third.bias": np.concatenate([zero, zero]),
            **{name: weights[name] for name in ("deep.weight", "deep.bias", "out.weight", "out.bias")},
        }
    )
    lines = [f"  {key}: {json.dumps(value)},\n" for key, value in {"classes": classes, **packed}.items()]
    with open(target, "w", encoding="utf8") as out:
        out.write(
            "// Written by training/doubts/store.py; its card is training/doubts/CARD.md.\n"
            "import type {StoredDoubts} from './doubts.ts'\n\n"
            f"export const storedDoubts: StoredDoubts = {{\n{''.join(lines)}}}\n"
        )


if __name__ == "__main__":
    main(*sys.argv[1:])
