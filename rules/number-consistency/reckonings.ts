import {type Figure, remember} from '../../src/rule-kit/index.ts'
import {isMiscounted, isPlain, rewritten, spoken} from './arithmetic.ts'
import {type Finding, inOrder, placesOf, spanOfFigure} from './finding.ts'
import {figure, letter, named, type Skeleton, skeletonOf} from './skeleton.ts'
import type {Story} from './story.ts'

/** A sum that a sentence tells to its end: what was reckoned, and from what. */
interface Reckoning {
  /** Its groups are figures; `told` is what they make. */
  pattern: RegExp
  reckon(figures: Readonly<Record<string, Figure>>, match: RegExpExecArray): number | undefined
}

const some = `(?: [${letter}’'-]+){0,3}?`
const more = `(?: [${letter}’'-]+){0,5}?`
const gap = '[^.;:“”\\ue000-\\ue03b]'
const ends = '(?=[.,;:)–—]|$| [–—])'

const multiples: Readonly<Record<string, number>> = {doubled: 2, tripled: 3, trebled: 3, quadrupled: 4, halved: 0.5}
/** Those of one are not of the other, and there is no third. */
const two = '(?:men and #women|women and #men|boys and #girls|girls and #boys)'
const sexes = (between: string): string => two.replaceAll('#', between).replaceAll(' and ', ',? and ')

