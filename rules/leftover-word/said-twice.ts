import {isFiniteVerb, list, months, type Token, weekdays} from '../../src/rule-kit/index.ts'
import {isAfterContactClause} from './gap.ts'
import {tokenBefore, tokenBehind} from './tree.ts'
import {opensGap} from './two-finite.ts'

/** Longest object that a particle may stand on both sides of, in tokens. */
const longestObject = 6

/** What may follow a particle at the end of a verb's phrase, where no noun can be its own. */
const behindAny = list('after before when while until because and')
const behindParticle: Readonly<Record<string, ReadonlySet<string>>> = {
  up: list('with for'),
  down: list('with for'),
  over: list('to with'),
  off: list('with for'),
  out: list('with for to'),
  back: list('to from with for'),
}

/** “handed over the keys over to his son”, “laid off 40 welders off in March”; but “picked up the box up the stairs”. */
export function isParticleSaidAgain(particle: Token): boolean {
  const verb = tokenBefore(particle)
  if (!/^VB/.test(verb?.tag ?? '') || particle.relation !== 'compound:prt' || particle.head !== verb) return false
  const {tokens} = particle.sentence
  const again = tokens.findIndex(({lower}, i) => i > particle.index + 1 && lower === particle.lower)
  const object = tokens.slice(particle.index + 1, again)
  if (again < 0 || object.length > longestObject) return false
  if (!object.every(({tag}) => /^(?:DT|PRP\$|NN.*|JJ|CD|POS)$/.test(tag)) || !/^NN/.test(object.at(-1)?.tag ?? ''))
    return false
  return endsPhrase(tokens[again] as Token)
}

/** “off in March”, “down on Tuesday”, “up.”; but “up and down the street”, “up in the hills” */
function endsPhrase(particle: Token): boolean {
  const [next, behind] = [tokenBehind(particle), particle.sentence.tokens[particle.index + 2]]
  if (!next || /^[,.]$/.test(next.tag)) return true
  if (next.lower === 'and') return behind !== undefined && isFiniteVerb(behind)
  if (behindAny.has(next.lower) || behindParticle[particle.lower]?.has(next.lower)) return true
  return /^(?:in|on)$/.test(next.lower) && behind !== undefined && isDate(behind)
}

const isDate = ({text}: Token): boolean =>
  weekdays.includes(text) || months.includes(text) || /^(?:1[5-9]|20)\d\d$/.test(text)

/** “The orchard was then was sold”, “Both have since have returned”; but “those who have now have fever”. */
export function isAuxiliarySaidAgain(auxiliary: Token): boolean {
  if (!/^(?:is|are|was|were|has|have|had|will|would|could|should)$/.test(auxiliary.text)) return false
  const {tokens} = auxiliary.sentence
  let at = auxiliary.index + 1
  while (tokens[at]?.tag === 'RB' && !/^(?:not|n't)$/.test(tokens[at]?.lower ?? '')) at++
  const [again, verb] = [tokens[at], tokens[at + 1]]
  if (!again || !verb || again.text !== auxiliary.text || at === auxiliary.index + 1 || at > auxiliary.index + 3)
    return false
  if (!/^(?:aux|aux:pass)$/.test(again.relation) || again.head !== verb || verb.certainty.tag < 0.8) return false
  const asked = auxiliary.lemma === 'have' ? /^VB[ND]$/ : auxiliary.tag === 'MD' ? /^VB$/ : /^VB[NGD]$/
  if (!asked.test(verb.tag)) return false
  return !opensGap(auxiliary) && !isAfterContactClause(auxiliary) && !isAfterRelative(auxiliary)
}

/** “those who did”, “the firms that have”: a relative clause may end in it. */
function isAfterRelative(auxiliary: Token): boolean {
  const before = tokenBefore(auxiliary)
  return before !== undefined && (/^(?:W.*|EX)$/.test(before.tag) || before.lower === 'that' || before.lower === 'than')
}
