import type {Entity, Mention, Sentence} from '../../src/rule-kit/index.ts'
import {type Finding, placesOf} from './finding.ts'
import type {Story} from './story.ts'

/** The age that a story tells of somebody now, and where. */
interface Now {
  age: number
  at: Finding['at']
}

/** The one age that is told of somebody, of no other day: not “57 when he was indicted”. */
export function agesNow(person: Entity, ages: readonly (Now & {isLast?: boolean})[]): [Entity, Now][] {
  const [first, ...others] = ages
  return first && !first.isLast && others.every(({age}) => age === first.age) ? [[person, first]] : []
}

/** “turns 30 on Sept. 9”, “who turned 58 during the trial”: not years ago, and not at some far day. */
const turning =
  /(?<!\p{L})(?:(?<next>(?:will turn|turns|is turning|is about to turn))|(?<last>turned)) (?<age>\d\d)(?=[,.;]| (?:on|during|last|next|this|tomorrow|yesterday|later|earlier|today|just|a (?:week|month|few)|in (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|a |two |three ))(?!\p{L}*,? \d{4}))/gu
/** “At 29, he is the only one …” */
const atAge = /^At (?<age>\d\d), (?:he|she)(?:['’]s| is| remains| has (?:become|never|always)) /u

/** “Reyes, who at 23 will be the youngest member” */
const whoAtAge =
  /(?<=, who )at (?<age>\d\d),? (?:is|will be|would be|becomes|will become|remains) (?=the |an? |one |only |still |already )/u

export const mayTellAge: RegExp = / turn(?:s|ed|ing)? \d\d|^At \d\d, |, who at \d\d,? /

/** Somebody whose age goes up by more than a year, or by none: “The 18-year-old, who turns 20 on Tuesday”. */
export function findWrongTurns({sentences, entities}: Story, now: ReadonlyMap<Entity, Now>): Finding[] {
  const people = entities.all.filter(({kind}) => kind === 'person')
  const mentions = people.flatMap((person) => person.mentions.map((mention) => ({mention, person})))
  return sentences.flatMap((sentence, i) => {
    if (!mayTellAge.test(sentence.text)) return []
    const still = atAge.exec(sentence.text) ?? whoAtAge.exec(sentence.text)
    return [...sentence.text.matchAll(turning), ...(still ? [still] : [])].flatMap((match) => {
      const start = sentence.start + match.index + match[0].indexOf(match.groups?.age ?? '')
      const at = {paragraph: sentence.paragraph, start, end: start + 2}
      if (at.paragraph.quoted || sentence.words.find(({end}) => end > start)?.quotation) return []
      const known = ownerOf(sentence, match, mentions, sentences[i - 1], now)
      if (!known || known.at.start === start) return []
      const isBeside = known.at.paragraph === at.paragraph && start - known.at.start < 40
      const age = Number(match.groups?.age)
      const right = match.groups?.next ? known.age + 1 : known.age
      // “turned 30 in June” may be said of somebody who is older by now.
      const isWrong = match.groups?.last
        ? age > right && age <= right + 3
        : age !== right && Math.abs(age - right) < most && !(age > right && /(?:will|would) be/.test(match[0]))
      if (!isWrong || (match.groups?.next && age > right + 3)) return []
      return [
        {
          // Of two ages in one breath nothing tells which is wrong.
          at: isBeside ? {...at, start: known.at.start} : at,
          message: `“${age}”: the story gives the age as ${known.age}. Check both.`,
          expected: isBeside ? [] : [String(right)],
          related: placesOf([known.at]),
        },
      ]
    })
  })
}

/** Farther off, somebody else is meant. */
const most = 20

/** Whose age it is: “The 18-year-old, who”, “Hale, 58, who”, “He”, said of the one person that the sentence before names last. */
function ownerOf(
  {text, start, paragraph}: Sentence,
  match: RegExpMatchArray,
  mentions: readonly {mention: Mention; person: Entity}[],
  before: Sentence | undefined,
  now: ReadonlyMap<Entity, Now>,
): Now | undefined {
  const lead = text.slice(0, match.index)
  const [, digits] = /(?<!\p{L})[Tt]he (\d\d)-year-old, who (?:will |just )?$/u.exec(lead) ?? []
  if (digits) {
    const at = start + lead.lastIndexOf(digits)
    return {age: Number(digits), at: {paragraph, start: at, end: at + 2}}
  }
  const owner = mentions.find(
    ({mention}) =>
      mention.paragraph === paragraph &&
      mention.start >= start &&
      /^(?:, \d\d)?(?:, who(?: just| will)?| just)? $/.test(lead.slice(mention.end - start)),
  )
  if (owner) return now.get(owner.person)
  if (!/^(?:(?:He|She)(?: just)? )?$/.test(lead) || before?.paragraph !== paragraph) return undefined
  const told = mentions.filter(
    ({mention}) =>
      mention.paragraph === paragraph &&
      mention.start >= before.start &&
      mention.start < before.start + before.text.length,
  )
  const [one] = told
  return one && new Set(told.map(({person}) => person)).size === 1 ? now.get(one.person) : undefined
}
