import {
  compilePatterns,
  defineRule,
  findMatches,
  hasCapital,
  matchCase,
  type Report,
  remember,
  type Sentence,
  spanOf,
  type Token,
  textOf,
  type Word,
} from '../../src/rule-kit/index.ts'
import {findAll, findAmong, findFirstThings, findPointing} from './among.ts'
import {standsApart} from './apart.ts'
import {type Bare, findBareInList, findBareSubject} from './bare.ts'
import {findCountedMass, findOneOfSeveral, findTaggedPhrase, findUncountable, type TaggedPhrase} from './by-tags.ts'
import {findCounted} from './counted.ts'
import {type Disagreement, findDisagreement} from './determiners.ts'
import {standsAlone} from './elliptical.ts'
import {fixedNumber} from './fixed-number.generated.ts'
import {findLone, type Lone} from './lone.ts'
import {findLostPlural} from './lost-plural.ts'
import {massNouns} from './mass-nouns.generated.ts'
import {isDayOfMonth} from './named.ts'
import {findCompoundUnit, findLoneUnit, findRoundNumber} from './numerals.ts'
import {findOfOrdinal} from './ordinal.ts'
import {adjectiveFor} from './people.ts'
import {findExtent, findOrdinal, findPerUnit, type Measured} from './per-unit.ts'

const patterns = compilePatterns(massNouns, fixedNumber)

/** “the Arabs residents”, “two free throw”, “this reasons”, “one of the reason”. */
export default defineRule({
  id: 'noun-number',
  summary: 'A noun stands in the wrong number.',
  category: 'grammar',
  severity: 'error',
  quotations: 'skip',
  headings: 'skip',
  defaults: {},

  checkParagraph(reading, report, _options, {language}) {
    for (const {at, message, expected} of findMatches(reading, patterns, language)) report({at, message, expected})
    for (const sentence of reading.sentences) {
      let end = 0
      const seen = new Set<number>()
      for (const {index} of sentence.words) {
        if (index < end) continue
        const disagreement = disagreementAt(sentence, index)
        if (disagreement) end = disagreement.noun.index + 1
        const found = disagreement ? describe(disagreement) : describePeople(sentence, index)
        if (found) report(found)
        if (found && disagreement) seen.add(disagreement.noun.start)
      }
      const tagged = mayHoldTagged(sentence) ? describeTagged(sentence, seen) : []
      for (const found of tagged) report(found)
      const bare = bareIn(sentence)
      for (const found of bare) if (!seen.has(found.noun.start)) report(describeBare(found))
      const told = new Set([...tagged.map(({at}) => ('end' in at ? at.end : -1)), ...bare.map(({noun}) => noun.end)])
      for (const found of loneIn(sentence))
        if (!seen.has(found.noun.start) && !told.has(found.noun.end)) report(describeLone(found))
      for (const found of sentence.tokens.flatMap(
        (token) =>
          findPerUnit(token) ??
          findExtent(token) ??
          findOrdinal(token) ??
          findOfOrdinal(token) ??
          findAmong(token) ??
          findAll(token) ??
          findPointing(token) ??
          findFirstThings(token) ??
          [],
      ))
        if (!seen.has(found.noun.start)) report(describeMeasured(found))
      for (const {at, right, message} of [findCompoundUnit, findRoundNumber, findLoneUnit].flatMap((find) =>
        find(sentence),
      ))
        report({at, message: `${message} Write “${right}”.`, expected: [right]})
    }
  },
})

/** How much must be amiss where no numeral stands before the noun: measured on right copy. */
const leastSuspicion = 0.38

/** The same where the tree tells what is counted. */
const leastOfTree = 0.2

function disagreementAt({words}: Sentence, index: number): Disagreement | undefined {
  const found = findDisagreement(words, index)
  const [first, noun] = [found?.first.tokens[0], found?.noun.tokens[0]]
  return first && noun && standsApart(first, noun) ? undefined : found
}

const bareIn = remember((sentence: Sentence): readonly Bare[] =>
  /^[.?!…:;]/.test(sentence.after) && sentence.words.length > 4
    ? sentence.tokens.flatMap((token) => findBareSubject(token) ?? findBareInList(token) ?? [])
    : [],
)

const loneIn = remember((sentence: Sentence): readonly Lone[] =>
  /^[.?!…:;]/.test(sentence.after) && sentence.words.length > 4
    ? sentence.tokens.flatMap((token) => findLone(token) ?? [])
    : [],
)

