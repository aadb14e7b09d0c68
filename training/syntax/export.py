"""Writes a trained network as the reader's module: python3 export.py WEIGHTS OUT

WEIGHTS is what train.py wrote, without its ending; OUT is src/language/network/weights.ts. Weights become int8 with one
scale a row.
"""

import base64
import json
import sys

import numpy as np
import torch


def main(source: str, target: str) -> None:
    stored = json.load(open(f"{source}.json"))
    weights = {name: value.float().numpy() for name, value in torch.load(f"{source}.pt").items()}
    arc = weights.pop("arc")
    weights["query.weight"], weights["query.bias"] = arc[:-1].T, arc[-1]
    layout, parts = [], []
    for name, value in weights.items():
        if name.endswith(".state") or value.ndim == 1:
            value = value.reshape(1, -1)
        rows, columns = value.shape
        layout.append([name, rows, columns])
        if rows == 1:
            parts.append(value.astype("<f4").tobytes())
            continue
        scales = np.maximum(np.abs(value).max(1), 1e-9) / 127
        parts.append(scales.astype("<f4").tobytes())
        data = np.round(value / scales[:, None]).astype(np.int8).tobytes()
        parts.append(data + b"\0" * (-len(data) % 4))
    shape = stored["shape"]
    model = {
        "shape": {
            **{key: shape[key] for key in ("sizes", "vector", "mixed", "hidden", "layers", "arc", "relation", "reach")},
            "temperatures": stored.get("temperatures", {"label": 1, "arc": 1, "relation": 1}),
        },
        "features": ["\n".join(known) for known in stored["features"]],
        "vectors": "\n".join(stored["vectors"]),
        "labels": stored["labels"],
        "relations": stored["relations"],
        "layout": layout,
        "weights": base64.b64encode(b"".join(parts)).decode(),
    }
    lines = [f"  {key}: {json.dumps(value, ensure_ascii=True)},\n" for key, value in model.items()]
    with open(target, "w", encoding="utf8") as out:
        out.write("// Written by training/syntax/export.py; its card is training/syntax/CARD.md.\n")
        out.write("import type {StoredModel} from './model.ts'\n\nexport const storedModel: StoredModel = {\n" + "".join(lines) + "}\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
