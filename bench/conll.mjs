// Treebanks in CoNLL-U, and how well a reading agrees with one: the measures of the CoNLL 2018 shared task. Words are
// aligned by the characters that they cover in the raw text, blanks left out; nothing is said of words that are split
// otherwise but that they are wrong.

/**
 * The documents of a treebank. A token's `start` and `end` are offsets in its document's `text`: sentences as the
 * treebank gives them, paragraphs (`# newpar`) apart by a blank line, and so are headlines and the like, which GUM marks
 * with how many sentences they have (`# newpar_block = head (1 s)`).
 */
export function readTreebank(conllu, {keep = () => true, lower = false} = {}) {
  const documents = []
  let document
  for (const block of conllu.split(/\r?\n(?:[ \t]*\r?\n)+/)) {
    const lines = block.split(/\r?\n/)
    const comments = lines.filter((line) => line.startsWith('#'))
    const rows = lines.filter((line) => /^\d/.test(line)).map((line) => line.split('\t'))
    if (comments.some((line) => /^# newdoc\b/.test(line))) document = undefined
    if (!rows.length) continue
    const id = commentOf(comments, 'sent_id') ?? ''
    document ??= {
      id: commentOf(comments, 'newdoc id') ?? id,
      text: '',
      sentences: [],
      isNew: true,
      // Sentences of the block that are still to come.
      left: Number.POSITIVE_INFINITY,
    }
    const isParagraph = document.left === 0 || comments.some((line) => /^# newpar(?:_block| id)?\b/.test(line))
    document.left = Number(/\((\d+) s\)/.exec(commentOf(comments, 'newpar_block') ?? '')?.[1] ?? document.left) - 1
    if (!keep(id)) {
      document.isCut ||= isParagraph
      continue
    }
    if (document.isNew) documents.push(document)
    document.isNew = false
    if (isParagraph || document.isCut) document.text = document.text && `${document.text.trimEnd()}\n\n`
    document.isCut = false
    addSentence(document, rows, id, lower)
  }
  return documents
}

function commentOf(comments, name) {
  return comments.find((line) => line.startsWith(`# ${name} = `))?.slice(name.length + 5)
}

/** Forms stand as they are, with a blank between them unless the treebank says otherwise. */
function addSentence(document, rows, id, lower) {
  const write = lower ? lowerKeepingLength : (text) => text
  const words = rows.filter(([number]) => /^\d+$/.test(number))
  const tokens = []
  for (const [number, form, , , , , , , , misc] of rows) {
    const isWithin = Number(number) <= tokens.length
    if (isWithin || number.includes('.')) continue
    const [from, to = from] = number.split('-').map(Number)
    const parts = words.slice(from - 1, to)
    const start = document.text.length
    for (const [part, begin, end] of placeParts(parts, form)) {
      const [, , lemma, pos, tag, , head, relation] = part
      const place = {start: start + begin, end: start + end, text: write(part[1])}
      tokens.push({...place, lemma, pos, tag, head: Number(head) - 1, relation})
    }
    document.text += write(form)
    if (!/(?:^|\|)SpaceAfter=No(?:\||$)/.test(misc ?? '')) document.text += ' '
  }
  document.sentences.push({id, tokens})
}

/** Offsets would move where the lower case is longer. */
const lowerKeepingLength = (text) =>
  Array.from(text, (char) => (char.toLowerCase().length === char.length ? char.toLowerCase() : char)).join('')

/** Where the parts of a multiword token stand in its form; don’t is do|n’t. Parts of another length share the form out. */
function placeParts(parts, form) {
  let offset = 0
  return parts.map((part, i) => {
    const left = parts.length - i - 1
    const start = offset
    offset = left ? Math.min(offset + part[1].length, form.length - left) : form.length
    return [part, start, offset]
  })
}

/** What {@link score} counts, each as `{right, gold, found}`; `ends` are the sentences’ ends, `sentences` both their bounds. */
const measures = ['tokens', 'sentences', 'ends', 'upos', 'xpos', 'uas', 'las', 'lemma', 'nsubj', 'root', 'det']

export function noScores() {
  return Object.fromEntries(measures.map((name) => [name, {right: 0, gold: 0, found: 0}]))
}

/**
 * Adds to `scores` how a document was read. Both readings are lists of sentences with their tokens, which have `start`
 * and `end` in `text`, `lemma`, `pos`, `tag`, `head` (place among the sentence's tokens; -1 for the root), `relation`.
 * Of relations, only what stands before the colon counts.
 */
export function score(scores, text, gold, found, {ignoreCase = false} = {}) {
  const place = placesWithoutBlanks(text)
  const wanted = index(gold, place)
  const had = index(found, place)
  const sentences = new Set(wanted.sentences)
  count(scores.sentences, wanted.sentences, had.sentences, (key) => sentences.has(key))
  const ends = new Set(wanted.sentences.map(endOf))
  count(scores.ends, wanted.sentences, had.sentences, (key) => ends.has(endOf(key)))
  const fold = ignoreCase ? (word) => word.toLowerCase() : (word) => word
  const agree = {
    tokens: () => true,
    upos: (a, b) => a.pos === b.pos,
    xpos: (a, b) => a.tag === b.tag,
    uas: (a, b) => a.headKey === b.headKey,
    las: (a, b) => a.headKey === b.headKey && a.label === b.label,
    lemma: (a, b) => a.lemma === '_' || fold(a.lemma) === fold(b.lemma),
  }
  for (const [name, isRight] of Object.entries(agree))
    count(scores[name], wanted.words, had.words, (word) => {
      const other = wanted.byKey.get(word.key)
      return other !== undefined && isRight(other, word)
    })
  for (const label of ['nsubj', 'root', 'det']) {
    const isSuch = (word) => word.label === label
    count(scores[label], wanted.words.filter(isSuch), had.words.filter(isSuch), (word) => {
      const other = wanted.byKey.get(word.key)
      return other?.label === label && other.headKey === word.headKey
    })
  }
}

function count(score, gold, found, isRight) {
  score.gold += gold.length
  score.found += found.length
  score.right += found.filter(isRight).length
}

const endOf = (key) => key.slice(key.indexOf('-') + 1)

/** For each offset, how many characters before it are no blanks. */
function placesWithoutBlanks(text) {
  const places = new Uint32Array(text.length + 1)
  for (let i = 0; i < text.length; i++) places[i + 1] = places[i] + (/\s/.test(text[i]) ? 0 : 1)
  return (offset) => places[Math.min(offset, text.length)]
}

function index(sentences, place) {
  const words = []
  const keys = []
  for (const {tokens} of sentences) {
    if (!tokens.length) continue
    const own = tokens.map(({start, end}) => `${place(start)}-${place(end)}`)
    keys.push(`${place(tokens[0].start)}-${place(tokens.at(-1).end)}`)
    tokens.forEach(({head, relation, ...token}, i) => {
      words.push({...token, key: own[i], headKey: own[head] ?? 'root', label: relation.split(':')[0]})
    })
  }
  return {words, sentences: keys, byKey: new Map(words.map((word) => [word.key, word]))}
}

/** The harmonic mean of precision and recall; undefined where there was nothing to find. */
export function f1({right, gold, found}) {
  return gold + found ? (2 * right) / (gold + found) : undefined
}
