import type {Figure, Sentence} from '../../src/rule-kit/index.ts'
import {areOfOneUnit, isExact, isFirm, isPlain, rewritten, written} from './arithmetic.ts'
import {type Finding, placesOf, spanOfFigure} from './finding.ts'
import {letter, named, type Skeleton, skeletonOf} from './skeleton.ts'
import {isNearMiss} from './slip.ts'
import type {Story} from './story.ts'
import {isMeasure, opensWhole, partOfWhole, toldOf} from './told.ts'

const owner = `(?:the |its |their |his |her |those |these |all |all the |a total of |(?:the |its )?[${letter}]+['’]s )?`
const some = `(?: [${letter}’'-]+){0,4}?`
const told = `(?:(?<or>, or |,? \\()|, | – | — |—|, that is, )${named('part')}(?: (?:of them|in all|in total|people|men|women|[${letter}]+s))?(?=[,;.)]| –| —|—|$)`

const patterns = [
  // “half of the 412 patients, 206,”
  `${named('portion')}(?: majority)? of ${owner}${named('all')}${some}${told}`,
  // “a third of the staff of 48, or 16 people,”
  `${named('portion')} of (?:the|its|their|his|her|a)(?: [${letter}’'-]+){1,2} of ${named('all')}${told}`,
  // “of the 24 houses, half, or 12, are empty”
  `(?<![${letter}])of ${owner}${named('all')}${some}, (?:about |some |just )?${named('portion')}${told}`,
  // “412 patients in six hospitals, half of them, 206 in all,”
  `${named('all')} [^.;:“”]{0,60}?${named('portion')} of (?:them|these|those|whom|which)${told}`,
  // “95 people, two-thirds of the 142 who worked there”
  `${named('part')}${some}, (?:or )?${named('portion')} of (?:the|its|their) ${named('all')}(?! (?:percent|per))`,
].map((source) => new RegExp(source, 'i'))

/** “More than half of the 50 senators, 27, signed”, “A majority of the nine justices, five of them, agreed.” */
const majority = new RegExp(
  `(?<![${letter}])(?:(?<most>a (?:bare |slim |narrow )?majority)|${named('portion')}) (?:of )?${owner}${named('all')}${some}${told}`,
  'i',
)
/** “Nearly half the class, 14 of 30 students, failed.” */
const counted = new RegExp(
  `(?:${named('portion')} of |(?:(?<hedge>nearly|almost|more than|over|less than|fewer than|under|about|roughly) )?(?<half>half) (?:of )?|(?<most>a (?:bare |slim |narrow )?majority) of )(?:the|its|their|his|her|all|those|these)(?: [${letter}’'-]+){1,3}?(?:, (?:or )?| \\()${named('part')} (?:out )?of (?:the |its |their )?${named('all')}(?: [${letter}-]+){0,2}(?=[,;.)]|$)`,
  'i',
)

/** “The choir has 48 members. Half of them, 24, …” */
const ofThem = new RegExp(`^${named('portion')} of (?:them|these|those)${told}`, 'i')

/** Words that do not take the sentence elsewhere. */
const word = `(?!(?:and|but|while|when|than|from|if|each|to|up|down|rose|fell|more|less|fewer)(?![${letter}]))[${letter}’'.-]+`
/** “5,400 customers were without power on Sunday, roughly two-thirds of its 8,100”, “$6,812, or about one-seventh of the $48,212” */
const restated = new RegExp(
  `${named('part')}(?: ${word}){0,12}?(?:, (?<or>or )?| (?<dash>–|—) | \\((?:or )?)${named('portion')} of (?:(?:the|its|their|his|her|all|[${letter}]+['’]s) ){0,2}(?<between>(?:${word} ){0,4}?(?:of ))?${named('all')}(?<behind>(?: ${word}){0,2}?)(?=[,;.)]|$| (?:in|on|at|this|last|–|—)(?![${letter}]))`,
  'i',
)

