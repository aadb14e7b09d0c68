import {inflect, isSmall, list, type Token, type Word} from '../../src/rule-kit/index.ts'
import type {Slip} from './index.ts'
import {apostropheOf} from './mark.ts'
import {isPerson} from './owners.ts'

/** Bodies that are spoken of as one: “the firms chairman”; nouns that lend their plural to names (“arms”, “sports”) are none. */
export const bodies: ReadonlySet<string> = list(`
  agency association band bank bakery brewery charity choir church city club college company council county country
  district factory festival firm hospital hotel island mill ministry museum nation newspaper orchestra parish party
  province region retailer school startup state studio team theater theatre tournament town tribe university village zoo
`)
/** Whom and what a body has one of. */
const ofBodies = list(`
  captain chairman chairwoman founder goalkeeper headmaster headmistress headteacher principal mayor owner spokesman
  spokeswoman president treasurer economy population history future name reputation survival
`)
/** Who and what belongs to one person, or to each of several. */
const ofPersons = list(`
  office spokesman spokeswoman attorney family families parents car home house bodyguard predecessor successor departure
  absence apology testimony salary mothers fathers wives widows relatives demands names ages deaths homes faces lives
`)
/** Who decides as one, besides. */
const deciding: ReadonlySet<string> = new Set([
  ...bodies,
  ...list(`
  assembly bench board cabinet commission committee court government inquiry jury kingdom legislature magistrate
  panel parliament president regulator senate tribunal union watchdog
`),
])
const singlingOut = list('first second third fourth last only latest')

/** “cut members own salaries”, “the mayors office”, “the schools principal”, “the bands first album”, “masters degree”. */
export function findPossessor(word: Word): Slip | undefined {
  const [token] = word.tokens
  if (!token || word.tokens.length > 1 || !isSmall(word.text) || token.tag !== 'NNS') return undefined
  const {tokens} = token.sentence
  const [before, next, third] = [tokens[token.index - 1], tokens[token.index + 1], tokens[token.index + 2]]
  if (!before || !next || !third || next.start !== token.end + 1) return undefined
  const stem = token.lemma
  if (inflect(stem, 'NNS') !== word.lower) return undefined
  if (/^(?:masters|bachelors)$/.test(word.lower) && /^degrees?$/.test(next.lower))
    return describe(word, [`${stem}${apostropheOf(word)}s`])
  const isSomebody = isPerson(stem)
  if (!isSomebody && !bodies.has(stem) && !deciding.has(stem)) return undefined
  const mark = apostropheOf(word)
  const [one, several] = [`${stem}${mark}s`, `${word.text}${mark}`]
  if (next.lower === 'own' && (isSomebody || bodies.has(stem)))
    return isOwnOf(token, next, third) ? describe(word, hasArticle(before) ? [one, several] : [several]) : undefined
  if (!hasArticle(before) || !opensItsPhrase(before) || third.start === next.end) return undefined
  const isEnd = !/^(?:NN.*|HYPH|POS|JJ)$/.test(third.tag)
  if (isSomebody && ofPersons.has(next.lower) && isEnd && /^NNS?$/.test(next.tag))
    return describe(word, next.tag === 'NNS' ? [several, one] : [one, several])
  if (bodies.has(stem) && !isSomebody && ofBodies.has(next.lower) && isEnd && next.tag === 'NN')
    return describe(word, [one, several])
  // “The panels refusal to publish”: what is no verb, whatever it is read as.
  if (deciding.has(stem) && /^(?:refusal|decision|announcement|failure|inability|unwillingness)$/.test(next.lower))
    return third.tag === 'TO' ? describe(word, [one, several]) : undefined
  if (next.lower === 'chief' && third.lower === 'executive' && !isSomebody && bodies.has(stem))
    return describe(word, [one, several])
  const fourth = tokens[third.index + 1]
  return !isSomebody &&
    bodies.has(stem) &&
    singlingOut.has(next.lower) &&
    isSureNoun(third) &&
    fourth &&
    /^(?:VB[DZ]|MD|[,.]|IN)$/.test(fourth.tag)
    ? describe(word, [one, several])
    : undefined
}

const describe = (word: Word, expected: readonly string[]): Slip => ({
  from: word,
  to: word,
  expected,
  why: 'an owner, without an apostrophe',
})

const hasArticle = ({lower}: Token) => /^(?:the|a|an|this|that|its|his|her|their)$/.test(lower)

const isSureNoun = ({tag, certainty}: Token) => tag === 'NN' && certainty.tag >= 0.75

/** Behind a verb it may be given something: “gave the bands first prize”. */
function opensItsPhrase(article: Token): boolean {
  const before = article.sentence.tokens[article.index - 1]
  return (
    !before ||
    /^(?:IN|TO|CC|[,.:]|``)$/.test(before.tag) ||
    (before.tag.startsWith('VB') && /^(?:be|say)$/.test(before.lemma))
  )
}

/** “to cut members own salaries”: no verb of theirs, as in “shares that members own”. */
function isOwnOf(owner: Token, own: Token, noun: Token): boolean {
  const {tokens} = owner.sentence
  const last = tokens[noun.index + 1]
  if (own.tag.startsWith('VB') || own.start !== owner.end + 1) return false
  const isNoun = /^NNS?$/.test(noun.tag) || (noun.tag === 'JJ' && /^NNS?$/.test(last?.tag ?? ''))
  const before = tokens[owner.index - 1]
  return isNoun && before !== undefined && /^(?:VB.?|IN|TO|DT|PRP\$|CC)$/.test(before.tag)
}
