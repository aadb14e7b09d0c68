import type {Figure, Span} from '../../src/rule-kit/index.ts'
import {isExact, spoken, sumOf} from './arithmetic.ts'
import {type Finding, placesOf, spanOfFigure} from './finding.ts'
import {figure, figuresIn, letter, type Skeleton} from './skeleton.ts'

/** “6-4, 3-6, 7-6 (7-5)” */
const sets = new RegExp(
  `${figure}(?: \\(${figure}\\)| \\(\\d+\\))?(?:(?:, and |, | and )${figure}(?: \\(${figure}\\)| \\(\\d+\\))?){1,4}`,
  'u',
)
const straight = /(?<!\p{L})straight[ -]sets?(?!\p{L})/iu
const count = new RegExp(
  `(?<n>${figure})[ -](?:hard-fought |gruelling |tense |epic )?set(?:s|ter)?(?![${letter}])`,
  'i',
)
const unfinished =
  /(?<!\p{L})(?:retire[ds]?|ret|injur\p{L}+|walkover|abandoned|suspended|doubles|semi-?finals? and|after|earlier|previously|also|while)(?!\p{L})/iu

const draw = new RegExp(
  `(?:(?<![${letter}-])(?:drew|drawn|ties|tied)(?: [${letter}’'-]+){0,5}? (?<one>${figure})|(?<two>${figure}) (?:draw|tie|stalemate)|(?:was|were|is|are|stood|remained|still|game|score) (?:all )?tied(?:, at| at|,)? (?<three>${figure})(?=[,.;)]|$| (?:in|at|after|with|through|when|until|and|late|early)(?![${letter}])))(?![${letter}]|-)`,
  'i',
)
const win = new RegExp(
  `(?<![${letter}-])(?:beat|defeated|thrashed|overcame|edged)(?: [${letter}’'.-]+){1,4}? (?<one>${figure})(?=[ ,.;]|$)`,
  'i',
)
const name = "\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+){0,2}"
const scorers = new RegExp(
  `(?<![${letter}-])(?:won|beat|defeated|win)(?: [${letter}’'.-]+){0,4}? (?<score>${figure}),? (?:with|thanks to|through) goals (?:from|by) (?<names>${name}(?:, ${name})*,? and ${name})(?=[.;]|$)`,
  'u',
)

/** “won 3-2, with two goals from Hale and one from Marsh” */
const goalsEach = new RegExp(
  `(?<![${letter}-])(?:won|beat|defeated|win|winning|victory)(?: [${letter}’'.-]+){0,5}? (?<score>${figure}),? (?:with|thanks to|through|after) (?<told>${figure} (?:[${letter}-]+ )?goals? (?:each )?(?:from|by) ${name}(?:(?:,|,? and) ${figure} (?:(?:goals? )?(?:from|by|for)) ${name})+)(?=[.,;]|$)`,
  'u',
)

const decided =
  /(?<!\p{L})(?:penalt\p{L}+|shoot-?out|aggregate|extra time|away goals|tie-?break\p{L}*|overtime|agg|series|best-of|match ties?|replay|leg)(?!\p{L})/iu

/** A score that is at odds with what is said of it. */
export function findWrongScores(skeleton: Skeleton): Finding[] {
  if (!skeleton.figures.some(({kind}) => kind === 'pair')) return []
  return [...findWrongSets(skeleton), ...findWrongResults(skeleton)]
}

function findWrongSets(skeleton: Skeleton): Finding[] {
  const {text, figureOf} = skeleton
  const match = sets.exec(text)
  if (!match || unfinished.test(text)) return []
  const scores = figuresIn(match[0].replace(/ \([^)]*\)/g, ''), skeleton)
  const odd = scores.filter((score) => !isSet(score))
  const [stray] = odd
  if (stray && odd.length === 1 && scores.length > 2 && isDecidedByTieBreak(stray)) return [describeTieBreak(stray)]
  if (scores.length < 2 || odd.length) return []
  const at: Span = {
    paragraph: skeleton.sentence.paragraph,
    start: (scores[0] as Figure).start,
    end: (scores.at(-1) as Figure).end,
  }
  const played = straight.exec(text)
  const won = scores.map(({value, other}) => value > (other as number))
  if (played && new Set(won).size > 1) {
    const lost = scores.find((_, i) => won[i] !== won[0]) as Figure
    return [
      {
        at,
        message: `“${played[0]}”: ${lost.text} went to the other side. Check the scores.`,
        related: placesOf([skeleton.place(played.index, played.index + played[0].length), spanOfFigure(lost)]),
      },
    ]
  }
  const told = count.exec(text)
  const number = figureOf(told?.groups?.n)
  if (!told || !number || number.kind !== 'cardinal' || number.value > 5 || number.value < 2) return []
  if (number.value === scores.length || scores.includes(number) || /sets? (?:to|all|up|down|behind|ahead)/i.test(text))
    return []
  return [
    {
      at: spanOfFigure(number),
      message: `“${number.text}”: the scores are of ${spoken(scores.length)} sets. Check them.`,
      related: placesOf([at]),
    },
  ]
}

