import {hasCapital, list, spanOf, subordinators, type Token, textOf, type Word} from '../../src/rule-kit/index.ts'
import {daysAndMonths, haveVerbs, isContrast, isJoint, isOpening, type Kept, type Pair} from './pair.ts'

/** Words between the two, as far as one clause goes. */
const longestGap = 14

const ofTime = list(`
  now today tonight night day morning afternoon evening noon midnight week weekend month year season spring summer autumn
  fall winter decade century quarter half christmas easter ramadan diwali
`)

/**
 * “For now the boat is kept for now under sacking”: the same words with their preposition, twice in one clause, wherever the
 * tree hangs them. In 1.3 million words of edited text what is left behind these conditions stood there once, for its sound.
 */
export function findPhraseAgain(pair: Pair): Kept | undefined {
  const {first, second} = pair
  const last = first.at(-1)?.tokens.at(-1)
  if (!last || !opensPhrase(first) || goesOnAsNoun(first) || goesOnAsNoun(second)) return undefined
  if (!/^(?:NNS?|NNPS?|CD|RB)$/.test(last.tag)) return undefined
  if (isOpening(first) && isOpeningAgain(pair)) return 'first'
  if (haveVerbs(pair)) return undefined
  if (!isOfOneClause(pair)) return undefined
  return isOpening(first) ? 'first' : 'second'
}

/** A preposition, and no clause behind it: “after the whistle” as well as “in June”, no “after he left”. */
function opensPhrase(phrase: readonly Word[]): boolean {
  const opener = phrase[0]?.tokens[0]
  if (opener?.tag !== 'IN' || notOfTime.test(opener.lower)) return false
  if (!subordinators.has(opener.lower)) return true
  const last = phrase.at(-1) as Word
  const next = last.sentence.words[last.index + 1]
  return ![...phrase, ...(next?.before === ' ' ? [next] : [])].some(({tokens}) =>
    tokens.some(({tag}) => /^(?:VB|MD)/.test(tag)),
  )
}

const notOfTime = /^(?:of|than|as|per|that|if|like)$/

/**
 * “In the closing session the ministers also agreed in the closing session to meet again”: the phrase that opens a sentence,
 * once more. In 8 million words of edited text it came again 25 times, and ten of those were faults.
 */
