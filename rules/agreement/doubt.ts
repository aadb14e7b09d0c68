import {
  exchangeWord,
  hasCapital,
  hasWord,
  isInflectedAsVerb,
  lemmaOf,
  list,
  nameKinds,
  remember,
  type Sentence,
  type Token,
} from '../../src/rule-kit/index.ts'
import type {Clause} from './clauses.ts'
import {isVerbWhenMended} from './mended.ts'
import type {Names} from './names.ts'
import {between, leftEdge, next, previous} from './phrase.ts'
import {type Counted, isUnit} from './subject.ts'
import {rightForm} from './verb.ts'

/** “…, say the objectors, …” */
const opensReport = (verb: Token): boolean =>
  /^(?:argue|believe|claim|complain|insist|say|think)$/.test(verb.lemma) &&
  previous(verb)?.text === ',' &&
  /^(?:DT|PRP\$|NN.*|JJ)$/.test(next(verb)?.tag ?? '')

/** “four boats (two of them borrowed and has slept little”: of a bracket that is lost nobody knows what it parted. */
const hasOpenBracket = remember(
  ({text}: Sentence): boolean => text.replace(/[^([]/g, '').length !== text.replace(/[^)\]]/g, '').length,
)

/** What only looks like a subject or a verb: “money making systems have”, “Insights offers”, “As human beings …” */
export function isOpenToDoubt(clause: Clause, {number, head}: Counted, names: Names): boolean {
  const {subject, verb, isInverted, predicate} = clause
  const first = leftEdge(subject)
  if (hasOpenBracket(subject.sentence)) return true
  // “Among the things the money bought | were seven cruises”: what is named stands behind.
  if (!isInverted && isNamedBehind(verb.token)) return true
  // “What impact do the rules have?”
  if (
    /^(?:what|which|whose|how)$/.test(first.lower) &&
    first !== subject &&
    !predicate.relation.startsWith('acl') &&
    /^(?:DT|PRP\$?|NN.*|JJ)$/.test(next(verb.token)?.tag ?? '')
  )
    return true
  // “what the club fear are torn ligaments”
  if (previous(first)?.lower === 'what' && first !== subject && isInflectedAsVerb(subject.lower)) return true
  // “the bond that would have replaced two schools and added classrooms has failed”
  if (subject.relation === 'obj' && subject.head === previous(first) && subject.head?.relation === 'conj') return true
  // “They arrive in May, scream for three months, and one morning are not there.”
  if (
    /^(?:day|morning|afternoon|evening|night|week|year)$/.test(subject.lower) &&
    /^(?:and|or|but|then)$/.test(previous(first)?.lower ?? '')
  )
    return true
  // “That define us as Americans?”: what goes on from the sentence before.
  if (subject.lower === 'that' && subject.index === 0 && subject.sentence.after.includes('?')) return true
  // “A lighthouse in a field, say the objectors, is a silo.”
  const before = previous(first)
  if (opensReport(verb.token) || (before && opensReport(before) && subject.tag !== 'PRP')) return true
  // “She lingers, pass in hand, and waits.”
  if (
    verb.token.tag === 'VBP' &&
    previous(verb.token)?.text === ',' &&
    /^(?:in|on|at|under|over|between|round|around)$/.test(next(verb.token)?.lower ?? '')
  )
    return true
  // “Forty millimetres has fallen; another 15 is on the way”
  if (subject.tag === 'CD' && before?.lower === 'another') return true
  // “Setting goals is …”
  if (first.tag === 'VBG' && number === 'plural') return true
  // “Neither do we”, “no other thing have they done”
  if (verb.kind !== 'full' && !isInverted && /^(?:i|we|he|she|they|you)$/.test(next(verb.token)?.lower ?? ''))
    return true
  // “Among the women at the table was Rosa Duarte”
  if (
    subject.sentence.tokens[0]?.tag === 'IN' &&
    number === 'plural' &&
    predicate.index > verb.token.index &&
    predicate.tag === 'NNP'
  )
    return true
  // “The first things a driver does is brake”: the noun is wrong, not the verb.
  if (
    subject.lower === 'things' &&
    number === 'plural' &&
    /^(?:first|last|only|next|best|worst|main|hardest)$/.test(previous(subject)?.lower ?? '') &&
    next(subject) !== verb.token &&
    !verb.token.sentence.tokens.slice(verb.token.index + 1).some(({tag}) => tag === 'NNS')
  )
    return true
  // “event(s)”, “more than just prices”
  if (next(subject)?.text === '(' && next(next(subject) as Token)?.lower === 's') return true
  if (/^(?:than|just)$/.test(previous(first)?.lower ?? '')) return true
  // “Banks says”, who is “Rosa Banks” elsewhere.
  if (subject.index === 0 && subject.tag === 'NNS' && mayBeSurname(subject) && !names.isNoun(subject)) return true
  // “Giddings was alone”
  if (
    subject.index === 0 &&
    subject.tag === 'NNS' &&
    subject.lower !== 'police' &&
    next(subject) === verb.token &&
    subject.certainty.tag < (mayBeSurname(subject) ? 0.97 : 0.8) &&
    !isPluralWhenMended(clause, names)
  )
    return true
  // “How do resource needs change?”
  if (isInverted && verb.kind === 'do' && subject.tag === 'NN' && /s$/.test(next(subject)?.lower ?? '')) return true
  // “Here are a list of names”
  if (isInverted && subject.lower === 'list') return true
  // “neither are most of the ships”
  if (subject.lower === 'neither' && next(subject) === verb.token && verb.number === 'plural') return true
  // “Anyone else have a question?”
  if (first.index === 0 && subject.lower.startsWith('any') && subject.sentence.after.includes('?')) return true
  // “money making systems have”
  if (next(subject)?.tag === 'VBG' && previous(verb.token)?.tag === 'NNS' && verb.token.index === subject.index + 3)
    return true
  // “Everyone, have a good day”
  if (next(subject)?.text === ',' && previous(verb.token) === next(subject)) return true
  // “Division I tournaments”: a noun after all.
  if (verb.token.tag === 'VBP' && /[^s]s$/.test(verb.token.lower) && verb.kind === 'full') return true
  // “Arsenal were”: at a sentence’s head a name looks like any noun.
  if (
    subject.index === 0 &&
    subject.pos === 'NOUN' &&
    subject.tag === 'NN' &&
    verb.number === 'plural' &&
    first === subject &&
    subject.certainty.tag < 0.92 &&
    !/(?:ment|tion|sion|ness|[ai]lity|[ae]nce)$/.test(subject.lower)
  )
    return true
  // “no objective which need clash”
  if (/^(?:need|dare)$/.test(verb.token.lower) && !/^(?:DT|PRP\$?|TO|NNS|CD|JJ)$/.test(next(verb.token)?.tag ?? ''))
    return true
  // “World War I tournaments”, “Insights offers”
  if (subject.lower === 'i' && /^(?:NNP|HYPH)/.test(previous(subject)?.tag ?? '')) return true
  if (
    verb.kind === 'full' &&
    subject.tag === 'NNS' &&
    subject.index === 0 &&
    Math.min(subject.lower === 'police' ? 1 : subject.certainty.tag, verb.token.certainty.tag) < 0.95 &&
    !isPluralWhenMended(clause, names)
  )
    return true
  if (isInverted && /^number of/.test(head)) return true
  if (isInverted && subject.lower === 'you' && !subject.sentence.after.includes('?')) return true
  // “of those that are”, “this find”
  if (subject.lower === 'that' && subject.tag === 'DT' && between(subject, verb.token).some(({tag}) => tag !== 'RB'))
    return true
  if (subject.lower === 'that' && !/^(?:|,|:|``)$/.test(previous(subject)?.tag ?? ''))
    return subject.tag !== 'WDT' && predicate.relation !== 'acl:relcl' && !opensItsClause(subject)
  const isSure =
    Math.min(subject.certainty.tag, subject.certainty.relation) >= 0.9 &&
    verb.token.certainty.tag >= (subject.lower === 'this' ? 0.55 : 0.8)
  if (verb.kind === 'full' && ((/^(?:this|that)$/.test(subject.lower) && !isSure) || !isVerbHere(verb.token, subject)))
    return !/^(?:WDT|WP)$/.test(subject.tag) && !isVerbWhenMended(clause)
  if (/^\p{Lu}{2,}$/u.test(subject.text)) return true
  if (/^(?:term|word|words|name|title)$/.test(previous(first)?.lower ?? '') && subject.lower !== 'nobody') return true
  // “how we think of ourselves as human beings rests on …”
  if (
    previous(first)?.lower === 'as' &&
    !isAsOfClause(previous(first) as Token, predicate) &&
    between(subject, verb.token).length === 0 &&
    predicate.head?.index !== first.index - 2 &&
    subject.tag === 'NNS' &&
    verb.number === 'singular'
  )
    return true
  // “The term human rights implies …”, “understanding its nuances opens …”
  const phrase = subject.sentence.tokens.slice(first.index, subject.index)
  if (
    phrase.some(({lower}) =>
      /^(?:term|word|phrase|concept|expression|category|title|film|book|series|label)$/.test(lower),
    )
  )
    return true
  if (number === 'plural' && /ing$/.test(first.lower) && first !== subject) return true
  return subject.relation.startsWith('csubj') && predicate !== verb.token && /^(?:NNS|NNPS)$/.test(predicate.tag)
}

