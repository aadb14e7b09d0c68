import {hasCapital, list, nameKinds, type Token, textOf} from '../../src/rule-kit/index.ts'
import {isPerson} from './names.ts'

/** “shortstop Dario Vance, right-hander Colt Amundsen and Pak Jin-woo”, “Donna and Keith Ashplant”: persons in a row. */
export function personsFrom(tokens: readonly Token[]): {subject: Token; head: string} | undefined {
  const names: Name[] = []
  let at = 0
  let isJoined = false
  for (;;) {
    const end = nameEnd(tokens, at)
    if (end === undefined) return undefined
    names.push(lastName(tokens, end))
    const [first] = names
    if (isJoined && first)
      return isOfPersons(names, tokens[end]) ? {subject: first.token, head: nameOf(names)} : undefined
    at = ageEnd(tokens, end)
    if (tokens[at]?.text === ',') at++
    isJoined = tokens[at]?.lower === 'and'
    if (isJoined) at++
    else if (tokens[at - 1]?.text !== ',') return undefined
  }
}

/**
 * “Lena Marsh, 71, whose …”, “Mayor Paul Ames, a baker.”: one person, of whom more is told, and nobody else; not
 * “Preston North End, who …”.
 */
export function personFrom(tokens: readonly Token[]): {subject: Token; head: string} | undefined {
  const end = nameEnd(tokens, 0)
  if (end === undefined || tokens.some(({tag, text}) => tag === 'CC' || /^[;:&]$/.test(text))) return undefined
  const name = lastName(tokens, end)
  const age = ageEnd(tokens, end)
  const [comma, opening] = [tokens[age], tokens[age + 1]]
  const isTold = comma?.text === ',' && /^(?:who|whose|an?)$/.test(opening?.lower ?? '')
  if (
    !(age > end ? !comma || isTold || comma.tag === '.' : isTold && (isPerson(name.token) || hasGivenName(name.token)))
  )
    return undefined
  if (ofTeams.has(name.token.lower) || tokens.slice(age).some(({tag}) => tag === 'NNPS')) return undefined
  const others = tokens
    .slice(age + 1)
    .filter(({text, index}) => text === ',' && tokens.some((next) => next.index === index + 1 && next.tag === 'NNP'))
  return others.length ? undefined : {subject: name.token, head: name.text}
}

/** The last word of many a club’s name. */
const ofTeams = list(
  'albion athletic city county end forest hotspur orient rovers town united vale villa wanderers wednesday',
)

interface Name {
  token: Token
  text: string
}

/** The last part of a name, “Jin-woo” too. */
function lastName(tokens: readonly Token[], end: number): Name {
  const last = tokens[end - 1] as Token
  const token = tokens[end - 2]?.tag === 'HYPH' ? (tokens[end - 3] as Token) : last
  return {token, text: textOf({paragraph: last.paragraph, start: token.start, end: last.end})}
}

/** The last is followed by no more of a name, and no verb that all are the subject of. */
const isOfPersons = (names: readonly Name[], next: Token | undefined): boolean =>
  names.some(({token}) => isPerson(token) || hasGivenName(token)) &&
  /^(?:[,.:]|IN|WP|VBG|-LRB-)$/.test(next?.tag ?? '.')

/** The second word of “Rosa Duarte” */
export const hasGivenName = ({index, sentence: {tokens}}: Token): boolean => {
  const first = tokens[index - 1]
  return first?.tag === 'NNP' && nameKinds(first.text)?.given === true
}

const nameOf = (names: readonly Name[]) =>
  `${names
    .slice(0, -1)
    .map(({text}) => text)
    .join(', ')} and ${names.at(-1)?.text ?? ''}`

/** Where a name ends that may have what its bearer is before it. */
function nameEnd(tokens: readonly Token[], start: number): number | undefined {
  let end = start
  // “shortstop Dario Vance”, read as a verb
  if (tokens[end]?.tag === 'VB') end++
  while (
    /^(?:NNP|NN|JJ|HYPH)$/.test(tokens[end]?.tag ?? '') ||
    // “Council Members Theo Brandvold …”
    (/^NNP?S$/.test(tokens[end]?.tag ?? '') && hasCapital(tokens[end]?.text ?? '') && tokens[end + 1]?.tag === 'NNP') ||
    (end > start && tokens[end - 1]?.tag === 'HYPH')
  )
    end++
  const last = tokens[end - 2]?.tag === 'HYPH' ? end - 3 : end - 1
  return last >= start && tokens[last]?.tag === 'NNP' ? end : undefined
}

/** “Ames, 43, …”: the last word of a name. */
export const isAged = ({tag, index, sentence: {tokens}}: Token): boolean =>
  tag === 'NNP' && ageEnd(tokens, index + 1) > index + 1 && tokens[index + 3]?.text === ','

/** “Ames, 43,” */
const ageEnd = (tokens: readonly Token[], at: number): number =>
  tokens[at]?.text === ',' && tokens[at + 1]?.tag === 'CD' && /^\d\d$/.test(tokens[at + 1]?.text ?? '') ? at + 2 : at
