// Sentences that read.mjs wrote, as rules have them, in stories of forty paragraphs.
import fs from 'node:fs'
import readline from 'node:readline'

/** How many paragraphs read.mjs takes for a story. */
export const storyLength = 40

/** As much of a token as the evidence asks for. */
class Token {
  dependents = []
  constructor(fields) {
    Object.assign(this, fields)
  }
}

/** The stories of a file, each as its paragraphs. */
export async function* storiesIn(file) {
  let [story, number, paragraph] = [[], -1, -1]
  for await (const line of readline.createInterface({input: fs.createReadStream(file)})) {
    const row = JSON.parse(line)
    const own = Math.floor(row.p / storyLength)
    if (own !== number && story.length) {
      yield story
      story = []
      paragraph = -1
    }
    number = own
    if (row.p !== paragraph) story.push({sentences: []})
    paragraph = row.p
    story.at(-1).sentences.push(sentenceOf(row))
  }
  if (story.length) yield story
}

function sentenceOf({t, l, g, h, r, c, q, a}) {
  const sentence = {after: a, text: t.join(' ')}
  sentence.tokens = t.map(
    (text, index) =>
      new Token({
        text,
        lower: text.toLowerCase().replaceAll('’', "'"),
        lemma: l[index],
        tag: g[index],
        relation: r[index],
        certainty: {tag: c[index], head: 1, relation: 1},
        word: {quotation: q[index] ? {} : undefined, opaque: false},
        index,
        sentence,
      }),
  )
  sentence.tokens.forEach((token, index) => {
    token.head = sentence.tokens[h[index]]
    token.head?.dependents.push(token)
  })
  return sentence
}
