import type {Token} from '../../src/rule-kit/index.ts'
import {isAged} from './persons.ts'

const prepositions = new Set(
  'of in on at by for with from to into about between under over against during without within through toward towards onto upon across near after before around behind along inside outside beside beneath below above amid among opposite since until despite like'.split(
    ' ',
  ),
)
const reporting =
  /^(?:said|says|say|added|believes?|believed|claims?|claimed|argued|argues|that|because|although|though|while|whereas|whether)$/

/**
 * The subject that plainly opens the clause before a verb, word by word and whatever the tree says: one noun phrase
 * without a preposition, the others tied to it by prepositions or participles (“The line of cars parked in the street |
 * were”).
 */
export function findOpeningSubject({index, sentence}: Token): Token | undefined {
  const {tokens} = sentence
  for (let start = index - 1; start >= 0; start--) {
    const before = tokens[start - 1]
    const opensClause =
      !before ||
      (reporting.test(before.lower) && !/^(?:DT|WDT)$/.test(before.tag) && !/^W/.test(tokens[start - 2]?.tag ?? '')) ||
      (before.tag === ',' && isIntroduction(tokens.slice(0, start - 1))) ||
      (/^[;:]$/.test(before.text) && !/^(?:and|or)$/.test(tokens[start]?.lower ?? ''))
    if (!opensClause) continue
    const subject = readSubject(tokens.slice(start, index))
    if (subject) return subject
    const [first, second] = [tokens[start], tokens[start + 1]]
    // “the foreman said afterward, …”
    const isEnd = first?.text === ',' || (first?.tag === 'RB' && second?.text === ',')
    if (before && reporting.test(before.lower) && !isEnd) return undefined
  }
  return undefined
}

/**
 * “The mayor and her deputy | was”, “neither the coach nor his players | was”, “Tin, tea and carpets | brings”: noun phrases in
 * a row and nothing else. They open the sentence, or a clause within it.
 */
export function findOpeningRow({index, sentence}: Token): Token[] | undefined {
  const tokens = sentence.tokens.slice(0, index)
  const opening = tokens.findLastIndex(({tag, relation, text}) => (tag === 'IN' && relation === 'mark') || text === ';')
  const start = opening + (/^(?:n?either|but|and)$/.test(tokens[opening + 1]?.lower ?? '') ? 2 : 1)
  const row: Token[] = []
  for (let at = start; ; ) {
    const end = phraseEnd(tokens, at)
    if (end === undefined) return undefined
    const last = tokens[end - 1] as Token
    row.push(headOf(last))
    const behind = isAged(last) ? end + 2 : end
    const joint = tokens[behind]
    if (row.length > 1 && /^(?:and|n?or)$/.test(tokens[at - 1]?.lower ?? '')) {
      const rest = tokens.slice(behind)
      return rest.every(({tag}) => tag === 'RB') || (behind > end && isAsideOfOne(rest)) ? row : undefined
    }
    if (joint?.text === ',' && (row.length > 1 || !isTime(last)))
      at = behind + (tokens[behind + 1]?.lower === 'and' ? 2 : 1)
    else if (/^(?:and|n?or)$/.test(joint?.lower ?? '')) at = end + 1
    else return undefined
  }
}

/** Behind an age: “, |”, “, a baker from Hull, |” */
const isAsideOfOne = ([comma, ...rest]: readonly Token[]): boolean =>
  comma?.text === ',' &&
  (!rest.length ||
    (rest.at(-1)?.text === ',' && rest.slice(0, -1).every(({tag}) => /^(?:DT|JJ|NNP?S?|IN|HYPH|POS)$/.test(tag))))

/** “Last week, ham and eggs was …” */
const isTime = ({lower}: Token): boolean => ofTime.test(lower)

/** Of “Rosa Duarte” the tree takes the first word for the head. */
const headOf = (last: Token): Token => (last.relation === 'flat' && last.head ? last.head : last)

/** “In the second half, …”, “As he told the paper, …”: what may stand before the first comma. */
const isIntroduction = (tokens: readonly Token[]): boolean =>
  /^(?:IN|RB|VBG|VBN|TO)$/.test(tokens[0]?.tag ?? '') &&
  (tokens[0]?.tag !== 'RB' || tokens.length < 3) &&
  !/^JJ/.test(tokens.at(-1)?.tag ?? '') &&
  tokens.every(({tag}) => tag !== ',')