/** “As mills close, …”, “…, as more jobs were lost”; not “think of ourselves as beings”. */
const isAsOfClause = (as: Token, predicate: Token): boolean =>
  as.relation === 'mark' && (as.index === 0 || (as.head === predicate && /^(?:,|RB|CC)$/.test(previous(as)?.tag ?? '')))

/** “I thought that | were the end”, “while that | were under way”: no “that” of a relative clause, which a noun precedes. */
const opensItsClause = (that: Token): boolean =>
  that.tag === 'DT' &&
  Math.min(that.certainty.tag, that.certainty.relation) >= 0.9 &&
  /^(?:VB[DPZ]?|IN)$/.test(previous(that)?.tag ?? '') &&
  // “After that come the harder questions”
  !/^(?:after|as|before|besides|since|than|till|until)$/.test(previous(that)?.lower ?? '') &&
  (previous(that)?.tag !== 'IN' || previous(that)?.relation === 'mark')

/** “Dockers | says”, “Pilots | wants”: no name, with the other form no doubt, and the story never has it for a name. */
function isPluralWhenMended({subject, verb}: Clause, names: Names): boolean {
  if (verb.number === 'plural' || mayBeSurname(subject) || nameKinds(subject.text)?.institution) return false
  if (!ofPersons.test(subject.lower) && subject.certainty.tag < 0.9) return false
  if (!names.isNoun(subject)) return false
  const exchange = exchangeWord(verb.token, rightForm({...verb, negation: undefined}, 'plural'))
  const noun = exchange?.put.sentence.tokens[subject.index]
  return (
    exchange !== undefined &&
    noun?.tag === 'NNS' &&
    exchange.gain >= -0.6 &&
    exchange.put.tag === 'VBP' &&
    Math.min(noun.certainty.tag, noun.certainty.head, noun.certainty.relation) >= 0.9 &&
    exchange.put.certainty.tag >= 0.85
  )
}