function describeLone({first, noun, right}: Lone): Report {
  const at = spanOf(first, noun)
  const lead = textOf({...at, end: noun.start})
  const article = /^[aeiou]/.test(first.text) ? 'an' : 'a'
  const expected = [lead + right, `${article} ${textOf(at)}`, `the ${textOf(at)}`]
  return {
    at,
    leastSuspicion,
    message: `“${textOf(at)}”: what is counted takes an article or the plural. Write “${expected.slice(0, 2).join('” or “')}”.`,
    expected,
  }
}

function describeMeasured({first, noun, right, why}: Measured): Report {
  const at = spanOf(first, noun)
  const lead = textOf({...at, end: noun.start})
  return {at, message: `“${textOf(at)}”: ${why}. Write “${lead}${right}”.`, expected: [lead + right], misprint: true}
}

function describeBare({noun, right, beside}: Bare): Report {
  const written = matchCase(noun.text, right)
  return {
    at: noun,
    leastSuspicion,
    message: `“${noun.text}”: “${beside.text}” shows that several are meant. Write “${written}”.`,
    expected: [written],
    related: [{at: beside, message: 'What shows it.'}],
  }
}

/** The tree is asked for only where it may tell something. */
const mayHoldTagged = ({words}: Sentence) =>
  words.some(({lower}) =>
    /^(?:th[eo]se|several|many|few|both|various|numerous|this|an?|each|every|another|neither|either|countless|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|percent|(?:\p{L}+-)?(?:thirds|quarters|fifths|tenths)|majority|one|group|number|other|that|some|most|all|billions|scores|dozens|hundreds|thousands|millions|half|[1-9]\d{0,2}(?:,\d{3})*|series|range|list|variety|handful|couple|array|host|string|crowd|team|collection|coalition)$|(?:ces|ents|tions|ures|cks|ages)$/u.test(
      lower,
    ),
  )

function describeTagged(sentence: Sentence, seen: ReadonlySet<number>): Report[] {
  const tagged = sentence.tokens
    .flatMap((token) => findTaggedPhrase(token) ?? [])
    .filter(({determiner, noun}) => !standsAlone(determiner, noun) && !standsApart(determiner, noun))
  const phrases = tagged.filter(({noun}) => !seen.has(noun.start)).map(describePhrase)
  const told = new Set([...seen, ...tagged.map(({noun}) => noun.start)])
  const numbered = sentence.tokens.flatMap((token) => {
    // “whose 22 per cent stake”, “at 10 a.m. local time”
    if (/^(?:per|[ap]\.?m\.?)$/.test(sentence.tokens[token.index + 1]?.lower ?? '') || isDayOfMonth(token)) return []
    const found = findCounted(token) ?? findLostPlural(token)
    if (!found || told.has(found.noun.start)) return []
    if (standsAlone(token, found.noun) || standsApart(token, found.noun)) return []
    told.add(found.noun.start)
    return [describeCounted(token, found)]
  })
  const parts = sentence.tokens.flatMap((token) => {
    const found = findOneOfSeveral(token)
    return found && !seen.has(found.noun.start) && !standsApart(token, found.noun) ? [describePart(found)] : []
  })
  const plurals = findUncountable(sentence).map(({noun, right, before}) => {
    const less = before && withoutPlural.get(before.lower)
    const at = less ? {paragraph: noun.paragraph, start: before.start, end: noun.end} : noun
    const repair = less ? `${matchCase(before.text, less)} ${right}` : right
    return {at, message: `“${textOf(at)}”: “${right}” has no plural. Write “${repair}”.`, expected: [repair]}
  })
  const counted = sentence.tokens.flatMap((determiner) => {
    const noun = findCountedMass(determiner)
    if (!noun) return []
    const at = {paragraph: noun.paragraph, start: determiner.start, end: noun.end}
    const piece = `${determiner.lower === 'an' ? 'a' : determiner.lower} piece of ${noun.text}`
    const expected = /^an?$/.test(determiner.lower) ? [noun.text, piece] : [piece]
    return [
      {at, message: `“${textOf(at)}”: “${noun.text}” is not counted. Write “${expected.join('” or “')}”.`, expected},
    ]
  })
  return [...phrases, ...numbered, ...parts, ...plurals, ...counted]
}

function describeCounted(numeral: Token, {noun, right}: {noun: Token; right: string}): Report {
  const at = spanOf(numeral, noun)
  const lead = textOf({...at, end: noun.start})
  return {
    at,
    leastSuspicion: leastOfTree,
    message: `“${textOf(at)}”: “${numeral.text}” asks for a plural. Write “${lead}${right}”.`,
    expected: [lead + right],
    misprint: !isSpokenMeasure(noun.lower),
  }
}

