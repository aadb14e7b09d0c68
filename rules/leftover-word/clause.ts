import {isFiniteVerb, isSpeechVerb, list, predicateOf, type Token} from '../../src/rule-kit/index.ts'
import {doubtOf, isSubject, measures, tokenBefore, tokenBehind} from './tree.ts'
import {readWithout} from './without.ts'

const opensSubject = (token: Token | undefined) => /^(?:DT|PRP|PRP\$|NNP|NNS|EX)$/.test(token?.tag ?? '')

/** “The minister said that on Monday that the talks would resume.” */
export function isThatBeforeThat(that: Token): boolean {
  if (that.lower !== 'that' || that.tag !== 'IN' || that.relation === 'det') return false
  const before = tokenBefore(that)
  if (!before || !/^(?:VB.*|NN.*|PRP)$/.test(before.tag)) return false
  const {tokens} = that.sentence
  const again = tokens.findIndex(
    ({lower, tag}, i) => i > that.index + 2 && i < that.index + 7 && lower === 'that' && tag === 'IN',
  )
  if (again < 0 || tokens[again]?.relation !== 'mark' || that.relation !== 'mark') return false
  if (!opensSubject(tokens[again + 1]) && tokens[again + 1]?.tag !== 'CD') return false
  const between = tokens.slice(that.index + 1, again)
  const last = between.at(-1)
  return (
    /^(?:IN|NNP)$/.test(between[0]?.tag ?? '') &&
    // “that in the house that he built there was no light”
    (/^(?:NNP|CD)$/.test(last?.tag ?? '') || measures.has(last?.lemma ?? '') || isTelling(between)) &&
    between.every(({tag}) => !/^(?:VB.?|MD|CC|[,:]|W.*|PRP)$/.test(tag))
  )
}

/** “in a statement”; but “in the statement that she sent” */
const isTelling = (between: readonly Token[]) =>
  between.length === 3 &&
  /^(?:an?|its)$/.test(between[1]?.lower ?? '') &&
  /^(?:statement|report|letter|interview|speech|memo|post|e-?mail|study|briefing|ruling|email)$/.test(
    between[2]?.lower ?? '',
  )

/** “announced that its largest round of funding yet.”: what “that” opens has no verb. */
export function isThatWithoutClause(that: Token): boolean {
  if (that.lower !== 'that' || that.tag !== 'IN' || that.relation === 'det') return false
  const [before, next] = [tokenBefore(that), tokenBehind(that)]
  // “He called that the best night of his life.”
  if (before?.lemma === 'call' || (before && isJudged(before, that))) return false
  if (!before || !isSpeechVerb(before) || !/^VB[DZ]$/.test(before.tag) || !/^(?:DT|PRP\$)$/.test(next?.tag ?? ''))
    return false
  const {tokens} = that.sentence
  const rest = tokens.slice(that.index + 1)
  const stop = rest.findIndex(({tag, text}) => tag === '.' || /^[:;]$/.test(text))
  if (stop < 0) return false
  return rest
    .slice(0, stop)
    .every(
      ({tag, text}, i) =>
        !/^(?:VB[DZPN]|MD|``|'')$/.test(tag) && (tag !== 'VB' || rest[i - 1]?.tag === 'TO') && !/^[—–-]$/.test(text),
    )
}

/** “Some thought that a touch conservative”, “She found that the hardest part.” */
function isJudged({lemma, sentence: {tokens}}: Token, that: Token): boolean {
  if (!/^(?:think|find|consider|deem|believe|judge|reckon)$/.test(lemma)) return false
  const end = tokens.findIndex(({text}, i) => i > that.index && /^[,.;:!?—–]$/.test(text))
  return end > 0 && end - that.index < 8
}

/** “The villagers said that of they had not been told”, “The airline said of it would pay” */
export function isPrepositionBeforeSubject(preposition: Token): boolean {
  if (!/^(?:of|to|from|at|by|with|in|on|for)$/.test(preposition.text)) return false
  const [before, next] = [tokenBefore(preposition), tokenBehind(preposition)]
  const verb = next && tokenBehind(next)
  if (!before || !next || !verb || !isFiniteVerb(verb) || doubtOf(preposition) < (isSaidTo(preposition) ? 0 : 0.6))
    return false
  if (!/^(?:he|she|they|we|it)$/.test(next.lower) || !/^nsubj/.test(next.relation)) return false
  return before.lower === 'that' || (isSpeechVerb(before) && /^VB[DZ]$/.test(before.tag))
}

/** “The teacher said to she would retire”; but “the man she spoke to she knew”. */
const isSaidTo = (preposition: Token) =>
  preposition.text === 'to' &&
  /^(?:he|she|they|we)$/.test(tokenBehind(preposition)?.lower ?? '') &&
  preposition.sentence.tokens.slice(0, preposition.index).every(({tag}) => !tag.startsWith('W'))