export function readSubject(tokens: readonly Token[]): Token | undefined {
  let subject: Token | undefined
  let i =
    /^(?:and|but|yet|so|or)$/.test(tokens[0]?.lower ?? '') || tokens[0]?.tag === 'RB'
      ? tokens[1]?.tag === ','
        ? 2
        : 1
      : 0
  let hasParticiple = false
  while (i < tokens.length) {
    const token = tokens[i] as Token
    if (subject && prepositions.has(token.lower) && tokens[i + 1]?.tag === ',') i++
    else if (prepositions.has(token.lower) && /^(?:IN|TO)$/.test(token.tag) && tokens[i + 1]?.tag !== 'VB') {
      const end = phraseEnd(tokens, i + 1)
      if (end === undefined) return undefined
      i = end
    } else if (subject && token.tag === 'RB') i++
    else if (subject && isRelative(token)) {
      const end = endOfRelative(tokens, i)
      if (end === undefined) return undefined
      i = end
    }
    // “The beans the group will bake with until the summer | were”
    else if (subject && token.tag === 'DT') return undefined
    else if (subject && token.tag === ',' && endOfAttribution(tokens, i) !== undefined)
      i = endOfAttribution(tokens, i) as number
    else if (subject && token.tag === ',' && isAside(tokens.slice(i + 1))) return subject
    else if (subject && token.tag === ',') {
      const end = tokens.length - 1
      if (tokens[end]?.tag !== ',' || !/^(?:which|who|whose)$/.test(tokens[i + 1]?.lower ?? '')) return undefined
      return tokens.slice(i + 1, end).some(({tag}) => tag === ',') ? undefined : subject
    } else if (subject && !hasParticiple && /^(?:VB[NG]|TO)$/.test(token.tag)) {
      // “money making systems”
      if (token.tag === 'VBG' && /^NN/.test(tokens[i + 1]?.tag ?? '')) return undefined
      hasParticiple = true
      const isInfinitive = token.tag === 'TO'
      if (isInfinitive && tokens[++i]?.tag !== 'VB') return undefined
      i = (token.tag === 'VBN' ? timeEnd(tokens, i + 1) : phraseEnd(tokens, i + 1)) ?? i + 1
      const after = tokens[i]
      if (after && !prepositions.has(after.lower) && !/^(?:RB|,)$/.test(after.tag)) return undefined
    } else {
      const end = subject ? undefined : phraseEnd(tokens, i)
      if (end === undefined) return undefined
      subject = tokens[end - 1]
      i = end
    }
  }
  return subject
}

/** “The tents, bought secondhand, | was”, “Sales, long the pride of the firm, | was”: up to the comma before the verb, without another verb. */
function isAside(tokens: readonly Token[]): boolean {
  const [first] = tokens
  const last = tokens.at(-1)
  if (!first || tokens.length < 3 || tokens.findIndex(({text}) => text === ',') !== tokens.length - 1) return false
  if (/^(?:along|together)$/.test(first.lower) && tokens[1]?.lower === 'with') return true
  if (last?.text !== ',' || tokens.some(({tag}) => /^(?:VB[DPZ]|MD|WP|WDT|WRB|:|``|-LRB-)$/.test(tag))) return false
  // “the mayor, not his deputies, | decide”
  if (first.lower === 'not') return /^(?:DT|PRP\$|NNS)$/.test(tokens[1]?.tag ?? '')
  const opening = /^(?:long|once|now|still|already|recently|newly|all|both)$/.test(first.lower) ? tokens[1] : first
  return opening !== undefined && /^(?:VBN|JJ)$/.test(opening.tag)
    ? isParticipial(tokens, opening)
    : opening !== first && opening?.tag === 'DT'
}

/** “planted a century ago”, “unchanged since May”; not “angry, tired and”. */
const isParticipial = (tokens: readonly Token[], {index, tag}: Token): boolean =>
  tag === 'VBN' || tokens.some((token) => token.index === index + 1 && /^(?:IN|TO)$/.test(token.tag))

/** “The heat inside, she says, | …”, “none of it, though, | …”: where such an aside ends. */
function endOfAttribution(tokens: readonly Token[], comma: number): number | undefined {
  const end = tokens.findIndex(({text}, at) => at > comma && text === ',')
  if (
    end === comma + 2 &&
    /^(?:though|however|meanwhile|too|therefore|nevertheless)$/.test(tokens[comma + 1]?.lower ?? '')
  )
    return end + 1
  if (end < 0 || end - comma < 3 || end - comma > 7) return undefined
  const aside = tokens.slice(comma + 1, end)
  const verbs = aside.filter(({lower}) => saying.test(lower))
  // “the jury was told”, “the foreman said afterward”
  const isOther = ({tag, lower}: Token) => tag === 'RB' || /^(?:was|were)$/.test(lower)
  return verbs.length === 1 && aside.every((token) => saying.test(token.lower) || isNameOrNoun(token) || isOther(token))
    ? end + 1
    : undefined
}

