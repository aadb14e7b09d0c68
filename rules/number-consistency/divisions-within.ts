import {remember} from '../../src/rule-kit/index.ts'
import {areOfOneGroup, isOfOneSet} from './alike.ts'
import {areOfOneUnit, isExact} from './arithmetic.ts'
import {type Bond, type Division, divisionOf, itemOf, listOf, times} from './division.ts'
import {isMeasure, isPlainAmount, ofThem, opensItem, opensWhole, partOfWhole, type Told} from './told.ts'

export const opensClosedList = /(?<=^|\p{L}['’”")]?)(?:: | [–—] |—| \()(?:[\p{L}’'-]+ ){0,3}$/u
const madeOf =
  /(?:made up of|consist(?:s|ed|ing)? of|compris(?:es|ed|ing)|(?:divided|split) (?:into|among|between)|(?:paid for|funded|financed|covered) (?:with|by)) $/
const ofWhich = /(?:of (?:whom|which|them|these)|including|includes?|included|among them) $/

const amongWhole = / among (?:the |its |all )*$/
/** “for a total of 20”, “20 in all” */
const isTotal = ({figure, before, behind}: Told): boolean =>
  !figure.hedge &&
  (announcesTotal.test(before) ||
    (announcesAll.test(before) && /^(?:[.,;]|$| of them)/.test(behind)) ||
    /^(?: [\p{L}’'-]+){0,2},? (?:in all|in total|altogether|all told|all together|between them|over the weekend)(?!\p{L})/u.test(
      behind,
    ))
const announcesTotal =
  /(?:,| –| —|:)? (?:(?:for|making|or|with) )?(?:an?|the) (?:combined |grand |overall )?total of $/iu

/** “…, and rents out all six” */
const announcesAll = /(?:, (?:and|but)|;) (?:\p{L}+ ){0,4}all $/u

/** What stands right before a whole: from the last colon on, or the first figure of its unit. */
function listBefore(told: readonly Told[], whole: Told): readonly Told[] {
  const colon = told.findLastIndex(({before}) => opensClosedList.test(before))
  const first = told.findIndex(({figure}) => areOfOneUnit(figure, whole.figure))
  const list = told.map((one, i) => timesItsCount(one, told[i - 1])).slice(Math.max(0, colon, first))
  const last = list.at(-1)
  if (!last || list.some(isMeasure)) return []
  const behind = last.behind
    .replace(announcesTotal, '')
    .replace(announcesAll, '')
    .replace(amongWhole, '')
    .replace(/[,;:] (?:(?:or|making) )?$| \($/, '')
  return [...list.slice(0, -1), {...last, behind}]
}

/** “two bells, at £3,200 each” are £6,400. */
function timesItsCount(told: Told, last: Told | undefined): Told {
  const each = /^ (?:\p{L}+ )?(?:each|apiece)(?!\p{L})/u
  if (!last || !each.test(told.behind) || !isExact(last.figure) || areOfOneUnit(told.figure, last.figure)) return told
  return {...told, figure: times(told.figure, last.figure.value), behind: told.behind.replace(each, '')}
}

/** The divisions that one sentence tells. */
export const divisionsIn = remember((told: readonly Told[]): readonly Division[] => {
  const found: Division[] = []
  const isListed = ({figure}: Told) => found.some(({parts}) => parts.includes(figure))
  for (const [i, first] of told.entries()) {
    const [last, next] = [told[i - 1], told[i + 1]]
    if (!isPlainAmount(first.figure)) continue
    const earlier = told.slice(0, i)
    const add = (bond: Bond, wholes: readonly Told[], listed: readonly Told[]) => {
      const list = listOf(listed)
      const division = list && divisionOf(bond, wholes, list)
      if (division) found.push(division)
    }
    if (isTotal(first)) add('closed', [first], listBefore(earlier, first))
    else if (amongWhole.test(first.before)) add('among', [first], listBefore(earlier, first))
    if (isListed(first)) continue
    if (next && partOfWhole.test(first.behind))
      add('of', [next], [{...first, behind: next.behind}, ...told.slice(i + 2)])
    if (!last) continue
    const rest = told.slice(i)
    // “71% ($456 million) via iOS and 28% ($180 million)”: some are left.
    if (opensClosedList.test(first.before) && !/ x \($/.test(first.before)) add('closed', earlier, rest)
    else if (madeOf.test(first.before)) add('closed', [last], rest)
    else if (opensWhole.test(last.before)) add('of', [last], rest)
    else if (ofWhich.test(first.before)) add(/of \p{L}+ $/u.test(first.before) ? 'of' : 'among', [last], rest)
    else if (opensItem(first) && ofThem.test(first.behind)) add('of', earlier.slice(-2), rest)
    else if (
      /[,;] $/.test(first.before) &&
      !isItselfPart(last) &&
      !isOfOneKind.test(last.behind) &&
      !isSibling([last, first].map(({behind}) => itemOf(behind))) &&
      !/^ \p{Ll}+ing /u.test(last.behind)
    )
      add('loose', [last], rest)
  }
  return found
})

/** “Twenty of the homes were in Ashby, twelve in Dunmore …”: itself a part. */
const isItselfPart = ({before, behind}: Told) =>
  // “All three of the suspects, two men and …”
  !/(?<!\p{L})all $/iu.test(before) &&
  /^(?: (?:\p{Ll}[\p{L}-]* ){0,2}(?:in|at|on|from|near)(?!\p{L})| (?:in|at|on|from|near|for|to|by|as|of (?:the|them|those|these|its|his|her|their))(?!\p{L})|[^,]*(?<!\p{L})(?:was|were|is|are|came|died|fell|lived?|happened|occurred|stood?) (?:\p{L}+ )?(?:in|at|on|from|near)(?!\p{L}))/iu.test(
    behind,
  )

/** “Nine were Kenyans, five Ugandans and three Tanzanians.” */
const isOfOneKind = /^ (?:were|are) (?:[\p{L}-]+ ){0,2}(?:[\p{L}-]+s|(?:wo)?men|children|people), $/u

/** “five wins, three draws and four defeats” */
const isSibling = (items: readonly string[]) => isOfOneSet(items) || areOfOneGroup(items)
