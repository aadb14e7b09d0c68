import type {Figure} from '../../src/rule-kit/index.ts'
import {areOfOneUnit, isMiscounted, isPlain, rewritten, written} from './arithmetic.ts'
import {type Finding, inOrder, placesOf, spanOfFigure} from './finding.ts'
import {letter, named, type Skeleton} from './skeleton.ts'
import {isNearMiss} from './slip.ts'
import {countedBehind} from './wholes.ts'

const between = '[^.;:“”\\ue000-\\ue03b]{0,70}?'
const some = `(?: [${letter}’'-]+){0,4}?`
const each = '(?:each|apiece)'
/** A person, a place or a thing that each gets one of: “$30 a head”. */
const bearer =
  '(?:an?|per|for each|for every|to each|to every) (?!(?:year|month|week|day|hour|minute|second|night|quarter|season|term|decade|time|game|match|total|combined|record|few|bit|lot|little)(?![a-z]))'
/** “…, giving the fund a payroll of”: what so many of so much come to. */
const made = `(?:,| –| —|;| and)? ?(?<![${letter}])(?:giving|for|making|makes|bringing|yielding|producing|which (?:gives|makes|means|is|comes to|works out (?:at|to))|(?:so|and) (?:call it|that(?:['’]s| is| makes| comes to))|that(?:['’]s| is| makes| comes to)|which comes to|so call it|comes to|an?)(?: (?!(?:total of|each|more|less|fewer)(?![${letter}]))[${letter}’'.-]+,?){0,9}? `

