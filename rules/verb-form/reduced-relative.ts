import {hasCapital, inflect, isFiniteVerb, isInflectedAsVerb, list, type Token} from '../../src/rule-kit/index.ts'
import {participleAfterBe} from './chain.ts'
import {mayBeParticiple, mayBePlain} from './forms.ts'

/** Verbs whose form in -ing hardly stands without an object: “the trees planting by the school” are planted. */
const transitive = list(`
  adopt announce appoint approve arrest award ban bring build cast commission damage describe design destroy develop discover
  donate draw elect endorse establish file found fund give hold impose injure introduce invent issue kill launch lend
  make name obtain order organise organize own paint plant produce propose publish record reject release replace report
  require rescue run seize sell send sign steal submit suspend take unveil use wound write
`)

/** The participle that is meant in “the letter, sign by 40 doctors, was sent”, “the trees planting by the school”. */
export function findReducedRelative(verb: Token): {noun: Token; expected: string} | undefined {
  const {lower, text, tag, word, sentence, index} = verb
  if (text !== lower || word?.opaque || lower.length < 3) return undefined
  if (tag === 'VBG') return passiveOfGerund(verb)
  if (/^(?:name|call|title|dub|nickname)$/.test(lower)) return namedSo(verb)
  if (sentence.tokens[index - 1]?.lower === 'ever' && mayBePlain(lower)) return participleBehindEver(verb)
  // Its forms are dear, and asked last.
  return /^(?:VB[PN]?|NN)$/.test(tag) && isBehindNoun(verb) && mayBePlain(lower) && !mayBeParticiple(lower)
    ? participleOfPlain(verb)
    : undefined
}

/** What is called by a name: “a boy name Tim”, and no “pen name”. */
const called = list(`
  actor actress animal app artist author baby band barber boat book boy boyfriend brother building bull business camel cat charity
  child cleric club collection colleague comedian commander company contractor cousin cow creature daughter device disease doctor
  dog drug dancer driver elephant father farmer film firm fish fisherman friend game girl girlfriend god group guy horse husband
  initiative island journalist kid killer king lady lake lawyer lion magazine man merchant method mother movie neighbor neighbour
  newspaper niece nephew nurse officer operation organisation organization painter parrot party person pharmacist pig place planet
  player poem poet policeman priest prince princess procedure process producer product program programme project puppy restaurant
  scheme school scientist sculpture series servant sheep ship show shop singer sister software soldier son song startup store
  storm student substance suspect system tailor teacher teenager tool town tribe village volunteer waiter waitress website whale wife
  woman worker writer youth
`)

/** “an old man name Vincent”, “a woman call Ruth”: right behind what has the name, and right before it. */
function namedSo({lower, index, sentence}: Token) {
  const {tokens} = sentence
  const [noun, next] = [tokens[index - 1], tokens[index + 1]]
  if (!noun || !next || !called.has(noun.lower) || !/^NN$/.test(noun.tag) || !hasCapital(next.text)) return undefined
  let start = noun.index
  while (/^(?:NN|JJ|CD|VBN|HYPH|RB|NNP|VBG)$/.test(tokens[start - 1]?.tag ?? '')) start--
  const determiner = tokens[start - 1]
  if (!determiner || !/^(?:an?|another|one|the|his|her|their)$/.test(determiner.lower)) return undefined
  if (!/^an?$/.test(determiner.lower) && lower !== 'name' && next.tag !== 'NNP') return undefined
  const before = tokens[determiner.index - 1]
  // “They let a man call Ruth”, “the film title Alien”
  if (lower === 'title' && !/^an?$/.test(determiner.lower)) return undefined
  if (/^(?:let|make|help|see|hear|watch|have)$/.test(before?.lemma ?? '') || before?.tag === 'MD') return undefined
  const expected = inflect(lower, 'VBN')
  return expected ? {noun, expected} : undefined
}

