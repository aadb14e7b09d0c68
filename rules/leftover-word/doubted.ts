import {
  inflect,
  isFiniteVerb,
  isFunctionWord,
  isInflectedAsVerb,
  isSmall,
  reword,
  sureness,
  type Token,
} from '../../src/rule-kit/index.ts'
import {isAfterContactClause, isWithinContactClause} from './gap.ts'
import {measures} from './tree.ts'

/** How much must be amiss at what is most likely left over, and between a noun and its verb, where hardly any of them can stand: measured on edited text. */
const [least, leastBeforeVerb] = [0.97, 0.88]
/** How much where the reading is asked once more, and how much surer it must be without the word. */
const [leastRead, leastGain] = [0.8, 1.5]

/** A little word of which the reading doubts that it belongs there: “The company to announced a loss”. */
export function isDoubted(token: Token): boolean {
  const {doubt, suspicion, lower, text, word, sentence, index} = token
  if (doubt?.kind !== 'leftover' || suspicion < leastRead) return false
  const [before, next] = [sentence.tokens[index - 1], sentence.tokens[index + 1]]
  if (!before || !next || word?.text !== text || !isSmall(text) || !isFunctionWord(lower)) return false
  if (!areSpaced(before, token) || !areSpaced(token, next) || pointsAt(token, before, next)) return false
  const isSure =
    suspicion >= least ||
    (suspicion >= leastBeforeVerb && (isBetweenNounAndVerb(before, token, next) || isBeforeItsLike(token, next)))
  if (!isSure && !mayPartFromObject(before, token, next)) return false
  return !mayBeLeftOut(token, before, next) && (isSure || isReadBetterWithout(token, next))
}

/** “any right to that win, least of all …”: read as an infinitive, and a noun. */
const pointsAt = ({lower}: Token, before: Token, next: Token): boolean =>
  lower === 'that' && before.lower === 'to' && /^(?:[,.]|IN|CC)$/.test(next.sentence.tokens[next.index + 1]?.tag ?? '')

/** “at was an average price”, “lined was a single” */
const mayPartFromObject = (before: Token, {lower}: Token, next: Token) =>
  /^(?:is|are|was|were)$/.test(lower) &&
  // “The student of law admitted was the first from her town.”
  (/^(?:VBZ|IN)$/.test(before.tag) || (before.tag === 'VBD' && inflect(before.lemma, 'VBN') !== before.lower)) &&
  /^(?:DT|PRP\$)$/.test(next.tag) &&
  !isBehindContactClause(before)

/** “the right the framers spoke of was the right to print”, “what she asked for was a chance” */
const isBehindContactClause = ({sentence: {tokens}, index}: Token) =>
  tokens
    .slice(0, index)
    .some(
      ({tag, lower, relation}, i) =>
        (/^(?:WP|WDT|WRB)$/.test(tag) && !/^nsubj/.test(relation)) ||
        (lower === 'that' && !/^(?:nsubj|mark|det)/.test(relation)) ||
        /^(?:all|those|everything|anything|nothing|something)$/.test(lower) ||
        (/^(?:NNS?|CD)$/.test(tag) &&
          /^(?:PRP\$?|DT|NNP)$/.test(tokens[i + 1]?.tag ?? '') &&
          tokens.slice(i + 2, index + 1).some(isFiniteVerb)),
    )

/** Without it, what is behind belongs to the preposition or to the verb before: not so “The house he lived in was the last.” */
function isReadBetterWithout(token: Token, next: Token): boolean {
  const {sentence, index, start} = token
  const tokens = reword(sentence, {start, end: next.start}, '')?.tokens ?? []
  const [before, opener] = [tokens[index - 1], tokens[index]]
  if (tokens.length !== sentence.tokens.length - 1 || !before || !opener) return false
  const noun = opener.head
  const isTied = before.tag === 'IN' ? before.head === noun : noun?.head === before && noun.relation === 'obj'
  if (!noun || !isTied || noun.index < index || noun.certainty.head < 0.6) return false
  return sureness(tokens) - sureness(sentence.tokens.filter((other) => other !== token)) >= leastGain
}

/** “The company to announced”, “The owner the said” */
const isBetweenNounAndVerb = (before: Token, {lower}: Token, next: Token) =>
  /^(?:to|of|the|a|been|in|for|with|at)$/.test(lower) &&
  /^(?:NNP?S?|PRP)$/.test(before.tag) &&
  /^(?:VB[DZ]|MD)$/.test(next.tag) &&
  !/^(?:will|might|can|must)$/.test(next.lower) &&
  next.certainty.tag >= 0.7

/** “his the seat” */
const isBeforeItsLike = ({tag}: Token, next: Token) => tag === 'PRP$' && /^(?:the|its|his|their)$/.test(next.lower)

const areSpaced = (first: Token, second: Token) => second.start === first.end + 1 && /^\p{L}/u.test(second.text)

const isPointedAt = ({index, sentence: {tokens}}: Token): boolean =>
  /^(?:this|that|next|last|one|each|every)$/.test(tokens[index - 1]?.lower ?? '')