/** What stands for a plural’s determiner before a noun that has no plural. */
const withoutPlural: ReadonlyMap<string, string> = new Map([
  ['many', 'much'],
  ['these', 'this'],
  ['those', 'that'],
  ['several', 'some'],
  ['various', 'some'],
  ['few', 'little'],
])

function describePart({first, noun, right}: {first: Token; noun: Token; right: string}): Report {
  const at = {paragraph: noun.paragraph, start: first.start, end: noun.end}
  const lead = textOf({...at, end: noun.start})
  return {
    at,
    leastSuspicion: leastOfTree,
    message: `“${textOf(at)}”: “${lead.trim()}” speaks of several. Write “${lead}${right}”.`,
    expected: [lead + right],
    misprint: true,
  }
}

function describePhrase({determiner, noun, asks, right}: TaggedPhrase): Report {
  const at = {paragraph: noun.paragraph, start: determiner.start, end: noun.end}
  const lead = textOf({...at, end: noun.start})
  const others = otherDeterminers(lead, noun.text, right ?? '')
  const expected = [
    ...(right ? [lead + right] : []),
    ...others,
    ...(right ? [] : [lead.replace(/^(?:many|several|few|various|numerous) /i, 'much ') + noun.text]),
  ]
  if (!right) expected.splice(1)
  if (/^th(?:is|[eo]se) /i.test(lead) && asks === 'singular') expected.reverse()
  const reason = right || asks === 'singular' ? reasons[asks] : 'asks for a plural, and there is none'
  const message = `“${textOf(at)}”: “${determiner.text}” ${reason}. Write “${expected.join('” or “')}”.`
  return {at, leastSuspicion: leastOfTree, message, expected, misprint: isMisprint(determiner.lower, noun.lower)}
}

/** Many say “five mile”, nobody “several mile”, nor “five barn”. */
const isMisprint = (determiner: string, noun: string) =>
  /^(?:an?|another|both|each|every|many|several|these|this)$/.test(determiner) ||
  (!isSpokenMeasure(noun) && !/^(?:that|one|other)$/.test(determiner))

const isSpokenMeasure = (noun: string) =>
  /^(?:year|month|week|day|hour|minute|mile|foot|inch|yard|acre|pound|ton|dollar|head|stone|bushel|gallon|cent|point|time|fathom|league|ounce|pint|quart|mark|ewe|lamb|fish|cattle)s?$/.test(
    noun,
  )

const reasons = {plural: 'asks for a plural', singular: 'asks for a singular', 'one of several': 'speaks of several'}

function describe({first, noun, asks, right}: Disagreement): Report {
  const lead = textOf({paragraph: noun.paragraph, start: first.start, end: noun.start})
  const expected = [lead + right, ...otherDeterminers(lead, noun.text, right)]
  if (/^this /i.test(lead) || (/^th[eo]se /i.test(lead) && isSingularVerb(noun))) expected.reverse()
  const asking = asks === 'one of several' ? lead.trim() : first.text
  return {
    at: [first, noun],
    message: `“${lead}${noun.text}”: “${asking}” ${reasons[asks]}. Write “${expected.join('” or “')}”.`,
    expected,
    misprint: isMisprint(first.lower, noun.lower),
  }
}

/** “These problem has …” */
function isSingularVerb({sentence, index}: Word): boolean {
  return /^(?:is|was|has|does)$/.test(sentence.words[index + 1]?.lower ?? '')
}

/** The other repair: the noun stays, and its determiner changes. */
function otherDeterminers(lead: string, wrong: string, right: string): string[] {
  const partners: readonly [RegExp, string][] = [
    [/^these(?= )/i, 'this'],
    [/^those(?= )/i, 'that'],
    [/^this(?= )/i, 'these'],
    [/^an? /i, ''],
  ]
  const partner = partners.find(([pattern]) => pattern.test(lead))
  if (!partner || wrong === right) return []
  const text = lead.replace(partner[0], partner[1]) + wrong
  return [hasCapital(lead) ? text.charAt(0).toUpperCase() + text.slice(1) : text]
}

function describePeople({words}: Sentence, index: number): Report | undefined {
  const adjective = adjectiveFor(words, index)
  const [people, noun] = [words[index], words[index + 1]]
  if (!adjective || !people || !noun) return undefined
  const right = `${adjective} ${noun.text}`
  return {
    at: [people, noun],
    message: `“${textOf(spanOf(people, noun))}”: a people’s name is not in the plural before a noun. Write “${right}”.`,
    expected: [right],
  }
}
