import {formsOfVerb, hasWord, isFormOf, isInflectedAsVerb, lemmaOf, list, type Token} from '../../src/rule-kit/index.ts'

/** “the range the board targets”, “the price the miner set”: what is read as a noun may be the verb of the one before. */
export const mayBeContactClause = (noun: Token, {index: opener, sentence: {tokens}}: Token): boolean =>
  noun.relation === 'acl:relcl' ||
  isBeforePast(noun) ||
  tokens.slice(opener + 2, noun.index + 1).some((verb) => {
    const subject = tokens[verb.index - 1]
    return subject !== undefined && /^NN/.test(subject.tag) && mayBeVerbOf(subject, verb)
  })

/** “the majority the family once held”: the participle may be a past. */
function isBeforePast({index, sentence: {tokens}}: Token): boolean {
  const next = tokens.slice(index + 1).find(({tag}) => !tag.startsWith('RB'))
  return next !== undefined && /^VB[DN]$/.test(next.tag) && isFormOf(next.lower, 'VBD')
}

function mayBeVerbOf(subject: Token, {lower}: Token): boolean {
  if (isFormOf(lower, 'VBD') || formsOfVerb(lower, 'VBD').includes(lower)) return true
  if (subject.tag.endsWith('S')) return isInflectedAsVerb(lower)
  return isFormOf(lower, 'VBZ') && isInflectedAsVerb(lemmaOf(lower, 'VBZ'))
}

/** “finished the half the stronger side”, “left it the poorer”: what somebody was then, and no part of a whole. */
export function isDepictive({index, lower, sentence: {tokens}}: Token): boolean {
  const [before, next] = [tokens[index - 1], tokens[index + 1]]
  if (lower !== 'the' || !before || !next) return false
  if (/^(?:JJR|RBR)$/.test(next.tag) || (next.lower.endsWith('ier') && hasWord(next.lower.replace(/ier$/, 'y'))))
    return true
  return /er$/.test(next.lower) && before.relation === 'obj' && bounding.has(before.head?.lemma ?? '')
}

const bounding = list('begin close end enter finish leave open play start')
