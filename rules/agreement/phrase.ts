import type {Token} from '../../src/rule-kit/index.ts'

/** The first token of a noun phrase: its determiners and what else stands before its noun. */
export function leftEdge(noun: Token): Token {
  let first = noun
  for (const dependent of noun.dependents)
    if (
      dependent.index < first.index &&
      /^(?:det|amod|compound|nummod|nmod:poss|flat|advmod|cc:preconj|nmod:unmarked)/.test(dependent.relation) &&
      !(dependent.relation === 'det' && isOfOther(dependent, noun))
    )
      first = earlier(first, leftEdge(dependent))
  return first
}

/** “On an ordinary weekday 40,000 riders”: the article of another phrase. */
export const isOfOther = (determiner: Token, noun: Token): boolean =>
  between(determiner, noun).some((token) => token.tag === 'NN' && next(token)?.tag === 'CD' && token.head !== noun)

/** The last token before another of a noun phrase with all that hangs on it. */
export function rightEdge(noun: Token, before: number): Token {
  let last = noun
  for (const dependent of noun.dependents)
    if (dependent.index > noun.index && dependent.index < before && dependent.relation !== 'punct') {
      const end = rightEdge(dependent, before)
      if (end.index > last.index) last = end
    }
  return last
}

const earlier = (a: Token, b: Token) => (a.index < b.index ? a : b)

export const previous = ({sentence, index}: Token): Token | undefined => sentence.tokens[index - 1]
export const next = ({sentence, index}: Token): Token | undefined => sentence.tokens[index + 1]

export const isNominal = ({tag, pos}: Token): boolean =>
  /^(?:NN|NNS|NNP|NNPS|CD|EX|PRP|WP)$/.test(tag) || (pos === 'PRON' && tag === 'DT')

/** Whether a preposition governs it, or a noun that it belongs to. */
export function isGoverned(token: Token, within: Token | undefined): boolean {
  for (let at: Token | undefined = token, steps = 0; at && at !== within && steps < 60; at = at.head, steps++)
    if (
      at.dependents.some(
        ({relation, index, lower}) =>
          relation === 'case' &&
          index < (at as Token).index &&
          !/^(?:until|till|after|before|since|as|than)$/.test(lower),
      )
    )
      return true
  return false
}

/** The tokens between two others. */
export function between(a: Token, b: Token): readonly Token[] {
  return a.sentence.tokens.slice(Math.min(a.index, b.index) + 1, Math.max(a.index, b.index))
}

/**
 * Where an aside begins that a comma shuts off before the verb: “The list of names, which ran to 11 pages, | were handed …”.
 * What stands in it is no subject. A list of subjects opens with none of its words.
 *
 * @returns the place of its first comma; undefined where there is none.
 */
export function asideBefore(subject: Token, verb: Token): number | undefined {
  if (previous(verb)?.text !== ',') return undefined
  const tokens = between(subject, verb)
  const comma = tokens.find(({text}) => text === ',')
  const opener = comma && next(comma)
  if (!comma || !opener || comma.index === verb.index - 1) return undefined
  const isClosed = tokens.every(({tag, index}) => index >= comma.index || !/^(?:VB[DZP]|MD|CC|[WP].*)$/.test(tag))
  // “The terms that he set, among them a ban, | were”
  if (!isClosed && !(opener.tag === 'IN' && tokens[0] && /^(?:WDT|WP)$/.test(tokens[0].tag))) return undefined
  // “Mechanics, in general, and optics, in particular, | are …”
  if (tokens.some((token) => token.tag === 'CC' && previous(token)?.text === ',')) return undefined
  const isAlone = tokens.filter(({text}) => text === ',').length === 2
  return opensAside(opener) ||
    isNameOrAge(opener, subject) ||
    (isAlone && (subject.tag === 'NNS' || opensApposition(opener)))
    ? comma.index
    : undefined
}

/** “Ames, 43, …”, “the clerk, Paul Ames, …” */
const isNameOrAge = (opener: Token, subject: Token): boolean =>
  opener.tag === 'CD' ? next(opener)?.text === ',' : opener.tag === 'NNP' && subject.tag === 'NN'

/** “Nobody, least of all the clerks, …”, “her serve, usually the best of her weapons, …” */
const opensApposition = (opener: Token): boolean =>
  (/^(?:least|most)$/.test(opener.lower) && next(opener)?.lower === 'of') ||
  (opener.tag === 'RB' && /^(?:DT|PRP\$)$/.test(next(opener)?.tag ?? ''))

/** “, which …”, “, with its …”, “, driven by …”, “, full of …”, “, a copy of which …” */
function opensAside(opener: Token): boolean {
  if (/^(?:W|IN$|TO$|VB[NG]$)/.test(opener.tag)) return true
  if (opener.tag === 'JJ') return !/^(?:NN|JJ|CD)/.test(next(opener)?.tag ?? '')
  const rest = opener.sentence.tokens.slice(opener.index, opener.index + 5)
  return rest.some(({lower}, i) => lower === 'of' && /^(?:which|whom)$/.test(rest[i + 1]?.lower ?? ''))
}