const saying =
  /^(?:says?|said|argues?|argued|adds?|added|believes?|believed|explains?|explained|thinks?|thought|insists?|insisted|told|heard)$/

const isNameOrNoun = ({tag}: Token) => /^(?:DT|PRP\$?|JJ|NN|NNS|NNP|NNPS|POS)$/.test(tag)

const isRelative = ({tag, lower}: Token) => /^(?:WDT|WP)$/.test(tag) && /^(?:who|which|that)$/.test(lower)

const governing = new Set(
  'say think believe know show suggest mean claim argue fear find report add admit feel hope want ask tell hear see watch make let help have be seem'.split(
    ' ',
  ),
)

/** “Ticks that carry the germ | has”: the verb, and one noun phrase, before which no other clause can begin. */
function endOfRelative(tokens: readonly Token[], start: number): number | undefined {
  let i = start + 1
  while (tokens[i]?.tag === 'RB') i++
  const verb = tokens[i]
  if (!verb || !/^VB[DPZ]$/.test(verb.tag) || governing.has(verb.lemma)) return undefined
  i++
  while (/^(?:RB|RP)$/.test(tokens[i]?.tag ?? '')) i++
  if (/^(?:more|fewer|less)$/.test(tokens[i]?.lower ?? '') && tokens[i + 1]?.lower === 'than') i += 2
  const object = i < tokens.length && !prepositions.has(tokens[i]?.lower ?? '') ? phraseEnd(tokens, i) : i
  if (object === undefined) return undefined
  const after = tokens[object]
  return !after || prepositions.has(after.lower) || after.tag === 'RB' ? object : undefined
}

/** “droughts once expected every 20 years” */
function timeEnd(tokens: readonly Token[], start: number): number | undefined {
  const end = phraseEnd(tokens, start)
  return end !== undefined && ofTime.test(tokens[end - 1]?.lower ?? '') ? end : undefined
}

const ofTime =
  /^(?:second|minute|hour|day|morning|afternoon|evening|night|week|weekend|month|year|decade|century|spring|summer|autumn|winter|monday|tuesday|wednesday|thursday|friday|saturday|sunday)s?$/

const withinPhrase = /^(?:DT|PDT|PRP\$|JJ|JJR|JJS|CD|NN|NNS|NNP|NNPS|POS|HYPH|\$)$/

/** Where the noun phrase ends that begins here; undefined where none does, or it has no noun at its end. */
function phraseEnd(tokens: readonly Token[], start: number): number | undefined {
  if (tokens[start]?.tag === 'PRP') return start + 1
  // “Studying movements”: a clause.
  if (/^VB/.test(tokens[start]?.tag ?? '')) return undefined
  let end = start
  for (; end < tokens.length; end++) {
    const {tag, lower} = tokens[end] as Token
    const isModifier =
      withinPhrase.test(tag) ||
      /^(?:mrs?|ms|dr)$/.test(lower) ||
      (/^(?:VBN|VBG|RB)$/.test(tag) &&
        /^(?:JJ|NN|NNS|HYPH)$/.test(tokens[end + 1]?.tag ?? '') &&
        lower !== 'not' &&
        !/^(?:NNS?|NNPS?)$/.test(tokens[end - 1]?.tag ?? ''))
    // “One of the things | builders have”
    if (tag === 'NNS' && tokens[end + 1]?.tag === 'NNS') return undefined
    // “the way | food is grown”
    if (/^(?:way|time|day|moment|reason|place)$/.test(lower) && /^NN/.test(tokens[end + 1]?.tag ?? '')) return undefined
    const opens = /^(?:DT|PRP\$)$/.test(tag)
    if (
      !isModifier ||
      (opens &&
        end > start &&
        tokens[end - 1]?.tag !== 'PDT' &&
        !/^(?:all|both|half)$/.test(tokens[end - 1]?.lower ?? ''))
    )
      break
  }
  const last = tokens[end - 1]
  if (end === start || !last) return undefined
  if (/^NNP?S?$/.test(last.tag)) return end
  return end === start + 1 && (/^(?:DT|CD)$/.test(last.tag) || /^(?:n?either|each|half|most|some)$/.test(last.lower))
    ? end
    : undefined
}
