"""A reader on top of a pretrained encoder: too large to ship, but it reads open text for the network to learn from.

The encoder is BERT's (Devlin et al., 2019) as MiniLM (Wang et al., 2020) and all-MiniLM-L6-v2 shrank it, Apache-2.0: a folder
with `config.json`, `vocab.txt` and `model.safetensors`.
"""

import json
import struct
import unicodedata
from pathlib import Path

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from network import Batch, Reader, Scores, Shape


class Pieces:
    """Word pieces of forms (Wu et al., 2016), in small letters and without accents."""

    def __init__(self, folder: str):
        lines = (Path(folder) / "vocab.txt").read_text(encoding="utf8").splitlines()
        self.numbers = {piece: i for i, piece in enumerate(lines)}
        self.first, self.last = self.numbers["[CLS]"], self.numbers["[SEP]"]

    def of(self, form: str) -> list[int]:
        letters = unicodedata.normalize("NFD", form.lower().translate(str.maketrans("‘’“”…", "''\"\"…")))
        letters = "".join(c for c in letters if unicodedata.category(c) != "Mn")
        # A form may hold several words of the encoder: “pre-war” is three.
        words, current = [], ""
        for letter in letters:
            if letter.isalnum():
                current += letter
                continue
            if current:
                words.append(current)
            current = ""
            if not letter.isspace():
                words.append(letter)
        if current:
            words.append(current)
        pieces = [piece for word in words for piece in self.split(word)]
        return pieces or [self.numbers["[UNK]"]]

    def split(self, word: str) -> list[int]:
        pieces, start = [], 0
        while start < len(word):
            for end in range(len(word), start, -1):
                piece = self.numbers.get(("##" if start else "") + word[start:end])
                if piece is not None:
                    break
            else:
                return [self.numbers["[UNK]"]]
            pieces.append(piece)
            start = end
        return pieces


class Block(nn.Module):
    def __init__(self, width: int, inner: int, heads: int):
        super().__init__()
        self.heads, self.scale = heads, (width / heads) ** -0.5
        self.query, self.key, self.value, self.dense = (nn.Linear(width, width) for _ in range(4))
        self.norm, self.last = nn.LayerNorm(width, 1e-12), nn.LayerNorm(width, 1e-12)
        self.up, self.down = nn.Linear(width, inner), nn.Linear(inner, width)

    def forward(self, x: Tensor, mask: Tensor) -> Tensor:
        apart = lambda t: t.unflatten(-1, (self.heads, -1)).transpose(1, 2)
        scores = apart(self.query(x)) @ apart(self.key(x)).transpose(2, 3) * self.scale
        mixed = torch.softmax(scores.masked_fill(~mask, -1e4), -1).to(x.dtype) @ apart(self.value(x))
        rest = lambda t: F.dropout(t, 0.1, self.training)
        x = self.norm(x + rest(self.dense(mixed.transpose(1, 2).flatten(2))))
        return self.last(x + rest(self.down(F.gelu(self.up(x)))))


class Encoder(nn.Module):
    def __init__(self, folder: str):
        super().__init__()
        config = json.loads((Path(folder) / "config.json").read_text())
        width = config["hidden_size"]
        self.width = width
        self.words = nn.Embedding(config["vocab_size"], width)
        self.places = nn.Embedding(config["max_position_embeddings"], width)
        self.types = nn.Embedding(config["type_vocab_size"], width)
        self.norm = nn.LayerNorm(width, 1e-12)
        self.blocks = nn.ModuleList(
            Block(width, config["intermediate_size"], config["num_attention_heads"]) for _ in range(config["num_hidden_layers"])
        )
        stored = stored_weights(folder)
        self.load_state_dict({ours: stored[theirs] for ours, theirs in self.names()})

    def names(self):
        """Our weights' names, and BERT's for the same."""
        yield "words.weight", "embeddings.word_embeddings.weight"
        yield "places.weight", "embeddings.position_embeddings.weight"
        yield "types.weight", "embeddings.token_type_embeddings.weight"
        for end in ("weight", "bias"):
            yield f"norm.{end}", f"embeddings.LayerNorm.{end}"
            for i in range(len(self.blocks)):
                for ours, theirs in (
                    ("query", "attention.self.query"),
                    ("key", "attention.self.key"),
                    ("value", "attention.self.value"),
                    ("dense", "attention.output.dense"),
                    ("norm", "attention.output.LayerNorm"),
                    ("up", "intermediate.dense"),
                    ("down", "output.dense"),
                    ("last", "output.LayerNorm"),
                ):
                    yield f"blocks.{i}.{ours}.{end}", f"encoder.layer.{i}.{theirs}.{end}"

    def forward(self, pieces: Tensor) -> list[Tensor]:
        """batch × pieces → the states after each block, batch × pieces × width."""
        x = self.words(pieces) + self.places.weight[: pieces.shape[1]] + self.types.weight[0]
        x = F.dropout(self.norm(x), 0.1, self.training)
        mask = (pieces > 0)[:, None, None, :]
        states = []
        for block in self.blocks:
            x = block(x, mask)
            states.append(x)
        return states


def stored_weights(folder: str) -> dict[str, Tensor]:
    """A .safetensors file: the header's length, the header, the numbers."""
    data = (Path(folder) / "model.safetensors").read_bytes()
    (length,) = struct.unpack("<Q", data[:8])
    header = json.loads(data[8 : 8 + length])
    body = memoryview(data)[8 + length :]
    return {
        name: torch.frombuffer(bytearray(body[slice(*each["data_offsets"])]), dtype=torch.float32).reshape(each["shape"])
        for name, each in header.items()
        if name != "__metadata__" and each["dtype"] == "F32"
    }


class Teacher(Reader):
    """Tags and heads from the encoder's states at each word's first piece, and from the word's endings and shape."""

    def __init__(self, shape: Shape, folder: str):
        encoder = Encoder(folder)
        sizes = (0, 16, 16, 16, 0, 32)  # Of features.ts's kinds: endings, and the shape, since the encoder sees no capitals.
        super().__init__(shape, encoder.width + sum(sizes))
        self.encoder = encoder
        self.tables = nn.ModuleDict(
            {str(kind): nn.Embedding(shape.features[kind], size) for kind, size in enumerate(sizes) if size}
        )
        # Tags and trees each weigh the last blocks their own way.
        self.weights = nn.Parameter(torch.zeros(2, len(encoder.blocks)))

    def forward(self, batch: Batch, drop: float = 0.0) -> Scores:
        with torch.autocast("cpu", torch.bfloat16):  # four times as fast where the processor has it
            states = torch.stack(self.encoder(batch.pieces)).float()
        at = batch.starts.t().unsqueeze(-1)
        weighed = torch.einsum("kl,lbpw->kbpw", torch.softmax(self.weights, 1), states)
        tables = [table(batch.features[..., int(kind)]) for kind, table in self.tables.items()]
        middle, x = (
            torch.cat([each.gather(1, at.expand(-1, -1, each.shape[-1])).transpose(0, 1), *tables], -1) for each in weighed
        )
        return self.score(middle, x, batch.mask, drop)