const reckonings: readonly Reckoning[] = [
  {
    // “$900 a month, or $10,800 a year”
    pattern: compile(
      `${named('one')}${some} (?:a|per|each|every) month,? (?:or |\\()${named('told')}${some} (?:a|per|each|every) year`,
    ),
    reckon: ({one, told}, {input}) => yearly(12 * amountOf(one), told, input),
  },
  {
    // “$60,000 a year, or $5,000 a month”
    pattern: compile(
      `${named('one')}${some} (?:a|per|each|every) year,? (?:or |\\()${named('told')}${some} (?:a|per|each|every) month`,
    ),
    reckon: ({one, told}, {input}) => monthly(amountOf(one) / 12, told, input),
  },
  {
    // “$18 an hour, or $720 for a 40-hour week”
    pattern: compile(
      `${named('one')}${some} (?:an|per|each|every) hour,? (?:or |\\()${named('told')} (?:for|in) (?:a|each|every) ${named('count')}-hour week${ends}`,
    ),
    reckon: ({one, count}) => amountOf(one) * amountOf(count),
  },
  {
    // “£1,500 a quarter, or £6,000 a year”: the quarter is a figure, too.
    pattern: compile(
      `${named('one')}${some} (?:${named('quarter')}|(?:per|each|every) quarter),? (?:or |\\()${named('told')}${some} (?:a|per|each|every) year`,
    ),
    reckon: ({one, quarter, told}, {input}) =>
      quarter && quarter.value !== 0.25 ? undefined : yearly(4 * amountOf(one), told, input),
  },
  {
    // “$60 million over four years, or $15 million a year”
    pattern: compile(
      `${named('all')}${some} ${named('count')} (?<unit>year|month|week|season)s,? (?:or |\\()${named('told')} (?:a|per|each) \\k<unit>`,
    ),
    reckon: ({all, count}) => amountOf(all) / amountOf(count),
  },
  {
    // “500 cars a day, or 2,500 in a five-day week”
    pattern: compile(
      `${named('one')}${some} (?:a|per|each) (?<unit>day|month|year),? (?:or |\\()${named('told')}${some} (?:in|over) (?:a|the) ${named('count')}-\\k<unit>`,
    ),
    reckon: ({one, count}) => amountOf(one) * amountOf(count),
  },
  {
    // “50 metres long and 25 wide, an area of 1,250 square metres”
    pattern: compile(
      `${named('one')} (?<unit>met(?:re|er)s|feet|yards|miles|kilomet(?:re|er)s) (?:long |wide )?(?:and|by) ${named('other')}(?: \\k<unit>)?(?: wide| long)?, (?:or |an area of |covering |with an area of )${named('told')} square \\k<unit>`,
    ),
    reckon: ({one, other}) => amountOf(one) * amountOf(other),
  },
  {
    // “Each of the 12 teams has 11 players, 132 in all”
    pattern: compile(
      `(?<![${letter}])each of (?:the |its |their )?${named('count')}${some} [${letter}]+ ${named('one')}(?: [${letter}-]+){1,2}, (?:or |for a total of )?${named('told')} (?:in all|in total|altogether|all told)`,
    ),
    reckon: ({count, one}) => amountOf(count) * amountOf(one),
  },
  {
    // “$90,000 will be shared equally by three winners, who will get $30,000 each”
    pattern: compile(
      `${named('all')}${gap}{0,40} (?:shared|split|divided) (?:equally|evenly) (?:among|by|between) (?:the )?${named('count')} ${gap}{2,30}, (?:who|which|with each|and each)(?: of (?:whom|them))?(?: will| would)?(?: each)? (?:gets?|got|receives?|received|takes?|took|getting|receiving|taking) ${named('told')}(?: each| apiece)?${ends}`,
    ),
    reckon: ({all, count}) => amountOf(all) / amountOf(count),
  },
  {
    // “a profit of $4 million on revenue of $50 million and costs of $46 million”
    pattern: compile(
      `(?:profit|surplus) of ${named('told')} on (?:revenues?|sales|turnover|income) of ${named('all')} and (?:costs|expenses|spending|outgoings) of ${named('part')}`,
    ),
    reckon: ({all, part}) => amountOf(all) - amountOf(part),
  },
  {
    // “Nine more bodies were found, raising the toll from 112 to 121”
    pattern: compile(
      `(?<![${letter}])${named('told')} (?:more|further|additional|new) ${gap}{3,60}?(?:rais|bring|tak|push|lift|increas)(?:ing|es) (?:the|its|their|his|her) (?:[${letter}]+ ){0,3}?(?:toll|total|tally|count|number)${more} from ${named('from')} to ${named('to')}`,
    ),
    reckon: ({from, to}) => amountOf(to) - amountOf(from),
  },
  {
    // “from 12 degrees to minus 3, a drop of 15 degrees”
    pattern: compile(
      `from ${named('from')} degrees(?: [CF][a-z]*)? to minus ${named('to')}(?: degrees)?(?: [CF][a-z]*)?(?: overnight)?, a (?:drop|fall|plunge|swing) of ${named('told')} degrees`,
    ),
    reckon: ({from, to}) => amountOf(from) + Math.abs(amountOf(to)),
  },
  {
    // “won 24-17 to take a seven-point lead”
    pattern: compile(
      `(?:won|win|winning|beat|beating|victory) ${gap}{0,30}?${named('pair')} to (?:take|open|build|earn|claim) an? ${named('told')}-(?:point|goal|run|try) (?:lead|advantage|cushion)`,
    ),
    reckon: ({pair}) => (pair?.kind === 'pair' ? Math.abs(pair.value - (pair.other ?? 0)) : undefined),
  },
  {
    // “At 34, he is two years older than his 32-year-old brother”
    pattern: compile(
      `(?<![${letter}])at ${named('one')}, (?:he|she)(?: is|['’]s) ${named('told')} years (?:older|younger) than (?:his|her) ${named('other')}-year-old`,
    ),
    reckon: yearsApart,
  },
  {
    // “She is 45, and her husband, who is five years her junior, is 40”
    pattern: compile(
      `(?:he|she) (?:is|was) ${named('one')},? and (?:his|her) [${letter}-]+, (?:who is )?${named('told')} years (?:his|her|the) (?:junior|senior|younger|older|elder), (?:is|was) ${named('other')}`,
    ),
    reckon: yearsApart,
  },
  {
    // “240 miles in three hours, an average of 80 miles an hour”
    pattern: compile(
      `${named('all')} (?:miles|kilomet(?:re|er)s|km) in ${named('count')} hours,? (?:or |at )?(?:an average(?: speed)? of )?${named('told')} ?(?:miles an hour|miles per hour|mph|kilomet(?:re|er)s (?:an|per) hour|km/h|kph)`,
    ),
    reckon: ({all, count}) => amountOf(all) / amountOf(count),
  },
  {
    // “20 miles a day for 15 days, a total of 300 miles”
    pattern: compile(
      `${named('one')}${some} (?:an?|per|each|every) (?<unit>day|night|week|month|year|hour) for (?:the )?${named('count')} \\k<unit>s(?:,| –| —|:) (?:or |in all |which makes |making |for )?(?:a total of )?${named('told')}`,
    ),
    reckon: ({one, count}) => amountOf(one) * amountOf(count),
  },
  {
    // “Six coaches at £450 a day each will cost the club £2,700 a day.”
    pattern: compile(
      `${named('count')}${some} at ${named('one')}(?<unit>(?: an?| per) [${letter}]+)? each,? (?:(?:which |that )?(?:will |would )?(?:costs?|comes? to|makes?|cost|came to|made)|costing|making|coming to|a total of)(?: [${letter}’']+){0,3}? ${named('told')}\\k<unit>`,
    ),
    reckon: ({count, one}) => amountOf(count) * amountOf(one),
  },
  {
    // “sold 400 tickets at £12, raising £4,800”
    pattern: compile(
      `(?<![${letter}])(?:sold|bought|hired|selling|buying|sells?|rents?|rented) ${named('count')}(?: [${letter}-]+){1,2} (?:at|for) ${named('one')}(?: each| apiece| a (?:head|piece|ticket|copy|seat))?,? (?:raising|bringing in|making|which (?:raised|made|brought in)|for|or|costing|a total of)(?: a total of)? ${named('told')}`,
    ),
    reckon: ({count, one, told}) => (one?.kind === told?.kind ? amountOf(count) * amountOf(one) : undefined),
  },
  {
    // “The town, 30,000 strong in 1990, has doubled to 60,000”
    pattern: compile(
      `${named('from')}${some} in \\d{4}, (?:has|have|had)(?: since)? (?<times>doubled|tripled|trebled|quadrupled|halved) to ${named('told')}`,
    ),
    reckon({from, told}, {groups}) {
      const right = amountOf(from) * (multiples[groups?.times ?? ''] ?? 0)
      // “Doubled” is said of a little less, or more.
      return Math.abs(right - amountOf(told)) > right / 8 ? right : undefined
    },
  },
  {
    // “With 12 seats to fill and nine filled, three remain open”
    pattern: compile(
      `(?<![${letter}])with ${named('all')}${more} and ${named('part')}${some}, ${named('told')}(?: [${letter}]+)? (?:remain|remained|are left|were left)(?: open| empty| vacant| unfilled| available)?(?=[.,;]|$)`,
    ),
    reckon: ({all, part}) => amountOf(all) - amountOf(part),
  },
  {
    // “served 14 months of an 18-month sentence and was freed four months early”
    pattern: compile(
      `${named('part')} (?<unit>year|month|week|day)s of (?:an?|his|her|the) ${named('all')}-\\k<unit> ${gap}{3,60}?${named('told')} \\k<unit>s early`,
    ),
    reckon: ({all, part}) => amountOf(all) - amountOf(part),
  },
  {
    // “640 pupils, 330 of them girls and 310 boys”
    pattern: compile(
      `(?<![${letter}]ing )${named('told')} [${letter}-]+(?: at the [${letter}]+)?, ${named('one')} (?:of them |of whom are |of whom were )?${sexes(named('other').concat(' '))}${ends}`,
    ),
    reckon: ({one, ...others}) => amountOf(one) + amountOf(others.other),
  },
  {
    // “The jury of seven men and five women has 12 members”
    pattern: compile(
      `(?:jury|panel|council|crew|board|committee|team|class|choir|cabinet) of ${named('one')} ${sexes(named('other').concat(' '))} (?:has|had|numbers|numbered) ${named('told')} (?:members|people|jurors|players|pupils|singers)`,
    ),
    reckon: ({one, ...others}) => amountOf(one) + amountOf(others.other),
  },
  {
    // “15 goals this season, six at home and nine away”
    pattern: compile(
      `${named('told')} (?:goals|points|wins|games|matches|tries|victories|runs|defeats|losses)(?: in ${figure} (?:games|matches|starts|appearances))?(?: for (?:the|his|her) [${letter}]+)?(?: this season| this year| so far)?(?:,|:| –| —) ${named('one')}(?: of them)? at home and ${named('other')} away(?=[.;:)]|$|, (?!with|and|plus))`,
    ),
    reckon: ({one, other}) => amountOf(one) + amountOf(other),
  },
]