/** “It is clear of that the talks have failed”; but “in that”, “except that”. */
export function isPrepositionBeforeThat(preposition: Token): boolean {
  if (!/^(?:of|to|from|by|with|on|for|about)$/.test(preposition.text) || preposition.tag === 'RP') return false
  const that = tokenBehind(preposition)
  if (!that || Math.max(doubtOf(preposition), doubtOf(that)) < 0.5) return false
  return that.lower === 'that' && that.tag === 'IN' && that.relation === 'mark' && opensSubject(tokenBehind(that))
}

/** “The plan was popular, and but the council had no money”, “Although but the river has fallen” */
export function isConjunctionBeforeConjunction(conjunction: Token): boolean {
  const [before, next] = [tokenBefore(conjunction), tokenBehind(conjunction)]
  if (!next || !/^(?:and|but|or|so|yet)$/.test(next.text) || next.relation !== 'cc') return false
  const subject = tokenBehind(next)
  if (!subject || !opensSubject(subject) || !next.head || !isFinitePredicate(next.head)) return false
  if (/^(?:and|but)$/.test(conjunction.text))
    return (
      /^(?:and|but)$/.test(next.text) &&
      next.text !== conjunction.text &&
      before?.lower === ',' &&
      conjunction.relation === 'cc'
    )
  return /^(?:although|though|because|if)$/i.test(conjunction.text) && next.text === 'but' && doubtOf(next) >= 0.6
}

const isFinitePredicate = (predicate: Token) =>
  isFiniteVerb(predicate) || predicate.dependents.some((one) => isFiniteVerb(one))

/** “What the ruling means it is that the plant can stay.” */
export function isPronounBehindWhatClause(pronoun: Token): boolean {
  const [before, be] = [tokenBefore(pronoun), tokenBehind(pronoun)]
  if (pronoun.text !== 'it' || !before || !be || !/^(?:is|was)$/.test(be.text) || !withoutObject.has(before.lemma))
    return false
  const {tokens} = pronoun.sentence
  const next = tokenBehind(be)
  const isClause =
    next &&
    ((next.lower === 'that' && next.tag === 'IN') || (next.tag === 'PRP' && isFiniteVerb(tokenBehind(next) ?? next)))
  if (!isClause) return false
  const what = tokens.slice(Math.max(0, pronoun.index - 6), pronoun.index).findLast(({tag}) => tag.startsWith('W'))
  if (what?.lower !== 'what') return false
  const opener = tokenBefore(what)
  return !opener || /^(?:``|CC|[,:])$/.test(opener.tag)
}

/** Verbs that a clause with “what” can end in: “what that means”; but “what distinguishes it is …”. */
const withoutObject = list('mean matter happen follow remain say suggest need want know emerge count')

/** “The tax, which the mayor said it was fair”: what “which” stands for is told again. */
export function isPronounInRelative(pronoun: Token): boolean {
  const [verb, be] = [tokenBefore(pronoun), tokenBehind(pronoun)]
  if (!/^(?:it|they|he|she)$/.test(pronoun.text) || !verb || !be || !/^(?:is|are|was|were)$/.test(be.text)) return false
  // “Ames, who said he was ill, took a wrong turn”
  if (!isSpeechVerb(verb) || !/^VB[DZ]$/.test(verb.tag) || /^W/.test(tokenBefore(verb)?.tag ?? '')) return false
  const {tokens} = pronoun.sentence
  const opener = tokens.slice(0, verb.index).findLast(({tag}) => /^(?:WDT|WP)$/.test(tag))
  if (!opener || !/^(?:which|who)$/.test(opener.lower) || verb.index - opener.index > 12) return false
  if (tokenBefore(opener)?.lower !== ',' || tokens.slice(opener.index + 1, verb.index).some(isFiniteVerb)) return false
  const rest = tokens.slice(be.index + 1)
  const stop = rest.findIndex(({tag}) => /^[,.:]$/.test(tag))
  const clause = rest.slice(0, stop < 0 ? rest.length : stop)
  // “which he said it was unfair to raise”, “which he said it was part of”
  const last = clause.at(-1)
  if (!last || /^(?:IN|TO|RP|VB.?)$/.test(last.tag) || clause.some(({lower}) => lower === 'to')) return false
  return (
    be.head !== undefined && be.head.index > be.index && pronoun.head === be.head && /^(?:cop|aux)/.test(be.relation)
  )
}

/** “The strike began when that the firm moved”, “asked why that Bell had left”; but “before that the team had won”, “when that happens”. */
export function isThatBehindSubordinator(that: Token): boolean {
  const [before, next] = [tokenBefore(that), tokenBehind(that)]
  if (that.text !== 'that' || !before || !next || that.relation !== 'mark') return false
  if (!/^(?:when|because|while|although|where|unless|until|if|after|before|since|how|why|whether)$/.test(before.text))
    return false
  if (!/^(?:DT|PRP|PRP\$|NNS|NNP)$/.test(next.tag) || Math.min(that.certainty.relation, that.certainty.head) < 0.7)
    return false
  if (!/^(?:after|before|since)$/.test(before.text)) return true
  // “But after that it was able to move.”
  return doubtOf(that) >= 0.25 && that.sentence.tokens.slice(next.index).some(({text}) => text === ',')
}

