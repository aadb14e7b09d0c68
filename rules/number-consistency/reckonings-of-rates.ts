import type {Figure} from '../../src/rule-kit/index.ts'
import {amountOf, compile, ends, gap, type Reckoning, some} from './reckoning.ts'
import {letter, named} from './skeleton.ts'

/** So much for so long, or for each, and what that makes. */
export const rates: readonly Reckoning[] = [
  {
    // “$900 a month, or $10,800 a year”
    pattern: compile(
      `${named('one')}${some} (?:a|per|each|every) month(?:,? (?:or |\\()|, (?=[^.;]{0,40}year[.,;)]))${named('told')}${some} (?:a|per|each|every) year`,
    ),
    reckon: ({one, told}, {input}) => yearly(12 * amountOf(one), told, input),
  },
  {
    // “rent of £650 a week, or £33,800 a year”
    pattern: compile(
      `${named('one')}${some} (?:a|per|each|every) week,? (?:or |which is |that is |\\()${named('told')}${some} (?:a|per|each|every) year`,
    ),
    reckon: ({one, told}, {input}) => weekly(amountOf(one), told, input),
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
      `(?<![${letter}])each of (?:the |its |their )?${named('count')}${some} [${letter}]+ ${named('one')}(?: [${letter}-]+){1,2}, (?:or |for a total of )?(?:${named('told')} (?:in all|in total|altogether|all told)|a total of ${named('told')}${ends})`,
    ),
    reckon: ({count, one}) => amountOf(count) * amountOf(one),
  },
  {
    // “$90,000 will be shared equally by three winners, who will get $30,000 each”
    pattern: compile(
      `${named('all')}${gap}{0,40} (?:shared|split|divided)(?: equally| evenly)? (?:among|by|between) (?:the )?${named('count')} ${gap}{2,30}, (?:(?:who|which)(?=(?: will| would)? each| [^.;]{2,40}(?:each|apiece))|(?:with|and) each|each(?= of))(?: of (?:whom|which|them))?(?: will| would)?(?: each)? (?:gets?|got|receives?|received|takes?|took|getting|receiving|taking) ${named('told')}(?: each| apiece)?${ends}`,
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
    // “At $15 an hour for 30 hours a week, she earns $450 a week.”
    pattern: compile(
      `${named('one')} an hour for ${named('count')} hours(?: of work)? (?:a|each|per) week,? (?:(?:or|and|so)? ?(?:he|she|they|it|I|you|we|a [${letter}]+) )?(?:earns?|makes?|gets?|is paid|are paid|would (?:earn|make|get|be)|comes? to|or) (?:about )?${named('told')} (?:a|each|per) week`,
    ),
    reckon: ({one, count}) => amountOf(one) * amountOf(count),
  },
  {
    // “works 30 hours a week at £12 an hour, or £360 a week”
    pattern: compile(
      `${named('count')} hours a week (?:at|for) ${named('one')} an hour,? (?:or |earning |which is |making |that is )${named('told')} a week`,
    ),
    reckon: ({one, count}) => amountOf(one) * amountOf(count),
  },
]

const isEarned =
  /(?<!\p{L})(?:earn|salar|wage|pension|stipend|income|rents?(?!\p{L})|bring|brought in|(?:was|were|is|are|be|been|being) paid(?! for))/iu

/** “$9.99 a month, or $99 a year”: who pays for the year pays less. */
function yearly(right: number, told: Figure | undefined, text: string): number | undefined {
  return isEarned.test(text) || amountOf(told) > right ? right : undefined
}

/** Of weeks some years have fewer: who is paid by the week may be paid for 48, or in term alone, and it is 52 in round figures, too. */
function weekly(one: number, told: Figure | undefined, text: string): number | undefined {
  const weeks = amountOf(told) / one
  const isOfWeeks = weeks > 37 && weeks < 53.2 && Math.abs(weeks - Math.round(weeks)) < 0.02
  const isRounded = !!told && Math.abs(weeks / 52 - 1) < 0.03 && told.value % 1000 === 0
  return isOfWeeks || isRounded || (told?.value ?? 0) % 500 === 0 ? undefined : yearly(52 * one, told, text)
}

/** “$99 a year, or $9.99 a month” */
function monthly(right: number, told: Figure | undefined, text: string): number | undefined {
  return isEarned.test(text) || amountOf(told) < right ? right : undefined
}
