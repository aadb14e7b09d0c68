import type {Figure} from '../../src/rule-kit/index.ts'
import {amountOf, compile, ends, gap, more, type Reckoning, some} from './reckoning.ts'
import {figure, letter, named} from './skeleton.ts'

const multiples: Readonly<Record<string, number>> = {doubled: 2, tripled: 3, trebled: 3, quadrupled: 4, halved: 0.5}
/** Those of one are not of the other, and there is no third. */
const two = '(?:men and #women|women and #men|boys and #girls|girls and #boys)'
const sexes = (between: string): string => two.replaceAll('#', between).replaceAll(' and ', ',? and ')

/** Counts that make another one: what is left, what is added, the sexes, years apart. */
export const counts: readonly Reckoning[] = [
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
    // “went 12 of 19 at the line, and the coach, asked about the seven misses, …”
    pattern: compile(
      `(?<![${letter}])(?:went|was|were|made|shot|hit|sank|converted|scored) ${named('part')} (?:out )?(?:of|for|from) ${named('all')}${gap}{0,70}?(?:(?:the|its|their|his|her) ${named('told')} (?:misses|missed (?:shots|kicks|free throws|attempts|putts|penalties))|miss(?:ing|ed) ${named('told')})(?![${letter}])`,
    ),
    reckon: ({all, part}) => amountOf(all) - amountOf(part),
  },
  {
    // “from 400 cows to 160 and expects to sell 60 more, which would leave him with 100”
    pattern: compile(
      `to ${named('all')} and ${gap}{0,20}?(?<![${letter}])(?:sell|lose|cull|shed|cut|give away|let go|slaughter|scrap|retire) ${named('part')} more${gap}{0,50}?,? (?:leaving|which (?:would|will) leave) (?:(?:him|her|it|them|the [${letter}]+)(?: with)? )?(?:only |just )?${named('told')}${ends}`,
    ),
    reckon: ({all, part}) => amountOf(all) - amountOf(part),
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
    // “The class of 28 has 15 girls and 13 boys.”
    pattern: compile(
      `(?:jury|panel|council|crew|board|committee|team|class|choir|cabinet|cast|staff|intake|group|squad) of ${named('told')} (?:has|had|have|includes|included|is made up of|was made up of) ${named('one')} ${sexes(named('other').concat(' '))}${ends}`,
    ),
    reckon: ({one, other}) => amountOf(one) + amountOf(other),
  },
  {
    // “15 goals this season, six at home and nine away”
    pattern: compile(
      `${named('told')} (?:goals|points|wins|games|matches|tries|victories|runs|defeats|losses)(?: in ${figure} (?:games|matches|starts|appearances))?(?: for (?:the|his|her) [${letter}]+)?(?: this season| this year| so far)?(?:,|:| –| —) ${named('one')}(?: of them)? at home and ${named('other')} away(?=[.;:)]|$|, (?!with|and|plus))`,
    ),
    reckon: ({one, other}) => amountOf(one) + amountOf(other),
  },
  {
    // “served nine years of a 15-year term and has six left”
    pattern: compile(
      `${named('part')} (?:years?|months?|weeks?|days?|games?) (?:into|of|in) (?:an?|his|her|its|the|their) ${named('all')}-(?:year|month|week|day|game) (?:jail |prison |loan )?(?:terms?|sentence|contract|deal|lease|mandate|ban|suspension|stretch|term)${gap}{0,30}? (?:and|with|but) (?:(?:still )?(?:has|have|had) )?(?:still )?${named('told')}(?: (?:more|years|months|weeks|games))? (?:left|remaining|to go|to run|to serve)${ends}`,
    ),
    reckon: ({all, part}) => amountOf(all) - amountOf(part),
  },
  {
    // “would add 40 flats to the 160 that are there, making 200”
    pattern: compile(
      `(?<![${letter}])add(?:s|ed|ing)? ${named('one')}${some} to (?:the|its|their|his|her) (?:existing |current )?${named('other')}${gap}{0,40}?,? (?:and )?(?:making|for a total of|to make|which (?:makes|would make)|(?:bringing|taking|raising|lifting) (?:the|its|their) (?:total|number|count|tally) to) ${named('told')}`,
    ),
    reckon: ({one, other}) => amountOf(one) + amountOf(other),
  },
  {
    // “led 21-10 at halftime and scored 17 more to win 38-24”
    pattern: compile(
      `(?<![${letter}])led ${named('half')} at (?:half-?time|the half|the break|the interval) (?:and|before|then) (?:scored|scoring|added|adding) ${named('told')} (?:more|points)${gap}{0,40}? (?:to win|and won|for a|in a|winning) ${named('pair')}`,
    ),
    reckon: ({half, pair}) => (half?.kind === 'pair' && pair?.kind === 'pair' ? pair.value - half.value : undefined),
  },
  {
    // “One in eight homes, or 1,000 of 8,000, stood empty.”
    pattern: compile(
      `${named('ratio')}(?: [${letter}’'-]+){0,3}(?:, or | \\(|, )${named('told')} (?:out )?of (?:the |its |their )?${named('all')}`,
    ),
    reckon({ratio, all, told}) {
      if (ratio?.kind !== 'ratio' || !ratio.other) return undefined
      const right = (amountOf(all) * ratio.value) / ratio.other
      // “One in eight” is said of a little less, or more.
      return Math.abs(right - amountOf(told)) > right / 7 ? right : undefined
    },
  },
]

/** A birthday may lie between. */
function yearsApart({one, other, told}: Readonly<Record<string, Figure>>): number | undefined {
  const right = Math.abs(amountOf(one) - amountOf(other))
  return Math.abs(right - amountOf(told)) > 1 ? right : undefined
}
