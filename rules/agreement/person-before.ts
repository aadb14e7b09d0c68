import {hasCapital, nameKinds, type Token} from '../../src/rule-kit/index.ts'
import {isPerson, type Names} from './names.ts'
import {leftEdge, previous} from './phrase.ts'

/**
 * The person that “who” stands for behind a comma: “Rosa Duarte, who …”, “Duarte, 81, who …”, “Paul Ames, a retired dentist
 * in Hull, who …”, “Paul Ames, of Hull, who …”. Of names that are joined or stand in a row nothing is said.
 */
export function personBefore(pronoun: Token, names: Names): Token | undefined {
  const {tokens} = pronoun.sentence
  const comma = previous(pronoun)
  if (pronoun.lower !== 'who' || comma?.text !== ',') return undefined
  const end = nameEnd(tokens, comma.index)
  const name = tokens[end - 1]
  if (!name || !/^NNPS?$/.test(name.tag) || !hasCapital(name.text)) return undefined
  const start = nameStart(tokens, end)
  // “Domingas Gomes, who”: read as one of several
  if (name.tag === 'NNPS' && !(end - start > 1 && names.isFullyNamed(name) && !names.mayBeTeam(name))) return undefined
  const hasAge = end < comma.index && tokens[end + 1]?.tag === 'CD'
  const isNamed = end - start > 1 && (isPerson(name) || nameKinds(tokens[start]?.text ?? '')?.given === true)
  if (!isNamed && !hasAge && !(names.isFullyNamed(name) && !names.mayBeTeam(name))) return undefined
  // “the aides of Paul Ames, of Hull, who have …”
  const isOfPlace = /^(?:of|from)$/.test(tokens[end + 1]?.lower ?? '')
  return standsAlone(tokens, start) && !(isOfPlace && tokens[start - 1]?.tag === 'IN') ? name : undefined
}

/** Back over an age and over what is said of the person between commas. */
function nameEnd(tokens: readonly Token[], comma: number): number {
  const noun = tokens[comma - 1]
  if (noun?.tag === 'CD' && tokens[comma - 2]?.text === ',') return comma - 2
  for (let at = comma - 1, commas = 0; at > 0 && commas < 2; at--) {
    const token = tokens[at] as Token
    if (token.text === ',') {
      commas++
      if (/^(?:an?|the|his|her|its|their|of|from)$/.test(tokens[at + 1]?.lower ?? '') && noun?.tag !== 'NNS') return at
    }
    if (!/^(?:,|DT|PRP\$|JJ|NN|NNS|NNPS?|IN|HYPH|POS|CD)$/.test(token.tag)) break
  }
  return comma
}

function nameStart(tokens: readonly Token[], end: number): number {
  let start = end - 1
  while (/^(?:NNP|HYPH)$/.test(tokens[start - 1]?.tag ?? '')) start--
  return start
}

/** Not “Dave and Shirley Hopkins”, “Ames, Duarte, Lund”, “his sons, Paul Ames”: one noun, a verb or nothing stands before it. */
function standsAlone(tokens: readonly Token[], start: number): boolean {
  const before = tokens[start - 1]
  if (/^(?:as|like|including|among)$/.test(before?.lower ?? '')) return false
  if (!before || /^(?:VB[DZ]|IN|``|''|:)$/.test(before.tag) || (before.tag === 'NN' && isJoinedToNone(before)))
    return true
  const noun = tokens[start - 2]
  return before.text === ',' && noun?.tag === 'NN' && isJoinedToNone(noun)
}

const isJoinedToNone = (noun: Token): boolean => previous(leftEdge(noun))?.tag !== 'CC'