/** Parts that are more than their whole. */
const overfull = [
  // “310 people on board, including 250 passengers and 70 crew”
  `${named('told')}${more},? (?:including|of which|of whom) ${named('one')} passengers and ${named('other')} (?:members of the )?crew`,
  `${named('told')}${more},? (?:including|of which|of whom) ${named('one')} (?:were |was )?(?:accepted|approved|adopted|upheld|granted|successful) and ${named('other')} (?:were |was )?(?:rejected|refused|denied|dismissed|turned down)`,
  // “have won 12 and lost five of 16 games”
  `(?<![${letter}])won ${named('one')}(?: and|,) lost ${named('other')} of (?:their |its |his |her |the )?(?:last |first )?${named('told')} (?:games|matches|bouts|fights|races)`,
  // “voted 52-50 to confirm her in the 100-seat chamber”
  `(?<![${letter}])(?:voted|vote|passed|approved) ${named('pair')} ${gap}{0,60}? (?:in|by) the ${named('told')}-(?:seat|member) [${letter}]+`,
].map(compile)

const mayBeOverfull = /passengers|of wh|including|lost|-(?:seat|member)/i

/** A sum told in one sentence from its parts to what they make, and it is not that. */
export const findWrongReckonings = (story: Story): Finding[] =>
  story.sentences.flatMap((sentence) => {
    const skeleton = skeletonOf(story, sentence)
    return skeleton ? reckonAgain(skeleton) : []
  })

