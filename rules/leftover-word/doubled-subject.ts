import {
  hasCapital,
  isFiniteVerb,
  isSpeechVerb,
  leftEdge,
  list,
  predicateOf,
  type Token,
} from '../../src/rule-kit/index.ts'
import {givers, isBehindItsSubject, isInTimeClause, judging, lacksSubject, mayBeDetermined} from './behind-subject.ts'
import {doubtOf, extentOf, isSubject, measures, tokenBefore, tokenBehind, withoutObject} from './tree.ts'
import {readWithout} from './without.ts'

/** “The mayor she said”, “The coach, Rosa Delgado, she declined”: a pronoun behind the noun that it stands for. */
export function repeatsSubject(pronoun: Token): boolean {
  if (!/^(?:he|she|it|they)$/.test(pronoun.text) || isCleft(pronoun) || leavesPreposition(pronoun)) return false
  return (
    standsForSubject(pronoun) ||
    standsForNamed(pronoun) ||
    standsBehindAttribution(pronoun) ||
    standsForSubjectOfQuestion(pronoun) ||
    standsForRelative(pronoun) ||
    isBehindItsSubject(pronoun)
  )
}

/** “The answer he had been looking for since Friday was in the attic”: a preposition whose noun stands before the pronoun, and then the verb of that. */
function leavesPreposition({index, sentence: {tokens}}: Token): boolean {
  const end = tokens.findIndex(({text}, i) => i > index && /^[,;:]$/.test(text))
  const clause = tokens.slice(index + 1, end < 0 ? undefined : end)
  const at = clause.findIndex(
    ({tag}, i) =>
      tag === 'IN' &&
      i > 0 &&
      clause[i - 1]?.tag.startsWith('VB') &&
      /^(?:IN|VB[DZP]|MD)$/.test(clause[i + 1]?.tag ?? ''),
  )
  return at > 0 && clause.slice(0, at).some(isFiniteVerb) && clause.slice(at).some(isFiniteVerb)
}

/** “Ruiz it was who scored first.” */
const isCleft = ({text, index, sentence: {tokens}}: Token): boolean =>
  text === 'it' &&
  /^(?:is|was)$/.test(tokens[index + 1]?.lower ?? '') &&
  /^(?:who|that|which)$/.test(tokens[index + 2]?.lower ?? '')

/** Both are read as the subject of one verb. */
function standsForSubject(pronoun: Token): boolean {
  const {head: verb, index} = pronoun
  if (!verb || !isSubject(pronoun) || index > verb.index || !opensPredicate(tokenBehind(pronoun))) return false
  const noun = verb.dependents.find((one) => isSubject(one) && one.index < index)
  if (!noun || !/^NN/.test(noun.tag) || !agrees(noun, pronoun)) return false
  const {first, last} = extentOf(noun)
  const {tokens} = pronoun.sentence
  // “Whose names they are is known”, “a clerk whose job it is to count them”
  if (/^W/.test(tokens[first]?.tag ?? '')) return false
  const [opener, between] = [tokens[first - 1], tokens.slice(first, index)]
  // “The first letter she kept, the second she burned.”
  if (last === index - 1 && tokens.slice(first, index).some(({lower}) => ordinals.has(lower))) return false
  if (mayBeDetermined(tokens[first] as Token) || opensContactClause(noun, verb)) return false
  // “As captain she signed the letter.”
  if (opener?.lower === 'as') return false
  if (between.some(({tag}) => /^(?:``|''|:|CC|-[LR]RB-)$/.test(tag))) return false
  if (last === index - 1 && between.at(-1)?.lower !== ',') {
    // “as king he oversaw”
    if (opener && !/^(?:,|WRB)$/.test(opener.tag) && opener.relation !== 'mark') return false
    if (!isWhole(verb, pronoun) && (doubtOf(pronoun) < 0.5 || mayBeObject(noun, verb, pronoun))) return false
    if (between.some(({tag}) => /^(?:VB|MD|TO)/.test(tag))) return false
    // “Some mornings they had no bread.”
    return (
      (noun.index === index - 1 || doubtOf(pronoun) >= (isOfPassive(noun, pronoun) ? 0.3 : 0.5)) &&
      !measures.has(noun.lemma) &&
      !/^CD$/.test(tokens[first]?.tag ?? '')
    )
  }
  // “A banker’s daughter, one of six, she grew up in Leeds.”
  if (between.at(-1)?.lower !== ',' || opener || !isNamed(noun, between)) return false
  // “Her first husband, Jack, she met in Leeds.”
  return pronoun.text === 'it' || isWhole(verb, pronoun)
}

/** “the linings on the axle they were worn”: the verb has no room for another object. */
const isOfPassive = ({relation}: Token, pronoun: Token) =>
  relation === 'nsubj:pass' && pronoun.relation === 'nsubj:pass'

