import {type Figure, remember} from '../../src/rule-kit/index.ts'
import {
  areAlike,
  areAnswers,
  areBothSexes,
  areNominal,
  areOfNamedPlaces,
  areOfOneGroup,
  arePlural,
  areTold,
  isExhaustive,
  isOfOneSet,
} from './alike.ts'
import {
  addends,
  areOfOneUnit,
  canMake,
  isExact,
  messageOfSum,
  rewritten,
  sumOf,
  unhedged,
  written,
} from './arithmetic.ts'
import {type Finding, inOrder, placesOf, spanOfFigure, spanOfSum} from './finding.ts'
import {isSlipOf} from './slip.ts'
import type {Story} from './story.ts'
import {
  closesItem,
  isMeasure,
  isOver,
  isPlainAmount,
  nounOf,
  ofThem,
  opensItem,
  opensWhole,
  partOfWhole,
  type Told,
  toldOf,
} from './told.ts'

/**
 * How a list is tied to its whole. `closed`: nothing is left out (“20 seats: 12 …”). `of`: parts of it are told, and seldom
 * all (“of the 20, 12 …”, “20, of which 12 …”). `among`: some are told (“20, including 12 …”). `loose`: it may be no list of
 * them (“20 seats, 12 in …”). `before`: the whole stands in another sentence; `shared`: there, and the list says whose they are.
 */
type Bond = 'closed' | 'of' | 'among' | 'loose' | 'before' | 'shared'

interface Division {
  bond: Bond
  wholes: readonly Figure[]
  parts: readonly Figure[]
  /** What is told of each part. */
  items: readonly string[]
}

/** A whole, and a list of its parts that do not make it. */
export function findWrongDivisions(story: Story): Finding[] {
  return story.sentences.flatMap((sentence, i) => {
    const told = toldOf(story, sentence)
    if (told.length < 2) return []
    for (const division of [...divisionsIn(told), ...divisionsOfBefore(story, i, told)]) {
      const {wholes, parts} = division
      if (wholes.some((whole) => isMade(whole, parts))) return []
      const [whole, ...others] = wholes.filter((whole) => isWrong(whole, division))
      if (whole && !others.length && !isExplained(whole, parts, told) && !isOfOthers(division, whole, told))
        return [describe(whole, parts)]
    }
    return []
  })
}

const opensClosedList = /(?<=^|\p{L}['’”")]?)(?:: | [–—] |—| \()(?:[\p{L}’'-]+ ){0,3}$/u
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

function times(figure: Figure, count: number): Figure {
  const [value, low, high] = [figure.value, figure.low, figure.high].map((one) => one * count)
  return Object.assign(Object.create(figure) as Figure, {value, low, high})
}