/** So many, so much of each, and what that makes, in one sentence. */
const patterns = [
  // “$6 million, divided equally among her four nephews, who got $1.5 million apiece”
  `${named('all')}${between}(?<![${letter}])(?:divided|split|shared|distributed|apportioned)(?: up)?(?: equally| evenly)? (?:among|between|by|with) (?:(?:the|its|his|her|their|all) )?${named('count')}${between}(?:,|;| and| or| –| —)${between} ?${named('one')}(?: to| for)? ${each}`,
  // “30,000 francs, was shared by two films, with each director receiving 15,000”
  `${named('all')}${between}(?<![${letter}])(?:divided|split|shared)(?: equally| evenly)? (?:among|between|by|with) (?:(?:the|its|his|her|their|all) )?${named('count')}${between},? (?:with )?each(?: [${letter}]+)? (?:receiving|getting|taking|earning|given|gets?|got|receives?|received|will get|takes?|took) ${named('one')}(?=[.,;)]|$)`,
  // “divided equally among six charities, or $200,000 apiece”, “split six ways, came to $50 each”
  `${named('all')}${between}(?<![${letter}])(?:divided|split|shared) ${named('count')} ways${between} ?${named('one')} ${each}`,
  // “$9 million to three winners, $3 million each”
  `${named('all')} (?:to|among|between|for) (?:(?:the|its|his|her|their|all) )?${named('count')}(?: [${letter}-]+){1,2}, (?:or )?${named('one')} (?:to )?${each}`,
  // “$3.2 million, paid over four years in equal annual installments of $800,000”
  `${named('all')}${between} (?:(?:over|for|within|in) (?:the next |the |a period of )?)?${named('count')} (?<unit>year|month|week|quarter)s in equal (?:(?:annual|yearly|monthly|weekly|quarterly) )?(?:instal?lments?|payments?|parts|shares|amounts|sums|portions) of ${named('one')}`,
  // “$1.2 million, spread evenly over four years at $300,000 a year”
  `${named('all')}${between}(?<![${letter}])(?:spread|divided|split|paid)(?: out)?(?: equally| evenly)?(?: over)? ${named('count')} (?<unit>year|month|week|quarter)s,? (?:at|or) ${named('one')} (?:an?|per|each|every) \\k<unit>`,
  // “$60,000 in four equal payments of $15,000”, “in 12 monthly instalments of $5,000”
  `${named('all')}${between} in ${named('count')} (?:equal|annual|yearly|monthly|weekly|quarterly) (?:(?:annual|yearly|monthly|weekly|quarterly) )?(?:instal?lments?|payments?|parts|shares|amounts|sums|portions) of ${named('one')}`,
  // “The dinner for 200 cost $6,000, or $30 a head”
  `(?:${named('count')}${between} ?${named('all')}|${named('all')}${between} ?${named('count')})${some}, (?:or |which is |which comes to |which works out (?:at|to) |that is )${named('one')} (?:${each}|${bearer}[${letter}-]+)(?=[.,;:)]|$)`,
  // “Each of the 12 plants employs 300 people, giving the company a payroll of 3,600”
  `(?<![${letter}])each of (?:the |its |their |his |her |[${letter}]+ )?(?:[${letter}]+['’]s? )?${named('count')}${between} ${named('one')}${some}${made}${named('all')}`,
  // “Each of the 22 schools will get £5,000, a total of £110,000”
  `(?<![${letter}])each of (?:the |its |their |his |her )?${named('count')}(?: [${letter}-]+){1,2} (?:will |would |is to |has |had )?(?:gets?|got|receives?|received|earns?|earned|pays?|paid|gave|gives?|raised|costs?|won|wins?) ${named('one')}(?: [${letter}]+)?(?:,| –| —) (?:for |or )?(?:a total of ${named('all')}|${named('all')} (?:in all|in total|altogether|all told))`,
  // “gave $30,000 to each of five schools, a total of $150,000”
  `${named('one')} (?:to|for|from|on) each of (?:the |its |their |his |her )?${named('count')}(?: [${letter}-]+){1,4}?,? (?:for |or |and )?(?:a total of ${named('all')}|${named('all')} (?:in all|in total|altogether|all told))`,
  // “The chain has 40 shops with about 25 workers each, a work force of roughly 1,000”
  `${named('count')}(?: [${letter}-]+){1,2}(?:,| with| at| of| and)${between} ?${named('one')}(?: [${letter}-]+){0,3} ${each}${made}${named('all')}`,
  // “The tank holds 500 gallons and we dropped 10 full loads, so call it 5,000”
  `(?<![${letter}])(?:holds?|carr(?:y|ies)|seats?|takes?|costs?|covers?|weighs?|earns?|uses?|feeds?|serves?) ${named('one')}${some},? and ${between}${named('count')}(?: (?:full|such|of them|more))*(?: [${letter}-]+s| of them)?,? (?:so (?:call it|that(?:['’]s| is| makes| comes to))|which (?:makes|comes to|is)|(?:that|it)(?:['’]s| is| makes| comes to)|for a total of|making)(?: (?:about|some|around|roughly))? ${named('all')}`,
  // “12 hours at two inches an hour, leaving 24 inches”
  `${named('count')} (?<unit>hour|day|week|month|year|night|season)s? (?:at|of) (?:a rate of )?${named('one')}${some} (?:an?|per|each|every) \\k<unit>,? (?:for|leaving|making|or|producing|yielding|earning|which makes|a total of)(?: (?:a total of|him|her|them|it|about|some))? ${named('all')}`,
  // “The 300 acres sold for $1.5 million, $5,000 an acre”
  `${named('count')} (?<unit>[${letter}]{3,})s[^.;:“”\\ue000-\\ue03b]{0,40} ${named('all')},? (?:or |that is )?${named('one')} (?:an?|per) \\k<unit>(?=[.,;:)]|$)`,
  // “At $3 a gallon, 12 gallons cost $36”
  `(?<![${letter}])at ${named('one')} (?:an?|per|each|every|the) (?<unit>[${letter}]{3,}),? ${named('count')} \\k<unit>s (?:(?:will |would )?(?:cost|come to|bring|fetch|make|be worth)s?|costs?|came to|fetched|brought) ${named('all')}`,
  // “At £2.50 each, the 400 programmes brought in £1,000”
  `(?<![${letter}])at ${named('one')} (?:each|apiece|a head|a ticket|a time|per head),? (?:the |his |her |their |its |all )?${named('count')} [${letter}-]+ (?:brought in|brought|bring in|raised|raise|made|make|cost|came to|come to|fetched|fetch|earned|would (?:bring|cost|raise|make|fetch)) (?:(?:him|her|them|it|the [${letter}]+) )?${named('all')}`,
  // “three six-year terms in the Senate, 18 years in all”
  `${named('count')} ${named('one')}-(?<unit>year|month|week|day|hour|mile)(?: [${letter}-]+){1,6}?, (?:or |for |a total of |for a total of )?${named('all')} \\k<unit>s (?:in all|in total|altogether|all told|together)`,
].map((source) => compile(source))