/** “the largest fine ever impose on a bank” */
function participleBehindEver({lower, index, sentence, tag}: Token) {
  const {tokens} = sentence
  const [noun, ever, next] = [tokens[index - 2], tokens[index - 1], tokens[index + 1]]
  if (ever?.lower !== 'ever' || !noun || !/^NNS?$/.test(noun.tag) || !/^(?:VBP?|NN)$/.test(tag)) return undefined
  if (!/^(?:IN|TO|[.,])$/.test(next?.tag ?? '.') || tokens.slice(0, index).some(asksForPlain)) return undefined
  const expected = inflect(lower, 'VBN')
  return expected && isInflectedAsVerb(lower, 'VBN') ? {noun, expected} : undefined
}

const asksForPlain = ({tag, lemma, lower}: Token) =>
  /^(?:MD|TO|VBP?|W.*)$/.test(tag) || /^(?:do|let|make|help)$/.test(lemma) || /^(?:if|that)$/.test(lower)

function isBehindNoun({sentence: {tokens}, index}: Token): boolean {
  const [before, next] = [tokens[index - 1], tokens[index + 1]]
  if (!before || !next || !(before.text === ',' || isNoun(before))) return false
  return (
    (/^(?:IN|RP|RB|TO|JJ|VBN)$/.test(next.tag) && next.relation !== 'mark') ||
    /^(?:every|each|last|this)$/.test(next.lower)
  )
}

/** “The figures releasing on Tuesday by the ministry” */
function passiveOfGerund({lemma, relation, head, dependents, index, certainty}: Token) {
  if (relation !== 'acl' || !head || !isNoun(head) || head.index > index || !transitive.has(lemma)) return undefined
  if (certainty.tag < 0.85 || dependents.some((each) => /^(?:obj|ccomp|xcomp|aux|nsubj|mark)/.test(each.relation)))
    return undefined
  const agent = dependents.find((each) => each.index > index && isBy(each))
  const expected = inflect(lemma, 'VBN')
  if (papers.has(head.lemma) && doneToPapers.has(lemma) && expected && certainty.head >= 0.6) {
    const next = head.sentence.tokens[index + 1]
    if (next && /^(?:on|in|by|at|last|this|earlier|yesterday|between|during)$/.test(next.lower))
      return {noun: head, expected}
  }
  return agent && /^(?:NN|NNS|NNPS?)$/.test(agent.tag) && expected ? {noun: head, expected} : undefined
}

/** What is written, and what is done to it and never by it: “a report publishing on Tuesday”. */
const papers = list(`
  accord agreement announcement article bill book budget ceasefire claim complaint contract data deal decree document essay figure
  finding guideline indictment interview law lawsuit letter map memo message motion notice novel order paper petition photo photograph
  picture plan poem poll post recording report result rule ruling song statement study survey transcript treaty truce verdict video
`)
const doneToPapers = list(
  'adopt announce approve commission draft endorse file issue make obtain pass post print publish record release sign submit take unveil write',
)

/** “by the ministry”; not “by Friday” */
const isBy = ({relation, dependents, lower}: Token) =>
  /^obl/.test(relation) &&
  !/(?:day|week|month|year|noon|night|hand|mistake|now)s?$/.test(lower) &&
  dependents.some((each) => each.lower === 'by' && each.relation === 'case') &&
  dependents.some((each) => /^(?:det|nummod|amod|nmod:poss|compound|flat)/.test(each.relation))