/** “dockers”, “doctors”, “unionists”, “fishermen” */
const ofPersons = /(?:[eo]rs|ists|ians|men|women)$/

const mayBeSurname = ({lower}: Token) => !hasWord(lower) || nameKinds(lower)?.surname === true

/** Not “the product develop process”, “check-ins”, “the securities exchanges themselves have”: a noun after all. */
function isVerbHere(verb: Token, subject: Token): boolean {
  const after = next(verb)
  if (!after || hasCapital(verb.text)) return false
  const isSure = Math.min(subject.certainty.tag, subject.certainty.head, subject.certainty.relation) >= 0.95
  // “complaints during office visits more than doubled”
  const rest = verb.sentence.tokens
    .slice(verb.index + 1, verb.index + 6)
    .findIndex(({tag}) => !/^(?:RB|RBR|JJR|CC|IN)$/.test(tag))
  if (
    rest > 0 &&
    /^VB[DNZP]$/.test(verb.sentence.tokens[verb.index + 1 + rest]?.tag ?? '') &&
    verb.certainty.tag < 0.95
  )
    return false
  if (subject.tag === 'PRP' && subject.relation.startsWith('nsubj') && verb.certainty.tag >= 0.6) return true
  if (verb.certainty.tag >= (isSure ? 0.7 : 0.95) && /^(?:NN|VBD|VBP)$/.test(after.tag)) return true
  return !/^(?:NN|HYPH|VBD|VBZ|VBP|MD|POS)$/.test(after.tag) && !/sel(?:f|ves)$/.test(after.lower)
}