/** What may stand there all the same. */
function mayBeLeftOut(token: Token, before: Token, next: Token): boolean {
  const {lower, tag} = token
  // “That autumn she joined the choir.”
  if (tag === 'PRP' && measures.has(before.lemma) && isPointedAt(before)) return true
  // “the hours in between”
  if (lower === 'in' && next.lower === 'between') return true
  // “the can business”
  if (tag.startsWith('NN')) return true
  // “should and will be paid”
  if (before.tag === 'CC' || next.tag === 'CC' || before.lower === lower || next.lower === lower) return true
  // “t he law”, “At Ames Inc. we are”
  if (before.text.length === 1 || !/\p{L}$/u.test(before.text)) return true
  // “in that first infants’ class”
  if (lower === 'that' && before.tag === 'IN' && /^(?:JJ.?|NN|CD|VBN|VBG)$/.test(next.tag)) return true
  // “four runs an over”, “three pounds a pop”
  if (/^an?$/.test(lower) && isCounted(before)) return true
  // “went through the no lobby”, “the yes and no camps”
  if (lower === 'no' && /^(?:an?|the|this|that|each|every|any|another|first|second)$/.test(before.lower)) return true
  // “spoke less of the candidates than of power cuts”
  if (lower === 'than' && next.pos === 'ADP' && comparesBefore(token)) return true
  // “sort of broke”, “any which way”, “the decades since have been”, “the agreed upon price”
  if (/^(?:kind|sort)$/.test(before.lower) && lower === 'of') return true
  if (
    /^(?:since|above|below|before|after|ago|up|out|in|by|on|upon|over|off|down|through)$/.test(lower) &&
    (!/^(?:IN|TO|DT)$/.test(next.tag) || isInfinitive(next))
  )
    return true
  // “the swearing in of the members”, “the passing by of the old”
  if (token.relation === 'compound:prt' || (before.tag === 'VBG' && next.lower === 'of')) return true
  if (before.lower === 'any' || lower === 'as' || lower === 'had') return true
  // “Nobody who was there doubts that it happened”: what was read as a noun may be the verb.
  if (/^(?:who|which|that)$/.test(lower) && hasVerbReadAsNoun(next)) return true
  // “What bothers her is the word.”
  if (
    /^(?:her|him|it|me|them|us|you)$/.test(lower) &&
    /^what$/i.test(token.sentence.tokens[before.index - 1]?.text ?? '')
  )
    return true
  // “Four she quotes.”
  if (/^(?:i|you|he|she|it|we|they)$/.test(lower) && before.index === 0) return true
  // “Because we are human we err”
  if (/^(?:i|you|he|she|it|we|they)$/.test(lower) && !/^(?:NN.*|PRP|IN|TO|MD|VB.?)$/.test(before.tag)) return true
  // “Behind her the sky is gray”
  if (/^(?:him|her|it|them|us|me|you)$/.test(lower) && before.tag === 'IN') return true
  // “He it was who found it”
  if (lower === 'it' && before.tag === 'PRP' && /^(?:is|was)$/.test(next.lower)) return true
  // “could not but admire it”, “can but try”
  if (lower === 'but' && /^(?:not|n't|cannot|can|could|may|might)$/.test(before.lower)) return true
  // “send it on to them”, “up to a climb”
  if (lower === 'on' && next.lower === 'to') return true
  if (/^an?$/.test(lower) && before.lower === 'to') return true
  // “The knife he did it with was …”
  if (token.pos === 'ADP' && /^(?:VB[DZ]|MD)$/.test(next.tag) && isWithinContactClause(token)) return true
  // “agencies with approved plans”
  if (token.pos === 'ADP' && /^(?:VBN|VBG|JJ.?|NN.*|PRP\$?)$/.test(next.tag)) return true
  // “as did the miners”, “faster than could the court”, “included were the boats”
  if (!/^(?:VB|MD)/.test(tag)) return false
  // “The figures it relied on were those of June.”
  if (/^(?:is|are|was|were)$/.test(lower) && /^(?:IN|RP)$/.test(before.tag) && isWithinContactClause(before))
    return true
  // “proclaimed the end was in sight”, “the might of the state”
  const isBeforeObject = /^(?:DT|PRP\$)$/.test(next.tag) && /^(?:VB[DZ]|IN)$/.test(before.tag)
  if (!isBeforeObject && (!/^(?:VB|MD)/.test(next.tag) || next.tag === 'VBN')) return true
  return (
    /^(?:as|than|so|nor|neither|never|only)$/.test(before.lower) || before.index === 0 || isAfterContactClause(token)
  )
}

/** “almost four runs”, “several times”: a plural with its number. */
const isCounted = ({tag, index, sentence: {tokens}}: Token): boolean =>
  /^NNS?$/.test(tag) &&
  tokens
    .slice(Math.max(0, index - 3), index)
    .some((each) => each.tag === 'CD' || /^(?:a|an|few|several|many|half)$/.test(each.lower))

/** “more”, “rather”, “sooner”, “other” */
const comparesBefore = ({index, sentence: {tokens}}: Token): boolean =>
  tokens
    .slice(0, index)
    .some(({tag, lower}) => /^(?:JJR|RBR)$/.test(tag) || /^(?:less|more|rather|other|otherwise|else)$/.test(lower))

const hasVerbReadAsNoun = ({index, sentence: {tokens}}: Token) =>
  tokens.some(
    (token) =>
      token.index > index &&
      token.tag === 'NNS' &&
      isInflectedAsVerb(token.lemma) &&
      /^(?:IN|DT|PRP\$?|WDT)$/.test(tokens[token.index + 1]?.tag ?? ''),
  )

const isInfinitive = ({lower, sentence, index}: Token) =>
  lower === 'to' && /^VBP?$/.test(sentence.tokens[index + 1]?.tag ?? '')
