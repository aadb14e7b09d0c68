import {
  exchangeWord,
  formsOfVerb,
  inflect,
  isAuxiliary,
  isFiniteVerb,
  isInflectedAsVerb,
  isSpeechVerb,
  list,
  placing,
  type Token,
} from '../../src/rule-kit/index.ts'
import {mayBeParticiple, mayBePlain} from './forms.ts'
import {subjectOf} from './subject.ts'

/** Plain forms that open a request or an aside of their own: “…, see page 3”, “…, please call”, “…, say police”. */
const asides = list(`
  bless double triple quadruple halve treble
  say see please call thank look mind let come think guess suppose imagine take note try help believe trust go add write
  tell visit contact email click log read enter send remember consider like do be have get given need save
`)
/** Verbs that need an object, so that without one they are passive: “…, compare with 40 last year”. */
const passive = list(`
  base block compare cover drive name know use publish follow join back accompany lead fund found support attend watch sign
  surround replace hit own organise organize host give grant make build write take hold see set
`)

/** “The storm turned north, leave thousands without power”: a plain form behind the clause that it goes with. */
export function findPlainAdjunct(verb: Token): {head: Token; expected: readonly string[]} | undefined {
  const {tag, lower, text, word, head, relation, certainty, dependents, index, sentence} = verb
  const {tokens} = sentence
  if (!/^VBP?$/.test(tag) || text !== lower || word?.opaque || lower.length < 3 || asides.has(lower)) return undefined
  if (tokens[index - 1]?.text !== ',' || !head || head.index > index || !/^(?:conj|parataxis|advcl)$/.test(relation))
    return undefined
  if (certainty.tag < 0.4 || certainty.head < 0.6 || !mayBePlain(lower) || mayBePast(lower)) return undefined
  if (!isTold(head) || !subjectOf(head) || !/[.]/.test(sentence.after)) return undefined
  if (dependents.some((each) => /^(?:nsubj|csubj|expl|cc)/.test(each.relation))) return undefined
  if (dependents.some((each) => each.index < index && /^(?:aux|cop|mark|advmod)/.test(each.relation))) return undefined
  // “Buy early, she said, choose fruit with a yellow background”
  if (isSpeechVerb(head) && tokens[index - 2] === head) return undefined
  // “He stamped the book, look at the date and crossed it out.”
  if (
    [...dependents, ...head.dependents].some((each) => each.relation === 'conj' && each.index > index && isVerb(each))
  )
    return undefined
  if (tokens.slice(0, index).some(asksForPlain) || mayBeInList(verb) || isAbsolute(verb) || isTurnedRound(verb))
    return undefined
  if (isOfWhich(verb)) return undefined
  if (/^(?:HYPH|,|\.|:|''|``|VB[DZP]|MD)$/.test(tokens[index + 1]?.tag ?? '.') || !isInflectedAsVerb(lower, 'VBD'))
    return undefined
  const [gerund, participle, past] = [inflect(lower, 'VBG'), inflect(lower, 'VBN'), inflect(lower, 'VBD')]
  if (!gerund || !participle || !past) return undefined
  return {head, expected: isPassive(verb) ? [participle] : [gerund, `and ${past}`]}
}

/** How sure the form in -ing must be, what it is, and its tie to a verb before; and how much surer all is read with it. */
const [formed, adjoined, tied, gained] = [0.95, 0.85, 0.82, 1.1]

