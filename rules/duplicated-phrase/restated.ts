import {list, type Sentence, type Token, type Word} from '../../src/rule-kit/index.ts'
import {sameSense} from './same-sense.generated.ts'

/** What a sentence says, and what says no more than that again. */
export interface Restated {
  said: readonly Word[]
  again: readonly Word[]
}

/** Words that add nothing to what they join or place. */
const light = list(`
  be have do get go make take say see cover measure total number other such same more most many much also only even so
  then there here own well one not n't year people thing way time tall high long wide deep old big large
`)

/** How much must be said again: a figure or a name counts for two. */
const least = 3
const longest = 16

/** “after controlling for income, … after they controlled for income”: a clause whose every word of weight stands before it. */
export function findRestated({tokens, words, text}: Sentence): Restated[] {
  if (/[;:—–()“”"]/.test(text) || tokens.length > 70) return []
  for (const opener of tokens) {
    if (opener.index < 4 || !opensClause(opener)) continue
    const end = tokens.findIndex(({index, text: mark}) => index > opener.index && /^[,.?!]$/.test(mark))
    const clause = tokens.slice(opener.index, end)
    if (end < 0 || clause.length > longest || !clause.some(isVerb) || clause.some(setsApart)) continue
    const said = findSaid(clause, tokens.slice(0, opener.index))
    const again = words
      .slice(opener.word?.index, clause.findLast(({word}) => word)?.word?.index)
      .concat(clause.findLast(({word}) => word)?.word ?? [])
    if (said && again.length > 2 && !(opener.tag !== 'IN' && isParallel(said, again))) return [{said, again}]
  }
  return []
}

/** “to NATO, approved by …, and to SEATO, approved by …”, “who was mayor, and Dilworth, who was mayor” */
function isParallel([said]: readonly Word[], [again]: readonly Word[]): boolean {
  if (!said || !again) return false
  const {words} = said.sentence
  return words.slice(Math.max(0, said.index - 3), said.index + 1).some(({lower}) => lower === again.lower)
}

const isVerb = ({tag}: Token) => /^(?:VB|MD)/.test(tag)

/** “after they controlled …”, “, which covers …”, “, citing …”, “and is based …” */
function opensClause({tag, lower, relation, index, sentence: {tokens}}: Token): boolean {
  const [before, next] = [tokens[index - 1], tokens[index + 1]]
  if (/^(?:after|before|since|because)$/.test(lower))
    return relation === 'mark' || next?.tag === 'VBG' || relation === 'advmod'
  if (/^(?:which|who)$/.test(lower) || (tag === 'IN' && next?.lower === 'which')) return before?.text === ','
  if (/^VB[GN]$/.test(tag)) return before?.text === ',' && relation !== 'amod'
  return (
    /^(?:and|but)$/.test(lower) &&
    next !== undefined &&
    (/^(?:VB[DZP]|MD)$/.test(next.tag) || tokens[index + 2]?.lower === 'which')
  )
}

const setsApart = ({lower}: Token) =>
  /^(?:than|another|other|different|again|both|neither|either|or|too|never|no|nor|if|whether|same|more|less|fewer|less|as|only|also|instead|alone|first|second|later|earlier)$/.test(
    lower,
  )

/** What a word says, in whatever form: “slowly” as “slow”, “thought” as “believed”. */
function senseOf({lemma, lower, tag}: Token): string {
  const sense = (tag.startsWith('NNP') ? lower : lemma.toLowerCase()).replace(/ly$/, '')
  return alike.get(sense) ?? sense
}

/** Each word of a set by its first. */
const alike = new Map(
  sameSense.map((line) => line.split(' ')).flatMap((set) => set.map((word) => [word, set[0] ?? word])),
)

const hasWeight = ({tag, lemma, relation, text}: Token) =>
  /^(?:NN.*|VB.*|MD|JJ.*|CD|RB)$/.test(tag) &&
  !light.has(lemma.toLowerCase()) &&
  (tag === 'MD' || !/^(?:aux|cop)/.test(relation)) &&
  /[\p{L}\d]/u.test(text)

/** The words before that say it all, close to one another. */
function findSaid(clause: readonly Token[], before: readonly Token[]): readonly Word[] | undefined {
  const heavy = clause.filter(hasWeight)
  const weight = heavy.reduce(
    (sum, {tag, text}) => sum + (tag.startsWith('NNP') || (tag === 'CD' && /\d/.test(text)) ? 2 : 1),
    0,
  )
  if (weight < least || heavy.length < 2) return undefined
  // “and has a 203 area code”
  if (/^(?:and|but)$/.test(clause[0]?.lower ?? '') && !heavy.some(({tag}) => tag.startsWith('VB'))) return undefined
  const places = heavy.map((token) => before.findLast((other) => isSaidBy(token, other))?.index ?? -1)
  const [first, last] = [Math.min(...places), Math.max(...places)]
  if (first < 0 || new Set(places).size < places.length || last - first > clause.length + 3) return undefined
  const said = before.slice(first, last + 1)
  if (clause.some(isNot) !== said.some(isNot)) return undefined
  const {words} = (clause[0] as Token).sentence
  const [from, to] = [said[0]?.word?.index, said.at(-1)?.word?.index]
  return from === undefined || to === undefined ? undefined : words.slice(from, to + 1)
}

/** A verb by a verb; and nobody who did it by somebody to whom it was done: “hit Cho after Cho hit Diaz”. */
const isSaidBy = (token: Token, other: Token): boolean =>
  senseOf(token) === senseOf(other) &&
  token.tag.startsWith('VB') === other.tag.startsWith('VB') &&
  !(roleOf(token) && roleOf(other) && roleOf(token) !== roleOf(other))

function roleOf({relation}: Token): 'doer' | 'done' | undefined {
  if (/^(?:nsubj|obl:agent)$/.test(relation)) return 'doer'
  return /^(?:obj|nsubj:pass)$/.test(relation) ? 'done' : undefined
}

const isNot = ({lower}: Token) => /^(?:not|n['’]t|never|no)$/.test(lower)
