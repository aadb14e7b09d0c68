import {
  hasFiniteVerb,
  inflect,
  isAuxiliary,
  isFiniteVerb,
  isInClauseBelow,
  list,
  type Token,
} from '../../src/rule-kit/index.ts'
import {leftEdge} from './clause-end.ts'
import {isIng} from './forms.ts'
import {prevailingTense} from './prevailing-tense.ts'
import {subjectOf} from './subject.ts'

/** A form in -ing where the clause of a subject has no other verb. */
export interface LostFinite {
  subject: Token
  /** What may stand there, the likelier first. */
  expected: readonly string[]
}

/** Conjunctions behind which a clause with a subject has a finite verb. */
const conjunctions = list('because although though when where why how if unless until while as whether that')
const nominative = list('he she they we i')
/** Forms in -ing that are prepositions, or open a remark on the whole. */
const prepositional = list(`
  including excluding following regarding concerning according depending considering notwithstanding pending barring being
  having using starting beginning counting judging speaking owing
`)

/** “when the first trucks grinding up the ramp”, “a company she controlling”, “The bureau naming a head and moved on”. */
export function findLostFinite(verb: Token): LostFinite | undefined {
  const {tag, lower, text, certainty, dependents, word, index, sentence} = verb
  if (tag !== 'VBG' || text !== lower || word?.opaque || certainty.tag < 0.6 || !isIng(lower)) return undefined
  if (prepositional.has(lower) || inflect(verb.lemma, 'VBG') !== lower) return undefined
  if (dependents.some((each) => /^(?:aux|cop|case|expl)/.test(each.relation) && each.index < index)) return undefined
  const subject = subjectOf(verb) ?? subjectBesideAnother(verb) ?? subjectOfSaid(verb)
  // “the responsibility for keeping them out”
  if (/^(?:IN|TO)$/.test(sentence.tokens[index - 1]?.tag ?? '')) return undefined
  // “whether it is Congress trying to pass a budget”
  if (
    subject &&
    sentence.tokens.slice(subject.index + 1, index).some((each) => isFiniteByForm(each) && !isInClauseBelow(each, verb))
  )
    return undefined
  if (subject && ((isAbsolute(subject) && !subject.tag.startsWith('W')) || isOfOwn(verb, subject))) return undefined
  if (subject && isCompared(subject)) return undefined
  if (!subject || subject.relation === 'nsubj:outer' || !mayBeSubject(subject) || !mustBeFinite(verb, subject))
    return undefined
  return {subject, expected: formsFor(verb, subject)}
}

/** “as tidily as any grandmother putting up jam”: no clause, but somebody with whom it is compared. */
function isCompared(subject: Token): boolean {
  const {tokens} = subject.sentence
  const first = leftEdge(subject, /^(?:punct|cc|mark|parataxis|advmod)/).index
  const [before, ...words] = tokens.slice(Math.max(0, first - 4), first).toReversed()
  return before?.lower === 'than' || (before?.lower === 'as' && words.some(({lower}) => lower === 'as'))
}

/** “grew the fastest”, read as a participle */
const isFiniteByForm = (token: Token) =>
  isFiniteVerb(token) ||
  (token.tag === 'VBN' && token.certainty.tag < 0.9 && inflect(token.lemma, 'VBD') === token.lower)

