"""Word vectors from the company words keep: positive pointwise mutual information, reduced by singular values.

    python3 vectors.py WORDS VECTORS

WORDS: normalised words parted by blanks, one paragraph a line. VECTORS: an .npz with `words` (most frequent first) and
`vectors` (float32, one row a word, 128 columns, the weightiest first). The contexts are the 3,000 most frequent words at each
of four places (two before, two after), kept apart by place, since what stands right before a word tells its class.
Method: Levy and Goldberg, Neural Word Embedding as Implicit Matrix Factorization (2014), with positional contexts.
"""

import sys
from collections import Counter

import numpy as np
from scipy.sparse import csr_matrix
from scipy.sparse.linalg import svds

ROWS, CONTEXTS, SIZE, OFFSETS = 30000, 3000, 128, (-2, -1, 1, 2)


def main(source: str, target: str) -> None:
    lines = [line.split() for line in open(source, encoding="utf8")]
    counts = Counter(word for line in lines for word in line)
    words = [word for word, count in counts.most_common(ROWS) if count >= 6]
    row = {word: i for i, word in enumerate(words)}
    # One stream of row numbers, paragraphs parted by gaps that have no row.
    gap = [-1] * max(OFFSETS)
    stream = np.fromiter((i for line in lines for i in [*map(lambda w: row.get(w, -1), line), *gap]), dtype=np.int32)
    del lines
    columns, rows = [], []
    for place, offset in enumerate(OFFSETS):
        here, there = (stream[:-offset], stream[offset:]) if offset > 0 else (stream[-offset:], stream[:offset])
        seen = (here >= 0) & (there >= 0) & (there < CONTEXTS)
        rows.append(here[seen])
        columns.append(there[seen] + place * CONTEXTS)
    rows, columns = np.concatenate(rows), np.concatenate(columns)
    shape = (len(words), CONTEXTS * len(OFFSETS))
    matrix = csr_matrix((np.ones(len(rows), dtype=np.float32), (rows, columns)), shape=shape)
    matrix.sum_duplicates()
    total = matrix.sum()
    # Contexts smoothed by the power 0.75, so that rare ones do not weigh too much.
    context = np.asarray(matrix.sum(0)).ravel() ** 0.75
    context *= total / context.sum()
    word = np.asarray(matrix.sum(1)).ravel()
    found = matrix.tocoo()
    information = np.log(found.data * total / (word[found.row] * context[found.col]))
    keep = information > 0
    matrix = csr_matrix((information[keep], (found.row[keep], found.col[keep])), shape=shape, dtype=np.float32)
    left, values, _ = svds(matrix, k=SIZE, v0=np.ones(min(shape), dtype=np.float32))
    order = np.argsort(-values)
    vectors = left[:, order] * np.sqrt(values[order])
    vectors /= vectors.std()
    np.savez_compressed(target, words=np.array(words), vectors=vectors.astype(np.float32))
    print(f"{len(words)} words, {len(stream):,} places")


if __name__ == "__main__":
    main(*sys.argv[1:])
