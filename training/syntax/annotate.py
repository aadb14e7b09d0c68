"""Reads drawn sentences with several networks together: python3 annotate.py DRAWN VECTORS OUT NETWORK...

DRAWN comes from draw.mjs, NETWORKs are what train.py wrote, without the ending. OUT gets the sentences in CoNLL-U, as far as
the networks are sure of them: their probabilities are averaged, and the likeliest tree is the likeliest head of each word.
"""

import json
import sys

import numpy as np
import torch

from network import Network, Shape
from train import Data, batches

SURE = 0.75  # The least average probability of a sentence's heads.


def main(drawn: str, stored: str, target: str, *names: str) -> None:
    torch.set_num_threads(2)
    source = json.load(open(drawn))
    words = source["words"]
    networks, vocabulary = [], None
    for name in names:
        stored = json.load(open(f"{name}.json"))
        shape = Shape(**{k: stored["shape"][k] for k in stored["shape"]})
        network = Network(shape)
        network.load_state_dict(torch.load(f"{name}.pt"))
        network.eval()
        networks.append(network)
        if vocabulary is None:
            vocabulary = stored
        assert all(vocabulary[k] == stored[k] for k in ("features", "vectors", "labels", "relations"))
    for sentence in source["sets"]["text"]:
        sentence.update(t=[0] * len(sentence["f"]), h=[0] * len(sentence["f"]), r=[0] * len(sentence["f"]))
    data = Data({**source, "labels": ["_"], "relations": ["_"]}, vocabulary)
    kept = 0
    with torch.no_grad(), open(target, "w", encoding="utf8") as out:
        for group in batches(data.sets["text"], 8000, False):
            features, vectors, _, mask, turned = data.batch(group)
            read = [network(features, vectors, mask, turned) for network in networks]
            labels = sum(torch.softmax(r[0], -1) for r in read).argmax(-1)
            sure, heads = (sum(torch.softmax(r[1], -1) for r in read) / len(read)).max(-1)
            turned_heads = heads.t().contiguous()
            relations = sum(
                torch.softmax(network.relations(r[2], r[3], turned_heads), -1) for network, r in zip(networks, read)
            ).argmax(-1)
            for j, sentence in enumerate(group):
                n = len(sentence["f"])
                if sure[j, :n].mean() < SURE or (heads[j, :n] == 0).sum() != 1:
                    continue
                kept += 1
                for i, form in enumerate(sentence["f"]):
                    tag, pos = vocabulary["labels"][labels[i, j]].split("|")
                    relation = vocabulary["relations"][relations[i, j]]
                    out.write(f"{i + 1}\t{words[form]}\t_\t{pos}\t{tag}\t_\t{int(heads[j, i])}\t{relation}\t_\t_\n")
                out.write("\n")
    print(f"{kept} of {len(data.sets['text'])} sentences kept")


if __name__ == "__main__":
    main(*sys.argv[1:])