/** “They were ahead, Ferreira strolling past two”, “Last at halfway, his jockey waving, he won”: between a comma and a clause. */
function isAbsolute(subject: Token): boolean {
  const {tokens} = subject.sentence
  const at = leftEdge(subject, /^(?:punct|cc|mark|parataxis|advmod)/).index
  if (tokens[at - 1]?.tag === 'CC' && isUnderWith(tokens.slice(0, at))) return true
  const opening = tokens[at - 1]?.tag === 'CC' ? startOfPair(subject, at - 1) : at
  if (opening === undefined || (opening > 0 && tokens[opening - 1]?.text !== ',')) return false
  const end = tokens.findIndex(({text}, i) => i > subject.index && text === ',')
  const behind = end < 0 ? [] : tokens.slice(end + 1)
  // “where the hall, its roof gone, has stood”: what the conjunction opens goes on behind it.
  const verb = behind.find(({tag}) => tag !== 'RB')
  if (opening > 0 && verb && isFiniteVerb(verb)) return true
  return (
    at > 0 &&
    (tokens.slice(0, opening).some(isFiniteVerb) || behind.some(isFiniteVerb)) &&
    !tokens.slice(0, opening).some(isConjunction)
  )
}

/** “with three minutes left and the hosts trailing” */
function isUnderWith(before: readonly Token[]): boolean {
  const at = before.findLastIndex(({lower}) => lower === 'with')
  return at >= 0 && !before.slice(at).some(isSurelyFinite)
}

/** “half its roof gone but its boiler | going”: where what is joined begins, if that has no finite verb either. */
function startOfPair({sentence: {tokens}}: Token, joint: number): number | undefined {
  const start = tokens.findLastIndex(({text}, i) => i < joint && /^[,;:—–]$/.test(text)) + 1
  const [first, ...rest] = tokens.slice(start, joint)
  return first && !isConjunction(first) && ![first, ...rest].some(isSurelyFinite) ? start : undefined
}

/** Not “gone”, nor “shut” where it is read as a past with doubt. */
const isSurelyFinite = (token: Token) =>
  isFiniteVerb(token) &&
  (token.tag !== 'VBD' ||
    (inflect(token.lemma, 'VBD') === token.lower &&
      (inflect(token.lemma, 'VBN') !== token.lower || token.certainty.tag >= 0.9)))

/** “The division grew, its revenue rising 16%”: what rises is nearer. */
function isOfOwn({index, sentence: {tokens}}: Token, subject: Token): boolean {
  const owner = tokens.slice(subject.index + 1, index).findLast(({tag}) => tag === 'PRP$')
  return owner !== undefined && tokens[owner.index - 1]?.text === ',' && index - owner.index < 4
}

const isConjunction = ({lower}: Token) => conjunctions.has(lower)

/** Not “themselves assuming”, “the best showing”, “each serving a town”, “your passing them”, “with students mingling”. */
function mayBeSubject(subject: Token): boolean {
  const {tag, lower, sentence} = subject
  if (!/^(?:NN.*|PRP|CD|WDT|WP|DT)$/.test(tag) || /^(?:me|him|her|us|them)$|sel(?:f|ves)$/.test(lower)) return false
  if (/^(?:each|both|all|some|many|most|none|half|one|any|either|neither|others|another)$/.test(lower)) return false
  const before = sentence.tokens[leftEdge(subject, /^(?:punct|cc|mark|parataxis|advmod)/).index - 1]
  if (subject.dependents.some(({relation}) => relation === 'case')) return false
  // “the Bracero (bracero meaning laborer) program”
  if (/\([^)]*$/.test(sentence.text.slice(0, subject.start - sentence.start))) return false
  return !before || !/^(?:IN|PRP\$|TO)$/.test(before.tag) || conjunctions.has(before.lower)
}

function mustBeFinite(verb: Token, subject: Token): boolean {
  const tie = Math.min(subject.certainty.head, verb.certainty.head)
  switch (verb.relation) {
    case 'acl:relcl':
      return (
        ((tie >= 0.55 || isOpenedByRelative(verb, subject)) &&
          (isRelative(verb, subject) || isBehindConjunction(verb, subject))) ||
        (isBehindConjunction(verb, subject) && !hasVerbBehind(verb))
      )
    case 'advcl':
    case 'advcl:relcl':
    case 'ccomp':
      return subject.certainty.head >= 0.55 && isBehindConjunction(verb, subject) && !hasVerbBehind(verb)
    case 'conj':
    case 'parataxis':
      return isJoined(verb, subject) && !hasVerbBehind(verb)
    case 'acl':
      return subject === verb.head
    case 'root':
      return subject.certainty.head >= 0.5 && isLoneVerb(verb, subject)
    default:
      return false
  }
}