/** “when a weir she had paddled before became a trap”: no noun that is new has a pronoun yet, and another verb has no subject. */
const opensContactClause = ({dependents}: Token, verb: Token): boolean =>
  dependents.some(({relation, lower}) => relation === 'det' && /^an?$/.test(lower)) ||
  verb.sentence.tokens.slice(verb.index + 1).some((token) => isFiniteVerb(token) && lacksSubject(token, verb))

const ordinals = list('first second third fourth fifth sixth last other next')

/** How much surer the sentence must be read without the pronoun. */
const leastGain = 0.5

/** “The bakery, which opened in May, it sells”: without the pronoun what opens the sentence is the subject, with it nothing. */
function standsForNamed(pronoun: Token): boolean {
  const {index, sentence} = pronoun
  const [opener] = sentence.tokens
  if (tokenBefore(pronoun)?.lower !== ',' || !opensPredicate(tokenBehind(pronoun)) || !isSubject(pronoun)) return false
  if (!opener || !(opener.tag === 'NNP' || /^(?:the|its|his|her|their)$/.test(opener.lower))) return false
  if (sentence.tokens.slice(0, index).filter(({lower}) => lower === ',').length !== 2) return false
  const {next, tokens = [], gain = 0} = readWithout(pronoun) ?? {}
  const verb = next && predicateOf(next)
  const noun = verb?.dependents.find((one) => isSubject(one) && one.index < index)
  if (verb?.relation !== 'root' || !noun || noun.certainty.head < 0.8 || extentOf(noun).first !== 0) return false
  if (!/^NN/.test(noun.tag) || measures.has(noun.lemma) || gain < leastGain || !agrees(noun, pronoun)) return false
  const isName = noun.index > 0 ? hasCapital(noun.text) : noun.tag === 'NNP'
  if (!isName && !isNamed(noun, tokens.slice(0, index))) return false
  return isWhole(verb, pronoun) || verb.dependents.some(opensWithThat)
}

/** “denied that it would” */
const opensWithThat = ({relation, dependents}: Token): boolean =>
  relation === 'ccomp' && dependents.some((one) => one.relation === 'mark' && one.lower === 'that')

/** “Maria Lopez, 43,”, “The club’s coach, Rosa Delgado,”, “The show, which opened in May,” */
function isNamed(noun: Token, between: readonly Token[]): boolean {
  const commas = between.filter(({lower}) => lower === ',')
  if (commas.length !== 2) return false
  if (noun.tag === 'NNP') return /^NNP$/.test(between[0]?.tag ?? '')
  if (noun.dependents.some(({lower}) => lower === 'a' || lower === 'an')) return false
  const behind = between[(commas[0]?.index ?? 0) - (between[0]?.index ?? 0) + 1]
  if (!behind) return false
  if (/^(?:NNP|CD)$/.test(behind.tag)) return true
  return /^(?:who|which)$/.test(behind.lower) && !noun.dependents.some(({relation}) => relation === 'nmod')
}

const opensPredicate = (token: Token | undefined) => token !== undefined && (isFiniteVerb(token) || token.tag === 'RB')

function agrees({tag, lower}: Token, pronoun: Token): boolean {
  if (pronoun.lower === 'they') return /S$/.test(tag) || collective.has(lower)
  return !/S$/.test(tag)
}

const collective = list('team club police company council board family band crew union group side committee staff')

/** “Careless work she could not abide”, “His second book he wrote in prison”: a thing, or what the verb lacks. */
function mayBeObject(noun: Token, verb: Token, {text}: Token): boolean {
  const {dependents} = noun
  const isKnown = dependents.some(({relation}) => /^(?:det|nmod:poss)$/.test(relation))
  if (/^(?:he|she)$/.test(text) && !isKnown && !dependents.some(({tag}) => tag === 'NNP')) return true
  return !withoutObject.has(verb.lemma) && !isInTimeClause(leftEdge(noun))
}

/** Nothing is taken out of the clause that the noun could be: “His first wife he met in Leeds.” */
function isWhole(verb: Token, pronoun: Token): boolean {
  const next = verb.sentence.tokens[verb.index + 1]
  // “The mayor, Rosa Delgado, she says, will resign.”
  if (next?.lower === ',' && isSpeechVerb(verb)) return false
  if (pronoun.relation === 'nsubj:pass') return true
  if (verb.dependents.some(({relation}) => relation === 'cop')) return true
  // “Football he considered a waste of grass”, “The violin he taught himself.”
  if (judging.has(verb.lemma) || givers.has(verb.lemma)) return false
  return verb.dependents.some(
    ({relation, index, tag}) =>
      index > verb.index &&
      /^(?:obj|iobj|ccomp|xcomp|clausal)/.test(relation) &&
      // “The letter she burned unread.”
      !(relation === 'xcomp' && tag === 'JJ'),
  )
}