/** “10-6 (5)” */
const isDecidedByTieBreak = ({kind, paragraph, end}: Figure) =>
  kind === 'pair' && /^ \(\d\d?(?:[-–]\d\d?)?\)/.test(paragraph.text.slice(end, end + 9))

const describeTieBreak = (set: Figure): Finding => ({
  at: spanOfFigure(set),
  message: `“${set.text}”: a set that a tie-break decides ends 7-6. Check the score.`,
  related: [],
})

/** A set of tennis. */
function isSet({kind, value, other = 0}: Figure): boolean {
  const [more, less] = [Math.max(value, other), Math.min(value, other)]
  return (
    kind === 'pair' &&
    more !== less &&
    ((more === 6 && less < 5) || (more === 7 && less > 4) || (more > 9 && more - less === 2))
  )
}

/** “2-17 to 1-20”: goals and points, or goals and behinds, of one side. */
const isOfOneSide = ({paragraph: {text}, start, end}: Figure): boolean =>
  /^,? (?:to|against|v)\.? \d+[-–.]\d+/.test(text.slice(end, end + 20)) ||
  /\d+[-–.]\d+ (?:to|against|v)\.? $/.test(text.slice(Math.max(0, start - 20), start))

/** “drew 2-1”, “beat Leeds 2-2” */
function findWrongResults(skeleton: Skeleton): Finding[] {
  const {text, figureOf} = skeleton
  if (decided.test(text)) return []
  const goals = scorers.exec(text)
  const names = goals?.groups?.names?.split(/,? and |, /) ?? []
  const result = figureOf(goals?.groups?.score)
  if (goals && result?.kind === 'pair' && names.length > Math.max(result.value, result.other ?? 0)) {
    const start = goals.index + goals[0].indexOf(goals.groups?.names ?? '')
    const list = skeleton.place(start, start + (goals.groups?.names?.length ?? 0))
    return [
      {
        at: spanOfFigure(result),
        message: `“${result.text}”: ${spoken(names.length)} are said to have scored for the winners. Check the score.`,
        related: placesOf([list]),
      },
    ]
  }
  const each = goalsEach.exec(text)
  const final = figureOf(each?.groups?.score)
  const told = figuresIn(each?.groups?.told ?? '', skeleton)
  const sum = sumOf(told)
  if (final?.kind === 'pair' && told.every(isExact) && sum > Math.max(final.value, final.other ?? 0))
    return [
      {
        at: spanOfFigure(told.at(-1) as Figure),
        message: `“${final.text}”: ${spoken(sum)} goals of the winners are told. Check the score.`,
        related: placesOf([final, ...told.slice(0, -1)].map(spanOfFigure)),
      },
    ]
  const [drawn, won] = [draw.exec(text), win.exec(text)]
  const level = figureOf(drawn?.groups?.one ?? drawn?.groups?.two ?? drawn?.groups?.three)
  if ([level, figureOf(won?.groups?.one)].some((one) => one && isOfOneSide(one))) return []
  if (level?.kind === 'pair' && level.value !== level.other && level.value + (level.other ?? 0) < 20)
    return [{at: spanOfFigure(level), message: `“${level.text}” is no draw. Check the score.`, related: []}]
  const decisive = figureOf(won?.groups?.one)
  if (decisive?.kind === 'pair' && decisive.value === decisive.other)
    return [{at: spanOfFigure(decisive), message: `“${decisive.text}” is a draw. Check the score.`, related: []}]
  return []
}
