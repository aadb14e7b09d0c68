import {matchCase, type Word} from '../../src/rule-kit/index.ts'
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
    .filter((name) => !/^(?:turkeys|chinas|wales)$/.test(name)),
)

/** “the womens team”, “last years budget”, “Mondays meeting”, “Britains economy”, “her's”. */
export function findPossessive(word: Word): Slip | undefined {
  const pronoun = pronouns.get(word.lower)
  if (pronoun)
    return {from: word, to: word, expected: [matchCase(word.text, pronoun)], why: 'a pronoun has no apostrophe'}
  const owner = owners.get(word.lower) ?? findOwner(word)
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
    return /^(?:on|of|and|or|most|all|some|many)$/.test(before ?? '') ? undefined : `${stem}’s`
  if (!times.has(word.lower) || !/^(?:last|next|this)$/.test(before ?? '')) return undefined
  const lead = word.sentence.words[word.index - 2]?.lower
  // “the last years”, “in his last seasons there”
  return /^(?:the|these|those|his|her|its|their|our|my|your|of|in|for|at|very)$/.test(lead ?? '') && before !== 'this'
    ? undefined
    : `${stem}’s`
}

function isBeforeNoun(word: Word): boolean {
  const next = word.sentence.words[word.index + 1]
  if (!next || !/^\s+$/.test(next.before)) return false
  const [token] = next.tokens
  if (!token || token.certainty.tag < 0.7) return false
  return (
    /^NNS?$/.test(token.tag) || (token.tag === 'JJ' && /^NNS?$/.test(token.sentence.tokens[token.index + 1]?.tag ?? ''))
  )
}