/** “Vance, the mill's manager, who leading the bid”: surely a clause of some noun, wherever that is. */
const isOpenedByRelative = (verb: Token, subject: Token): boolean =>
  /^(?:who|which)$/.test(subject.lower) && Math.min(subject.certainty.head, verb.certainty.relation) >= 0.55

/** “schools that playing in the north”, “a company she controlling” */
function isRelative({sentence: {tokens}, index, dependents}: Token, subject: Token): boolean {
  const between = tokens.slice(subject.index + 1, index)
  if (!between.every((each) => /^RB/.test(each.tag))) return false
  if (/^(?:who|which|that)$/.test(subject.lower))
    return /^W/.test(subject.tag) && subject.certainty.tag >= (subject.lower === 'that' ? 0.75 : 0)
  const before = tokens[subject.index - 1]
  return (
    nominative.has(subject.lower) &&
    /^(?:NN|W)/.test(before?.tag ?? '') &&
    !dependents.some(({relation, index: at}) => relation === 'obj' && at > index)
  )
}

/** “where parishioners handing them out”, “though guidelines suggesting a shorter term” */
function isBehindConjunction(verb: Token, subject: Token): boolean {
  const {dependents, index, certainty, relation} = verb
  const mark = dependents.find(
    (each) => each.index < subject.index && (each.relation === 'mark' || /^W(?:RB|P\$)$/.test(each.tag)),
  )
  const whose = subject.dependents.some((each) => each.lower === 'whose')
  if (whose) return relation === 'acl:relcl'
  if (!mark || !conjunctions.has(mark.lower) || subject.index > index) return false
  // “because they are citizens, heroes meeting the challenge”
  if (mark.sentence.tokens.slice(mark.index, subject.index).some(isFiniteVerb)) return false
  const before = mark.sentence.tokens[mark.index - 1]
  if (/^(?:as|if|that|while)$/.test(mark.lower)) {
    if (mark.head !== verb || Math.min(mark.certainty.head, mark.certainty.relation) < 0.8) return false
    if (mark.lower === 'that' ? certainty.relation < 0.8 : certainty.relation < 0.6) return false
    if (mark.lower !== 'that' && before && !/^(?:,|VB.*|NN.*|RB|RP|CC|``|CD|PRP)$/.test(before.tag)) return false
  } else if (!/^W/.test(mark.tag) && verb.certainty.head < 0.5) return false
  return !/^(?:such|well|so|as|even|much|just|what)$/.test(before?.lower ?? '')
}

/** In words: “in Ashulia, 20 kilometres north of the capital, …” */
const longestAside = 14

/** “if the people carrying it out know better”, “why senators running in 2020, for example, won” */
function hasVerbBehind({sentence: {tokens}, index}: Token): boolean {
  for (const {tag, text, relation, lower, index: at} of tokens.slice(index + 1)) {
    const end = text === ',' ? tokens.slice(at + 1, at + longestAside).find((each) => each.text === ',') : undefined
    const next = end && !tokens.slice(at, end.index).some(isFiniteVerb) ? tokens[end.index + 1] : undefined
    if (next && isFiniteVerb(next)) return true
    if (/^[,.;:–—]$/.test(text) || /^(?:CC|W.*)$/.test(tag) || (relation === 'mark' && lower !== 'to')) return false
    if (/^(?:VB[DZP]|MD)$/.test(tag)) return true
  }
  return false
}

