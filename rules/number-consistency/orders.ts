import type {Figure} from '../../src/rule-kit/index.ts'
import {areOfOneUnit, boundsOf} from './arithmetic.ts'
import {asFineAs, haveOneNoun} from './change.ts'
import {type Finding, placesOf, spanOfFigure} from './finding.ts'
import {letter, named, type Skeleton} from './skeleton.ts'

const word = `(?!(?:and|but|while|whereas|when|after|before|that|which|who|if|than|from|to|up|down|or|nor|not|no|never|with|percent)(?![${letter}]))[${letter}’'.-]+`
const noun = `(?: ${word}){0,6}?`
const degree =
  '(?:(?:only |just )?(?:slightly|sharply|well|far|way|much|a little|still|steeply|marginally|even|considerably|significantly|already) )?'
const more = '(?<more>more|higher|larger|bigger|greater|longer|better attended|dearer)'
const less = '(?<less>less|lower|fewer|smaller|shorter|cheaper)'
const of = `(?:(?:the|its|their|his|her|a|an|last|that|what was|this) (?:[${letter}’'-]+ ){0,4}?)`

const plainWord = `[${letter}’'-]+`

const patterns = [
  // “4,800, up from 4,200 last year”
  `${named('to')}${noun},? (?:which (?:is|was) |itself )?${degree}(?:(?<up>up)|(?<down>down)) ${degree}(?:on|from) (?:${of}(?:of |when it was |that was )?)?${named('start')}`,
  // “4,800, more than last year’s 4,200”
  `${named('to')}${noun}, (?:or |which (?:is|was) )?${degree}(?:${more}|${less}) than ${of}(?:of )?${named('start')}`,
  // “6.2 percent of output, over the limit of 5 percent”
  `${named('to')}${noun}, ${degree}(?:(?<up>over|above|exceeding)|(?<down>under|below|short of|shy of)) ${of}(?:of )?${named('start')}`,
  // “earned $1.20 a share, beating forecasts of $1.10”
  `${named('to')}${noun}, (?:easily |narrowly |just |well )?(?:(?<up>beating|topping|exceeding|surpassing|ahead of|better than)|(?<down>missing|falling short of|trailing|short of|worse than)) (?:${plainWord} ){0,4}?(?:forecasts?|expectations?|estimates?|predictions?|targets?|goals?|projections?|quotas?|capacity) of (?:about )?${named('start')}`,
  // “missed its target of 5,000, with 4,800”
  `(?<![${letter}])(?:(?<up>beat|topped|exceeded|surpassed|broke)|(?<down>missed|fell short of)) (?:${plainWord} ){0,4}?(?:forecasts?|expectations?|estimates?|predictions?|targets?|goals?|projections?|quotas?) of (?:about )?${named('start')}${noun},? (?:coming in at|with|at|reaching|selling|drawing|raising|attracting|making) ${named('to')}`,
].map((source) => new RegExp(`${source}(?! ?(?:to|or|million|billion) ?[\\ue000-\\ue03b])(?=[ ,.;)–—]|$)`, 'i'))
const mayCompare =
  /(?<!\p{L})(?:(?:up|down|than|over|above|under|below|short|shy|ahead)(?!\p{L})|beat|topp|exceed|surpass|broke|miss|trailing)/u
/** The lower rank is the better one, and of two currencies the one falls as the other rises. */
const isTurned =
  /(?<!\p{L})(?:rank\p{L}*|place[ds]?|position|handicap|seed(?:ed)?|chart|standings|yen|yuan|rupees?|roubles?|rubles?|pesos?|lira|minus|below zero|times?|seconds?|par|over par|under par|per|every|odds|degrees|grades?|years? older|age)(?!\p{L})/iu

const isLeft =
  /(?<!\p{L})(?:from|than|against|(?:compared|compares) (?:with|to)|versus)(?: (?:a|an|the|about|some))?\s$/iu

/** What is up from a higher figure, or below a lower one: “Attendance was 4,200, up from 4,800 last year.” */
export function findWrongOrders({text, figures, figureOf, place}: Skeleton): Finding[] {
  if (figures.length < 2 || !mayCompare.test(text) || isTurned.test(text)) return []
  for (const pattern of patterns) {
    const match = pattern.exec(text)
    const groups = match?.groups
    const [to, from] = [figureOf(groups?.to), figureOf(groups?.start)]
    if (!match || !groups || !to || !from || !areComparable(to, from)) continue
    // “exceeding the previous record by eight”
    if (/(?<!\p{L})by $/u.test(text.slice(0, text.indexOf(groups.start ?? '')))) continue
    // “rose to $3.08 billion from $2.9 billion, slightly above the $3.05 billion”: not the one that it left.
    if (isLeft.test(text.slice(0, text.indexOf(groups.to ?? '')))) continue
    const [a, b] = [boundsOf(asFineAs(from, to)), boundsOf(asFineAs(to, from))]
    const said = groups.up ?? groups.more ?? groups.down ?? groups.less ?? ''
    const isUp = said === (groups.up ?? groups.more)
    if (isUp ? a.high >= b.low : a.low <= b.high) return []
    const start = match.index + match[0].search(new RegExp(`(?<![${letter}])${said}(?![${letter}])`))
    return [
      {
        at: place(start, start + said.length),
        message: `“${said}”: ${to.text} is ${isUp ? 'less' : 'more'} than ${from.text}. Check the figures.`,
        related: placesOf([to, from].map(spanOfFigure)),
      },
    ]
  }
  return []
}

/** Two counts of one thing, amounts, or shares. */
function areComparable(to: Figure, from: Figure): boolean {
  if (!/^(?:cardinal|money|percentage)$/.test(to.kind) || !areOfOneUnit(to, from) || !haveOneNoun(to, from))
    return false
  // “$3.2 million, up from 2.8”, “4 out of 5”
  if (to.times !== from.times || to.isAttributive || from.isAttributive) return false
  return (
    [to, from].every(({low, high, hedge}) => low === high && !hedge) &&
    to.value > 0 &&
    from.value > to.value / 4 &&
    from.value < to.value * 4
  )
}
