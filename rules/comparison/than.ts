import {list, type Token} from '../../src/rule-kit/index.ts'
import {isCompared} from './forms.ts'
import type {Slip} from './index.ts'

/** Words behind a comparative among which its “as” is looked for. */
const reach = 10

/** “more penalties as anyone”, “wider as it was a century ago”, “more on roads as on schools” */
export function findThan(as: Token): Slip | undefined {
  if (as.lower === 'less') return findLessAs(as)
  if (as.lower !== 'as') return undefined
  const comparative = findComparative(as)
  if (!comparative || !(isStandard(as, comparative) || isOutOfCompare(as, comparative))) return undefined
  return {from: as, to: as, right: 'than', why: `after “${comparative.text}”`}
}

/** “It is less the money as the rota.” */
function findLessAs({index, sentence: {tokens}}: Token): Slip | undefined {
  const [be, article] = [tokens[index - 1], tokens[index + 1]]
  if (be?.lemma !== 'be' || !/^(?:the|an?)$/.test(article?.lower ?? '')) return undefined
  const at = tokens.findIndex(({lower}, i) => lower === 'as' && i > index + 2 && i < index + 8)
  const [as, same] = [tokens[at], tokens[at + 1]]
  const between = tokens.slice(index + 2, Math.max(at, 0))
  if (!as || same?.lower !== article?.lower || !between.every(({tag}) => /^(?:JJ|NNP?S?|IN)$/.test(tag)))
    return undefined
  const end = tokens.slice(at + 2).find(({tag}) => !/^(?:JJ|NNP?S?)$/.test(tag))
  return end && /^[,.]$/.test(end.tag) ? {from: as, to: as, right: 'than', why: 'after “less”'} : undefined
}

/** The comparative that an “as” would answer, where nothing else there takes one. */
function findComparative({index, sentence}: Token): Token | undefined {
  const before = sentence.tokens.slice(Math.max(0, index - reach), index)
  const comparative = before.findLast(isComparative)
  const isSure = comparative && (comparative.certainty.tag >= 0.8 || isCompared(comparative))
  if (!comparative || !(isSure || /^(?:more|less|fewer)$/.test(comparative.lower))) return undefined
  const between = before.slice(before.indexOf(comparative) + 1)
  const opens = sentence.tokens[comparative.index - 1]
  if (/^(?:the|no|any|once|ever|never|even|whatever)$/.test(opens?.lower ?? '') && opens?.lower !== 'even')
    return undefined
  if (between.some(({lower, tag}) => answered.has(lower) || /^[,.:;()–—-]$|^(?:''|``|CC|WDT|WP|WRB)$/.test(tag)))
    return undefined
  if (before.some(({lower}) => /^(?:as|so|such|same|than)$/.test(lower))) return undefined
  return between.some(takesRole) || takesRole(comparative) ? undefined : comparative
}

const isComparative = ({tag, lower}: Token) =>
  /^(?:JJR|RBR)$/.test(tag) && !/^(?:later|earlier|further|rather|former|latter|upper|lower-case)$/.test(lower)

/** Words that have an “as” of their own, or a “that”. */
const answered = list('as so such same than like until when because if while that which who')

/** “is better known as”, “was seen more often as” */
const takesRole = ({lemma, tag}: Token) => tag.startsWith('V') && roles.has(lemma)

const roles = list(`
  accept act appear appoint begin brand cast categorize characterize characterise choose class classify cite come consider count date
  define depict describe disguise double dress emerge employ end establish experience express function hail hire identify intend
  interpret know label list mark masquerade name offer pass perceive perform pose portray present quote read rank recognise
  recognize record refer regard register remain remember report represent see seem sell serve start stand strike style take
  think train treat understand use view volunteer work
`)