/** The verb of a sentence that has none but in clauses below it, or joined to it and without a subject. */
function isLoneVerb(verb: Token, subject: Token): boolean {
  const {sentence, index} = verb
  const {tokens, after, paragraph, words} = sentence
  if (paragraph.kind !== 'paragraph' || !/^[.]/.test(after) || words.length < (isOfMind(verb, subject) ? 5 : 6))
    return false
  if (/[:;?–—…]/.test(sentence.text.slice(0, verb.start - sentence.start))) return false
  if (hasVerbBehind(verb)) return false
  const joined = verb.dependents.filter(({relation, index: at}) => relation === 'conj' && at > index)
  const isCarriedOn = joined.some((each) => hasFiniteVerb(each) && !subjectOf(each))
  const others = tokens.filter((each) => isFiniteVerb(each) && !isInClauseBelow(each, verb))
  if (isCarriedOn) return others.every((each) => each.index > index)
  return !others.some((each) => !isJoinedTo(each, verb)) && isPlainStatement(verb, subject)
}

/** In a clause that is joined to the verb's, with a subject of its own. */
function isJoinedTo(token: Token, verb: Token): boolean {
  for (let at: Token | undefined = token; at && at !== verb; at = at.head)
    if (at.relation === 'conj' && at.index > verb.index && subjectOf(at)) return true
  return false
}

/** A sentence that is no title, caption or fragment: of somebody or something known, with an object or a place. */
function isPlainStatement(verb: Token, subject: Token): boolean {
  const {certainty, dependents, index, sentence} = verb
  const least = subject.certainty.head >= 0.8 ? 0.4 : 0.5
  if (certainty.head < least || subject.certainty.head < 0.65 || certainty.tag < 0.85) return false
  if (!dependents.some((each) => each.index > index && /^(?:obj|obl|xcomp|ccomp|advcl)/.test(each.relation)))
    return false
  if (sentence.tokens.slice(index + 1).some(mayBeFinite)) return false
  // “Her hands gripping the rail”, “Nobody saying much”
  if (subject.dependents.some(({relation}) => relation === 'nmod:poss') || /(?:thing|body|one)$/.test(subject.lower))
    return false
  if (/^(?:NNPS?|PRP)$/.test(subject.tag) || subject.dependents.some(isNamePart)) return true
  if (isOfMind(verb, subject)) return true
  // “Police arresting three men, and a fourth was found”
  if (subject.tag === 'NNS' && sentence.tokens.slice(index).some(({tag}) => tag === 'VBD')) return true
  return subject.dependents.some(
    ({relation, lower}) =>
      /^(?:det|nummod|amod)$/.test(relation) &&
      /^(?:the|this|that|these|those|many|most|several|some|few|two|three|four|five|six|seven|eight|nine|ten|\d.*)$/.test(
        lower,
      ),
  )
}

/** “Investors showing no such qualms.”: what persons think and say, which no picture shows. */
const isOfMind = ({lemma}: Token, {lower, index}: Token): boolean =>
  index === 0 && actors.has(lower) && ofMind.has(lemma)

const actors = list(`
  activists advisers advisors analysts bankers brokers campaigners commuters councillors critics dealers diplomats doctors
  economists executives experts farmers fishermen forecasters growers investors lawmakers lawyers lenders ministers neighbors
  neighbours nurses officials opponents parents passengers patients planners police prosecutors residents retailers scientists
  senators shareholders shoppers staff students supporters teachers traders unions villagers voters workers
`)
const ofMind = list(`
  accuse admit agree argue believe blame claim complain deny doubt expect fear hope insist know need oppose prefer refuse reject
  resent say show suspect think trust want warn welcome
`)

const isNamePart = ({relation, tag}: Token) => relation === 'flat' && tag === 'NNP'

/** “The mayor waving the crowd cheers”: what was read as a noun, and may be the sentence's verb. */
const mayBeFinite = ({tag, certainty, lower, lemma}: Token) =>
  (/^(?:NNS?|JJ|VBN)$/.test(tag) && certainty.tag < 0.7 && /(?:s|ed)$/.test(lower)) ||
  (tag === 'VBN' && certainty.tag < 0.95 && inflect(lemma, 'VBD') === lower)