/** Half, a third or ten percent of a number that is named, and another number that it is said to be. */
export function findWrongPortions(story: Story): Finding[] {
  return story.sentences.flatMap((sentence, i, sentences) => {
    const skeleton = skeletonOf(story, sentence)
    if (!skeleton || !(skeleton.figures.some(isPortion) || /majority|half/i.test(skeleton.text))) return []
    const {text, figures, figureOf} = skeleton
    const again = figures.length > 2 ? findRestated(skeleton) : undefined
    if (again) return [again]
    for (const pattern of figures.length > 2 ? patterns : []) {
      const groups = pattern.exec(text)?.groups
      const found = judge(figureOf(groups?.portion), figureOf(groups?.all), figureOf(groups?.part), !!groups?.or)
      if (found) return [found]
    }
    const most = findMajority(skeleton)
    if (most) return [most]
    const ofAll =
      findOfTotal(skeleton, story) ?? findOfNoun(skeleton, story) ?? findTakenUp(skeleton, story, sentences[i - 1])
    if (ofAll) return [ofAll]
    const groups = ofThem.exec(text)?.groups
    const before = groups && sentences[i - 1]?.paragraph === sentence.paragraph ? sentences[i - 1] : undefined
    const [all, ...others] = before ? toldOf(story, before) : []
    return others.length ? [] : (judge(figureOf(groups?.portion), all?.figure, figureOf(groups?.part)) ?? [])
  })
}

/** @param isRestated - “or” says that the one is the other, however far they are apart. */
function judge(
  portion: Figure | undefined,
  all: Figure | undefined,
  part: Figure | undefined,
  isRestated = false,
): Finding | undefined {
  if (!portion || !all || !part || !isPortion(portion) || !isPlain(portion)) return undefined
  if (!areCounted(all, part) || part.value >= all.value) return undefined
  const share = portion.kind === 'percentage' ? portion.value / 100 : portion.value / (portion.other ?? 1)
  const right = share * all.value
  const mayBeMeant =
    isNearMiss(Math.round(right), part.value) || (isRestated && Math.abs(right - part.value) < right / 2)
  if (Math.abs(right - part.value) <= toleranceOf(portion, all) || !mayBeMeant) return undefined
  return {
    at: spanOfFigure(part),
    message: `“${part.text}”: ${portion.text} of ${all.text} is ${Number.isInteger(right) ? '' : 'about '}${written(Math.round(right))}. Check the figures.`,
    expected: rewritten(part, Math.round(right)),
    related: placesOf([portion, all].map(spanOfFigure)),
  }
}

/** More than half, or less than a third, of a number; and fewer, or more, of them. */
function findMajority({text, figureOf}: Skeleton): Finding | undefined {
  const groups = majority.exec(text)?.groups ?? counted.exec(text)?.groups
  const [portion, all, part] = [figureOf(groups?.portion), figureOf(groups?.all), figureOf(groups?.part)]
  if (!all || !part || !isWhole(all) || !isExact(part) || part.isAttributive || part.value >= all.value)
    return undefined
  const share = part.value / all.value
  const lean = groups?.most ? 'above' : (portion?.hedge?.lean ?? leanOf(groups?.hedge))
  const told = groups?.most || groups?.half ? 0.5 : shareOf(portion)
  if (told === undefined || (portion && portion.low !== portion.high)) return undefined
  const isWrong = groups?.most
    ? share <= 0.5
    : lean === 'above'
      ? share < told - 0.01
      : lean === 'below'
        ? share > told + 0.01
        : lean === 'nearly'
          ? share > told + 0.02 || share < told * 0.7
          : Math.abs(share - told) > (portion?.kind === 'percentage' ? 0.02 : lean ? 0.12 : 0.06)
  if (!isWrong || share > told * farthest || told > share * farthest) return undefined
  const said = portion
    ? `${portion.hedge ? `${portion.hedge.text} ` : ''}${portion.text}`
    : (groups?.half ?? 'majority')
  return {
    at: spanOfFigure(part),
    message: `“${part.text}”: ${part.text} of ${all.text} is ${written(share * 100)} percent, and the story has “${said}”. Check the figures.`,
    related: placesOf([...(portion ? [portion] : []), all].map(spanOfFigure)),
  }
}