/** “The plan, they said, it would cost the county nothing.” */
function standsBehindAttribution(pronoun: Token): boolean {
  const {tokens} = pronoun.sentence
  const comma = tokens.findIndex(({lower}) => lower === ',')
  const noun = tokens[comma - 1]
  if (comma < 1 || !noun || !/^NN/.test(noun.tag) || measures.has(noun.lemma) || !agrees(noun, pronoun)) return false
  const head = tokens.slice(0, comma)
  if (!/^(?:the|its|his|her|their)$/.test(head[0]?.lower ?? '') && head[0]?.tag !== 'NNP') return false
  if (head.slice(1).some(({tag}) => !/^(?:NN.*|JJ|POS)$/.test(tag))) return false
  const [before, verb] = [tokenBefore(pronoun), pronoun.head]
  const said = before && tokenBefore(before)
  if (before?.lower !== ',' || before.index <= comma || !said || said.tag !== 'VBD' || !isSpeechVerb(said)) return false
  if (tokens.slice(comma + 1, said.index).some(({tag}) => !/^(?:NN.*|DT|JJ|PRP\$?|POS)$/.test(tag))) return false
  return (
    verb !== undefined &&
    /^(?:nsubj|expl)/.test(pronoun.relation) &&
    opensPredicate(tokenBehind(pronoun)) &&
    isWhole(verb, pronoun)
  )
}

/** “Asked how long the dam it would hold, he shrugged”, “She wondered whether the talks they would go on.” */
function standsForSubjectOfQuestion(pronoun: Token): boolean {
  const {tokens} = pronoun.sentence
  if (!opensPredicate(tokenBehind(pronoun)) || !isSubject(pronoun)) return false
  let at = pronoun.index - 1
  if (standsBehindHowMuch(pronoun)) return true
  if (!/^NNS?$/.test(tokens[at]?.tag ?? '') || !agrees(tokens[at] as Token, pronoun)) return false
  while (/^(?:NN.*|JJ|POS)$/.test(tokens[at]?.tag ?? '')) at--
  if (!/^(?:DT|PRP\$)$/.test(tokens[at]?.tag ?? '')) return false
  const [opener, before] = [tokens[at - 1], tokens[at - 2]]
  if (!opener) return false
  const isAsked =
    /^(?:whether|why)$/.test(opener.lower) || (manners.has(opener.lower) && before?.lower === 'how' && at > 1)
  if (!isAsked) return false
  const rest = tokens.slice(pronoun.index + 1)
  const stop = rest.findIndex(({tag}) => /^(?:[,.:]|''|CC)$/.test(tag))
  const clause = rest.slice(0, stop < 0 ? rest.length : stop)
  // “why the boat they hired sank”
  const finite = clause.filter((one, i) => isFiniteVerb(one) && !(i > 0 && /^(?:VB|MD)/.test(clause[i - 1]?.tag ?? '')))
  if (finite.length !== 1 || clause.some(({tag}) => tag === 'WDT')) return false
  const end = rest[stop]
  return !end || end.tag === '.' || (end.lower === ',' && /^(?:Asked|Told)$/.test(tokens[0]?.text ?? ''))
}

/** “How much of the money it will be found is a question”; but “how much of it they will find” */
function standsBehindHowMuch(pronoun: Token): boolean {
  const {tokens} = pronoun.sentence
  const how = tokens.findLastIndex(({lower}, i) => i < pronoun.index - 3 && lower === 'how')
  if (how < 0 || !/^(?:much|many)$/.test(tokens[how + 1]?.lower ?? '') || tokens[how + 2]?.lower !== 'of') return false
  const noun = tokens.slice(how + 3, pronoun.index)
  if (!noun.every(({tag}) => /^(?:DT|PRP\$|NN.*|JJ|VBG|VBN|CD|POS|\$)$/.test(tag))) return false
  return pronoun.relation === 'nsubj:pass' && pronoun.head !== undefined && pronoun.head.tag === 'VBN'
}

const manners = list('long far soon often quickly fast well badly')

/** “two men who they are suspected of arson”: what “who” stands for is told again. */
function standsForRelative(pronoun: Token): boolean {
  const [before, next] = [tokenBefore(pronoun), tokenBehind(pronoun)]
  if (before?.lower !== 'who' || pronoun.lower === 'it' || !next) return false
  const isBe = /^(?:is|are|was|were)$/.test(next.lower) || tokenBehind(next)?.lower === 'been'
  const verb = pronoun.head
  if (!isBe || !verb || doubtOf(pronoun) < 0.5) return false
  // “the man who she was married to”, “who he is in love with”
  return (
    verb.dependents.some(({relation, index}) => relation === 'obl' && index > verb.index) && !endsInPreposition(verb)
  )
}

const endsInPreposition = (verb: Token) =>
  verb.sentence.tokens.slice(verb.index + 1).some((token) => {
    const next = tokenBehind(token)
    return /^(?:IN|TO|RP)$/.test(token.tag) && (!next || /^(?:[,.:]|VB[DZP]|MD|CC)$/.test(next.tag))
  })
