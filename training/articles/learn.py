# Learns from what `draw.mjs` drew how likely it is that a bare noun phrase has lost its article, and writes the weights
# as the rule reads them.
#
#   python3 training/articles/learn.py OUT DEV DRAWN…
#
# OUT is `rules/article/weights.ts`; DEV was drawn from text that is in none of the others, and is only measured.
import base64
import sys

import numpy as np
import torch

out, dev, *drawn = sys.argv[1:]
SIZE = 1 << 16
torch.manual_seed(7)
torch.set_num_threads(1)


def read(path):
    numbers = np.fromfile(path, dtype=np.uint16)
    rows, labels, at = [], [], 0
    while at < len(numbers):
        count, label = int(numbers[at]), int(numbers[at + 1])
        rows.append(numbers[at + 2 : at + 2 + count])
        labels.append(label)
        at += 2 + count
    return torch.from_numpy(np.stack(rows).astype(np.int64)), torch.tensor(labels)


def join(paths):
    parts = [read(path) for path in paths]
    return torch.cat([rows for rows, _ in parts]), torch.cat([labels for _, labels in parts])


rows, labels = join(drawn)
lost = (labels > 0).float()
weights = torch.nn.EmbeddingBag(SIZE, 1, mode="sum")
torch.nn.init.zeros_(weights.weight)
optimizer = torch.optim.Adagrad(weights.parameters(), lr=0.08)
DECAY = 3e-6
for epoch in range(8):
    order = torch.randperm(len(rows))
    for i in range(0, len(order), 512):
        batch = order[i : i + 512]
        scores = weights(rows[batch]).squeeze(1)
        loss = torch.nn.functional.binary_cross_entropy_with_logits(scores, lost[batch])
        loss = loss + DECAY * (weights.weight[rows[batch]] ** 2).sum() / 8
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
UNIT = 24
values = np.clip(np.rint(weights.weight.detach().numpy()[:, 0] * UNIT), -127, 127).astype(np.int8)
test, tags = read(dev)
scores = values.astype(np.int64)[test.numpy()].sum(1) / UNIT
bare, a, the = (scores[tags.numpy() == label] for label in (0, 1, 2))
for alarms in (2, 5, 10, 20, 40, 80):
    least = np.sort(bare)[-alarms]
    print(f"{alarms} of {len(bare)} bare: {least:.2f}, lost a {(a > least).mean():.1%}, lost the {(the > least).mean():.1%}")
text = base64.b64encode(values.tobytes()).decode().rstrip("=")
with open(out, "w") as file:
    file.write(
        "// Written by training/articles/learn.py: see training/articles/CARD.md.\n"
        f"/** How many make up a natural logarithm of odds. */\nexport const unit = {UNIT}\n"
        f"/** Of each place, how much it speaks for a lost article: bytes with a sign, in base64. */\nexport const weights =\n  '{text}'\n"
    )
