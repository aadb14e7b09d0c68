import type {Figure} from '../../src/rule-kit/index.ts'
import {areOfOneUnit, sumOf} from './arithmetic.ts'
import {isSlipOf} from './slip.ts'
import {closesItem, isOver, isPlainAmount, ofThem, opensItem, type Told} from './told.ts'

/**
 * How a list is tied to its whole. `closed`: nothing is left out (“20 seats: 12 …”). `of`: parts of it are told, and seldom
 * all (“of the 20, 12 …”, “20, of which 12 …”). `among`: some are told (“20, including 12 …”). `loose`: it may be no list of
 * them (“20 seats, 12 in …”). `before`: the whole stands in another sentence; `shared`: there, and the list says whose they are.
 */
export type Bond = 'closed' | 'of' | 'among' | 'loose' | 'before' | 'shared'

export interface Division {
  bond: Bond
  wholes: readonly Figure[]
  parts: readonly Figure[]
  /** What is told of each part. */
  items: readonly string[]
}

export function divisionOf(
  bond: Bond,
  wholes: readonly Told[],
  list: Pick<Division, 'parts' | 'items'>,
): Division | undefined {
  const last = wholes.at(-1)?.figure
  const figures = wholes
    .map(({figure}) => figure)
    .filter(
      (figure) =>
        isWhole(figure, list.parts) ||
        (bond === 'closed' && figure === last && isPlainAmount(figure) && isOneSlipOff(figure, list.parts)),
    )
  return figures.length ? {bond, wholes: figures, ...list} : undefined
}

/** Whether one of them is a slip for what the others make: “$3.1 million: $5.4 million … and $700,000”. */
export function isOneSlipOff(whole: Figure, parts: readonly Figure[]): boolean {
  if (![whole, ...parts].every((one) => areOfOneUnit(one, whole) && !one.hedge && one.low === one.high)) return false
  const off = sumOf(parts) - whole.value
  return [whole, ...parts].some((one) => {
    const right = (one === whole ? one.value + off : one.value - off) / one.step
    const told = Math.round(one.value / one.step)
    return told > 9 && right > 0 && Math.abs(right - Math.round(right)) < 1e-6 && isSlipOf(told, Math.round(right))
  })
}

/** “$3.2 million”, “at least 17”: a hedge is taken as one on the parts. */
function isWhole(figure: Figure, parts: readonly Figure[]): boolean {
  const isFirm =
    !figure.hedge || figure.hedge.lean === 'near' || /^(?:at least|no fewer than)$/i.test(figure.hedge.text)
  return (
    isFirm &&
    figure.low === figure.high &&
    parts.every((part) => (areOfOneUnit(part, figure) || isShort(part, figure)) && part.value < figure.value)
  )
}

/** “640 million pesos: 410 million from the state …” */
const isShort = (part: Figure, whole: Figure) =>
  whole.kind === 'money' && part.kind === 'cardinal' && (part.times > 1 || /\p{L}{3}/u.test(whole.currency ?? ''))

/** Not by what they count, but by how many they are. */
export const mayBeMade = (whole: Figure, parts: readonly Figure[]): boolean =>
  isWhole(whole, parts) && Math.abs(sumOf(parts) - whole.value) <= whole.value / 5 + 2

/** The items of a list up to its end; undefined where it has none, or is not surely told to the end. */
export function listOf(listed: readonly Told[]): Pick<Division, 'parts' | 'items'> | undefined {
  const told = listed.map(withItsBearers)
  const [first] = told
  // “11,000 years ago”
  if (!first || /^ years? ago(?!\p{L})/u.test(first.behind)) return undefined
  const parts = [first.figure]
  const items = [told.length > 1 && told.slice(1).every(closesItem) ? labelOf(first) : '']
  let behind = first.behind
  let isClosed = false
  const startsOfThem = ofThem.test(first.behind)
  for (const one of told.slice(1)) {
    // “1,615 to members and 535 to guests, and 30 cooks …”
    if (isClosed && /, and $/.test(one.before)) {
      behind = behind.replace(/, and $/, '')
      break
    }
    isClosed ||= /[^,] and $/.test(one.before)
    const isOfUnit = areOfOneUnit(one.figure, first.figure) || isShort(one.figure, first.figure)
    const isItem = isOfUnit && (opensItem(one) || closesItem(one))
    // The bracket, or the dashes, are closed.
    if ((/\)/.test(one.before) && !one.before.endsWith('(')) || /[–—]/.test(one.before)) break
    // “22 in the city, 15 of them women, and 18 in the county”
    if (isItem && (startsOfThem || !ofThem.test(one.behind))) {
      if (open.test(behind)) return undefined
      if (!isPlainAmount(one.figure) || one.figure.isAttributive) return undefined
      items[items.length - 1] ||= itemOf(behind)
      items.push(labelOf(one))
      parts.push(one.figure)
      behind = one.behind
    } else if (/[.;:)]/.test(one.before)) break
    else behind = `${behind}#${one.behind}`
  }
  items[items.length - 1] ||= itemOf(behind.replace(/(?:[.;)]|, | [–—] |—| among (?:the|its|all) ).*$/u, ''))
  const last = told.find(({figure}) => figure === parts.at(-1))
  if (parts.length < 2 || !last || !closesList.test(last.before) || !isOver(behind) || isOpen(behind)) return undefined
  return {parts, items}
}

/** “one each in Cork, Clare and Kerry” are three. */
function withItsBearers(told: Told): Told {
  const [, where = '', names] =
    /^ each( (?:in|from|at|near|for|to)) ((?:\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2}, )*\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2},? and \p{Lu}[\p{L}’'-]+)/u.exec(
      told.behind,
    ) ?? []
  if (!names) return told
  return {
    ...told,
    figure: times(told.figure, names.split(/,? and |, /).length),
    behind: told.behind.replace(` each${where} ${names}`, `${where} them`),
  }
}

/** Its last item is led in by a word. */
const closesList = /(?<!\p{L})(?:and|while|but|plus)(?!\p{L})[^;:]{0,90}$/iu

/** What tells a part that ends with its figure: “lost five”. */
const labelOf = (told: Told): string =>
  opensItem(told) ? '' : (/ \p{L}[\p{L}’'-]*(?= $)/u.exec(` ${told.before}`)?.[0] ?? '')

/** What is told of one part, without what leads to the next. */
export const itemOf = (behind: string) =>
  behind
    .replace(
      /(?:[,;:]|\s?[–—])?\s?(?:and|but|while|plus)?\s?(?:the (?:other|remaining)|the|another|a further|only|just)?\s$/i,
      '',
    )
    .replace(/[,;]? and$|[,;)]$/, '')
    .replace(
      /^ of (?:them|whom|which|(?:the|these|those) (?:[\p{L}-]+ )??[\p{L}-]+s?(?= (?:were|are|was|is|have|had|came|will) ))/u,
      '',
    )

const open =
  /(?<!\p{L})(?:or|including|included|among|respectively|both|also|each|per|than|apiece|others?(?! #)|rest|dozens|handful|several|some|few|more|previous(?:ly)?|earlier|since|up to|average)(?!\p{L})/iu

/** “seven women and five men, deliberated for less than an hour”: what follows compares something else. */
const isOpen = (behind: string): boolean =>
  open.test(behind.replace(/(?<=, \p{Ll}+ed (?:for )?)(?:less|more) than an? \p{L}+/u, ''))

export function times(figure: Figure, count: number): Figure {
  const [value, low, high] = [figure.value, figure.low, figure.high].map((one) => one * count)
  return Object.assign(Object.create(figure) as Figure, {value, low, high})
}
