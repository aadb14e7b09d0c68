import {inflect, list, type Token} from '../../src/rule-kit/index.ts'
import {participleAfterBe} from './chain.ts'
import {isInflectedAsVerb, mayBeParticiple, mayBePlain} from './forms.ts'

/** Verbs whose form in -ing hardly stands without an object: “the trees planting by the school” are planted. */
const transitive = list(`
  adopt announce appoint approve arrest award ban bring build cast commission damage describe design destroy develop discover
  donate draw elect endorse establish file found fund give hold impose injure introduce invent issue kill launch lend
  make name obtain order organise organize own paint plant produce propose publish record reject release replace report
  require rescue run seize sell send sign steal submit suspend take unveil use wound write
`)

/** The participle that is meant in “the letter, sign by 40 doctors, was sent”, “the trees planting by the school”. */
export function findReducedRelative(verb: Token): {noun: Token; expected: string} | undefined {
  const {lower, text, tag, word} = verb
  if (text !== lower || word?.opaque || lower.length < 3) return undefined
  if (tag === 'VBG') return passiveOfGerund(verb)
  // Its forms are dear, and asked last.
  return /^(?:VB[PN]?|NN)$/.test(tag) && isBehindNoun(verb) && mayBePlain(lower) && !mayBeParticiple(lower)
    ? participleOfPlain(verb)
    : undefined
}

function isBehindNoun({sentence: {tokens}, index}: Token): boolean {
  const [before, next] = [tokens[index - 1], tokens[index + 1]]
  if (!before || !next || !(before.text === ',' || isNoun(before))) return false
  return /^(?:IN|RP|RB|TO|JJ|VBN)$/.test(next.tag) && next.relation !== 'mark'
}

/** “The figures releasing on Tuesday by the ministry” */
function passiveOfGerund({lemma, relation, head, dependents, index, certainty}: Token) {
  if (relation !== 'acl' || !head || !isNoun(head) || head.index > index || !transitive.has(lemma)) return undefined
  if (certainty.tag < 0.85 || dependents.some((each) => /^(?:obj|ccomp|xcomp|aux|nsubj|mark)/.test(each.relation)))
    return undefined
  const agent = dependents.find((each) => each.index > index && isBy(each))
  const expected = inflect(lemma, 'VBN')
  return agent && /^(?:NN|NNS|NNPS?)$/.test(agent.tag) && expected ? {noun: head, expected} : undefined
}

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
  if (lower === 'close' || tokens[index + 2]?.lower === lower) return undefined
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
    const isSaidOf = head === noun && /^(?:acl|appos|conj|parataxis)/.test(relation)
    if (!noun || !isNoun(noun) || !isSaidOf || !isVerb || (relation === 'acl' ? tie < 0.3 : verb.tag === 'NN'))
      return undefined
    return isParenthesis(verb) ? {noun, expected} : undefined
  }
  if (!before || !isNoun(before) || dependents.some(isVerbal)) return undefined
  if (hasAgent(verb)) return tokens.slice(index + 1).some(isFiniteVerb) ? {noun: before, expected} : undefined
  const isSubject = /^nsubj/.test(before.relation) && before.head !== undefined && before.head.index > index + 1
  if (relation === 'acl' && head === before && tie >= 0.5 && isVerb && isSubject) return {noun: before, expected}
  return isBeforeVerb(verb, before) ? {noun: before, expected} : undefined
}

const isFiniteVerb = ({tag}: Token) => /^(?:VB[DZP]|MD)$/.test(tag)

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
