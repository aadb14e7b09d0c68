import {type Figure, remember} from '../../src/rule-kit/index.ts'
import {addends, isExact, written} from './arithmetic.ts'
import {countBodies} from './bodies.ts'
import {type Finding, placesOf, spanOfFigure, spanOfSum} from './finding.ts'
import {figure, letter, named, type Skeleton, skeletonOf} from './skeleton.ts'
import type {Story} from './story.ts'

const voters =
  '(?:members|mps|senators|deputies|councillors|councilors|councilmembers|lawmakers|delegates|representatives|legislators|voters|shareholders|trustees|commissioners|jurors|justices|judges|people|seats|states|countries|bishops|workers|directors|supervisors)'
const some = `(?: [${letter}’'-]+){0,2}?`

const total = new RegExp(
  `(?:of|all|with|by) (?:the |its |their |all )?${named('voting')}${some} ${voters} (?:who (?:were )?)?(?:present(?: and voting)?|voting|voted|attending|in attendance|taking part|cast)|${named('all')}${some} ${voters} (?:were present|attended|took part|voted(?! (?:for|against|in favou?r|yes|no|with|to))|were in (?:the (?:chamber|room|hall)|attendance))|${named('cast')}${some} (?:votes|ballots)(?: were| had been)? cast|of (?:the |its )?${named('house')}${some} ${voters}(?=[, ])|${named('of')}-(?:member|seat)(?![${letter}])`,
  'gi',
)

const thing =
  '(?:(?: (?:votes?|members|mps|senators|deputies|councillors|delegates|lawmakers|people|others|of them|states|countries|workers))*)'
const voted = '(?: (?:were|was|voted|voting|votes?|cast(?: their)?(?: votes?| ballots?)?))*'
/** “six of the ten councillors voted for it” */
const ofAll = `(?: of (?:the|its|their) ${figure}(?: [${letter}]+){1,2}(?= (?:voted|were|was|cast)(?![${letter}])))?`
const ayes = new RegExp(
  `${named('n')}${ofAll}${thing}${voted} (?:in favou?r|for(?! (?:the |a )?\\d)|yes|aye|yea|backed|supported|approved)(?![${letter}])`,
  'i',
)
const noes = new RegExp(
  `${named('n')}${ofAll}${thing}${voted} (?:against|opposed|no(?! )|no(?= )|nay)(?![${letter}])`,
  'i',
)
const abstained = new RegExp(
  `${named('n')}${thing}${voted} (?:abstain(?:ed|ing)|abstentions?|abstained)|${named('m')} abstentions?`,
  'i',
)
const score = new RegExp(
  `(?:vot|ruled|pass|approv|reject|carried|defeat|back|adopt|margin|by)[^.;]{0,60}?${named('pair')}`,
  'i',
)
const sided = new RegExp(`${named('more')} votes? to ${named('less')}`, 'i')

/** A vote whose parts are more than voted, or are not all of those who were there. */
export function findWrongVotes(story: Story): Finding[] {
  const found: Finding[] = []
  const {sentences} = story
  for (const [i, sentence] of sentences.entries()) {
    const skeleton = skeletonOf(story, sentence)
    const parts = skeleton && partsOf(skeleton)
    if (!parts) continue
    for (const near of [sentence, sentences[i - 1], sentences[i + 1]]) {
      const other = near === sentence ? skeleton : near && skeletonOf(story, near)
      const whole = other && wholeOf(other, parts.figures)
      if (!whole || (near !== sentence && !whole.isPresent)) continue
      const finding = judge(parts, whole)
      if (finding) found.push(finding)
      break
    }
  }
  return found
}

const mayTellOfVotes = /vote|voting|ruled|abst|in favou?r|against|ballot/i

interface Parts {
  figures: Figure[]
  hasAbstentions: boolean
}

const partsOf = remember((skeleton: Skeleton): Parts | undefined => {
  const sides = sidesOf(skeleton)
  if (!sides) return undefined
  const none = abstained.exec(skeleton.text)?.groups as Groups
  const abstentions = skeleton.figureOf(none?.n ?? none?.m)
  const figures = abstentions ? [...sides, abstentions] : sides
  if (new Set(figures).size < figures.length || (abstentions && !isExact(abstentions))) return undefined
  return {figures, hasAbstentions: abstentions !== undefined}
})

/** Those for and those against. */
export const sidesOf = remember(({text, figureOf}: Skeleton): Figure[] | undefined => {
  if (!mayTellOfVotes.test(text)) return undefined
  const [yes, no, votes, both] = [ayes, noes, score, sided].map((pattern) => pattern.exec(text)?.groups as Groups)
  const result = figureOf(votes?.pair)
  const sides =
    yes && no
      ? [figureOf(yes.n), figureOf(no.n)]
      : result?.kind === 'pair'
        ? [result]
        : both?.more
          ? [figureOf(both.more), figureOf(both.less)]
          : []
  const figures = sides.filter((one) => one !== undefined)
  if (!sides.length || figures.length < sides.length || new Set(figures).size < figures.length) return undefined
  return figures.every((one) => isExact(one) || (one.kind === 'pair' && !one.hedge)) ? figures : undefined
})

type Groups =
  | Partial<Record<'n' | 'm' | 'pair' | 'more' | 'less' | 'voting' | 'all' | 'cast' | 'house' | 'of', string>>
  | undefined

interface Whole {
  figure: Figure
  /** Whoever was there, or voted; else the whole house, of which some may have stayed away. */
  isPresent: boolean
}

function wholeOf({text, figureOf}: Skeleton, parts: readonly Figure[]): Whole | undefined {
  for (const match of text.matchAll(total)) {
    const {voting, all, cast, house, of} = match.groups as Exclude<Groups, undefined>
    const whole = figureOf(voting ?? all ?? cast ?? house ?? of)
    if (!whole || parts.includes(whole) || !isExact(whole)) continue
    // “The nine-member council asked the commission, which voted 8-5.”
    if (of !== undefined && countBodies(text) > 1) continue
    return {figure: whole, isPresent: house === undefined && of === undefined}
  }
  return undefined
}

function judge({figures, hasAbstentions}: Parts, {figure: whole, isPresent}: Whole): Finding | undefined {
  const counts = figures.flatMap(({value, other}) => (other === undefined ? [value] : [value, other]))
  const sum = counts.reduce((all, count) => all + count, 0)
  // No judge abstains.
  const isFull = hasAbstentions || /^ (?:[a-z]+ )?(?:justices|judges)(?![a-z])/.test(textBehind(whole))
  const isWrong = sum > whole.value || (isPresent && isFull && sum !== whole.value)
  if (!isWrong || sum > whole.value * 3) return undefined
  return {
    at: spanOfSum(whole, figures),
    message: `“${whole.text}”: the votes make ${written(sum)} (${addends(counts)}). Check the figures.`,
    related: placesOf([whole, ...figures].map(spanOfFigure)),
  }
}

const textBehind = ({paragraph, end}: Figure) => paragraph.text.slice(end, end + 30)