function compile(source: string): RegExp {
  // In a pattern with two orders a name stands twice.
  const counts = new Map<string, number>()
  return new RegExp(
    source.replace(/\(\?<([a-z]+)>/g, (group, name: string) => {
      const count = (counts.get(name) ?? 0) + 1
      counts.set(name, count)
      return count === 1 ? group : `(?<${name}${count}>`
    }),
    'i',
  )
}

const mayBeEqual =
  /(?<!\p{L})(?:in all|in total|altogether|all told|together|each|apiece|equal|(?:annual|year|month|week|quarter)ly|per|an?|ways|so|every)(?!\p{L})/iu

/** What is divided, or multiplied, and does not come out. */
export function findWrongEqualParts({text, figures, figureOf}: Skeleton): Finding[] {
  if (figures.length < 3 || figures.length > 5 || !mayBeEqual.test(text)) return []
  for (const pattern of patterns) {
    const match = pattern.exec(text)
    const groups = match?.groups
    // “$20,000 each, and the rest to his cats”
    if (!groups || /^,? (?:and|with|plus|while|after|before|but) /.test(text.slice(match.index + match[0].length)))
      continue
    const [all, told, one] = ['all', 'count', 'one'].map((name) => figureOf(groups[name] ?? groups[`${name}2`]))
    const before = text.slice(0, text.indexOf(groups.count ?? groups.count2 ?? ''))
    const count = told && countedBehind(told, before, figures[figures.indexOf(told) - 1])
    if (!all || !count || !one || !isCount(count)) continue
    if (![all, one].every(isFirm) || !areComparable(all, one)) continue
    if (figures.some((other) => other !== count && isCount(other) && makes(other, all, one))) return []
    return judge(all, count, one)
  }
  return []
}

/** “Of the 30, 24 fetched $480,000, or $20,000 each”: the count that was meant is told, too. */
const makes = (count: Figure, all: Figure, one: Figure): boolean =>
  Math.abs(all.value / count.value - one.value) <= one.value / 50

/** The “over” of “over four years” is no hedge. */
const isCount = ({kind, value, low, high, times, step, hedge, isAttributive}: Figure) =>
  kind === 'cardinal' &&
  low === high &&
  times === 1 &&
  step === 1 &&
  value > 1 &&
  !isAttributive &&
  /^(?:over)?$/i.test(hedge?.text ?? '')

const isFirm = (figure: Figure) =>
  isPlain(figure) || (figure.low === figure.high && figure.hedge?.lean === 'near' && !/average/.test(figure.hedge.text))

const areComparable = (all: Figure, one: Figure) =>
  one.value < all.value &&
  ((/^(?:money|cardinal)$/.test(one.kind) && all.kind === one.kind && areOfOneUnit(all, one)) ||
    // “worth 30,000 francs, … each receiving 15,000”
    (all.kind === 'money' && one.kind === 'cardinal' && one.value >= 1000))

function judge(all: Figure, count: Figure, one: Figure): Finding[] {
  const isLastOne = inOrder([all, count, one]).at(-1) === one
  const [told, right] = isLastOne ? [one, all.value / count.value] : [all, one.value * count.value]
  const from = [all, count, one].filter((figure) => figure !== told)
  // Nobody rounds $1.5 million each to $2 million.
  const isOff = isMiscounted(told, right, from) || (isLastOne && Math.abs(told.value - right) > right * 0.15)
  if (!isOff || !(isNearMiss(right, told.value) || isFactorOff(right, told.value))) return []
  return [
    {
      at: spanOfFigure(told),
      message: `“${told.text}”: the other figures make ${rewritten(told, right)[0] ?? written(right)}. Check them all.`,
      expected: rewritten(told, right),
      related: placesOf(from.map(spanOfFigure)),
    },
  ]
}

/** By half or twice, at most, or by a nought. */
const isFactorOff = (right: number, told: number) =>
  (told < right * 2.1 && right < told * 2.1) || Math.abs(told / right - 10) < 0.01 || Math.abs(right / told - 10) < 0.01
