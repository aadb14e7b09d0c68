import {auxiliariesOf, list, type Token, tryWord} from '../../src/rule-kit/index.ts'
import {subjectOf} from './clause.ts'
import {areSpaced, type Gap} from './gap.ts'
import {isOnlyPlain} from './plain-verb.ts'

/** What is cut, and cuts nothing. */
export const cuttable: ReadonlySet<string> = list(`
  ration fare price job tax budget spending funding pension wage bill post service staff number benefit tariff debt deficit
  emission salary cost subsidy allowance fee rent output production workforce grant aid
`)
const particles = list('down off up out back away over')

/** Before a verb whose forms are alike: “Rations would cut by a third”, “The rods need cool down” */
export const findLostBeforeSameForm = (verb: Token): Gap | undefined =>
  findLostBe(verb) ?? findLostBeOfPhrase(verb) ?? findLostBeOfWhich(verb) ?? findLostTo(verb)

/** Verbs with a particle that have an object unless they are passive: “put forward a plan”. */
const withObject = new Map(
  Object.entries({put: list('forward aside together'), set: list('aside'), cut: list('short'), read: list('aloud')}),
)

/** “A smaller plan could put forward in May”, “have put aside for repairs” */
function findLostBeOfPhrase({lower, sentence, index, dependents}: Token): Gap | undefined {
  const [before, verb, particle, behind] = sentence.tokens.slice(Math.max(0, index - 1), index + 3)
  if (!before || !verb || !particle || !withObject.get(lower)?.has(particle.lower) || !areSpaced(before, verb))
    return undefined
  if (!/^(?:MD|VB[DPZ])$/.test(before.tag) || !(before.tag === 'MD' || /^(?:has|have|had)$/.test(before.text)))
    return undefined
  if (sentence.after.includes('?') || !/^(?:[.,]|IN)$/.test(behind?.tag ?? '.') || behind?.lower === 'that')
    return undefined
  const subject = subjectOf(verb)
  if (!subject || subject.tag === 'PRP' || /^W/.test(subject.tag) || subject.index > before.index) return undefined
  if (dependents.some(({relation}) => /^(?:i?obj|ccomp|xcomp|dep)$/.test(relation))) return undefined
  if (isBehindObject(subject)) return undefined
  return {before, lost: [before.tag === 'MD' ? 'be' : 'been'], isSure: true}
}

/** “The chapel, which put up in 1871, is empty”; but “which put up a fight”, “which put up with it” */
function findLostBeOfWhich({lower, sentence, index}: Token): Gap | undefined {
  if (lower !== 'put') return undefined
  const [before, verb, particle, next, behind] = sentence.tokens.slice(Math.max(0, index - 1), index + 4)
  if (!before || !verb || before.lower !== 'which' || !areSpaced(before, verb)) return undefined
  if (sentence.tokens[before.index - 1]?.text !== ',' || !/^(?:up|forward|together)$/.test(particle?.lower ?? ''))
    return undefined
  const isDone = next?.lower === 'by' || (next?.lower === 'in' && behind?.tag === 'CD')
  return isDone ? {before, lost: ['was', 'were'], isSure: true} : undefined
}

/** “the plan the board could put forward”, “whatever the board may put aside” */
const isBehindObject = (subject: Token): boolean => {
  const {tokens} = subject.sentence
  const first = Math.min(subject.index, ...subject.dependents.map(({index}) => index))
  return (
    tokens.slice(0, first).some(({tag, lower}) => /^W/.test(tag) || /^(?:that|than|as|and)$/.test(lower)) ||
    /^NN/.test(tokens[first - 1]?.tag ?? '')
  )
}

/** “Rations would cut by a third”, “could hit by strikes”; but “The bank would cut by a quarter point” */
function findLostBe(verb: Token): Gap | undefined {
  const {lower, sentence, index} = verb
  if (!/^(?:cut|hit|hurt)$/.test(lower) || sentence.tokens[index + 1]?.lower !== 'by') return undefined
  const before = sentence.tokens[index - 1]
  if (!before || !areSpaced(before, verb) || before.tag !== 'MD' || auxiliariesOf(verb).length !== 1) return undefined
  // “could hit by chance any of them”
  if (/^(?:chance|accident|mistake)$/.test(sentence.tokens[index + 2]?.lower ?? '')) return undefined
  const subject = subjectOf(verb)
  if (!subject || (lower === 'cut' && !cuttable.has(subject.lemma))) return undefined
  return {before, lost: ['be'], isSure: true}
}

/** “needs cool down”: a verb and its particle; but “needs start up capital” */
function findLostTo({index, lower, sentence}: Token): Gap | undefined {
  const {tokens} = sentence
  const [before, verb, particle, behind] = tokens.slice(Math.max(0, index - 1), index + 3)
  if (!before || !verb || !particle || before.lemma !== 'need' || !/^VB[PZD]$/.test(before.tag)) return undefined
  if (!particles.has(particle.lower) || !areSpaced(before, verb) || !areSpaced(verb, particle)) return undefined
  if (!/^(?:[.,:]|IN|CC|RB|WRB|DT|PRP\$?|TO)$/.test(behind?.tag ?? '.') || verb.text !== lower) return undefined
  // “need not back down”
  if (/^(?:not|n't)$/.test(lower)) return undefined
  if (!isOnlyPlain(lower) && !/^(?:VB|VBP|JJ|NN)$/.test(verb.tag)) return undefined
  const trial = tryWord(verb, 'to')
  const isRead = trial?.put.relation === 'mark' && trial.next.tag === 'VB' && trial.put.head === trial.next
  return isRead && trial.gain >= 0.8 ? {before, lost: ['to']} : undefined
}
