import {type Figure, remember} from '../../src/rule-kit/index.ts'
import {isMiscounted, isPlain, rewritten, spoken, sumOf} from './arithmetic.ts'
import {type Finding, inOrder, placesOf, spanOfFigure} from './finding.ts'
import {compile, gap, more} from './reckoning.ts'
import {counts} from './reckonings-of-counts.ts'
import {rates} from './reckonings-of-rates.ts'
import {letter, named, type Skeleton, skeletonOf} from './skeleton.ts'
import type {Story} from './story.ts'

const reckonings = [...rates, ...counts]

/** Parts that are more than their whole. */
const overfull = [
  // “310 people on board, including 250 passengers and 70 crew”
  `${named('told')}${more},? (?:including|of which|of whom) ${named('one')} passengers and ${named('other')} (?:members of the )?crew`,
  `${named('told')}${more},? (?:including|of which|of whom) ${named('one')} (?:were |was )?(?:accepted|approved|adopted|upheld|granted|successful) and ${named('other')} (?:were |was )?(?:rejected|refused|denied|dismissed|turned down)`,
  // “have won 12 and lost five of 16 games”
  `(?<![${letter}])won ${named('one')}(?: and|,) lost ${named('other')} of (?:their |its |his |her |the )?(?:last |first )?${named('told')} (?:games|matches|bouts|fights|races)`,
  // “has won four of its last five games, drawing one and losing one”
  `(?<![${letter}])w[io]n(?:ning)? ${named('one')} of (?:the|its|their|his|her) (?:(?:last|first|past|opening|previous) )?${named('told')}(?: [${letter}-]+)?,? (?:(?:losing|drawing|tying) ${named('other')}(?: and (?:losing|drawing|tying) ${named('third')})?|(?:and|but) (?:lost|drew|drawn|tied) ${named('other')})(?=[.,;)]|$| (?:and|but)(?![${letter}]))`,
  // “A bus with 40 people aboard crashed, killing 12 and injuring 31”
  `(?:carrying|with) ${named('told')} (?:people|passengers|children|pupils|tourists|workers|pilgrims|fans)(?: (?:aboard|on board|inside))?${gap}{0,60}?(?<![${letter}])(?:killing|killed) ${named('one')}(?: of them| people)? and (?:injuring|injured|wounding|hurting) ${named('other')}(?=[.,;)]|$)`,
  // “voted 52-50 to confirm her in the 100-seat chamber”
  `(?<![${letter}])(?:voted|vote|passed|approved) ${named('pair')} ${gap}{0,60}? (?:in|by) the ${named('told')}-(?:seat|member) [${letter}]+`,
].map(compile)

const mayBeOverfull = /passengers|of wh|including|lost|w[io]n|kill|-(?:seat|member)/i

/** A sum told in one sentence from its parts to what they make, and it is not that. */
export const findWrongReckonings = (story: Story): Finding[] =>
  story.sentences.flatMap((sentence) => {
    const skeleton = skeletonOf(story, sentence)
    return skeleton ? reckonAgain(skeleton) : []
  })

const reckonAgain = remember((skeleton: Skeleton): Finding[] =>
  skeleton.figures.length < 2 ? [] : [...findMisreckoned(skeleton), ...findOverfull(skeleton)],
)

/** Farther off, something else is reckoned. */
const farthest = 2.2

function findMisreckoned({text, figureOf}: Skeleton): Finding[] {
  for (const {pattern, reckon} of reckonings) {
    const match = pattern.exec(text)
    if (!match) continue
    const figures = figuresOf(match, figureOf)
    const {told} = figures
    if (!told || !Object.values(figures).every(isFirm)) continue
    const right = reckon(figures, match)
    if (right === undefined || right <= 0 || told.value > right * farthest || told.value < right / farthest) continue
    const from = Object.values(figures).filter((one) => one !== told)
    if (!isMiscounted(told, right, from)) continue
    return [describe(told, right, from)]
  }
  return []
}

function findOverfull({text, figureOf}: Skeleton): Finding[] {
  if (!mayBeOverfull.test(text)) return []
  for (const pattern of overfull) {
    const match = pattern.exec(text)
    const {told, ...parts} = match ? figuresOf(match, figureOf) : {}
    if (!told || ![told, ...Object.values(parts)].every(isPlain)) continue
    const {pair} = parts
    const sum = pair ? (pair.kind === 'pair' ? pair.value + (pair.other ?? 0) : 0) : sumOf(Object.values(parts))
    if (sum > told.value && sum < told.value * 2) return [{...describe(told, sum, Object.values(parts)), expected: []}]
  }
  return []
}

function figuresOf({groups = {}}: RegExpExecArray, figureOf: Skeleton['figureOf']): Record<string, Figure> {
  const entries = Object.entries(groups).flatMap(([name, character]) => {
    const one = /^[\ue000-\ue03b]$/.test(character ?? '') ? figureOf(character) : undefined
    return one ? [[name.replace(/\d$/, ''), one] as const] : []
  })
  return Object.fromEntries(entries)
}

function describe(told: Figure, right: number, from: readonly Figure[]): Finding {
  const last = inOrder([told, ...from]).at(-1)
  const [made] = rewritten(told, right)
  return {
    at: spanOfFigure(told),
    message: `“${told.text}”: the other figures make ${made ?? spoken(right / told.times)}. Check them all.`,
    expected: last === told && made ? [made] : [],
    related: placesOf(from.map(spanOfFigure)),
  }
}

/** The “over” of “over four years” is no hedge, and an average is reckoned. */
const isFirm = (one: Figure): boolean =>
  isPlain(one) || (one.low === one.high && /^(?:over|an average of)$/i.test(one.hedge?.text ?? ''))
