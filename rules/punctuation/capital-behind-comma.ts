import {
  hasCapital,
  isFiniteVerb,
  isSmall,
  isSpeechVerb,
  list,
  type Sentence,
  type Token,
} from '../../src/rule-kit/index.ts'
import type {Slip} from './slip.ts'
import {isComma} from './tokens.ts'

/** Words that begin a sentence, and no name but one with more capitals. */
const subjects = list('it he she they we there this these those the his her their its our')
const coordinators = list('but and')
const openers = list('when if after because although while')

/** Verbs behind which what somebody thinks or sings may stand without quotation marks. */
const citing = list('think wonder ask sing pray read call title name entitle hear play chant remember know')
/** And nouns that say so: “His motto was simple, We never sleep.” */
const cited = list(`
  advice answer book caption film headline hymn lesson line message motto movie name novel play poem principle question
  reply rule saying sign slogan song story thought title track
`)

/** “They shouted until they were hoarse, It did not turn.”: the capital is a sentence's, and the mark before it a comma. */
export function* findSentencesBehindCommas({tokens, paragraph, after}: Sentence): Generator<Slip> {
  if (paragraph.kind !== 'paragraph' || !/^[.!?]/.test(after)) return
  for (const comma of tokens) {
    const [last, opener] = [tokens[comma.index - 1], tokens[comma.index + 1]]
    if (!isComma(comma) || !last?.word || !opener || !opens(opener) || !isSmallAround(opener, last)) continue
    if (paragraph.text.slice(comma.end, opener.start) !== ' ' || last.end !== comma.start) continue
    const before = tokens.slice(0, comma.index)
    const verb = before.findLast(isFiniteVerb)
    if (!verb || mayCite(verb) || before.some(({lemma, text}) => cited.has(lemma) || /^[“”"‘«:;(]$/.test(text)))
      continue
    if (!hasClause(opener)) continue
    if (/^h/.test(opener.lower) && /\b(?:God|Lord|Christ|Jesus|Allah)\b/.test(paragraph.text)) continue
    const at = {paragraph, start: last.start, end: opener.end}
    const [full, small] = [`${last.text}. ${opener.text}`, `${last.text}, ${opener.lower}`]
    yield {
      at,
      expected: coordinators.has(opener.lower) ? [small, full] : [full, small],
      message: `“${last.text}, ${opener.text}”: the capital begins a sentence, and a comma stands before it. Put a full stop, or a small letter.`,
    }
  }
}

const opens = ({lower, text, word}: Token): boolean =>
  /^\p{Lu}\p{Ll}+$/u.test(text) &&
  !word?.quotation &&
  (subjects.has(lower) || coordinators.has(lower) || openers.has(lower))

/** “the songs Stay, The Road and But Beautiful”: capitals beside it make a title. */
function isSmallAround({index, sentence: {tokens}}: Token, last: Token): boolean {
  const next = tokens[index + 1]
  if (!next || !isSmall(next.text) || last.word?.quotation) return false
  return !hasCapital(last.text) || last.index === 0 || !hasCapital(tokens[last.index - 1]?.text ?? '')
}

const mayCite = (token: Token): boolean => citing.has(token.lemma) || isSpeechVerb(token)

/** A verb of its own before the next mark: “, The Mill on the Floss” is a title. */
function hasClause({index, sentence: {tokens}}: Token): boolean {
  const end = tokens.findIndex(({text}, i) => i > index && /^[,;:.!?()“”"—–]$/.test(text))
  const clause = tokens.slice(index + 1, end < 0 ? undefined : end)
  return clause.length > 1 && clause.some(isFiniteVerb) && clause.every(({text}, i) => i > 3 || !hasCapital(text))
}