const leanOf = (hedge = ''): string | undefined =>
  /more|over/i.test(hedge)
    ? 'above'
    : /less|fewer|under/i.test(hedge)
      ? 'below'
      : /nearly|almost/i.test(hedge)
        ? 'nearly'
        : hedge && 'near'

function shareOf(portion: Figure | undefined): number | undefined {
  if (!portion || !isPortion(portion)) return undefined
  return portion.kind === 'percentage' ? portion.value / 100 : portion.value / (portion.other ?? 1)
}

/** What stands beside a number, with a comma or with “or”, is that number again. */
function findRestated({text, figureOf}: Skeleton): Finding | undefined {
  const groups = (restated.exec(text) ?? amounting.exec(text))?.groups
  const [part, portion, all] = [figureOf(groups?.part), figureOf(groups?.portion), figureOf(groups?.all)]
  if (!part || !portion || !all || !areOfOneUnit(part, all)) return undefined
  if (!/^(?:cardinal|money)$/.test(part.kind) || part.value < 4 || part.isAttributive || all.isAttributive)
    return undefined
  return judgeShare(part, portion, all)
}

/** “The 500 jobs amount to about 4 percent of its workforce of 12,500.” */
const amounting = new RegExp(
  `${named('part')}(?: ${word}){0,4} (?:(?:amount(?:s|ed)?|comes?|(?:is|are) (?:equal|equivalent)) to|represent(?:s|ed)?|makes? up|made up|accounts? for) ${named('portion')} of (?:(?:the|its|their|his|her|[${letter}]+['’]s) ){0,2}(?:${word} ){1,3}of ${named('all')}(?=[,;.)]|$)`,
  'i',
)

/** “They have paid off $6,812, or about one-seventh of the total.” */
const ofTotal = new RegExp(
  `${named('part')}(?:, (?:or )?| \\((?:or )?)${named('portion')} of (?:the|that) (?:total|whole|balance|debt|sum)(?=[,;.)]|$)`,
  'i',
)
const totals = /(?<!\p{L})(?:total of|totall?(?:ed|ing)) $/iu

/** Of the one total that the story has told before. */
function findOfTotal({sentence, text, figureOf}: Skeleton, story: Story): Finding | undefined {
  const groups = ofTotal.exec(text)?.groups
  const [part, portion] = [figureOf(groups?.part), figureOf(groups?.portion)]
  if (part?.kind !== 'money' || !portion) return undefined
  const told = story.sentences
    .slice(0, story.sentences.indexOf(sentence) + 1)
    .flatMap((one) => toldOf(story, one))
    .filter(({figure, before}) => figure.value > part.value && areOfOneUnit(figure, part) && totals.test(before))
  const [all, ...others] = told
  return all && others.every(({figure}) => figure.value === all.figure.value)
    ? judgeShare(part, portion, all.figure)
    : undefined
}

/** “66 of the homes, or 40 per cent of the total, …” */
const ofNoun = new RegExp(
  `${named('part')} of (?:the|its|their|these|those) (?<noun>[${letter}]+s)(?:, or | \\()${named('portion')}(?: of (?:the (?:total|whole|lot)|them|them all))?(?=[,;.)]|$)`,
  'i',
)

