import {isSmall, matchCase, type Token, type Word} from '../../src/rule-kit/index.ts'
import type {Slip} from './index.ts'
import {apostropheOf} from './mark.ts'

/** Words that are none without their apostrophe. */
const owners: ReadonlyMap<string, string> = new Map([
  ['womens', 'women’s'],
  ['mens', 'men’s'],
  ['childrens', 'children’s'],
  ['todays', 'today’s'],
  ['yesterdays', 'yesterday’s'],
  ['tomorrows', 'tomorrow’s'],
  ['everyones', 'everyone’s'],
  ['someones', 'someone’s'],
  ['nobodys', 'nobody’s'],
  ['anyones', 'anyone’s'],
  ['everybodys', 'everybody’s'],
  ['somebodys', 'somebody’s'],
])

/** Pronouns that have no apostrophe. */
const pronouns: ReadonlyMap<string, string> = new Map([
  ["her's", 'hers'],
  ["our's", 'ours'],
  ["your's", 'yours'],
  ["their's", 'theirs'],
])

const weekdays = new Set('mondays tuesdays wednesdays thursdays fridays saturdays sundays'.split(' '))
const times = new Set('years months weeks nights seasons summers winters springs autumns'.split(' '))
const countries = new Set(
  'africas albanias argentinas armenias australias austrias bolivias brazils britains bulgarias cambodias canadas chiles chinas colombias croatias cubas denmarks egypts englands ethiopias europes finlands germanys ghanas greeces hungarys icelands indias indonesias irans iraqs irelands israels italys jamaicas japans kenyas kosovos kuwaits latvias lebanons liberias libyas lithuanias malaysias mexicos mongolias moroccos nepals nigerias norways pakistans perus polands portugals qatars romanias russias rwandas scotlands senegals serbias slovenias somalias spains sudans swedens switzerlands syrias taiwans tanzanias thailands tunisias turkeys ugandas ukraines venezuelas vietnams wales yemens zambias zimbabwes londons moscows tokyos berlins'
    .split(' ')
    .filter((name) => !/^(?:turkeys|wales)$/.test(name)),
)

/** “the womens team”, “last years budget”, “Mondays meeting”, “Britains economy”, “her's”. */
export function findPossessive(word: Word): Slip | undefined {
  const pronoun = pronouns.get(word.lower)
  if (pronoun)
    return {from: word, to: word, expected: [matchCase(word.text, pronoun)], why: 'a pronoun has no apostrophe'}
  const twice = findMarkBehind(word)
  if (twice) return twice
  const measure = findMeasure(word)
  if (measure) return measure
  const friend = findFriendOf(word)
  if (friend) return friend
  const owner = owners.get(word.lower) ?? (isPeoples(word) ? 'people’s' : findOwner(word))
  if (!owner || !isBeforeNoun(word)) return undefined
  const right = matchCase(word.text, owner.replace('’', apostropheOf(word)))
  return {from: word, to: word, expected: [right], why: 'an owner, without an apostrophe'}
}

function findOwner(word: Word): string | undefined {
  const stem = word.text.slice(0, -1)
  const before = word.sentence.words[word.index - 1]?.lower
  if (countries.has(word.lower) && /^\p{Lu}\p{Ll}/u.test(word.text)) return before === 'the' ? undefined : `${stem}’s`
  // “on Mondays trains are slow”
  if (weekdays.has(word.lower))
    return /^(?:on|of|and|or|most|all|some|many|first|two|three)$/.test(before ?? '') ? undefined : `${stem}’s`
  if (!times.has(word.lower) || !/^(?:last|next|this)$/.test(before ?? '')) return undefined
  const lead = word.sentence.words[word.index - 2]?.lower
  // “the last years”, “in his last seasons there”
  return /^(?:the|these|those|his|her|its|their|our|my|your|very)$/.test(lead ?? '') && before !== 'this'
    ? undefined
    : `${stem}’s`
}

