import {list, months, type Sentence, spanOf, type Token, weekdays} from '../../src/rule-kit/index.ts'
import type {Misfit} from './frames.ts'

/** What is done at one go, so that it is done by a time, not until it. */
const ending = list(`
  abolish accomplish achieve appoint arrive choose commit complete conclude decide demolish dismantle double eliminate finalise finalize
  finish halve install launch phase ratify reach rebuild recoup repair repay replace reply resolve respond restore scrap select settle
  sign surrender triple unveil vacate
`)
/** What may be done again and again till then, unless it must be done. */
const handing = list('deliver file hand pay register remit return send submit')
const lasting = list('close detain hold jail keep last remain rent run shut stay suspend')
const times = list([...months, ...weekdays].join(' ').toLowerCase())
const ends = list('deadline end start beginning midnight noon spring summer autumn winter next mid-year year-end')
const denied = /^(?:not|n't|never|no|nothing|nobody|none|neither|nor|few|little|hardly|unlikely|without|cannot)$/

/** “must be finished until March 31”, “will be closed since Friday” */
export function* findMissedDeadlines({tokens}: Sentence): Generator<Misfit> {
  for (const time of tokens) {
    const {head: verb, relation} = time
    if (!verb?.tag.startsWith('V') || !relation.startsWith('obl') || time.index < verb.index || !isTime(time)) continue
    const preposition = time.dependents.find(
      (one) => /^(?:until|till|since)$/.test(one.lower) && one.relation === 'case',
    )
    // “will close on Monday, its first day off since May”
    if (preposition && tokens.slice(verb.index, preposition.index).some(({text}) => text === ',')) continue
    if (!preposition?.word || tokens.slice(0, preposition.index).some(({lower}) => denied.test(lower))) continue
    const expected = preposition.lower === 'since' ? expectedOfLasting(verb) : expectedOfEnding(verb)
    if (expected) yield {at: spanOf(preposition.word), phrase: `${verb.text} ${preposition.lower}`, expected}
  }
}

const isTime = ({lower, tag, dependents}: Token) =>
  times.has(lower) || ends.has(lower) || tag === 'CD' || dependents.some((one) => times.has(one.lower))

/** “would be committed until Sept. 30”; but “can be returned until Friday” */
function expectedOfEnding(verb: Token): string | undefined {
  const {lemma} = verb
  if (ending.has(lemma)) return isAhead(verb, /^(?:will|'ll|would|shall|must|should|to)$/) ? 'by' : undefined
  return handing.has(lemma) && isAhead(verb, /^(?:must|should)$/) ? 'by' : undefined
}

const expectedOfLasting = (verb: Token) =>
  lasting.has(verb.lemma) && isAhead(verb, /^(?:will|'ll|must|shall)$/) ? 'until' : undefined

/** Still to be done, and not to have been done by then. */
const isAhead = ({dependents}: Token, auxiliary: RegExp) =>
  dependents.some(({relation, lower}) => /^(?:aux|mark)/.test(relation) && auxiliary.test(lower)) &&
  !dependents.some(({relation, lemma}) => relation === 'aux' && lemma === 'have')