/** “He said that he that would not run.” */
export function isThatBehindSubject(that: Token): boolean {
  const [before, next] = [tokenBefore(that), tokenBehind(that)]
  if (that.text !== 'that' || !before || !next || !/^(?:he|she|they|we)$/.test(before.text)) return false
  const opener = tokenBefore(before)
  const isClause = opener?.lower === 'that' || (opener !== undefined && isSpeechVerb(opener))
  return isClause && before.relation === 'nsubj' && isFiniteVerb(next) && doubtOf(that) >= 0.85
}

/** “Nobody knows that how the bear got in”; but “says that what was lost is lost”. */
export function isThatBeforeQuestion(that: Token): boolean {
  const [before, next] = [tokenBefore(that), tokenBehind(that)]
  if (that.text !== 'that' || that.tag !== 'IN' || !before || !/^VB/.test(before.tag)) return false
  if (!/^(?:whether|how|why|if)$/.test(next?.lower ?? '')) return false
  if (next?.lower === 'if' && !/^(?:ask|wonder|know)$/.test(before.lemma)) return false
  const rest = that.sentence.tokens.slice(that.index + 2)
  const finite = rest.filter((one, i) => isFiniteVerb(one) && !/^(?:VB|MD)/.test(rest[i - 1]?.tag ?? ''))
  if (finite.length === 1 && rest.every(({tag}) => !/^(?:[,:]|``|CC)$/.test(tag))) return true
  return next?.lower !== 'if' && before.lemma !== 'be' && isObjectWithout(that)
}

/** Read without “that”, the question is what is said or asked, and no verb is left for which it could be the subject. */
function isObjectWithout(that: Token): boolean {
  const without = readWithout(that)
  const asked = without && [without.next, tokenBehind(without.next)].map((one) => one?.head)
  const question = asked?.find((one) => one?.relation === 'ccomp' && one.head?.index === that.index - 1)
  if (!without || !question || Math.min(question.certainty.head, question.certainty.relation) < 0.7) return false
  return without.tokens
    .slice(that.index)
    .filter(isFiniteVerb)
    .map(predicateOf)
    .every((one) => one === question || one.dependents.some(({relation}) => relation === 'mark'))
}

/** “climbed since from he was 12”, “when of it imposed duties”; but “when from it came a cry”, “until in he came” */
export function isPrepositionBehindConjunction(preposition: Token): boolean {
  const [conjunction, subject] = [tokenBefore(preposition), tokenBehind(preposition)]
  if (!/^(?:of|from|to|with|for|at|in|on|by)$/.test(preposition.text) || !conjunction || !subject) return false
  if (!/^(?:since|when|because|after|before|until|although|though|while|if|unless)$/.test(conjunction.lower))
    return false
  const verb = tokenBehind(subject)
  if (!/^(?:he|she|they|we|it)$/.test(subject.text) || !verb || !isFiniteVerb(verb)) return false
  const isBare = verb === predicateOf(verb) && verb.lemma !== 'be'
  const hasObject = verb.dependents.some(({relation, index}) => /^(?:obj|ccomp)$/.test(relation) && index > verb.index)
  if (isBare && !hasObject && /^(?:in|on|by)$/.test(preposition.text)) return false
  const without = readWithout(preposition)
  if (!without || !/^(?:nsubj|expl)/.test(without.next.relation) || without.next.head?.index === undefined) return false
  return subject.text !== 'it' || without.gain >= (preposition.text === 'of' ? 0 : 1)
}

/** “was stopped because of the lights had failed” */
export function isOfBeforeClause(of: Token): boolean {
  const [because, next] = [tokenBefore(of), tokenBehind(of)]
  if (of.text !== 'of' || because?.text !== 'because' || !/^(?:DT|PRP\$|NNP|NNS)$/.test(next?.tag ?? '')) return false
  const {tokens} = of.sentence
  let at = of.index + 1
  while (/^(?:DT|PRP\$|NN.*|JJ|CD|POS)$/.test(tokens[at]?.tag ?? '')) at++
  const [noun, verb] = [tokens[at - 1], tokens[at]]
  if (!noun || !verb || !isFiniteVerb(verb) || verb.certainty.tag < 0.9 || !isSubject(noun)) return false
  const predicate = noun.head
  return predicate !== undefined && predicate.relation === 'advcl' && (predicate === verb || verb.head === predicate)
}

/** “The jury found that him guilty”; but “said that him leaving was no surprise” */
export function isThatBeforeObjectPronoun(that: Token): boolean {
  const [before, pronoun] = [tokenBefore(that), tokenBehind(that)]
  if (that.text !== 'that' || !/^(?:him|them|me|us)$/.test(pronoun?.text ?? '') || !pronoun) return false
  const next = tokenBehind(pronoun)
  return (
    /^VB/.test(before?.tag ?? '') &&
    /^(?:JJ|IN|TO|RB)$/.test(next?.tag ?? '') &&
    !/^(?:being|having)$/.test(next?.lower ?? '') &&
    !/^(?:give|tell|show|do|send|teach|hand|offer)$/.test(before?.lemma ?? '')
  )
}