const reckonAgain = remember((skeleton: Skeleton): Finding[] =>
  skeleton.figures.length < 2 ? [] : [...findMisreckoned(skeleton), ...findOverfull(skeleton)],
)

/** Farther off, something else is reckoned. */
const farthest = 2.2

function findMisreckoned({text, figureOf}: Skeleton): Finding[] {
  for (const {pattern, reckon} of reckonings) {
    const match = pattern.exec(text)
    if (!match) continue
    const figures = figuresOf(match, figureOf)
    const {told} = figures
    if (!told || !Object.values(figures).every(isFirm)) continue
    const right = reckon(figures, match)
    if (right === undefined || right <= 0 || told.value > right * farthest || told.value < right / farthest) continue
    const from = Object.values(figures).filter((one) => one !== told)
    if (!isMiscounted(told, right, from)) continue
    return [describe(told, right, from)]
  }
  return []
}

function findOverfull({text, figureOf}: Skeleton): Finding[] {
  if (!mayBeOverfull.test(text)) return []
  for (const pattern of overfull) {
    const match = pattern.exec(text)
    const {told, ...parts} = match ? figuresOf(match, figureOf) : {}
    if (!told || ![told, ...Object.values(parts)].every(isPlain)) continue
    const {pair, one, other} = parts
    const sum = pair ? (pair.kind === 'pair' ? pair.value + (pair.other ?? 0) : 0) : amountOf(one) + amountOf(other)
    if (sum > told.value && sum < told.value * 2) return [{...describe(told, sum, Object.values(parts)), expected: []}]
  }
  return []
}

function figuresOf({groups = {}}: RegExpExecArray, figureOf: Skeleton['figureOf']): Record<string, Figure> {
  const entries = Object.entries(groups).flatMap(([name, character]) => {
    const one = /^[\ue000-\ue03b]$/.test(character ?? '') ? figureOf(character) : undefined
    return one ? [[name.replace(/\d$/, ''), one] as const] : []
  })
  return Object.fromEntries(entries)
}

function describe(told: Figure, right: number, from: readonly Figure[]): Finding {
  const last = inOrder([told, ...from]).at(-1)
  const [made] = rewritten(told, right)
  return {
    at: spanOfFigure(told),
    message: `“${told.text}”: the other figures make ${made ?? spoken(right / told.times)}. Check them all.`,
    expected: last === told && made ? [made] : [],
    related: placesOf(from.map(spanOfFigure)),
  }
}

/** The “over” of “over four years” is no hedge, and an average is reckoned. */
const isFirm = (one: Figure): boolean =>
  isPlain(one) || (one.low === one.high && /^(?:over|an average of)$/i.test(one.hedge?.text ?? ''))

const amountOf = (one: Figure | undefined): number => one?.value ?? Number.NaN

const isEarned = /(?<!\p{L})(?:earn|salar|wage|pension|stipend|income|(?:was|were|is|are|be|been|being) paid(?! for))/iu

/** “$9.99 a month, or $99 a year”: who pays for the year pays less. */
function yearly(right: number, told: Figure | undefined, text: string): number | undefined {
  return isEarned.test(text) || amountOf(told) > right ? right : undefined
}

/** “$99 a year, or $9.99 a month” */
function monthly(right: number, told: Figure | undefined, text: string): number | undefined {
  return isEarned.test(text) || amountOf(told) < right ? right : undefined
}

/** A birthday may lie between. */
function yearsApart({one, other, told}: Readonly<Record<string, Figure>>): number | undefined {
  const right = Math.abs(amountOf(one) - amountOf(other))
  return Math.abs(right - amountOf(told)) > 1 ? right : undefined
}

function compile(source: string): RegExp {
  // A name stands once in a pattern: later ones are numbered, and told apart no further.
  const counts = new Map<string, number>()
  const numbered = source.replace(/\(\?<([a-z]+)>/g, (group, name: string) => {
    const count = (counts.get(name) ?? 0) + 1
    counts.set(name, count)
    return count === 1 ? group : `(?<${name}${count}>`
  })
  return new RegExp(numbered, 'i')
}
