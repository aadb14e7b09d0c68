import {isFiniteVerb, isSpeechVerb, list, type Token} from '../../src/rule-kit/index.ts'
import {tokenBefore, tokenBehind} from './tree.ts'
import {readWithout} from './without.ts'

/** “the fire, which that began at noon”, “which that its owner”; but “which that day” */
export function isThatBehindWhich(that: Token): boolean {
  const [which, verb] = [tokenBefore(that), tokenBehind(that)]
  if (that.text !== 'that' || !which || !/^(?:which|who)$/.test(which.text) || !verb) return false
  if (/^(?:the|its|his|her|their|he|she|they)$/.test(verb.text) && that.relation !== 'det') return true
  if (!isFiniteVerb(verb) || verb.certainty.tag < 0.8 || that.relation === 'det') return false
  return /^(?:,|NN.*)$/.test(tokenBefore(which)?.tag ?? '')
}

/** Verbs behind which a noun may be given to the one that “who” is, or may be called something. */
const beforeTwo = list(`
  give tell ask call name make show teach send offer pay owe lend sell promise award deny grant hand consider think believe
  say claim know see hear feel find want like let help hope wish expect fear insist allege suspect suggest charge cost elect
  appoint leave bring buy save
`)

/** “The guard, who he missed three games, is back”, “The law, which it takes effect in May”: the verb has its object. */
export function isPronounBehindWho(pronoun: Token): boolean {
  const [who, verb] = [tokenBefore(pronoun), tokenBehind(pronoun)]
  if (!/^(?:who (?:he|she|they)|which (?:it|they))$/.test(`${who?.text} ${pronoun.text}`)) return false
  if (!who || !verb || !/^VB[DZ]$/.test(verb.tag)) return false
  if (tokenBefore(who)?.lower !== ',' || beforeTwo.has(verb.lemma) || isSpeechVerb(verb)) return false
  const {tokens} = pronoun.sentence
  const object = verb.dependents.find(({relation, index}) => relation === 'obj' && index > verb.index)
  const next = tokens[verb.index + 1]
  if (!object || !next || !/^(?:DT|PRP\$|CD|NN.*|JJ)$/.test(next.tag)) return false
  const rest = tokens.slice(verb.index + 1)
  const stop = rest.findIndex(({tag, lower}) => lower === ',' || tag === '.')
  const last = rest[stop - 1]
  // “who he gave the keys to”
  return stop > 0 && last !== undefined && !/^(?:IN|TO|RP)$/.test(last.tag)
}

/** “Most of the workers who will be moved to Leeds, the firm said.”: the sentence has no other verb. */
export function isWhoBeforeOnlyVerb(who: Token): boolean {
  if (!/^(?:who|which)$/.test(who.text) || !/^NN/.test(tokenBefore(who)?.tag ?? '')) return false
  const {tokens} = who.sentence
  const head = tokens.slice(0, who.index)
  if (!head.length || !head.every(({tag}) => /^(?:DT|PRP\$|NN.*|JJ.?|CD|POS|IN|RBR|RBS|HYPH|\$)$/.test(tag)))
    return false
  if (/^(?:IN|JJ)$/.test(head[0]?.tag ?? '') || head[0]?.lower === 'no') return false
  const rest = tokens.slice(who.index + 1)
  const end = rest.at(-1)
  if (end?.tag !== '.' || end.text !== '.') return false
  const comma = rest.findLastIndex(({lower}) => lower === ',')
  const tail = rest.slice(comma + 1, -1)
  const said = tail.at(-1)
  if (comma < 1 || !said || said.tag !== 'VBD' || !isSpeechVerb(said) || tail.length < 2 || tail.length > 6)
    return false
  if (!tail.slice(0, -1).every(({tag}) => /^(?:DT|NN.*|JJ|PRP\$?|POS)$/.test(tag))) return false
  const clause = rest.slice(0, comma)
  if (clause.some(({tag}) => /^(?:``|''|:|W.*)$/.test(tag))) return false
  const finite = clause.filter((one) => isFiniteVerb(one))
  return finite.length === 1 && finite[0]?.index === who.index + 1
}

/** “She was the only Democrat who to vote no”; but “She told voters who to trust”. */
export function isWhoBeforeInfinitive(who: Token): boolean {
  const [noun, to] = [tokenBefore(who), tokenBehind(who)]
  if (!/^(?:who|which|that)$/.test(who.text) || !/^NN/.test(noun?.tag ?? '') || to?.tag !== 'TO' || !noun) return false
  const verb = tokenBehind(to)
  if (verb?.tag !== 'VB') return false
  const {tokens} = who.sentence
  let at = noun.index - 1
  while (
    /^(?:NN.*|JJ|CD)$/.test(tokens[at]?.tag ?? '') &&
    !/^(?:only|first|last|second|third)$/.test(tokens[at]?.lower ?? '')
  )
    at--
  const unique = tokens[at]
  return (
    unique !== undefined &&
    (/^(?:only|first|last|second|third|fourth|fifth)$/.test(unique.lower) || unique.tag === 'JJS') &&
    tokens.slice(Math.max(0, at - 2), at).some(({lower}) => /^(?:the|is|was|are|were)$/.test(lower))
  )
}

/** Behind these, “that which” may be what somebody is given. */
export const giving: ReadonlySet<string> = list(
  'give tell teach show offer pay owe lend promise award deny grant hand send ask bring leave',
)

/** What “that” tells of by itself: “the fact that who rules matters”. */
const ideas = list(`
  fact idea view rule point question belief claim argument theory news hope fear doubt notion thought principle report sign
  evidence proof feeling sense conclusion
`)

/** “the clerk that who lost the key”, “Bell, which who lost it,”, “a dummy that which everyone bought”; but “gave the poor that which they needed” */
export function isRelativeBeforeRelative(first: Token): boolean {
  const [before, second] = [tokenBefore(first), tokenBehind(first)]
  // “the price, that which is known”
  const noun = before?.text === ',' && second?.text === 'who' ? tokenBefore(before) : before
  if (!noun || !second || !/^(?:that (?:who|which)|which who)$/.test(`${first.text} ${second.text}`)) return false
  if (!/^(?:NNP?S?|CD)$/.test(noun.tag) && noun.lower !== 'those') return false
  const {tokens} = first.sentence
  if (ideas.has(noun.lemma)) return false
  if (
    second.text === 'which' &&
    tokens.slice(0, noun.index).some(({tag, lemma}) => /^VB/.test(tag) && giving.has(lemma))
  )
    return false
  const relative = readWithout(first)?.next
  const verb = relative?.head
  return (
    relative !== undefined && verb?.relation === 'acl:relcl' && verb.head !== undefined && verb.head.index <= noun.index
  )
}