/** “the childrens’ books”: no quotation can end there. */
function findMarkBehind(word: Word): Slip | undefined {
  const {sentence, lower, text, start, end} = word
  const mark = sentence.paragraph.text.charAt(end)
  const owner = owners.get(lower) ?? (isOnePeoples(word) ? 'people’s' : undefined)
  const isOpen = /['‘]/.test(sentence.paragraph.text.slice(sentence.start, start))
  if (!owner || !/['’]/.test(mark) || isOpen || !/^(?:child|wo|me|peoples)/.test(lower)) return undefined
  const right = matchCase(text, owner.replace('’', mark))
  return {
    from: word,
    to: word,
    end: end + 1,
    expected: [right],
    why: 'a plural already, with the apostrophe before its s',
  }
}

/** “the peoples' choice”, “other peoples' money”; not “indigenous peoples' rights”, “the two peoples' leaders” */
function isOnePeoples({lower, sentence, index}: Word): boolean {
  const [before, next] = [sentence.words[index - 1]?.lower ?? '', sentence.words[index + 1]?.lower ?? '']
  if (lower !== 'peoples') return false
  if (/^(?:other|most|many|some|young|old|older|disabled)$/.test(before)) return true
  return (
    before === 'the' &&
    /^(?:choice|vote|champion|princess|party|court|palace|will|voice|assembly|army|republic)$/.test(next)
  )
}

/** “put peoples lives at risk”, “into peoples kitchens”; not “indigenous peoples rights” */
function isPeoples({lower, text, sentence, index, before, tokens: [token]}: Word): boolean {
  if (lower !== 'peoples' || (text !== lower && index > 0) || (index > 0 && !before)) return false
  const [last, next] = [sentence.words[index - 1], sentence.words[index + 1]]
  const noun = next?.tokens[0]
  if (!noun || !isSmall(noun.text) || !/^NNS?$/.test(noun.tag) || token?.head !== noun) return false
  return (
    !last ||
    /^(?:other|most|some|many)$/.test(last.lower) ||
    /^(?:IN|TO|VB[DZPGN]?|CC)$/.test(last.tokens.at(-1)?.tag ?? '')
  )
}

const kin: ReadonlyMap<string, string> = new Map([
  ['fathers', 'father’s'],
  ['mothers', 'mother’s'],
  ['wifes', 'wife’s'],
  ['husbands', 'husband’s'],
  ['grandfathers', 'grandfather’s'],
  ['grandmothers', 'grandmother’s'],
])

/** “a friend of his fathers”: one has but one. */
function findFriendOf(word: Word): Slip | undefined {
  const {sentence, index, lower, text} = word
  const right = kin.get(lower)
  if (!right || text !== lower) return undefined
  const [whose, of, friend, article] = [1, 2, 3, 4].map((by) => sentence.words[index - by])
  if (
    !/^(?:his|her|my)$/.test(whose?.lower ?? '') ||
    of?.lower !== 'of' ||
    !/^(?:a|an|the|some|this|that|old)$/.test(article?.lower ?? '')
  )
    return undefined
  if (
    !/^(?:friend|cousin|colleague|neighbo[u]?r|brother|sister|uncle|aunt|niece|nephew|favou?rite)$/.test(
      friend?.lower ?? '',
    )
  )
    return undefined
  return {
    from: word,
    to: word,
    expected: [right.replace('’', apostropheOf(word))],
    why: 'an owner, without an apostrophe',
  }
}

const units = new Set('decades years months weeks days hours minutes'.split(' '))
const measured = new Set(
  `notice imprisonment worth experience service pay wages salary rent detention probation parole leave work rest drive walk
  supply supplies grace profit profits warning takings earnings rations sleep holiday training labor labour credit revenue
  turnover output overtime severance quarantine solitude planning practice preparation rehearsal teaching schooling study
  tuition toil effort captivity exile`.split(/\s+/),
)

/** “two weeks notice”, “a hard days work”, “in a months time”. */
function findMeasure(word: Word): Slip | undefined {
  const {sentence, index, lower, text, before} = word
  const next = sentence.words[index + 1]
  if (!units.has(lower) || !next || !/^\s+$/.test(before) || next.before !== ' ') return undefined
  const [unit] = word.tokens
  const [noun] = next.tokens
  const last = sentence.words[index - 1]
  const isHard = last?.lower === 'hard'
  const count = isHard ? sentence.words[index - 2] : last
  if (!unit || !noun || next.tokens.length > 1 || !count) return undefined
  // “is three hours drive from the coast”, read as a verb
  const isWay = /^(?:drive|walk|ride|flight|sail|march)$/.test(noun.lower) && isAway(noun)
  if (!isWay && (!/^NNS?$/.test(noun.tag) || noun.certainty.tag < 0.7)) return undefined
  if (
    !isWay &&
    !measured.has(next.lower) &&
    !(next.lower === 'time' && /^(?:in|within)$/.test(sentence.words[index - 2]?.lower ?? ''))
  )
    return undefined
  // “after five years work began”
  const behind = noun.sentence.tokens[noun.index + 1]
  // “staff with less than two years service have”
  const isHeld = isWith(count)
  const isVerb = /^(?:VB|MD)/.test(behind?.tag ?? '') && behind?.lower !== 'left'
  if (/^(?:NN|HYPH)/.test(behind?.tag ?? '') || (isVerb && !isHeld)) return undefined
  if (!isWay && !isHeld && /^(?:root|nsubj)/.test(noun.relation) && !isWhole(count, noun, behind)) return undefined
  const mark = apostropheOf(word)
  if (/^(?:an?|one)$/.test(count.lower))
    return {from: word, to: word, expected: [`${text.slice(0, -1)}${mark}s`], why: 'an owner, without an apostrophe'}
  if (!/^(?:[2-9]|[1-9]\d|\d{3}|several|many|few)$/.test(count.lower) && count.tokens[0]?.tag !== 'CD') return undefined
  return isHard
    ? undefined
    : {from: word, to: word, expected: [`${text}${mark}`], why: 'an owner, without an apostrophe'}
}

/** “with two”, “with less than two” */
function isWith({index, sentence: {words}}: Word): boolean {
  let at = index - 1
  while (/^(?:less|more|fewer|than|at|least|over|under|about|nearly|almost|only|up|to)$/.test(words[at]?.lower ?? ''))
    at--
  return /^(?:with|without)$/.test(words[at]?.lower ?? '')
}

const isAway = ({index, sentence: {tokens}}: Token) => /^(?:from|away)$/.test(tokens[index + 1]?.lower ?? '')

/** “Ten years experience in the navy had made her calm”: nothing else can be meant. */
function isWhole(count: Word, noun: Token, behind: Token | undefined): boolean {
  if (behind?.tag !== 'IN') return false
  return (
    count.index === 0 &&
    /^(?:experience|service|work|imprisonment)$/.test(noun.lower) &&
    /^(?:in|on|as|with|at)$/.test(behind.lower)
  )
}

function isBeforeNoun(word: Word): boolean {
  const next = word.sentence.words[word.index + 1]
  if (!next || !/^\s+$/.test(next.before)) return false
  const [token] = next.tokens
  // “last nights play-off”
  if (/^\p{Ll}+-\p{Ll}+$/u.test(next.text) && times.has(word.lower))
    return /^(?:NN|JJ|RP|IN)$/.test(next.tokens.at(-1)?.tag ?? '')
  if (!token || token.certainty.tag < 0.7) return false
  return (
    /^NNS?$/.test(token.tag) || (token.tag === 'JJ' && /^NNS?$/.test(token.sentence.tokens[token.index + 1]?.tag ?? ''))
  )
}
