import type {Sentence, Token} from '../../src/rule-kit/index.ts'
import type {Slip} from './slip.ts'
import {titles} from './titles.generated.ts'
import {withCapital} from './with-capital.ts'

const known = new Set(titles)

/** “met president Obama”: a title right before a name, with no other word of its phrase before it. */
export function* findSmallTitles({tokens, paragraph}: Sentence): Generator<Slip> {
  for (const token of tokens) {
    const {text, lower, index} = token
    if (!known.has(lower) || text !== lower || !token.word) continue
    const name = tokens[text.endsWith('.') || tokens[index + 1]?.text !== '.' ? index + 1 : index + 2]
    if (!name || !isName(name) || !/^\.?\s$/.test(paragraph.text.slice(token.end, name.start))) continue
    if (!isBare(tokens[index - 1], token) || isOfBodyBefore(token, tokens[index - 1])) continue
    const capital = withCapital(text)
    yield {at: token, expected: [capital], message: `“${text}” is a title before a name. Write “${capital}”.`}
  }
}

/** “The union is ready, and president Ann Marsh said so”: the president of what the first clause tells of. */
const isOfBodyBefore = ({relation, head}: Token, before: Token | undefined): boolean =>
  before?.tag === 'CC' && (relation.startsWith('nsubj') || /^nsubj/.test(head?.relation ?? ''))

const isName = ({tag, text}: Token) => /^NNPS?$/.test(tag) && /^\p{Lu}[\p{L}’'-]*\p{Ll}/u.test(text)

/** “in lake Michigan”, “since hurricane Ida”: what begins the name of a water, a height or a storm, right before the rest. */
export function* findSmallGenera({tokens, paragraph}: Sentence): Generator<Slip> {
  for (const token of tokens) {
    const {text, index, word} = token
    const [before, name] = [tokens[index - 1], tokens[index + 1]]
    if (!genera.has(text) || !word || word.text !== text || !name || !isName(name)) continue
    if (paragraph.text.slice(token.end, name.start) !== ' ' || !before || !/^(?:IN|TO)$/.test(before.tag)) continue
    const capital = withCapital(text)
    yield {at: token, expected: [capital], message: `“${text}” is part of a name. Write “${capital}”.`}
  }
}

const genera = new Set(['lake', 'mount', 'hurricane', 'typhoon', 'cape'])

/** No article, adjective or noun that makes a noun phrase of the title: “the former president Obama”. */
function isBare(before: Token | undefined, {start, lower}: Token): boolean {
  if (!before) return false
  if (before.end === start || /[-–’']$/.test(before.text)) return false
  if (/^(?:mr|mrs|ms|dr|sir)$/.test(lower)) return !/^(?:NNP|HYPH)$/.test(before.tag)
  return /^(?:IN|TO|VB[DZPNG]?|CC|WRB)$/.test(before.tag) && before.certainty.tag > 0.6
}
