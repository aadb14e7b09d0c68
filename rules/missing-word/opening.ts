import {isFiniteVerb, isInClauseBelow, list, type Token, tryWord} from '../../src/rule-kit/index.ts'
import {dependentsBefore} from './clause.ts'
import {formsFor} from './forms.ts'
import {areSpaced, type Gap} from './gap.ts'

/** What follows “there is”. */
const afterThere = list('no a an many few several some any little plenty nothing nobody')
/** What may stand before “there is”. */
const beforeThere = list('that said says because and but though although while if when , ;')

/** “who in turn attacked the convoy” */
const adverbial = list(
  'turn fact part effect theory practice general particular first last times once then time occasion',
)

/** “the coach, who in his 22nd season, said”, “There no reason to doubt it” */
export function findLostBeAtOpening(token: Token): Gap | undefined {
  return findAfterRelative(token) ?? findAfterThere(token) ?? findAfterWhat(token)
}

/** How much surer the sentence must be read with “is”. */
const leastGain = 0.5

/** “in what still the longest tunnel in Europe”: behind “what” and an adverb a phrase, and no verb up to the clause's end. */
function findAfterWhat(adverb: Token): Gap | undefined {
  const {tag, index, sentence} = adverb
  const {tokens} = sentence
  const [what, next] = [tokens[index - 1], tokens[index + 1]]
  if (!/^(?:RB|IN)$/.test(tag) || what?.lower !== 'what' || index < 2 || !areSpaced(what, adverb)) return undefined
  if (!/^(?:DT|PRP\$|NNP|CD|JJ.?)$/.test(next?.tag ?? '') || sentence.after.includes('?')) return undefined
  const end = tokens.findIndex((token, i) => i > index && /^[,.;:—–]$/.test(token.text))
  if (tokens.slice(index + 1, end < 0 ? undefined : end).some(({tag: own}) => /^(?:VB.?|MD|TO)$/.test(own)))
    return undefined
  const trial = tryWord(adverb, 'is')
  return trial?.put.relation === 'cop' && trial.gain >= leastGain ? {before: what, lost: ['is', 'was']} : undefined
}

/** “the coach, who in his 22nd season, has won”: what follows “who” up to the comma has no verb, and one verb is left for two. */
function findAfterRelative(who: Token): Gap | undefined {
  if (who.text !== 'who') return undefined
  const {tokens} = who.sentence
  const before = tokens[who.index - 1]
  const preposition = tokens[who.index + 1]
  if (
    !before ||
    !preposition ||
    !/^(?:in|at|on|from|with|under)$/.test(preposition.text) ||
    !areSpaced(who, preposition)
  )
    return undefined
  if (!/^(?:,|NN.*)$/.test(before.tag) || adverbial.has(tokens[who.index + 2]?.lower ?? '')) return undefined
  const end = tokens.findIndex((token, i) => i > who.index && /^[,.;]$/.test(token.text))
  const clause = tokens.slice(who.index + 1, end)
  if (end < 0 || clause.length > 8 || clause.some(({tag}) => /^(?:VB.?|MD|TO)$/.test(tag))) return undefined
  const finite = tokens.filter(isFiniteVerb)
  const isRestless =
    tokens[end]?.text === ',' && before.text === ',' && finite.length === 1 && (finite[0] as Token).index > end
  const isAtEnd = /^[.;]$/.test(tokens[end]?.text ?? '')
  return isRestless || isAtEnd ? {before: who, lost: formsFor(who, 'be')} : undefined
}

/** “There no reason to doubt it”, “said there many ways” */
function findAfterThere(there: Token): Gap | undefined {
  if (there.lower !== 'there') return undefined
  const {tokens} = there.sentence
  const next = tokens[there.index + 1]
  const before = tokens[there.index - 1]
  if (!next || !areSpaced(there, next) || !afterThere.has(next.lower)) return undefined
  if (before ? !beforeThere.has(before.lower) : there.text !== 'There') return undefined
  const end = tokens.findIndex((token, i) => i > there.index && /^[,.;:]$/.test(token.text))
  const clause = tokens.slice(there.index + 1, end < 0 ? undefined : end)
  if (clause.some((token) => isFiniteVerb(token) && !isInClauseBelow(token, there))) return undefined
  const noun = clause.find(({tag, relation}) => /^NNS?$/.test(tag) && relation !== 'compound')
  return noun && !dependentsBefore(there).length ? {before: there, lost: formsFor(noun, 'be')} : undefined
}
