import type {Figure} from '../../src/rule-kit/index.ts'
import {isPlain} from './arithmetic.ts'
import {type Finding, placesOf, spanOfFigure} from './finding.ts'
import {isTransposed} from './slip.ts'
import type {Story} from './story.ts'

/** “the £84,600” and “the £84,600 bill”: what has been told. */
const definite = /(?<!\p{L})(?:the|that|those|his|her|its|their) $/iu
const moved =
  /(?<!\p{L})(?:rais\p{L}+|rose|rise|risen|increas\p{L}+|up|cut|fell|fall|reduc\p{L}+|revis\p{L}+|lower\p{L}*|higher|more than|less than|original\p{L}*|previous\p{L}*|earlier|first|from|instead|now|down)(?!\p{L})/iu

/** What a game, or a vote, came to: “a 24-17 win”, “the 7-3 vote”. */
const outcome =
  /^ (?:win|victory|defeat|loss|triumph|rout|upset|decision|vote)(?!\p{L})(?! (?:over|against|at|in|to|on|last|earlier|by|for)(?!\p{L}))/u

/** A score that is told again as the outcome, with another number on one side: “won 24-17 … during the 24-14 win”. */
export function findWrongOutcomesRetold(story: Story): Finding[] {
  const pairs = story.sentences
    .flatMap(story.figures.of)
    .filter(({kind, hedge, other, value, quotation}) => kind === 'pair' && !hedge && !quotation && other !== value)
  const [first] = pairs
  if (!first || !ended.test(textBefore(first))) return []
  return pairs.flatMap((again) => {
    const {paragraph, start, end} = again
    const isOutcome = /(?<!\p{L})(?:the|that|its|their|his|her) $/iu.test(
      paragraph.text.slice(Math.max(0, start - 8), start),
    )
    if (again === first || !isOutcome || !outcome.test(paragraph.text.slice(end, end + 24))) return []
    if (pairs.some((one) => one !== again && one.value === again.value && one.other === again.other)) return []
    const isHalfAlike = [first.value === again.value, first.other === again.other].filter(Boolean).length === 1
    if (!isHalfAlike) return []
    return [
      {
        at: spanOfFigure(again),
        message: `“${again.text}”: the story has “${first.text}” before. Check which is right.`,
        related: placesOf([spanOfFigure(first)]),
      },
    ]
  })
}

const ended =
  /(?<!\p{L})(?:beat|beats|beating|defeat\p{L}*|won|wins?|winning|lost|loses?|losing|victory|defeat|voted|votes?|approved|rejected|passed|edged|downed|topped|routed)(?!\p{L})[^.;]{0,60}$/iu
const textBefore = ({sentence, start}: Figure) => sentence.text.slice(0, start - sentence.start)

/** A sum, or a count, that is told again with two of its digits changed about: “£84,600 … how much of the £86,400”. */
export function findWrongRetellings(story: Story): Finding[] {
  const all = story.sentences
    .flatMap(story.figures.of)
    .filter((one) => /^(?:money|cardinal)$/.test(one.kind) && one.low === one.high && digitsOf(one) > 2)
  return all.flatMap((again, i) => {
    if (!isPlain(again) || again.quotation || all.some((one) => one !== again && one.value === again.value)) return []
    const alike = all
      .slice(0, i)
      .filter((one) => one.kind === again.kind && one.times === again.times && one.currency === again.currency)
      .filter((one) => isTransposed(one.value / one.times, again.value / again.times))
    const [first, ...others] = alike
    if (!first || others.some(({value}) => value !== first.value)) return []
    if (!isRecalled(again) && !haveOneNoun(again, first)) return []
    if (moved.test(again.sentence.text) || moved.test(first.sentence.text)) return []
    return [
      {
        at: spanOfFigure(again),
        message: `“${again.text}”: the story has “${first.text}” before. Check which is right.`,
        related: placesOf([spanOfFigure(first)]),
      },
    ]
  })
}

/** “412 pupils … With 421 pupils” */
const haveOneNoun = (again: Figure, first: Figure): boolean =>
  again.kind === 'cardinal' &&
  again.counted?.noun.tag === 'NNS' &&
  again.counted.lemma === first.counted?.lemma &&
  !/^(?:vote|point|ballot|seat|ticket|dollar|euro|pound|year|day|mile|metre|meter|foot|acre)$/.test(again.counted.lemma)

const isRecalled = ({paragraph, start, isAttributive}: Figure) =>
  !isAttributive && definite.test(paragraph.text.slice(Math.max(0, start - 8), start))

/** How many of its digits say something: the noughts at its end do not. */
const digitsOf = ({text}: Figure) => text.replace(/[^\d]/g, '').replace(/0+$/, '').length