/** “Two goals is a lot”, “More cuts is the wrong answer”: a singular complement draws the verb to itself. */
export function isMeasured({verb, predicate, subject, isInverted}: Clause, {number}: Counted): boolean {
  // “Two goals was enough”, “Three games in a week is hard”
  if (
    number === 'plural' &&
    isUnit(subject) &&
    verb.token.relation === 'cop' &&
    !isInverted &&
    !isSomewhere(predicate) &&
    !isOwned(subject)
  )
    return true
  // “Fourteen bouts makes for a long night”, “Thirty wins, in this league, buys you second place”
  if (number === 'plural' && isSum(subject) && brings.has(verb.token.lemma) && isGained(next(verb.token))) return true
  // “Small quantities, by the notice on the gate, means no more than 20 bags”
  if (number === 'plural' && verb.token.lower === 'means' && isDefined(subject, verb.token)) return true
  // “Sixty votes and a signature is all it takes”
  if (
    number === 'plural' &&
    /^(?:is|was)$/.test(verb.token.lower) &&
    /^(?:all|enough|what|how|where|why|when)$/.test(next(verb.token)?.lower ?? '') &&
    subject.dependents.some(({tag, index}) => tag === 'CD' && index < subject.index)
  )
    return true
  if (
    number === 'plural' &&
    verb.token !== predicate &&
    verb.token.relation === 'cop' &&
    /^(?:NN|DT|CD|WP|VBG|JJS)$/.test(predicate.tag) &&
    // “Shares was down 4%”
    !/^(?:percent|%)$/.test(predicate.lower) &&
    !predicate.dependents.some(({relation}) => relation === 'case') &&
    !isInverted
  )
    return (
      subject.tag !== 'PRP' &&
      subject.tag !== 'NNPS' &&
      !subject.dependents.some(({lower}) => /^(?:the|his|her|its|their|our|my|your|these|those)$/.test(lower)) &&
      !/^(?:these|those)$/.test(subject.lower)
    )
  return false
}

/** “their goals”, “the club’s votes”, uncounted */
const isOwned = ({dependents}: Token): boolean =>
  dependents.some(({relation}) => relation === 'nmod:poss') && !dependents.some(({tag}) => tag === 'CD')

/** So many, and no more said of them: “fourteen bouts”, not “the fourteen boxers”. */
const isSum = (noun: Token): boolean =>
  noun.sentence.tokens.slice(leftEdge(noun).index, noun.index).some(({tag}) => tag === 'CD') &&
  noun.dependents.every(({relation, index}) => index > noun.index || !/^(?:det|nmod:poss)/.test(relation))

/** Bare, and behind an aside what counts as such: a word that is explained. */
const isDefined = ({dependents}: Token, verb: Token): boolean =>
  previous(verb)?.text === ',' &&
  !dependents.some(({relation}) => /^(?:det|nmod:poss)/.test(relation)) &&
  verb.sentence.tokens.slice(verb.index + 1, verb.index + 5).some(({lower}) => lower === 'than')

const brings = list('bring buy cost earn get give leave make mean take win')

const isGained = (token: Token | undefined): boolean =>
  /^(?:a|an|for|it|me|nobody|no|one|us|you)$/.test(token?.lower ?? '')

/** “on the road” */
const isSomewhere = ({dependents}: Token): boolean => dependents.some(({relation}) => relation === 'case')

/** “Somebody call a doctor” */
export function isBareImperative({verb, subject}: Clause, {number}: Counted): boolean {
  const before = previous(leftEdge(subject))
  const isTold =
    /^(?:nobody|nothing|something|everything)$/.test(subject.lower) || /^(?:W.*|IN|VB.)$/.test(before?.tag ?? '')
  return (
    !(isTold && !subject.sentence.after.includes('!')) &&
    verb.kind === 'full' &&
    number === 'singular' &&
    (verb.token.tag !== 'VBP' || verb.token.certainty.tag < 0.9 || subject.sentence.after.includes('!')) &&
    subject.lower.length > 3 &&
    /(?:one|body|thing)$/.test(subject.lower) &&
    between(subject, verb.token).every(({tag}) => tag.startsWith('RB')) &&
    previous(subject)?.lower !== 'not' &&
    lemmaOf(subject.lower, 'NN') === subject.lower
  )
}

/** “Among …”, and no comma before “be” */
const isNamedBehind = ({lemma, index, sentence: {tokens}}: Token): boolean =>
  lemma === 'be' && tokens[0]?.lower === 'among' && !tokens.slice(0, index).some(({text}) => text === ',')
