import type {Figure} from '../../src/rule-kit/index.ts'
import {type Bounds, boundsOf, isPlain, meet, sumOf, written} from './arithmetic.ts'
import {type Finding, placesOf, spanOfFigure} from './finding.ts'
import {figure, figuresIn, letter, named, type Skeleton, splitAtFigures} from './skeleton.ts'

/** Answers, sides, sexes: of each set, whoever is of one is of no other. */
const sets: readonly (readonly RegExp[])[] = [
  [
    /\b(?:yes|in favou?r|support(?:ed|s)?|approved?|agreed?|backed|for (?:it|the))\b/i,
    /\b(?:no|against|opposed?|disapproved?|disagreed?|rejected)\b/i,
    /(?<!\p{L})(?:undecided|unsure|uncertain|not sure|(?:did|do|does)(?: not|n['’]t) know|no (?:opinion|view|preference|answer)|abstained|neither|declined|not decided)(?!\p{L})/iu,
  ],
  [/\b(?:men|male)\b/i, /\b(?:women|female)\b/i],
  [/(?<!\p{L})urban(?!\p{L})/iu, /(?<!\p{L})rural(?!\p{L})/iu],
]
/** Another whole, another time. */
const elsewhere =
  /\b(?:among|compared|from|than|while|whereas|year|month|week|up|down|ago|previous(?:ly)?|last|earlier|each|respectively|versus|wave|poll(?:s|ed) in|rate|rates|of (?:men|women)|\d{4})\b/i
/** “54 percent of the vote to 48 percent”, “beat Hale by 54 percent to 48” */
const votes = new RegExp(
  `(?:(?<=(?<![${letter}])(?:won|beat|beats|beating|defeat(?:ed|s|ing)|los(?:t|es|ing)|wins|winning|victory)(?![${letter}])[^.;:,\\ue000-\\ue03b]{0,40})(?<one>${figure}) to(?: [${letter}’']+){0,3}? (?<other>${figure})|(?<one2>${figure}) of the votes?(?: cast)?,?(?: to| against|, to)(?: [${letter}’']+){0,3}? (?<other2>${figure})|(?<![${letter}])(?:w[io]n|wins|got|took|polled|had) (?<one3>${figure})(?: of the votes?)?,? and (?:[${letter}’'.]+ ){1,4}(?:with |got |took )?(?<other3>${figure}) of the votes?)`,
  'i',
)
/** “and 13 percent were undecided”: all answers are told. */
const undecided =
  / (?:(?:were|was|are|is|remain(?:ed)?) )?(?:still )?(?:undecided|unsure|not sure)(?!\p{L})|^ (?:had no opinion|did not know|didn[’']t know|declined to answer)/iu

const some = `(?: [${letter}’'-]+){0,3}?`
/** “one in five (25 %)” */
const ratioAgain = new RegExp(
  `${named('ratio')}${some}(?:,? or | \\(|, (?=${figure},))${named('percent')}(?=[,.;:)–— ]|$)`,
  'i',
)
/** “Turnout was 60 percent: of the 200 members, 90 voted” */
const turnout = new RegExp(
  `(?<![${letter}])turnout (?:of|at|was|is|stood at|came to|reached) ${named('percent')}(?:,|:| –|;) of (?:the |its |all )?${named('whole')}(?: [${letter}’'-]+){0,6}?, ${named('part')}`,
  'i',
)
/** “voted by 1,067 to 132 (89 per cent) in favour” */
const sided = new RegExp(
  `(?<![${letter}])(?:voted|vote|votes|ballot|approved|backed|passed|carried)(?![${letter}])[^.;:\\ue000-\\ue03b]{0,50}?(?:by )?(?:${named('pair')}|${named('part')}(?: votes)? to ${named('against')})(?:,? or | \\()${named('percent')}(?=[,.;:)]|$| (?:in favou?r|for|of those))`,
  'i',
)
/** “Ruiz had 48 percent, Hale 41 percent and 13 percent were undecided” */
const listed = new RegExp(
  `^[^.;:\\ue000-\\ue03b]*(?<![${letter}])(?:has|had|got|gave|with|polled|drew|took|won|backed|favou?red|supported)(?![${letter}])[^.;:\\ue000-\\ue03b]{0,20}${figure}(?: of the votes?)?(?:(?:,| to| and|, and)(?: for)?(?: (?:the )?[A-Z][${letter}’'-]+){1,3}(?: with| had| at)? ${figure})+,? (?:and|with) ${figure}[^.;:\\ue000-\\ue03b]*\\.?$`,
)
/** “In a poll of 1,004 adults,” */
const asked = new RegExp(
  `(?:^|, )(?:In|Of|of|in|among|Among) (?:(?:a|the) (?:[${letter}-]+ ){0,2}(?:poll|survey|ballot|sample) of )?(?:the |more than |about |some )?${figure} (?:[${letter}-]+ ){0,2}(?:adults|people|voters|respondents|households|families|members|workers|residents|parents|pupils|students|readers|firms|employees|those)(?: (?:asked|polled|surveyed|questioned|interviewed|who (?:answered|replied|responded|took part)))?(?: in [A-Z]?[${letter}]+)?,? `,
)

const whole =
  '(?:votes?|total|whole|market|sales|revenues?|turnover|income|budget|spending|electorate|money|exports|imports|output|trade|seats|shares|poll|profits?|costs?|population|workforce|energy|electricity|power|emissions)'
/** “The party took 44 per cent of the vote, its rival 38 per cent and the Greens 21 per cent.” */
const divided = new RegExp(
  `${figure} of (?:the |its |their |all |all the )(?:[${letter}’'-]+ ){0,2}?${whole}(?: cast)?(?:(?:,|;| and|, and|, while)(?: (?:in|from|to|for|on))?(?: [${letter}’'.-]+){1,5}? ${figure})+(?=[.]?$)`,
)
const lastOf = new RegExp(`(?:,? and|,? while)(?: [${letter}’'.-]+){1,6}? ${figure}[.]?$`)

/** “Alder’s shareholders will own 62 percent of the combined company and Brock’s the other 38”: whose it is, both of them. */
const ofBoth = new RegExp(
  `(?<![${letter}])(?:own|hold|have|get|receive|control|take|keep)s? ${named('one')} of the (?:combined|merged|enlarged|new|joint|resulting) [${letter}]+,? (?:and|while|with) (?:the )?(?:[${letter}’'-]+ ){1,6}${named('other')}[.]?$`,
)

/** “made up 45 percent of the total” is no move. */
const madeUp = /(?<=(?<!\p{L})(?:made?|makes|making)) up(?!\p{L})/giu

/** What moves, or is of something else. */
const moved =
  /(?<!\p{L})(?:by|up|down|to|from|r[io]ses?n?|fell|fall(?:en|s)?|increas\p{L}+|rais\p{L}+|cut\p{L}*|gr[eo]w\p{L}*|drop\p{L}*|than|pay|paid|charge\p{L}*|scor\p{L}+|more|less|least)(?!\p{L})/iu

/** Shares of one whole that are more than it, or that are not what they are said to be. */
export function findWrongShares(skeleton: Skeleton): Finding[] {
  if (skeleton.figures.length < 2 || !skeleton.figures.some(({kind}) => /^(?:percentage|fraction)$/.test(kind)))
    return []
  return [...findOverfull(skeleton), ...findWrongEquivalents(skeleton)]
}

function findOverfull(skeleton: Skeleton): Finding[] {
  const text = skeleton.text.replace(asked, '').replace(madeUp, '')
  const figures = figuresIn(text, skeleton)
  const percentages = figures.filter(({kind}) => kind === 'percentage')
  if (percentages.length < 2 || !percentages.every(isPlain)) return []
  const match = votes.exec(text)
  if (match) {
    const {one, other, one2, other2, one3, other3} = match.groups ?? {}
    const pair = [skeleton.figureOf(one ?? one2 ?? one3), skeleton.figureOf(other ?? other2 ?? other3)]
    if (pair.every((one) => one?.kind === 'percentage')) return judgeWhole(pair as Figure[])
  }
  const both = ofBoth.exec(text)?.groups
  const owned = [skeleton.figureOf(both?.one), skeleton.figureOf(both?.other)]
  if (percentages.length === 2 && percentages.every((one) => owned.includes(one))) return judgeWhole(percentages, true)
  if (elsewhere.test(text)) return []
  const isDivided =
    percentages.length === figures.length && percentages.length > 2 && divided.test(text) && lastOf.test(text)
  if (isDivided && !moved.test(text)) return judgeWhole(percentages)
  const told = splitAtFigures(text).slice(1)
  const isClosed =
    percentages.length === figures.length &&
    percentages.length > 2 &&
    undecided.test(told.at(-1) ?? '') &&
    (listed.test(text) || areOfOneQuestion(told))
  if (isClosed) return judgeWhole(percentages)
  if (percentages.length === figures.length && areOfOneWhole(told)) return judgeWhole(percentages)
  for (const set of sets) {
    // “had no opinion”: the last that fits.
    const members = figures.map((_, i) => set.findLastIndex((member) => member.test(told[i] ?? '')))
    const isWhole =
      percentages.length === figures.length &&
      members.every((member) => member >= 0) &&
      new Set(members).size === members.length
    if (isWhole) return judgeWhole(percentages)
  }
  return []
}

/** “44 percent would vote for Hart, 41 percent for Lowe and 15 percent were undecided” */
const areOfOneQuestion = (told: readonly string[]): boolean =>
  / (?:vote|voted) for /.test(told[0] ?? '') && told.slice(1, -1).every((text) => text.startsWith(' for '))

/** “60 percent of the money will go to roads, 25 percent to schools and 20 percent to parks” */
function areOfOneWhole(told: readonly string[]): boolean {
  const [first = '', ...others] = told
  const preposition = /^ of (?:the|its|their|all)(?: \p{Ll}[\p{L}-]*){1,4}? (to|for|from|on|by|in|at) /u.exec(
    first,
  )?.[1]
  return (
    preposition !== undefined &&
    others.length > 1 &&
    others.every((text) => text.startsWith(` ${preposition} `)) &&
    others.slice(0, -1).every((text) => /(?:,| and|, and) $/.test(text))
  )
}

/** @param isAll - Whether nobody else has a share. */
function judgeWhole(percentages: readonly Figure[], isAll = false): Finding[] {
  const sum = sumOf(percentages)
  const rounding = percentages.reduce((all, {step}) => all + step / 2, 0)
  const last = percentages.at(-1)
  if (!last || (sum <= 100 + rounding && !(isAll && sum < 100 - rounding))) return []
  return [
    {
      at: spanOfFigure(last),
      message: `“${last.text}”: the shares make ${written(sum)} percent together. Check them.`,
      related: placesOf(percentages.slice(0, -1).map(spanOfFigure)),
    },
  ]
}

function findWrongEquivalents({text, figureOf}: Skeleton): Finding[] {
  return [ratioAgain, turnout, sided].flatMap((pattern) => {
    const groups = pattern.exec(text)?.groups
    const [percent, ratio, part, whole, against, pair] = [
      groups?.percent,
      groups?.ratio,
      groups?.part,
      groups?.whole,
      groups?.against,
      groups?.pair,
    ].map(figureOf)
    if (percent?.kind !== 'percentage') return []
    const told = pair
      ? {from: [pair], made: sideOf(pair.value, pair.other)}
      : part && against
        ? {from: [part, against], made: sideOf(part.value, against.value)}
        : part && whole
          ? {from: [part, whole], made: shareOf(part, whole)}
          : ratio && {from: [ratio], made: partOf(ratio)}
    if (!told?.made || meet(widened(percent), told.made)) return []
    const {from, made} = told
    return [
      {
        at: spanOfFigure(percent),
        message: `“${percent.text}”: ${from.map(({text}) => text).join(against ? ' to ' : ' of ')} is ${written((made.low + made.high) / 2)} percent. Check the figures.`,
        related: placesOf(from.map(spanOfFigure)),
      },
    ]
  })
}

/** Some cut off what others round. */
function widened(percent: Figure): Bounds {
  const {low, high} = boundsOf(percent)
  return {low: low - percent.step / 2, high: high + percent.step / 2}
}

/** The share of those for. */
function sideOf(part: number, against: number | undefined): Bounds | undefined {
  if (against === undefined) return undefined
  const share = (100 * part) / (part + against)
  return {low: share, high: share}
}

function shareOf(part: Figure, whole: Figure): Bounds | undefined {
  if (part.kind !== 'cardinal' || whole.kind !== 'cardinal' || part.value > whole.value || whole.value < 2)
    return undefined
  const [a, b] = [boundsOf(part), boundsOf(whole)]
  const isCounted = part.times === 1 && whole.times === 1 && !part.hedge && !whole.hedge
  const [low, high] = isCounted
    ? [part.value / whole.value, part.value / whole.value]
    : [a.low / b.high, a.high / b.low]
  return {low: low * 100, high: high * 100}
}

/** “a third” is said of 31 percent, too. */
function partOf({kind, value, other, hedge}: Figure): Bounds | undefined {
  if (kind !== 'fraction' && (kind !== 'ratio' || other === undefined)) return undefined
  const share = (kind === 'fraction' ? value : value / (other as number)) * 100
  const width = hedge ? 8 : 3
  return {low: share - width, high: share + width}
}
