"""Writes a trained network as the reader's module: python3 export.py WEIGHTS OUT

WEIGHTS is what train.py wrote, without its ending; OUT is src/language/network/weights.ts. Weights become int8 with one
scale a row. What is looked up by a key (a feature, a word) is written row by row, so that the reader decodes the rows
that a story asks for and no others; the rest is one piece. The shapes stand in src/language/network/{model,table}.ts.
"""

import base64
import json
import sys
from collections import Counter

import numpy as np
import torch


def main(source: str, target: str) -> None:
    stored = json.load(open(f"{source}.json"))
    weights = {name: value.float().numpy() for name, value in torch.load(f"{source}.pt").items()}
    arc = weights.pop("arc")
    weights["query.weight"], weights["query.bias"] = arc[:-1].T, arc[-1]
    shape = stored["shape"]
    take = lambda name: quantize(weights.pop(f"{name}.weight"))
    model = {
        "shape": {
            **{key: shape[key] for key in ("sizes", "vector", "mixed", "hidden", "layers", "arc", "relation", "reach")},
            "temperatures": stored.get("temperatures", {"label": 1, "arc": 1, "relation": 1}),
        },
        "features": [table(known, 2, *take(f"tables.{kind}")) for kind, known in enumerate(stored["features"])],
        "vectors": table(stored["vectors"], 1, *take("vectors")),
        "labels": stored["labels"],
        "relations": stored["relations"],
        **pack(weights),
    }
    with open(target, "w", encoding="utf8") as out:
        out.write(module(model))


def quantize(value: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """A scale for each row, and how often it goes into the row's numbers."""
    scales = np.maximum(np.abs(value).max(1), 1e-9) / 127
    return scales.astype("<f4"), np.round(value / scales[:, None]).astype(np.int8)


def table(known: list[str], special: int, scales: np.ndarray, rows: np.ndarray) -> dict:
    """Rows in the order of their keys: by length, then by UTF-16 code units, so that the reader can bisect them."""
    coded = [key.encode("utf-16-be") for key in known]
    assert len(set(coded[special:])) == len(coded) - special and b"" not in coded[special:], "a key stands twice"
    order = sorted(range(special, len(known)), key=lambda i: (len(coded[i]), coded[i]))
    sizes = Counter(len(coded[i]) // 2 for i in order)
    blocks = (scales[i].tobytes() + rows[i].tobytes() for i in [*range(special), *order])
    return {
        "columns": rows.shape[1],
        "special": special,
        "lengths": [sizes[length] for length in range(1, max(sizes, default=0) + 1)],
        "keys": "".join(known[i] for i in order),
        "rows": encode(b"".join(padded(block, 3) for block in blocks)),
    }


def pack(weights: dict[str, np.ndarray]) -> dict:
    """Matrices and lists one after another, each to begin at a multiple of four bytes."""
    layout, parts = [], []
    for name, value in weights.items():
        if name.endswith(".state") or value.ndim == 1:
            value = value.reshape(1, -1)
        layout.append([name, *value.shape])
        if len(value) == 1:
            parts.append(value.astype("<f4").tobytes())
        else:
            parts += (padded(part.tobytes(), 4) for part in quantize(value))
    return {"layout": layout, "weights": encode(padded(b"".join(parts), 3))}


def padded(data: bytes, size: int) -> bytes:
    return data + b"\0" * (-len(data) % size)


def encode(data: bytes) -> str:
    return base64.b64encode(data).decode()


def module(model: dict) -> str:
    lines = [f"  {key}: {json.dumps(value, ensure_ascii=True)},\n" for key, value in model.items()]
    return (
        "// Written by training/syntax/export.py; its card is training/syntax/CARD.md.\n"
        "import type {StoredModel} from './model.ts'\n\n"
        f"export const storedModel: StoredModel = {{\n{''.join(lines)}}}\n"
    )


if __name__ == "__main__":
    main(*sys.argv[1:])
