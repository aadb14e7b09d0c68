import {
  auxiliariesOf,
  isAttribution,
  isFiniteVerb,
  isFunctionWord,
  list,
  type Sentence,
  type Token,
} from '../../src/rule-kit/index.ts'
import type {Slip} from './slip.ts'

/** “First I mend the roof,” he said, “Then I sleep.” What was said before the attribution is whole, and so is what follows. */
export function* findSplicedSpeech(sentence: Sentence): Generator<Slip> {
  const {tokens, paragraph} = sentence
  for (const comma of tokens) {
    const [last, open, next] = [tokens[comma.index - 1], tokens[comma.index + 1], tokens[comma.index + 2]]
    if (comma.text !== ',' || !last?.word || !open || !/^["“‘]$/.test(open.text) || !next || open.end !== next.start)
      continue
    const close = tokens.slice(0, last.index).findLast(({text}) => /^["”’]$/.test(text))
    if (!close || tokens[close.index - 1]?.text !== ',' || close.index < 4 || last.index - close.index > 9) continue
    if (!isAttributed(close, comma)) continue
    if (!opensSentence(next, tokens[next.index + 1]) && !(next.text === 'I' && joinsStatements(close, comma))) continue
    yield {
      at: {paragraph, start: last.start, end: comma.end},
      expected: [`${last.text}.`],
      message: `“${last.text},”: a new sentence of what is said begins behind this. Make the comma a full stop.`,
    }
  }
}

/** “…,” he said, “…”; not “…,” he said, “I asked him, ‘…’”, nor “One may write “his hands,” one may say, “their hands””, “In “Hands,” he writes, “…””. */
function isAttributed(close: Token, comma: Token): boolean {
  const {tokens, paragraph} = close.sentence
  const open = tokens.slice(0, close.index).findLast(({text}) => /^["“‘]$/.test(text))
  if (tokens[comma.index - 1]?.word?.quotation) return false
  return (!open || open.index === 0) && isAttribution(paragraph.text.slice(close.end, comma.end))
}

const adverbs = list(`
  anybody everybody everyone everything here maybe nobody nothing now perhaps so somebody something sometimes then there today
  tomorrow tonight yesterday
`)
/** Names as well: “Will and Anna”, “May was cold”. */
const names = list('i may will us miss')

/** A capital that no name has, and that no title goes on with: “The Times”. */
function opensSentence(first: Token, second: Token | undefined): boolean {
  const {text, lower} = first
  if (!/^\p{Lu}(?:\p{Ll}|$)/u.test(text) || names.has(lower) || !(isFunctionWord(lower) || adverbs.has(lower)))
    return false
  return second !== undefined && (second.text === 'I' || !/^\p{Lu}/u.test(second.text))
}

/** Words after which a statement waits for another: “You know”, “I was so tired”, “The best thing I did”. */
const waiting = list('so such if what whatever best first last only more most way time day thing')

/** Two statements with a subject and a verb each, neither of them within the other. */
function joinsStatements(close: Token, comma: Token): boolean {
  const {tokens} = comma.sentence
  const said = tokens.slice(close.index + 1, comma.index).find(({head, tag}) => !head && /^VB[DZ]$/.test(tag))
  const [first, second] = tokens.filter(({relation, head}) => relation === 'ccomp' && head === said)
  if (!said || !first || !second || first.index > close.index || second.index < comma.index) return false
  const before = tokens.slice(0, close.index)
  if (before.some(({lower}) => waiting.has(lower)) || takesStatement(first)) return false
  // “Had I seen it,” he said, “I’d have stopped.”
  if (/^(?:had|should|were)$/.test(tokens[1]?.lower ?? '')) return false
  return [first, second].every(isStatement) && /^["“‘]$/.test(tokens[0]?.text ?? '')
}

/** Words that a statement may follow: “I think”, “I am sorry”. */
const stating = list(`
  admit afraid be believe bet feel find guess hear hope imagine know mean say see suppose swear tell think trust wish wonder
  glad promise realise realize remember seem sorry sure understand
`)

/** “The truth is”, “This is the house”: what follows may be the statement, or tell which house. */
const takesStatement = ({lemma, dependents, index, tag}: Token): boolean =>
  stating.has(lemma) ||
  dependents.some(
    (token) =>
      (token.index > index && /^(?:ccomp|xcomp|acl)/.test(token.relation)) ||
      (token.relation === 'cop' && /^N/.test(tag)),
  )

function isStatement(predicate: Token): boolean {
  const {dependents, certainty} = predicate
  const subject = dependents.find(({relation}) => /^(?:nsubj|expl)/.test(relation))
  if (!subject || Math.min(certainty.relation, certainty.head) < 0.7) return false
  if (dependents.some(({relation, index}) => index < subject.index && /^(?:mark|advcl|obj|ccomp)/.test(relation)))
    return false
  const finite = [...auxiliariesOf(predicate), predicate]
  return finite.some((token) => isFiniteVerb(token) && token.index > subject.index)
}
