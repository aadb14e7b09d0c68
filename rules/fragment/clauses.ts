import {predicateOf, type Token} from '../../src/rule-kit/index.ts'

const finiteTags = /^(?:VBD|VBZ|VBP|MD)$/
const subordinators = new Set(
  'because although though unless until while whereas when if since after before as that whether where once than lest'.split(
    ' ',
  ),
)

const auxiliaries = new Set("be been being is are was were has have had having get got 's 've".split(' '))

/**
 * A finite verb; also one that was taken for a participle, as is easily done with “the roof leaked”: it has a subject
 * and no auxiliary.
 */
export function isReadAsFinite({tag, dependents, index, sentence}: Token): boolean {
  if (finiteTags.test(tag)) return true
  if (tag !== 'VBN' || !dependents.some((word) => /^nsubj/.test(word.relation) && word.index < index)) return false
  return !sentence.tokens.slice(Math.max(0, index - 4), index).some(({lower}) => auxiliaries.has(lower))
}

/**
 * Whether every clause of a sentence is opened by a word that makes it depend on another: as many such words as finite
 * verbs. What the tree says of heads is not asked, since it goes astray where a main clause is missing.
 */
export function isWhollyDependent(tokens: readonly Token[]): boolean {
  let [verbs, openers] = [0, 0]
  for (const token of tokens) {
    if (isReadAsFinite(token)) verbs += isJoined(token) || isSaid(token) || isContact(token) ? 0 : 1
    else if (isOpener(token)) openers++
    else if (mayBeMainVerb(token)) return false
  }
  return verbs <= openers
}

/** “several parents said they wanted it”: what is said, or thought, needs no word that opens it. */
const isSaid = (finite: Token) => followsItsHead(finite, ({relation}) => relation === 'ccomp')

/** “a woman he never saw again”: what a noun is followed by needs no word that opens it either. */
const isContact = (finite: Token) =>
  followsItsHead(finite, ({relation, head}) => relation.startsWith('acl:relcl') && head?.tag.startsWith('NN') === true)

/** A clause of a pronoun right behind the word that it depends on. */
function followsItsHead(finite: Token, isOfKind: (clause: Token) => boolean): boolean {
  const clause = predicateOf(finite)
  const {head, certainty, dependents} = clause
  const subject = dependents.find((word) => /^nsubj/.test(word.relation) && word.index < finite.index)
  return (
    isOfKind(clause) &&
    head !== undefined &&
    Math.min(certainty.head, certainty.relation) >= 0.9 &&
    subject?.tag === 'PRP' &&
    subject.index === head.index + 1
  )
}

/** “who came late and left early”: it adds no clause of its own. */
function isJoined({index, sentence}: Token): boolean {
  const before = sentence.tokens[index - 1]
  return (before?.tag === 'RB' ? sentence.tokens[index - 2] : before)?.tag === 'CC'
}

const isOpener = ({tag, lower, relation}: Token): boolean =>
  /^(?:WDT|WP|WP\$|WRB)$/.test(tag) || (tag === 'IN' && relation === 'mark' && subordinators.has(lower))

/** “By noon that had changed”, “In one lifetime that hardly matters”: read as a relative behind a sentence's first phrase, it may be its subject. */
export function mayBeSubject(that: Token): boolean {
  const {lower, relation, index, sentence} = that
  return (
    lower === 'that' &&
    /^nsubj/.test(relation) &&
    sentence.tokens[0]?.tag === 'IN' &&
    sentence.tokens
      .slice(1, index)
      .every(({tag, lower}) => lower === 'of' || /^(?:DT|PRP\$|CD|JJ.?|NN.*|\$|HYPH|POS|RB)$/.test(tag))
  )
}

/** An imperative; or the root, taken for a plural: “the key unlocks the hold”. */
function mayBeMainVerb({tag, lower, index, sentence, relation, certainty}: Token): boolean {
  if (tag === 'VB') {
    const before = sentence.tokens.slice(Math.max(0, index - 4), index)
    return !before.some((token) => /^(?:TO|MD)$/.test(token.tag) || /^d(?:o|oes|id)$|^help/.test(token.lower))
  }
  return relation === 'root' && tag === 'NNS' && certainty.tag < 0.6 && lower.endsWith('s')
}

/** A past that was read as a participle, or a subject right behind another noun: “Seeing the sea made …”, “Despite the rain the fire …” */
export const mayHideVerb = (tokens: readonly Token[]): boolean =>
  tokens.some(({tag, index, sentence}) => {
    const before = sentence.tokens[index - 1]
    if (!before || !/^NN/.test(before.tag)) return false
    const next = sentence.tokens[index + 1]
    return tag === 'DT' || tag === 'PRP' || (tag === 'VBN' && next !== undefined && !/^(?:IN|TO|[.,])$/.test(next.tag))
  })

/** How sure a noun must be behind a comma, not to be the verb of a main clause: “Where the road forks, cattle graze.” */
const surely = 0.75

/** Whether a main clause may stand behind a comma; not “…, cots and socks”, “…, a gain of a fifth”, “…, which was old”. */
export const mayHoldMain = (tokens: readonly Token[]): boolean => {
  const comma = tokens.findIndex(({text}) => text === ',')
  if (
    comma < 0 ||
    tokens.every(({text}, i) => text !== ',' || /^(?:who|which|whose)$/.test(tokens[i + 1]?.lower ?? ''))
  )
    return false
  const behind = tokens.slice(comma + 1)
  const mayBeVerb = ({tag, certainty}: Token) =>
    /^(?:MD|VB[DPZ]?)$/.test(tag) || (/^(?:NNS?|JJ|VBN)$/.test(tag) && certainty.tag < surely)
  // “Where nurses were at work, helped by boys who had come”
  return behind.some((token, i) => mayBeVerb(token) && !behind.slice(0, i).some(({tag}) => /^W/.test(tag)))
}