/** What only a standard of comparison begins with: “as anyone”, “as planned”, “as in the provinces”, “as it was in 1990”. */
function isStandard(as: Token, comparative: Token): boolean {
  const {tokens} = as.sentence
  const [first, second, third] = [1, 2, 3].map((by) => tokens[as.index + by])
  if (!first) return false
  if (/^(?:anyone|anybody|anything|ever|usual|mine|ours|yours|theirs|hers)$/.test(first.lower)) return true
  if (first.lower === 'any') return /^(?:other|of|in)$/.test(second?.lower ?? '')
  if (expecting.has(first.lower) && first.tag === 'VBN') return !second || /^(?:[,.]|IN|CC)$/.test(second.tag)
  if (/^(?:an?|one)$/.test(first.lower)) return isOfMeasure(as, comparative)
  if (/^(?:in|on|at|under|during|among)$/.test(first.lower))
    return answersPreposition(as, first) || (isPredicate(comparative) && comparative.index === as.index - 1)
  if (first.lower === 'the' && second?.lower === 'rest') return third?.lower === 'of'
  // “longer to repair the dam as to build it”
  if (first.lower === 'to') return second?.tag === 'VB' && answersPreposition(as, first)
  return (
    isThen(as) ||
    isOfExpectation(as) ||
    isOfSupposing(as, comparative) ||
    isOfWhatShouldBe(as) ||
    isElliptic(as) ||
    isOfRecord(as, comparative)
  )
}

/** “hardly thicker as a thumb”, “is heavier as a bus”: of size nothing is more in a role, as one is happier “as a gardener”. */
function isOfMeasure({index, sentence: {tokens}}: Token, comparative: Token): boolean {
  if (comparative.index !== index - 1 || !ofMeasure.has(comparative.lemma) || comparative.tag !== 'JJR') return false
  const rest = tokens.slice(index + 1)
  const end = rest.findIndex((token) => !isOfNounPhrase(token))
  const [head, after] = [rest.at((end < 0 ? rest.length : end) - 1), end < 0 ? undefined : rest[end]]
  const subject = comparative.dependents.find(({relation}) => relation === 'nsubj')
  if (subject && !/^(?:it|they)$/.test(subject.lower) && !/^NNS?$/.test(subject.tag)) return false
  return head?.tag === 'NN' && !ofView.has(head.lower) && (!after || /^[,.]$/.test(after.tag))
}

/** “wider as a rule”, “larger as a share” */
const ofView = list(
  'rule result consequence whole proportion share percentage fraction group unit team matter child adult boy girl precaution',
)

const ofMeasure = list('big broad deep fast heavy high large long narrow short slow small tall thick thin tiny wide')

const expecting = list(`
  expected planned feared forecast predicted hoped thought anticipated estimated projected believed budgeted assumed imagined
`)

/** “is lower as in neighbouring countries” */
const isPredicate = ({dependents}: Token) => dependents.some(({relation}) => relation === 'cop')

/** “more on roads as on schools”: the same preposition stands on both sides. */
function answersPreposition({index, sentence}: Token, {lower}: Token): boolean {
  const tokens = sentence.tokens.slice(Math.max(0, index - 8), index)
  return tokens.some((other) => other.lower === lower && /^(?:IN|TO)$/.test(other.tag))
}

/** “as it was a century ago”, “as they had in 1990” */
function isThen({index, sentence}: Token): boolean {
  const [subject, verb, ...rest] = sentence.tokens.slice(index + 1, index + 9)
  if (!/^(?:it|they|he|she|we|i|you)$/.test(subject?.lower ?? '')) return false
  if (!/^(?:was|were|is|are|had|did|does|do|has)$/.test(verb?.lower ?? '')) return false
  const text = rest.map(({lower}) => lower).join(' ')
  return /^(?:(?:a|an|one|two|three|four|five|ten|20|\d+) \w+ (?:ago|before|earlier)|in (?:1[89]|20)\d\d|last (?:year|month|week|season)|before|then)\b/.test(
    text,
  )
}

/** “as analysts had forecast”, “as he can have expected” */
function isOfExpectation({index, sentence}: Token): boolean {
  const behind = sentence.tokens.slice(index + 1, index + 9)
  const verb = behind.findIndex(({tag, lower}) => tag.startsWith('VB') && !/^(?:have|had|has)$/.test(lower))
  const [have, word] = [behind[verb - 1], behind[verb]]
  if (verb < 2 || !have || !word || (!expecting.has(word.lower) && word.lower !== 'suggested')) return false
  // “as they had planned a fire”
  if (/^(?:DT|PRP|NN|JJ|CD|WP)/.test(behind[verb + 1]?.tag ?? '')) return false
  const subject = behind.slice(0, verb - 1)
  return /^(?:have|had|has)$/.test(have.lower) && subject.every(({tag}) => /^(?:DT|PRP\$?|JJ|NNP?S?|MD)$/.test(tag))
}