/** “…, and the mayor holding up the key”: behind a clause with a finite verb. */
function isJoined(verb: Token, subject: Token): boolean {
  const {head, certainty, dependents, sentence} = verb
  const joint = dependents.find(({relation, index}) => relation === 'cc' && index < subject.index)
  if (!head || !joint || !/^(?:and|but|so)$/.test(joint.lower) || head.index > joint.index) return false
  if (certainty.relation < 0.55 || subject.certainty.head < 0.65 || joint.certainty.relation < 0.8) return false
  // “The ploughs were out and the trams running”: “were” serves for both where no comma parts them.
  const before = sentence.tokens[joint.index - 1]
  const serves = (each: Token) => each.lemma === 'be' && (each === head || isAuxiliary(each))
  if (before?.text !== ',' && [head, ...head.dependents].some(serves)) return false
  // “He was walking and she running.”
  return hasFiniteVerb(head) && !sentence.tokens.slice(0, joint.index).some(({tag}) => tag === 'VBG')
}

/** “Last year four million visitors attending the fair, and this year the town expects six”: of two subjects of one verb, the first. */
function subjectBesideAnother({relation, head: noun, index, certainty}: Token): Token | undefined {
  if (relation !== 'acl' || !noun || noun.index > index || !/^nsubj/.test(noun.relation) || certainty.head < 0.4)
    return undefined
  const main = noun.head
  if (!main || main.index < index) return undefined
  const other = main.dependents.find((each) => /^nsubj/.test(each.relation) && each.index > index)
  const joint = main.dependents.find((each) => each.relation === 'cc' && each.index > index)
  return other && joint && joint.index < other.index && Math.min(other.certainty.head, joint.certainty.head) >= 0.55
    ? noun
    : undefined
}

function formsFor(verb: Token, subject: Token): string[] {
  const past = inflect(verb.lemma, 'VBD') ?? verb.lemma
  const isMany = isPlural(antecedentOf(verb, subject))
  const present = isMany ? verb.lemma : (inflect(verb.lemma, 'VBZ') ?? verb.lemma)
  const [was, is] = isMany ? ['were', 'are'] : ['was', 'is']
  return prevailingTense(verb) === 'past'
    ? [past, present, `${was} ${verb.lower}`]
    : [present, past, `${is} ${verb.lower}`]
}

const antecedentOf = ({relation, head}: Token, subject: Token): Token =>
  relation === 'acl:relcl' && /^(?:who|which|that)$/.test(subject.lower) ? (head ?? subject) : subject

const isPlural = ({tag, lower, dependents}: Token) =>
  /^NNP?S$/.test(tag) ||
  /^(?:we|you|they|i|these|those|both|many|several|few|others)$/.test(lower) ||
  (/^CD$/.test(tag) && lower !== 'one') ||
  dependents.some(({relation}) => relation.startsWith('conj'))

/** “He said the firm building a new plant.” */
function subjectOfSaid(verb: Token): Token | undefined {
  const {relation, head: noun, index, sentence, certainty} = verb
  const saying = noun?.head
  if (relation !== 'acl' || !noun || !saying || noun.relation !== 'obj' || noun.index > index) return undefined
  if (!/^(?:say|argue|insist|warn)$/.test(saying.lemma) || !/^VB[DZ]$/.test(saying.tag) || certainty.head < 0.6)
    return undefined
  if (!noun.dependents.some(({relation: own}) => /^(?:det|nmod:poss|nummod)/.test(own))) return undefined
  const subject = subjectOf(saying)
  const between = sentence.tokens.slice(saying.index + 1, noun.index)
  if (!subject || between.some(({tag}) => /^(?:[,:]|``|'')$/.test(tag))) return undefined
  return sentence.tokens.slice(index + 1).some(isFiniteVerb) ? undefined : noun
}