function isOpeningAgain({words, first, gap, second}: Pair): boolean {
  const [head, last] = [second[0] as Word, second.at(-1) as Word]
  const [noun, top] = [first.at(-1)?.tokens.at(-1), head.tokens[0]?.head]
  if (!noun || !top || isDiscourse.test(textOf(spanOf(first[0] as Word, first.at(-1))))) return false
  if (gap.some(({before}) => /[;:—–(“‘"]/.test(before)) || setsApart(gap.at(-1) as Word)) return false
  if (gap[0]?.before !== ', ' && gap[0]?.before !== ' ') return false
  if (isInOtherClause(head) || hasParticipleLast(gap)) return false
  const next = words[last.index + 1]
  const isSetOff = head.before === ', '
  // “By day they slept, by day, and by night they sailed”, “after the war … after the war in Spain”
  if (isSetOff ? next?.before === ', ' : next?.before === ' ' && next.tokens[0]?.tag === 'IN') return false
  // “On Friday he agreed to resign on Friday.”
  if (first.length < 3 && isTimeOrName(noun) && gap.some(isInfinitive)) return false
  const isTold = isOfTime(noun)
  const closes = !next || next.before === ', '
  return !isOfNoun(second) || isTold || (noun.tag !== 'NNP' && first.length > 2 && closes && !isNamedAgain(first))
}

const isDiscourse =
  /^(?:for (?:example|instance)|in (?:fact|short|turn|part|general|particular|effect)|of course|at (?:least|all|times))$/i

/** “and in June”, “than in June”, “again in June” */
const setsApart = ({lower}: Word): boolean =>
  isJoint(lower) ||
  /^(?:than|as|again|not|also|even|only|both|either|neither|later|earlier|early|late|alone)$/.test(lower)

/** “In this class, the children in this class” */
const isNamedAgain = ([, determiner]: readonly Word[]): boolean =>
  /^(?:this|these|that|those|its|his|her|their|our|my|your)$/.test(determiner?.lower ?? '')

/** “In June he said that it would close in June”, “With a nod he rose and left with a nod” */
function isInOtherClause({tokens}: Word): boolean {
  for (let place = tokens[0]?.head; place; place = place.head) {
    const {relation, dependents, tag} = place
    if (/^(?:acl:relcl|ccomp|csubj|parataxis)/.test(relation) || (relation === 'acl' && tag !== 'VB')) return true
    if (relation === 'conj' && /^VB/.test(tag)) return true
    const has = (kind: RegExp) => dependents.some((one) => kind.test(one.relation))
    if (/^advcl/.test(relation) && has(/^[nc]subj/) && has(/^mark|^advmod/)) return true
  }
  return false
}

/** Two places of one clause, and nothing between them that sets them apart. */
function isOfOneClause({words, first, gap, second}: Pair): boolean {
  const last = first.at(-1)?.tokens.at(-1) as Token
  if (subordinators.has(first[0]?.lower ?? '') || gap.length > longestGap || isContrast(gap)) return false
  if (!(first.length > 2 || isTimeOrName(last))) return false
  const opens = isOpening(first)
  const isDue = /^(?:due|expected|scheduled|set)$/.test(words[(first[0] as Word).index - 1]?.lower ?? '')
  const isApart = gap.some(
    ({lower, before, tokens, index}, i) =>
      (isJoint(lower) && !joinsNouns(tokens[0]?.tag, gap[i - 1], words[index + 1])) ||
      /[;:—–(“‘"]/.test(before) ||
      // “is due on Monday to open”
      (lower === 'to' && first.length < 3 && !isDue) ||
      (before.includes(',') && !(opens && i === 0)) ||
      tokens.some(
        ({tag, relation}) => tag === 'JJS' || tag === 'RBS' || (relation === 'acl' && first.length < 4 && !isDue),
      ),
  )
  if (isApart || second[0]?.before.includes(',') || hasParticipleLast(gap)) return false
  const isTold = isOfTime(last)
  // “Sales in the quarter fell a tenth in the quarter”
  if (isOfNoun(first)) return isTold && first.length > 2 && !isOfNoun(second) && gap.some(isVerb)
  return !isOfNoun(second) || (isTold && (opens || isDue))
}

/** “without food or water”, “in Ghent and Bruges” */
export const joinsNouns = (tag: string | undefined, before: Word | undefined, next: Word | undefined) =>
  tag === 'CC' && [before, next].every((word) => /^NNP?S?$/.test(word?.tokens[0]?.tag ?? ''))

/** The “to” of “agreed to resign” */
const isInfinitive = ({tokens}: Word) => tokens.some(({tag, relation}) => tag === 'TO' && relation === 'mark')

const isVerb = ({tokens}: Word) => tokens.some(({tag}) => /^VB[DZP]$/.test(tag))

/** “At night, the market sells fish caught at night” */
function hasParticipleLast(gap: readonly Word[]): boolean {
  const [noun, participle] = gap.slice(-2).map(({tokens}) => tokens[0]?.tag)
  return /^NN/.test(noun ?? '') && /^VB[ND]$/.test(participle ?? '') && gap.length > 3
}

/** “Officials in London met bankers in London” */
const isOfNoun = (phrase: readonly Word[]): boolean =>
  phrase.some(({tokens}) =>
    tokens.some(
      ({relation, head}) =>
        /^nmod/.test(relation) && head?.tag.startsWith('NN') && !phrase.some((word) => word.tokens.includes(head)),
    ),
  )

export const isOfTime = ({lower}: Pick<Token, 'lower'>) => ofTime.has(lower) || daysAndMonths.has(lower)

export const isTimeOrName = ({lower, tag, text}: Token) =>
  ofTime.has(lower) || tag === 'CD' || /^[ap]\.?m\.?$/.test(lower) || (tag === 'NNP' && hasCapital(text))

/** “in world affairs … in World War I”: not all of the phrase. */
function goesOnAsNoun(phrase: readonly Word[]): boolean {
  const last = phrase.at(-1) as Word
  const next = last.sentence.words[last.index + 1]
  return next?.before !== undefined && /^(?: $|['’-])/.test(next.before)
    ? /^(?:NN.*|JJ.*|CD|POS|HYPH|VBG|FW)$|^alone$|^next$/.test(
        next.lower === 'alone' ? 'alone' : (next.tokens[0]?.tag ?? ''),
      ) || last.text.includes("'")
    : false
}
