import type {Figure} from '../../src/rule-kit/index.ts'
import {areOfOneUnit, isExact, sumOf} from './arithmetic.ts'
import {type Division, divisionOf, isOneSlipOff, listOf, mayBeMade} from './division.ts'
import {isMade, isOffByLittle, mayBeSlip} from './division-doubts.ts'
import {opensClosedList} from './divisions-within.ts'
import type {Story} from './story.ts'
import {closesItem, nounOf, ofThem, type Told, toldOf} from './told.ts'

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
export function divisionsOfBefore(story: Story, i: number, told: readonly Told[]): Division[] {
  return [
    divisionOfNamed,
    divisionOfThose,
    divisionOfTheNoun,
    divisionOfTotal,
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

const ofThose = /^Of (?:those|them|these)(?: (?!who(?!se)|that)[\p{Ll}-]+){0,3}, $/u

/** “… with the loss of 212 jobs. … ¶ Of those affected, 148 …, 47 … and 27 …”: more than the one figure that they could make. */
function divisionOfThose(story: Story, i: number, told: readonly Told[]): Division | undefined {
  const list = ofThose.test(told[0]?.before ?? '') ? listOf(told) : undefined
  if (!list) return undefined
  const areTwo = list.parts.length < 3
  const counts = story.sentences
    .slice(Math.max(0, i - reach), i)
    .flatMap((sentence) => toldOf(story, sentence))
    .filter(({figure}) => isExact(figure) && !figure.isAttributive && figure.counted?.noun.tag === 'NNS')
  if (counts.some(({figure}) => isMade(figure, list.parts))) return undefined
  const wholes = counts.filter(
    ({figure}) =>
      figure.value > 20 &&
      figure.value < sumOf(list.parts) &&
      mayBeSlip(figure, list.parts) &&
      (!areTwo || ofPeople.test(figure.counted?.lemma ?? '')),
  )
  return new Set(wholes.map(({figure}) => figure.value)).size === 1 ? divisionOf('shared', wholes, list) : undefined
}

const ofTotal = /^Of (?:the|that) (?:total|sum|money|amount)(?: \p{Ll}+)?, /u

/** “… stole €214,600. … ¶ Of the total, €31,200 went in 2017, €48,750 in 2018 and €134,650 in 2019.” */
function divisionOfTotal(story: Story, i: number, told: readonly Told[]): Division | undefined {
  const [first] = told as [Told]
  if (first.figure.kind !== 'money' || !ofTotal.test(first.before)) return undefined
  const list = listOf(told)
  if (!list || list.parts.length < 3) return undefined
  const sums = story.sentences
    .slice(0, i)
    .flatMap((sentence) => toldOf(story, sentence))
    .filter(({figure}) => areOfOneUnit(figure, first.figure))
  if (sums.some(({figure}) => isMade(figure, list.parts))) return undefined
  const wholes = sums.filter(({figure}) => mayBeSlip(figure, list.parts) || isOneSlipOff(figure, list.parts))
  return new Set(wholes.map(({figure}) => figure.value)).size === 1 ? divisionOf('closed', wholes, list) : undefined
}

const ofPeople = /^(?:people|person|job|post|position|worker|employee|staff|member|resident|family|household|home)$/

const ofTheNoun = /^(?:The|These|Those) ((?:\p{Ll}[\p{Ll}-]* ){1,6}?)$/u

/** “… will close 24 shops. … The shops to go, 17 of them in malls and seven …, are old”: a noun that the story has counted. */
function divisionOfTheNoun(story: Story, i: number, told: readonly Told[]): Division | undefined {
  const [first] = told as [Told]
  if (!ofThem.test(first.behind) || !first.before.endsWith(', ')) return undefined
  const words = ofTheNoun
    .exec(`${first.before.slice(0, -2)} `)?.[1]
    ?.trim()
    .split(' ')
  const list = words && listOf(told)
  if (!list) return undefined
  const counts = story.sentences
    .slice(0, i)
    .flatMap((sentence) => toldOf(story, sentence))
    .filter(({figure}) => isExact(figure) && words.includes(figure.counted?.noun.lower ?? ''))
  if (counts.some(({figure}) => isMade(figure, list.parts))) return undefined
  // “17 of them in malls and 12 in Texas”: some are in both.
  const isJustMore = (more: number) => more > 0 && more < 3
  const wholes = counts.filter(({figure}) => isJustMore(sumOf(list.parts) - figure.value))
  return new Set(wholes.map(({figure}) => figure.value)).size === 1 ? divisionOf('shared', wholes, list) : undefined
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
