import type {House, Language, Span, Word} from '../../src/rule-kit/index.ts'
import {likeIn} from './clash.ts'
import {findVaried, type VariedUse} from './spellings.ts'
import type {Story} from './story.ts'

interface Stray {
  at: Span
  message: string
  expected: string[]
  related: {at: Span; message: string}[]
}

const varieties: readonly Language[] = ['en-US', 'en-GB', 'en-AU', 'en-CA']

/** Words of the prevailing spelling that show what it is, and for each stray as many. */
const leastEvidence = 3
const evidencePerStray = 3
/** Words in -ise that show that a story does not write -ize. */
const leastIse = 2

/** One American word in a British story, or one British in an American. With a language of the house, `spelling` finds them. */
export function* findStrays(story: Story, {language}: House): Generator<Stray> {
  if (language) return
  const varied = findVaried(story).filter(({isWeak}) => !isWeak)
  if (varied.length <= leastEvidence) return
  for (const stray of findMisfits(varied)) {
    const evidence = varied.filter((one) => !one.varieties.some((variety) => stray.varieties.includes(variety)))
    const isAmerican = stray.varieties.includes('en-US')
    const [first] = stray.uses as [Word]
    const at = {paragraph: first.paragraph, start: first.start, end: first.start + stray.word.length}
    const examples = evidence.slice(0, 3).map(({word}) => `“${word}”`)
    const usual = likeIn(at, stray.other)
    yield {
      at,
      message: `“${likeIn(at, stray.word)}” is ${isAmerican ? 'American' : 'British'} in a story that has ${examples.slice(0, -1).join(', ')} and ${examples.at(-1)}. Write “${usual}”.`,
      expected: [usual],
      related: evidence.slice(0, 3).map(({uses, word}) => ({at: uses[0] as Word, message: `“${word}” here.`})),
    }
  }
}

/** The words that fit into no variety which the rest fits into: Canada writes “colour” and “realize”. */
function findMisfits(varied: readonly VariedUse[]): VariedUse[] {
  const writesIse = varied.filter(({isIse}) => isIse).length >= leastIse
  // Oxford writes -ize in Britain.
  const fits = (one: VariedUse, variety: Language) =>
    one.varieties.includes(variety) || (variety !== 'en-US' && one.isIze && !writesIse)
  const misfits = varieties.map((variety) => varied.filter((one) => !fits(one, variety)))
  const least = Math.min(...misfits.map(({length}) => length))
  const best = misfits.filter(({length}) => length === least)
  return (best[0] ?? []).filter((one) => {
    if (!best.every((some) => some.includes(one))) return false
    const evidence = varied.filter(({varieties: own}) => !own.some((variety) => one.varieties.includes(variety)))
    return evidence.length >= Math.max(leastEvidence, least * evidencePerStray)
  })
}