/** “The shares closed at 40p, value the firm at £2m”: whatever the tree made of the plain form, until the form in -ing is tried. */
export function findAdjunctTried(verb: Token): {head: Token; expected: readonly string[]} | undefined {
  const {tag, lower, text, word, index, sentence} = verb
  const {tokens} = sentence
  if (!/^VBP?$/.test(tag) || tokens[index - 1]?.text !== ',' || text !== lower || word?.opaque) return undefined
  if (lower.length < 3 || asides.has(lower) || !mayBePlain(lower) || mayBePast(lower)) return undefined
  if (!/[.]/.test(sentence.after) || tokens.slice(0, index).some(asksForPlain)) return undefined
  if (mayBeInList(verb) || isAbsolute(verb) || isTurnedRound(verb) || isOfWhich(verb)) return undefined
  if (!isInflectedAsVerb(lower, 'VBD')) return undefined
  const [gerund, past] = [inflect(lower, 'VBG'), inflect(lower, 'VBD')]
  const {put, gain = 0} = (gerund && exchangeWord(verb, gerund)) || {}
  if (!gerund || !past || put?.tag !== 'VBG' || put.relation !== 'advcl' || gain < gained) return undefined
  const {certainty, head} = put
  if (certainty.tag < formed || certainty.relation < adjoined || certainty.head < tied) return undefined
  const told = head && head.index < index ? tokens[head.index] : undefined
  if (told && isInAside(told, index)) return undefined
  return told && isTold(told) ? {head: told, expected: [gerund, `and ${past}`]} : undefined
}

/** “Two parties, one of them founded last year, hold the balance”: before the aside stands a subject without its verb. */
function isInAside({index, sentence: {tokens}}: Token, end: number): boolean {
  const comma = tokens.slice(0, end - 1).findLastIndex(({text}) => text === ',')
  return comma > 0 && index > comma && !tokens.slice(0, comma).some(isFiniteVerb)
}

/** “spoke to donors, exhibit organizers and patrons” */
const mayBeInList = ({index, sentence: {tokens}}: Token) => {
  const [before, next, joint] = [tokens[index - 2], tokens[index + 1], tokens[index + 2]]
  return /^NN/.test(before?.tag ?? '') && /^NN/.test(next?.tag ?? '') && joint?.tag === 'CC'
}

/** “, helmet under his arm”, “, pipe in mouth”: a thing and where it is, and nothing that anybody does. */
const isAbsolute = ({index, sentence: {tokens}}: Token) => {
  const [place, noun] = [tokens[index + 1], tokens[index + 2]]
  return (
    /^(?:in|on|at|under|over|across|around|round|behind|between|against|beneath|beside|above|below|to)$/.test(
      place?.lower ?? '',
    ) &&
    (noun?.tag === 'PRP$' || (noun?.tag === 'NN' && /^(?:\.|,|:|CC)$/.test(tokens[index + 3]?.tag ?? '.')))
  )
}

/** “closed the bridge, work on which was halted” */
const isOfWhich = ({index, sentence: {tokens}}: Token) => /^(?:which|whom|whose)$/.test(tokens[index + 2]?.lower ?? '')

/** “beside her, steaming, lie two lambs” */
const isTurnedRound = ({lower, index, sentence: {tokens}}: Token) =>
  placing.has(lower) && /^(?:CD|DT|JJ|NNP?S|PRP\$)$/.test(tokens[index + 1]?.tag ?? '')

const isVerb = ({tag}: Token) => tag.startsWith('VB')
const mayBePast = (form: string) => mayBeParticiple(form) || formsOfVerb(form, 'VBD').includes(form)

/** A clause with a finite verb that is no plain form. */
const isTold = ({tag, dependents}: Token) =>
  /^VB[DZ]$/.test(tag) ||
  dependents.some((each) => isAuxiliary(each) && /^(?:is|was|were|are|has|had)$/.test(each.lower))

/** “to”, a modal or another plain form, which may reach as far as this one. */
const asksForPlain = ({tag, lower, lemma, sentence, index}: Token) =>
  /^(?:MD|TO|VBP?|``|'')$/.test(tag) ||
  (lower === 'to' && !/^(?:DT|PRP\$?|NN.*|CD|JJ)$/.test(sentence.tokens[index + 1]?.tag ?? '')) ||
  /^(?:let|help|make|see|watch|hear|feel|notice|do|than|rather)$/.test(lemma)

const isPassive = ({dependents, lower, sentence: {tokens}, index}: Token) =>
  !dependents.some(({relation}) => /^(?:obj|xcomp|ccomp|compound:prt)/.test(relation)) &&
  (dependents.some(({relation}) => relation === 'obl:agent') ||
    tokens[index + 1]?.lower === 'by' ||
    (passive.has(lower) && /^(?:IN|RB|TO)$/.test(tokens[index + 1]?.tag ?? '')))
