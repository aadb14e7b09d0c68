import {type Figure, remember, type Sentence} from '../../src/rule-kit/index.ts'
import {countsOnly, figuresIn, type Skeleton, skeletonOf, splitAtFigures} from './skeleton.ts'
import type {Story} from './story.ts'

/** A figure among those of its sentence, with the words up to the figure before and behind. */
export interface Told {
  figure: Figure
  before: string
  behind: string
}

const toldIn = remember((skeleton: Skeleton): readonly Told[] => {
  const text = countsOnly(skeleton)
  const pieces = splitAtFigures(text)
  const figures = figuresIn(text, skeleton)
  return figures.map((figure, i) => ({figure, before: pieces[i] ?? '', behind: pieces[i + 1] ?? ''}))
})

/** What a sentence counts, in order: ordinals, ages and percentages are words. */
export function toldOf(story: Story, sentence: Sentence): readonly Told[] {
  const skeleton = skeletonOf(story, sentence)
  return skeleton ? toldIn(skeleton) : []
}

/** Whether the words before a figure open an item of a list: “…, and another seven”. */
export const opensItem = ({before}: Told): boolean => opening.test(before)

const opening =
  /(?:^|[,;:] |,? (?:and|but|while|plus) |[([]| [–—] |—)(?:(?:and|but|while|then|with) )?(?:(?:the (?:other|remaining|rest,|last)|the|another|an?|a further|only|just|also|as many as) )?$/i

/** Whether it stands at the end of its item, whose name stands before it: “…, the county $900,000 and …”. */
export const closesItem = ({before, behind}: Told): boolean =>
  /(?:^|[,;:] |,? (?:and|but|while) |[([]| [–—] |—)(?:(?:and|but|while|with) )?(?:[\p{L}’'.&-]+ ){1,5}$/u.test(
    before,
  ) && /^(?:,|;|:|\.|\)|$| and |,? but |,? while )/.test(behind)

/** Whether a list is at its end behind its last figure: no item follows that has none. */
export const isOver = (behind: string): boolean =>
  /^(?:(?! and | or | but |[,;:()–—]).)*(?:$|[.;)]|[–—]|,[”"]|, (?!and |or |plus |with |(?:an?|one|some|several|the (?:rest|others?))(?!\p{L})))/iu.test(
    // “for what the bill called “love and labour””
    behind.replace(/“[^“”]*”|"[^"]*"/g, '“”').replace(/\.[”"]?$/, ''),
  )

/** Whether it is one number, perhaps rounded. */
export const isPlainAmount = ({kind, low, high, hedge}: Figure): boolean =>
  /^(?:cardinal|money)$/.test(kind) && low === high && (!hedge || hedge.lean === 'near')

const measure =
  /^[ -](?:[\p{Ll}-]+ )?(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|miles?|kilomet(?:re|er)s?|met(?:re|er)s?|feet|percent|decades?|centuries)(?!\p{L})/u

/** “14 years” */
export const isMeasure = ({behind}: Pick<Told, 'behind'>): boolean => measure.test(behind)

/** The noun that stands close behind a figure; undefined where it counts what was named before. */
export function nounOf({figure, behind}: Told): string | undefined {
  const {counted, sentence, end} = figure
  // “the other six work abroad”: no plural.
  const isNoun =
    counted?.noun.tag === 'NNS' ||
    (counted?.noun.tag === 'NN' && (figure.value === 1 || /^(?:people|staff|crew|police|cattle)$/.test(counted.lemma)))
  if (!counted || !isNoun || counted.noun.start < end || /^ of /.test(behind)) return undefined
  const between = sentence.tokens.filter(({start}) => start >= end && start < counted.noun.start)
  return between.length < 4 && between.every(({tag}) => /^(?:JJ|NN|VB[NG]|HYPH)/.test(tag)) ? counted.lemma : undefined
}

const determiners = `(?:(?:the|its|his|her|their|all|all the|those|these|every|a total of|some|(?:the )?[\\p{L}-]+['’]s?) )*`
/** “of the 20”: what follows is told of them. */
export const opensWhole = new RegExp(`(?:^[“"‘]?|[,;:] |[–—] |and |[Ii]n all,? )[Oo](?:f|ut of) ${determiners}$`, 'u')
/** “12 of the 20”, and not “the two had a population of 20,000” */
export const partOfWhole = new RegExp(`^(?: (?!(?:an?|had|has|have) )[\\p{L}’'-]+){0,3} of ${determiners}$`, 'u')
/** “12 of them” */
export const ofThem = /^ of (?:them|whom|which|those|these)(?!\p{L})/u