/** The divisions that one sentence tells. */
const divisionsIn = remember((told: readonly Told[]): readonly Division[] => {
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

/** The items of a list up to its end; undefined where it has none, or is not surely told to the end. */
function listOf(listed: readonly Told[]): Pick<Division, 'parts' | 'items'> | undefined {
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
const itemOf = (behind: string) =>
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

/** “Twenty of the homes were in Ashby, twelve in Dunmore …”: itself a part. */
const isItselfPart = ({behind}: Told) =>
  /^(?: (?:\p{Ll}[\p{L}-]* ){0,2}(?:in|at|on|from|near)(?!\p{L})| (?:in|at|on|from|near|for|to|by|as|of (?:the|them|those|these|its|his|her|their))(?!\p{L})|[^,]*(?<!\p{L})(?:was|were|is|are|came|died|fell|lived?|happened|occurred|stood?) (?:\p{L}+ )?(?:in|at|on|from|near)(?!\p{L}))/iu.test(
    behind,
  )

/** “Nine were Kenyans, five Ugandans and three Tanzanians.” */
const isOfOneKind = /^ (?:were|are) (?:[\p{L}-]+ ){0,2}(?:[\p{L}-]+s|(?:wo)?men|children|people), $/u

/** “five wins, three draws and four defeats” */
const isSibling = (items: readonly string[]) => isOfOneSet(items) || areOfOneGroup(items)

/** Sentences before in which the whole may stand. */
const reach = 9
/** Whom a list divides, and what told how many they are. */
const fates: readonly {named: RegExp; told: RegExp}[] = [
  {
    named: /^(?:dead|deaths|fatalities|victims|bodies|killed)$/i,
    told: /(?<!\p{L})(?:kill(?:ed|ing|s)?|die[ds]?|dead|deaths?|drown(?:ed)?)(?!\p{L})/iu,
  },
  {named: /^(?:injured|wounded|hurt)$/i, told: /(?<!\p{L})(?:injur\p{L}+|wound\p{L}+|hurt)(?!\p{L})/iu},
  {
    named: /^(?:survivors|rescued|saved)$/i,
    told: /(?<!\p{L})(?:surviv\p{L}+|rescu\p{L}+|saved|pulled|brought|lifted|alive)(?!\p{L})/iu,
  },
  {
    named: /^(?:arrested|detained|detainees|arrests|suspects)$/i,
    told: /(?<!\p{L})(?:arrest\p{L}*|detain\p{L}*|held|rounded up)(?!\p{L})/iu,
  },
  {named: /^(?:missing)$/i, told: /(?<!\p{L})missing(?!\p{L})/iu},
]
/** “bringing to 34 the number known to have died”, “the death toll rose to 34” */
const isToll = ({before, behind}: Told) =>
  /(?<!\p{L})to $/iu.test(before) &&
  (/^ the (?:number|total|toll)(?!\p{L})/u.test(behind) ||
    /(?<!\p{L})(?:toll|number|total|count)(?: \p{L}+){0,4} to $/iu.test(before))

const ofNamed = /^Of (?:the|those|these) ([\p{Ll}-]+(?: [\p{Ll}-]+)?), $/u

/** The divisions of a whole that stands in a sentence before. */
function divisionsOfBefore(story: Story, i: number, told: readonly Told[]): Division[] {
  return [
    divisionOfNamed,
    divisionThatFollows,
    divisionAmongMany,
    divisionOfBudget,
    divisionOfLabels,
    divisionOfNoun,
  ].flatMap((find) => find(story, i, told) ?? [])
}

/** “Eighteen of the deaths were in …”, of which a sentence before has told how many. */
function divisionOfNamed(story: Story, i: number, told: readonly Told[]): Division | undefined {
  const [first] = told as [Told]
  const named =
    /^ of (?:the|those|these) ([\p{Ll}-]+(?: [\p{Ll}-]+)?)/u.exec(first.behind) ?? ofNamed.exec(first.before)
  const words = named?.[1]?.split(' ')
  if (!words && !ofThem.test(first.behind)) return undefined
  const list = /^[^,]{0,30}$/.test(first.before) || ofNamed.test(first.before) ? listOf(told) : undefined
  if (!list) return undefined
  const fate = fates.find(({named}) => words?.some((word) => named.test(word)))
  const wholes = story.sentences
    .slice(Math.max(0, i - (fate ? reach : 1)), i)
    .filter(({paragraph, text}) => (fate ? fate.told.test(text) : paragraph === first.figure.paragraph))
    .map((sentence) => toldOf(story, sentence))
    // “40 people on Monday and 60 on Tuesday”
    .filter(({length}) => !fate || fate === fates[0] || length === 1)
    .flat()
    .filter((one) => {
      const {figure} = one
      if (!words || !mayBeMade(figure, list.parts)) return !words
      const noun = figure.counted?.noun.lower ?? ''
      return words.includes(noun) || (fate && (/^(?:people|persons?|men|women|deaths)$/.test(noun) || isToll(one)))
    })
  return divisionOf('before', wholes, list)
}

/** “The company runs 14 ships. Six sail from Kell, five from Porth and three from Dunlea.” */
function divisionThatFollows(story: Story, i: number, told: readonly Told[]): Division | undefined {
  const [first] = told as [Told]
  const before = story.sentences[i - 1]
  if (first.before !== '' || /^ of /.test(first.behind) || before?.paragraph !== first.figure.paragraph)
    return undefined
  const list = listOf(told)
  const whole = toldOf(story, before).at(-1)
  if (!list || !whole || !isExact(whole.figure) || !mayBeMade(whole.figure, list.parts)) return undefined
  const noun = nounOf(whole)
  const mine = nounOf(first)
  return noun !== undefined && (mine === undefined || mine === noun) ? divisionOf('before', [whole], list) : undefined
}

const takes =
  /(?<!\p{L})(?:will pay|would pay|is paying|pays|paid|has paid|contributed|will contribute|gave|is giving|put up|provided|will provide|is providing|covered|will cover|committed|donated|invested|put in|is putting in|chipped in|lent|will lend|holds?|have|has|won|took|got) $/u
const cost =
  /\b(?:costs?|price|budget|raised?|grant|fund|deal|project|programme?|plan|package|bill|gift|investment|worth|needs?|spend|settlement|loan|shortfall|gap|seats)\b/i
const ofOther = /\b(?:additional|year|last|first|previous(?:ly)?|then)\b/i

/** “The bridge will cost $3.2 million. The state will pay $1.8 million, the county $900,000 and donors $500,000.” */
function divisionAmongMany(story: Story, i: number, told: readonly Told[]): Division | undefined {
  const [first] = told as [Told]
  const [sentence, before] = [first.figure.sentence, story.sentences[i - 1]]
  if (told.length < 3 || before?.paragraph !== sentence.paragraph) return undefined
  if (!takes.test(first.before) || !told.slice(1).every(closesItem)) return undefined
  if (!cost.test(before.text) || ofOther.test(sentence.text)) return undefined
  const list = listOf(told)
  const wholes = toldOf(story, before).filter(({figure}) => areOfOneUnit(figure, first.figure))
  return list?.parts.length === told.length && wholes.length === 1 ? divisionOf('shared', wholes, list) : undefined
}

const allots =
  /(?<!\p{L})(?:budget|plan|programme|program|package|bill)(?:, [^,]{3,60},)? (?:would |will )?(?:sets? aside|allots?|allotted|earmarks?|earmarked|allocates?|allocated|gives?|gave|provides?|provided|puts?|includes?|included|devotes?|devoted|spends?|splits?) $/iu
const ofBudget =
  /^[ -](?:\p{Ll}+ )?(?:budget|(?:spending |aid |rescue )?plan|programme|program|(?:spending |aid |rescue )?package|bill)(?!\p{L})/iu

/** “a $412 million budget …”, and far below: “The plan sets aside $158 million for police, $121 million for …” */
function divisionOfBudget(story: Story, i: number, told: readonly Told[]): Division | undefined {
  const from = told.findIndex(({figure, before}) => figure.kind === 'money' && allots.test(before))
  const list = from < 0 ? undefined : listOf(told.slice(from))
  if (!list || list.parts.length < 3) return undefined
  const budgets = story.sentences
    .slice(0, i)
    .flatMap((sentence) => toldOf(story, sentence))
    .filter(({figure, behind}) => figure.kind === 'money' && ofBudget.test(behind))
  const [whole] = budgets
  const isOne = whole !== undefined && new Set(budgets.map(({figure}) => figure.value)).size === 1
  return isOne && isOffByLittle(whole.figure, list.parts) ? divisionOf('shared', [whole], list) : undefined
}

/** “Revenues rose to £882m. … ¶ Bakeries brought in £510m, cafés £262m and wholesale £101m.” */
function divisionOfLabels(story: Story, i: number, told: readonly Told[]): Division | undefined {
  const [first, ...others] = told as [Told]
  const {sentence, kind} = first.figure
  if (kind !== 'money' || others.length < 2 || !others.every(closesItem) || ofOther.test(sentence.text))
    return undefined
  const list = /^\p{Lu}[^,;:]{2,50} $/u.test(first.before) ? listOf(told) : undefined
  if (list?.parts.length !== told.length) return undefined
  const wholes = story.sentences
    .slice(Math.max(0, i - 2), i)
    .filter(({paragraph}) => sentence.paragraph.index - paragraph.index < 2)
    .flatMap((before) => toldOf(story, before))
    .filter(({figure}) => areOfOneUnit(figure, first.figure))
  const isTold = wholes.some(({figure}) => isMade(figure, list.parts))
  const [near] = wholes
    .filter(({figure}) => mayBeSlip(figure, list.parts))
    .toSorted((a, b) => Math.abs(a.figure.value - sumOf(list.parts)) - Math.abs(b.figure.value - sumOf(list.parts)))
  return !isTold && near ? divisionOf('shared', [near], list) : undefined
}

/** “interviews with 2,400 households … in three camps: 1,380 households in …” */
function divisionOfNoun(story: Story, i: number, told: readonly Told[]): Division | undefined {
  const from = told.findIndex(({before}) => opensClosedList.test(before))
  const first = told[from]
  const list = first && listOf(told.slice(from))
  if (!list) return undefined
  if (first.figure.kind === 'money' && inParts.test(first.before)) return divisionInParts(story, i, list)
  const wholes = wholesBefore(story, i, list.parts)
  // “The money would come from three sources: …”, of a sum that the story has named.
  if (first.figure.kind === 'money')
    return ofMoney.test(first.figure.sentence.text) ? divisionOf('shared', wholes, list) : undefined
  // What is counted, the tree tells: it is dear, and asked last.
  const noun = wholes.length ? nounOf(first) : undefined
  return noun
    ? divisionOf(
        'before',
        wholes.filter((one) => nounOf(one) === noun),
        list,
      )
    : undefined
}

/** “The money went in three chunks: …” */
const inParts =
  /^ (?:equal |unequal )?(?:chunks?|parts?|instal?lments?|payments|stages|tranches|phases|pieces|portions|shares|loans|grants|gifts|checks|cheques): $/u

/** “$186,000 over three years. … in three chunks: $52,000 in 2021, …” */
function divisionInParts(story: Story, i: number, list: Pick<Division, 'parts' | 'items'>): Division | undefined {
  const paragraph = list.parts[0]?.paragraph
  const wholes = story.sentences
    .slice(Math.max(0, i - 2), i)
    .filter((sentence) => sentence.paragraph === paragraph)
    .flatMap((sentence) => toldOf(story, sentence))
    .filter(({figure}) => areOfOneUnit(figure, list.parts[0] as Figure))
  return wholes.length === 1 ? divisionOf('shared', wholes, list) : undefined
}

const ofMoney =
  /(?<!\p{L})(?:money|funds|funding|costs?|sum|total|bill|budget|financing|program|programme|project|increase|savings)(?!\p{L})[^:;.]{0,60}: /iu

/** What some parts may make, of the sentences before; of money, in the paragraphs before. */
export const wholesBefore = (story: Story, i: number, parts: readonly Figure[]): Told[] => {
  const [first] = parts as [Figure]
  return story.sentences
    .slice(Math.max(0, i - reach), i)
    .filter(({paragraph}) => first.kind !== 'money' || paragraph !== first.paragraph)
    .flatMap((sentence) => toldOf(story, sentence))
    .filter(({figure}) => figure.value > 99 && !figure.quotation && mayBeMade(figure, parts))
}

function divisionOf(
  bond: Bond,
  wholes: readonly Told[],
  list: Pick<Division, 'parts' | 'items'>,
): Division | undefined {
  const figures = wholes.map(({figure}) => figure).filter((figure) => isWhole(figure, list.parts))
  return figures.length ? {bond, wholes: figures, ...list} : undefined
}

function isMade(whole: Figure, parts: readonly Figure[]): boolean {
  const isFirm = whole.hedge?.lean !== 'near' && isExact(unhedged(whole))
  if (isFirm && parts.every(isExact)) return sumOf(parts) === whole.value
  return canMake(parts, whole.hedge?.lean === 'above' ? unhedged(whole) : whole)
}

function isWrong(whole: Figure, {bond, parts, items}: Division): boolean {
  const off = sumOf(parts) - whole.value
  const isSmall = isOffByLittle(whole, parts)
  const isNear = isSmall || Math.abs(off) <= whole.value / 5
  if (bond === 'closed') return isNear
  if (bond === 'shared') return isSmall || Math.abs(off) <= whole.value / 8
  // Parts of other things, or some of them alone, come so near to four figures once in 250 times.
  if (bond !== 'before' && isStriking(whole, parts)) return true
  // Nobody spends a pound twice.
  if (bond === 'of' && whole.kind === 'money') return off > 0 ? isNear : parts.length > 2 && isSmall
  const areApart = areAlike(items)
  // Of members, some may have stayed away from a vote.
  if (bond === 'of' && isExhaustive(items) && (off > 0 || !/abstain|vot(?:e|ing)/i.test(items.join()))) return isNear
  if (bond === 'of' && areAnswers(items)) return isNear
  if (bond === 'of' && areBothSexes(items)) return isSmall
  if (bond === 'of' && off < 0)
    return (
      (off === -1 && (areApart || (areTold(items) && !items.some((item) => item.includes('#'))))) ||
      (areApart &&
        whole.times === 1 &&
        (parts.length > 2 ? whole.value > 99 && isSmall : isOffBySlip(whole, parts, 99)))
    )
  if (bond === 'of' || bond === 'among')
    return (
      off > 0 && (areApart ? isNear : isSmall && (areNominal(items) || (bond === 'of' && off < 3 && areTold(items))))
    )
  // “14 cousins, six in Cork and five in Perth”: the others may be anywhere.
  if (bond === 'loose' && areAnswers(items)) return isSmall || (off > 0 && off <= whole.value / 10)
  if (bond === 'loose' && arePlural(items) && companyOf.test(textBefore(whole))) return isSmall
  if (bond === 'loose') return areApart && isSmall && (off > 0 || off >= -2 || whole.value > 99)
  return (
    (areApart || (off > 0 && areNominal(items))) &&
    (off > 0
      ? isSmall || off <= whole.value / 10
      : isSmall && (parts.length > 2 || (off === -1 && areOfNamedPlaces(items))))
  )
}

const companyOf = /(?<!\p{L})(?:crew|team|party|group|family|staff|band|panel|jury|board|committee|squad) of $/iu
const textBefore = ({paragraph, start}: Figure) => paragraph.text.slice(Math.max(0, start - 20), start)

/** Not by what they count, but by how many they are. */
const mayBeMade = (whole: Figure, parts: readonly Figure[]): boolean =>
  isWhole(whole, parts) && Math.abs(sumOf(parts) - whole.value) <= whole.value / 5 + 2

/** By one or two, or by a slip of the finger. */
const isOffByLittle = (whole: Figure, parts: readonly Figure[]): boolean =>
  Math.abs(sumOf(parts) - whole.value) <= 2 || isOffBySlip(whole, parts, 9)

/** By a slip of the finger, in four figures. */
const isStriking = (whole: Figure, parts: readonly Figure[]): boolean =>
  isOffBySlip(whole, parts, 999) && parts.every(({value}) => value > 99)

/** By a slip of the finger in the figures that are not rounded off, where these are more than a number. */
function isOffBySlip(whole: Figure, parts: readonly Figure[], more: number): boolean {
  const [{value}, unit] = [whole, unitOf([whole, ...parts])]
  return value / unit > more && isSlipOf(Math.round(sumOf(parts) / unit), Math.round(value / unit))
}

/** Whether one figure of a sum, be it the whole or a part, is a slip for what the others make. */
function mayBeSlip(whole: Figure, parts: readonly Figure[]): boolean {
  if (!mayBeMade(whole, parts)) return false
  const off = sumOf(parts) - whole.value
  const unit = unitOf([whole, ...parts])
  const isSlip = (told: number, right: number) =>
    right > 0 && isSlipOf(Math.round(told / unit), Math.round(right / unit))
  return (
    isSlip(whole.value, whole.value + off) || parts.some(({value}) => value / unit > 9 && isSlip(value, value - off))
  )
}

/** The noughts that all of them have, and before which they are not rounded off. */
function unitOf(figures: readonly Figure[]): number {
  let unit = 1
  while (figures.every(({value}) => value % (unit * 10) === 0)) unit *= 10
  return unit
}

/** “three bars of soap, one bottle of shampoo and one of oil”: what follows is no part of them. */
function isOfOthers({bond, items}: Division, whole: Figure, told: readonly Told[]): boolean {
  if (bond !== 'loose') return false
  const all = told.find(({figure}) => figure === whole)
  const noun = all && nounOf(all)
  return told.some((one) => {
    const item = items.find((text) => text !== '' && one.behind.startsWith(text))
    const mine = one.figure === whole || !item || !/^ \S+ \S/.test(item) ? undefined : nounOf(one)
    return mine !== undefined && mine !== noun
  })
}

/** Whether another figure beside them makes it right, or is what they make. */
function isExplained(whole: Figure, parts: readonly Figure[], told: readonly Told[]): boolean {
  const sum = sumOf(parts)
  return told.some(
    ({figure}) =>
      figure !== whole &&
      !parts.includes(figure) &&
      areOfOneUnit(figure, whole) &&
      (figure.value === sum || sum + figure.value === whole.value || figure.value === sum + whole.value),
  )
}

function describe(whole: Figure, parts: readonly Figure[]): Finding {
  const related = placesOf([whole, ...parts].map(spanOfFigure))
  if (inOrder([whole, ...parts])[0]?.sentence === parts[0]?.sentence)
    return {at: spanOfSum(whole, parts), message: messageOfSum(whole, parts, whole.times), related}
  const sum = sumOf(parts)
  const told =
    whole.kind === 'money'
      ? `${parts.map(({text}) => text).join(' + ')} make ${rewritten(whole, sum)[0] ?? written(sum)}, and the story has “${whole.text}” before`
      : `${addends(parts.map(({value}) => value))} make ${written(sum)}, and “${whole.text}” are told of before`
  return {
    at: spanOfSum(parts[0] as Figure, parts.slice(1)),
    message: `${told}. Check the figures.`,
    related,
  }
}