function participleOfPlain(verb: Token) {
  const {lower, head, relation, index, sentence, dependents, certainty} = verb
  const {tokens} = sentence
  const before = tokens[index - 1]
  // “people close to her”, “issue by issue”
  if (/^(?:close|have|do|be|go|plain)$/.test(lower) || tokens[index + 2]?.lower === lower) return undefined
  // “The house, save for the porch, …”
  if (lower === 'save' && tokens[index + 1]?.lower === 'for') return undefined
  const expected = inflect(lower, 'VBN')
  if (!expected || !isInflectedAsVerb(lower, 'VBN')) return undefined
  const tie = Math.min(certainty.head, certainty.relation)
  const isVerb = verb.tag === 'NN' ? certainty.tag < 0.6 : certainty.tag >= 0.4
  if (before?.text === ',') {
    const noun = tokens[index - 2]
    if (noun && isNoun(noun) && isBareApposition(verb) && isParenthesis(verb)) return {noun, expected}
    if (dependents.some((each) => each.index < index && !/^(?:punct|advmod)$/.test(each.relation))) return undefined
    const isSaidOf = head !== undefined && head.index < index && /^(?:acl|appos|conj|parataxis)/.test(relation)
    if (head !== noun && (certainty.tag < 0.5 || tokens.slice(0, index).some(asksForPlain))) return undefined
    if (!noun || !isNoun(noun) || !isSaidOf || !isVerb || (relation === 'acl' ? tie < 0.3 : verb.tag === 'NN'))
      return undefined
    return isParenthesis(verb) ? {noun, expected} : undefined
  }
  if (!before || !isNoun(before) || dependents.some(isVerbal)) return undefined
  if (hasAgent(verb) && (tokens.slice(index + 1).some(isFiniteVerb) || isBehindObject(verb, before)))
    return {noun: before, expected}
  const isSubject = /^nsubj/.test(before.relation) && before.head !== undefined && before.head.index > index + 1
  if (relation === 'acl' && head === before && tie >= 0.5 && isVerb && isSubject) return {noun: before, expected}
  return isBeforeVerb(verb, before) ? {noun: before, expected} : undefined
}

/** “They met at a fair organise by the club.”: the sentence's verb stands before, and the noun is an object. */
const isBehindObject = ({sentence: {tokens}, index, tag, certainty}: Token, noun: Token) =>
  /^VB/.test(tag) &&
  certainty.tag >= 0.5 &&
  /^(?:obj|obl|nmod)/.test(noun.relation) &&
  tokens.slice(0, noun.index).some(isFiniteVerb) &&
  !tokens.slice(0, index).some((each) => /^(?:MD|TO|W.*)$/.test(each.tag))

/** “The contract, award in April, is …”: a noun that would not stand there without an article. */
const isBareApposition = ({lower, tag, relation, index, sentence: {tokens}, dependents}: Token) =>
  tag === 'NN' &&
  relation === 'appos' &&
  participleAfterBe.has(lower) &&
  /^(?:in|on|by|at|after|from|since)$/.test(tokens[index + 1]?.lower ?? '') &&
  !dependents.some((each) => each.index < index && each.relation !== 'punct')

/** “to”, an auxiliary, a conjunction */
const isVerbal = ({relation}: Token) => /^(?:aux|cop|mark|expl)/.test(relation)

/** A comma ends what the verb opens, and the sentence’s own verb follows. */
function isParenthesis({sentence: {tokens}, index}: Token): boolean {
  const end = tokens.slice(index + 1, index + 12).find(({text}) => text === ',')
  const after = end && tokens[end.index + 1]
  return after !== undefined && /^(?:VB[DZPN]|MD|RB)$/.test(after.tag)
}

/** “A bridge build in 1911 collapsed”: a noun in the singular has a second verb, right behind what goes with the first. */
function isBeforeVerb(verb: Token, noun: Token): boolean {
  const {tokens} = verb.sentence
  if (noun.tag !== 'NN' || noun.certainty.tag < 0.8 || verb.certainty.tag >= 0.9) return false
  if (verb.tag === 'NN' && verb.certainty.tag >= 0.5) return false
  let start = noun.index
  while (/^(?:NN|JJ|CD|VBN|HYPH)$/.test(tokens[start - 1]?.tag ?? '')) start--
  if (tokens[start - 1]?.tag !== 'DT' || !/^(?:|,|IN|CC)$/.test(tokens[start - 2]?.tag ?? '')) return false
  if (tokens[start - 2]?.tag === 'IN' && tokens[start - 2]?.lower !== 'that') return false
  const rest = tokens.slice(verb.index + 1, verb.index + 10)
  const finite = rest.findIndex(({tag}) => /^(?:VB[DZ]|MD|VBP)$/.test(tag))
  return finite > 1 && rest.slice(0, finite).every(({tag}) => /^(?:IN|TO|DT|NN|NNP|CD|JJ|POS|RP|HYPH|PRP\$)$/.test(tag))
}

const hasAgent = ({dependents, index}: Token) =>
  dependents.some((each) => each.relation === 'obl:agent' && each.index > index && each.certainty.head >= 0.8)

const isNoun = ({tag}: Token) => /^NNP?S?$/.test(tag)