/** Of as many as the story has said, with one voice, that there are. */
function findOfNoun({sentence, text, figureOf}: Skeleton, story: Story): Finding | undefined {
  const groups = ofNoun.exec(text)?.groups
  const [part, portion] = [figureOf(groups?.part), figureOf(groups?.portion)]
  if (!part || !portion || !isExact(part)) return undefined
  const wholes = story.sentences
    .slice(0, story.sentences.indexOf(sentence) + 1)
    .flatMap(story.figures.of)
    .filter((one) => one !== part && isExact(one) && one.counted?.noun.lower === groups?.noun)
  const [all] = wholes
  return all && new Set(wholes.map(({value}) => value)).size === 1 ? judgeShare(part, portion, all) : undefined
}

/** “That figure, 60 per cent, …”, “That is 60 per cent.” */
const takenUp = new RegExp(
  `^(?:that|this)(?: (?:figure|proportion|share|rate|number|total))?(?:,|,? at| is| was| amounts to| represents| works out at)? ${named('portion')}(?=[,;.]|$| of the total)`,
  'i',
)

/** “Of the 23,400 patients, 14,040 …”, and the share that the next sentence gives. */
function findTakenUp({sentence, text, figureOf}: Skeleton, story: Story, before: Sentence | undefined) {
  const portion = figureOf(takenUp.exec(text)?.groups?.portion)
  if (!portion || before?.paragraph !== sentence.paragraph) return undefined
  const [one, other, ...others] = toldOf(story, before).filter((each) => !isMeasure(each))
  if (!one || !other || others.length) return undefined
  if (opensWhole.test(one.before)) return judgeShare(other.figure, portion, one.figure)
  return partOfWhole.test(one.behind) ? judgeShare(one.figure, portion, other.figure) : undefined
}

function judgeShare(part: Figure, portion: Figure, all: Figure): Finding | undefined {
  if (!isPortion(portion) || ![part, all].every(isFirm) || portion.low !== portion.high || part.value >= all.value)
    return undefined
  const told = portion.kind === 'percentage' ? portion.value / 100 : portion.value / (portion.other ?? 1)
  const share = part.value / all.value
  if (isSaidOf(told, share, portion) || told > share * farthest || share > told * farthest) return undefined
  return {
    at: spanOfFigure(portion),
    message: `“${portion.text}”: ${part.text} of ${all.text} is ${written(share * 100)} percent. Check the figures.`,
    related: placesOf([part, all].map(spanOfFigure)),
  }
}

/** A share that is three times what it should be is of something else. */
const farthest = 3

/** A fraction is a way of speaking: “a third” is said of 30 percent, and “about a third” of 26. */
function isSaidOf(told: number, share: number, {kind, step, hedge, value}: Figure): boolean {
  const width = kind === 'percentage' ? step / 100 : 0.04
  const off = share - told
  // “About 44 percent” is said of 43 or 45, and “about 40 percent” of 44, too.
  const isFine = kind === 'percentage' && hedge?.lean === 'near' && value % 5 !== 0
  if (!hedge || isFine) return Math.abs(off) <= width
  const slack = {near: [0.09, 0.09], nearly: [0.12, 0.02], above: [0.02, 0.3], below: [0.3, 0.02]}[hedge.lean]
  const [below = 0, above = 0] = slack
  return off >= -below - width / 4 && off <= above + width / 4
}

/** Counts, or two sums of money. */
const areCounted = (all: Figure, part: Figure) =>
  (isWhole(all) && isExact(part) && !part.isAttributive) ||
  (all.kind === 'money' && areOfOneUnit(all, part) && isPlain(all) && isPlain(part))

const isPortion = ({kind}: Figure) => /^(?:fraction|percentage|ratio)$/.test(kind)

const isWhole = (all: Figure) => isExact(all) && !all.isAttributive && all.value > 3

/** Half of an odd number is one or the other; a third is said of 31 percent, too. */
function toleranceOf({kind, value, step}: Figure, all: Figure): number {
  if (all.kind === 'money') return all.value / 50
  if (kind === 'percentage') return Math.max(1, (step * all.value) / 100)
  if (value === 0.5) return 0.5
  return Math.max(1, all.value / 40)
}
