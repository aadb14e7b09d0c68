import {cardinalOf, remember, type Sentence, type Span} from '../../src/rule-kit/index.ts'
import {spoken} from './arithmetic.ts'
import {type Finding, placesOf} from './finding.ts'
import {letter} from './skeleton.ts'
import type {Story} from './story.ts'

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth']
const opening = new RegExp(`(?:^["“‘]?|[;:—–.] (?:and )?)(?<word>${ordinals.join('|')})(?<ly>ly)?,? `, 'giu')
const counted =
  /(?<!\p{L})(?<n>two|three|four|five|six|seven|eight|nine)(?: [\p{L}-]+){0,2}? (?<noun>reasons|points|things|ways|aims|goals|conditions|steps|questions|problems|issues|factors|demands|lessons|arguments|principles|objections|mistakes|proposals|options|priorities|tasks)(?!\p{L})/iu

interface Step {
  number: number
  at: Span
  isAdverb: boolean
}

/** Sentences without a step after which a new enumeration begins. */
const farthest = 12

/** “First … Second … Fourth”; “three reasons: first …; second …; third …; fourth …”. */
export function findWrongEnumerations({sentences, quotationAt}: Story): Finding[] {
  const found: Finding[] = []
  let run: {steps: Step[]; announced: {value: number; at: Span} | undefined; last: number} | undefined
  for (const [i, sentence] of sentences.entries()) {
    // “Then it is safe.”
    if (run && otherwise.test(sentence.text)) run = undefined
    for (const step of stepsOf(sentence)) {
      if (step.number === 1)
        run = {steps: [step], announced: announcementOf(sentence, step) ?? announcementOf(sentences[i - 1]), last: i}
      else if (run && i - run.last <= farthest) {
        const before = run.steps.at(-1) as Step
        const isOneVoice =
          quotationAt(before.at.paragraph, before.at.start) === quotationAt(step.at.paragraph, step.at.start)
        const finding = isOneVoice ? judge(run.steps, step, run.announced) : undefined
        if (finding) found.push(finding)
        run = {...run, steps: [...run.steps, step], last: i}
        if (finding) run = undefined
      }
    }
  }
  return found
}

const otherwise =
  /^(?:Then|Next|Also|After|Another|The (?:next|other|first|second|third)|In addition|Moreover|Furthermore|Besides|On top)(?!\p{L})/u

const mayOpen = new RegExp(ordinals.join('|'), 'i')

/** What opens a clause, followed by a comma, or ends in “ly”. */
const stepsOf = remember(({text, start, paragraph}: Sentence): Step[] => {
  if (!mayOpen.test(text)) return []
  return [...text.matchAll(opening)].flatMap((match) => {
    const {word = '', ly} = match.groups as {word?: string; ly?: string}
    const at = start + match.index + match[0].toLowerCase().indexOf(word.toLowerCase())
    if (!ly && !match[0].trimEnd().endsWith(',')) return []
    return [
      {
        number: ordinals.indexOf(word.toLowerCase()) + 1,
        at: {paragraph, start: at, end: at + word.length + (ly?.length ?? 0)},
        isAdverb: ly !== undefined,
      },
    ]
  })
})

function announcementOf(sentence: Sentence | undefined, before?: Step): {value: number; at: Span} | undefined {
  const match = sentence && counted.exec(sentence.text)
  if (!match || (before && sentence.start + match.index > before.at.start)) return undefined
  const value = [2, 3, 4, 5, 6, 7, 8, 9].find((number) => cardinalOf(number) === match.groups?.n?.toLowerCase())
  const start = sentence.start + match.index
  return value
    ? {value, at: {paragraph: sentence.paragraph, start, end: start + (match.groups?.n?.length ?? 0)}}
    : undefined
}

function judge(
  steps: readonly Step[],
  step: Step,
  announced: {value: number; at: Span} | undefined,
): Finding | undefined {
  const last = steps.at(-1) as Step
  const word = `“${step.at.paragraph.text.slice(step.at.start, step.at.end)}”`
  if (announced && step.number === last.number + 1 && step.number === announced.value + 1)
    return {
      at: step.at,
      message: `${word}: ${spoken(announced.value)} are announced. Check the count.`,
      related: placesOf([announced.at]),
    }
  // The same again opens a list within the list.
  const isWrong = step.number === last.number + 2 && !isToldBetween(last, step, ordinals[last.number] ?? '')
  if (!isWrong) return undefined
  const right = (ordinals[last.number] ?? '') + (step.isAdverb ? 'ly' : '')
  return {
    at: step.at,
    message: `${word} follows “${last.at.paragraph.text.slice(last.at.start, last.at.end)}”. Check whether “${right}” is missing.`,
    expected: right ? [/^“\p{Lu}/u.test(word) ? right.charAt(0).toUpperCase() + right.slice(1) : right] : [],
    related: placesOf([last.at]),
  }
}

/** “A second problem is …” */
function isToldBetween({at: last}: Step, {at: step}: Step, word: string): boolean {
  const told = new RegExp(`(?<![${letter}])${word}`, 'iu')
  if (last.paragraph === step.paragraph) return told.test(step.paragraph.text.slice(last.end, step.start))
  return (
    told.test(last.paragraph.text.slice(last.end)) ||
    told.test(step.paragraph.text.slice(0, step.start)) ||
    step.paragraph.index - last.paragraph.index > 2
  )
}