/** “far longer to mend as the lawyers supposed”: not “rose higher, as they thought”. */
function isOfSupposing({index, sentence: {tokens}}: Token, comparative: Token): boolean {
  const isMuch = /^(?:far|much|lot|considerably)$/.test(tokens[comparative.index - 1]?.lower ?? '')
  const behind = tokens.slice(index + 1, index + 7)
  const verb = behind.findIndex(({tag}) => tag.startsWith('VB'))
  const [word, after] = [behind[verb], behind[verb + 1]]
  return (
    isMuch &&
    verb > 0 &&
    supposing.has(word?.lemma ?? '') &&
    (!after || /^[,.]$/.test(after.tag)) &&
    behind.slice(0, verb).every(({tag}) => /^(?:DT|PRP\$?|JJ|NNP?S?)$/.test(tag))
  )
}

const supposing = list(
  'admit assume believe claim expect fear hope imagine intend plan predict realise realize suppose think',
)

/** “longer as it should have been”, “is cooler as it looks” */
function isOfWhatShouldBe({index, sentence: {tokens}}: Token): boolean {
  const [subject, ...rest] = tokens.slice(index + 1, index + 6)
  if (!/^(?:it|they|he|she)$/.test(subject?.lower ?? '')) return false
  const text = rest.map(({lower}) => lower).join(' ')
  return /^(?:(?:should|might|could|need|would) have been|(?:ought|needs?|used|seems?|appears?) to be|looks?|sounds?|seems|appears)(?= [,.]|$)/.test(
    text,
  )
}

/** “more likely to wait as city patients were”: a clause that says no more than who. */
function isElliptic({index, sentence: {tokens}}: Token): boolean {
  const behind = tokens.slice(index + 1, index + 9)
  const verb = behind.findIndex(({lower}) => bareVerbs.has(lower))
  const after = behind[verb + 1]
  return verb > 0 && (!after || /^[,.]$/.test(after.tag)) && behind.slice(0, verb).every(isOfNounPhrase)
}

const bareVerbs = list('am is are was were do does did have has had can could will would')

const isOfNounPhrase = ({tag}: Token) => /^(?:DT|PRP\$?|POS|JJ|CD|NNP?S?|HYPH)$/.test(tag)

/** “three seconds quicker as the old record”, “is higher as the national average” */
function isOfRecord({index, sentence: {tokens}}: Token, comparative: Token): boolean {
  const rest = tokens.slice(index + 1)
  const end = rest.findIndex((token) => !isOfNounPhrase(token))
  const phrase = rest.slice(0, end < 0 ? rest.length : end)
  const head = phrase.at(-1)
  const after = rest[phrase.length]
  if (!head || !/^(?:the|its|their|his|her)$/.test(phrase[0]?.lower ?? '') || !standards.has(head.lower)) return false
  if (after && !/^(?:[,.]|IN|CC)$/.test(after.tag)) return false
  if (rest.slice(phrase.length).some(({tag}) => /^(?:VBD|VBZ|VBP|MD)$/.test(tag) && after?.tag === 'IN')) return false
  return comparative.index === index - 1 || isPredicate(comparative)
}

const standards = list(`
  average benchmark counterpart equivalent figure forecast limit mean median minimum maximum norm one ones original
  predecessor predecessors quota rate record rest rival rivals standard target threshold total year
`)

/** “Nothing is more important as the safety of passengers”, “three times more as hoped” */
function isOutOfCompare({index, sentence}: Token, comparative: Token): boolean {
  const isRightBehind = index - comparative.index <= 2
  const isOfNone = /^(?:nothing|nobody|none)$/.test(sentence.tokens[0]?.lower ?? '')
  return isRightBehind && isOfNone && /^(?:DT|PRP\$|NNP)$/.test(sentence.tokens[index + 1]?.tag ?? '')
}
