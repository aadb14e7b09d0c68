"""Reads drawn sentences with trained readers together: python3 annotate.py DRAWN OUT READER...

DRAWN comes from draw.mjs, READERS are what train.py wrote, without the ending. OUT gets the sentences in CoNLL-U, as far as
the readers are sure of them: their probabilities are averaged, and each word's head is its likeliest.
"""

import json
import sys

import torch

from encoder import Pieces
from train import Data, batches, load

SURE = 0.75  # The least average probability of a sentence's heads.


def main(drawn: str, target: str, *names: str) -> None:
    torch.set_num_threads(2)
    source = json.load(open(drawn))
    words = source["words"]
    loaded = [load(name) for name in names]
    readers = [reader for reader, _ in loaded]
    vocabulary = loaded[0][1]
    assert all(stored[k] == vocabulary[k] for _, stored in loaded for k in ("features", "vectors", "labels", "relations"))
    encoder = next((stored["encoder"] for _, stored in loaded if stored["encoder"]), None)
    for sentence in source["sets"]["text"]:
        sentence.update({key: [0] * len(sentence["f"]) for key in "thr"})
    data = Data({**source, "labels": ["_"], "relations": ["_"]}, vocabulary, encoder and Pieces(encoder))
    kept = 0
    with torch.no_grad(), open(target, "w", encoding="utf8") as out:
        for group in batches(data.sets["text"], 8000, False):
            batch = data.batch(group)
            scores = [reader(batch) for reader in readers]
            labels = mean([each.labels for each in scores]).argmax(-1)
            sure, heads = mean([each.arcs for each in scores]).max(-1)
            to = heads.t().contiguous()
            relations = mean([reader.relations(each, to) for reader, each in zip(readers, scores)]).argmax(-1)
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


def mean(scores: list[torch.Tensor]) -> torch.Tensor:
    """The probabilities that scores make, averaged over readers."""
    return sum(torch.softmax(each, -1) for each in scores) / len(scores)


if __name__ == "__main__":
    main(*sys.argv[1:])
