import {
  beforePlainVerb,
  type Exchange,
  exchangeWord,
  formsOfVerb,
  hasWord,
  inflect,
  isAuxiliary,
  isInflectedAsVerb,
  isSpeechVerb,
  isVerbAlone,
  list,
  mandatives,
  nameKinds,
  type Token,
  withPlainVerb,
} from '../../src/rule-kit/index.ts'
import {mayBePlain} from './forms.ts'
import {mayBePast} from './lost-ending.ts'
import {prevailingTense} from './prevailing-tense.ts'
import {isOne, isOneAlone, subjectOf} from './subject.ts'

/** How sure the past must be once it is tried, and its subject: behind it, where it says a quotation, or where much is gained. */
const [surePast, sureSubject, sureTie] = [0.9, 0.85, 0.8]
const [sureSpeaker, sureTieOfGain] = [0.5, 0.4]
/** How much surer the whole must be read then: where a verb was read at first, and where a noun was; and what is much. */
const least = {verb: -0.15, noun: 2}
const [muchGain, mostGain] = [1.5, 3]
/** Plain forms that need no ending: “he need not”, “God bless him”. */
const plainByThemselves = list('need dare be have do bless help damn forbid')

/**
 * The past and the present that may be meant in “‘…,’ Quill say”, “The potter, Nora Fitch, thank them”: a plain form behind one person
 * or thing, where the past is read as a finite verb with this subject, and nothing asks for a plain form.
 */
export function findPastLost(verb: Token): string[] | undefined {
  const {lower, text, tag, word, certainty, sentence, index} = verb
  const was = tag.startsWith('VB') ? 'verb' : 'noun'
  if (!/^(?:VBP?|NN|JJ)$/.test(tag) || text !== lower || lower.length < 2 || word?.opaque) return undefined
  if (certainty.tag >= (was === 'noun' ? 0.9 : 0.99) || !/[.!…]/.test(sentence.after)) return undefined
  if (plainByThemselves.has(lower) || isHelped(verb) || !mayStandBefore(verb, sentence.tokens[index + 1]))
    return undefined
  const subject = subjectOf(verb)
  if (subject && !isOneAlone(subject, true) && (isMany(subject) || isSure(subject))) return undefined
  if (!mayBePlain(lower) || mayBePast(lower) || !isInflectedAsVerb(lower, 'VBD')) return undefined
  const [past] = formsOfVerb(lower, 'VBD')
  const tried = past && past !== lower ? exchangeWord(verb, past) : undefined
  if (!past || !tried || !isPastThere(tried, was, isToldInPast(verb))) return undefined
  const present = inflect(lower, 'VBZ') ?? past
  return prevailingTense(verb) === 'past' ? [past, present] : [present, past]
}

const isSure = ({certainty}: Token) => Math.min(certainty.head, certainty.relation) >= 0.8
const isMany = ({tag, text}: Token) => tag === 'NNS' || (tag === 'NNPS' && !nameKinds(text)?.surname)

/** “did he come”, “to come”, “would never come” */
function isHelped({dependents, index, sentence: {tokens}}: Token): boolean {
  if (dependents.some((each) => each.index < index && (/^aux/.test(each.relation) || each.lower === 'to'))) return true
  let at = index - 1
  while (/^RB/.test(tokens[at]?.tag ?? '')) at--
  const before = tokens[at]
  return before !== undefined && (/^(?:MD|TO)$/.test(before.tag) || /^(?:do|have|be|to)$/.test(before.lemma))
}

/** Not “the coach Dave Moss”, “her head start advantage”, “48: Pell try, 52: Moss try”: of a noun. */
function mayStandBefore({tag, lower}: Token, next: Token | undefined): boolean {
  if (!tag.startsWith('VB')) return /^(?:CD|DT|PRP\$?)$/.test(next?.tag ?? '')
  if (/^(?:NN|,|:|CC)$/.test(next?.tag ?? '')) return isVerbAlone(lower) || lower === 'say'
  return !/^(?:POS|HYPH|VB[DZPN]?|MD)$/.test(next?.tag ?? '')
}

function isPastThere({put, gain, next}: Exchange, was: keyof typeof least, isTold: boolean): boolean {
  if (put.tag !== 'VBD' || put.certainty.tag < surePast || gain < least[was]) return false
  const [subject, other] = put.dependents.filter(({relation}) => relation === 'nsubj')
  if (!subject || other || !isSubjectThere(subject, put, gain)) return false
  if (was === 'noun') {
    if (!/^(?:root|conj)$/.test(put.relation) || put.certainty.relation < 0.7) return false
    // “its net income rise 24%”; not “his head start two lengths”
    if (subject.tag === 'NN' && (gain < mostGain || next?.tag !== 'CD')) return false
  } else if (!/^(?:root|parataxis|ccomp|conj|advcl|acl:relcl)/.test(put.relation)) return false
  if (isHelpedAbove(subject, put) || (subject.tag === 'NN' && !isKnown(subject)) || mayAskForPlain(put)) return false
  return isOneAlone(subject, speaks(put)) || (isTold && gain > 0.3 && subject.tag === 'NNP' && isOne(subject))
}

function isSubjectThere({tag, index, certainty: {head, relation}}: Token, verb: Token, gain: number): boolean {
  if (index > verb.index && !isSpeechVerb(verb)) return false
  const isBehindQuotation = index > verb.index && verb.sentence.tokens[verb.index - 1]?.tag === "''"
  return (
    relation >= (isBehindQuotation ? sureSpeaker : sureSubject) &&
    head >= (gain >= muchGain && tag !== 'NN' ? sureTieOfGain : sureTie)
  )
}

/** A paragraph tells of the past alone, and the sentence of no day that may be to come. */
function isToldInPast({sentence, index}: Token): boolean {
  if (sentence.tokens.some(({lower}) => ofOtherDays.test(lower))) return false
  const told = sentence.paragraph.sentences.flatMap(({tokens}) => tokens).filter(({word}) => !word?.quotation)
  const others = told.filter((each) => each.sentence !== sentence || each.index !== index)
  return others.filter(({tag}) => tag === 'VBD').length >= 3 && !others.some(({tag}) => /^VB[ZP]$/.test(tag))
}

const ofOtherDays = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|next|now|today|tonight|tomorrow|still)$/

/** “tools that help the club mend its roof” */
const isHelpedAbove = (subject: Token, {index, sentence: {tokens}}: Token): boolean =>
  tokens[index - 1]?.text !== ',' &&
  tokens.slice(subject.index, index).some((each) => withPlainVerb.has(each.lemma) && !isAuxiliary(each))

/** Not “Archaea”, nor “The townsfolk brand him”. */
const isKnown = ({lower, dependents}: Token) =>
  hasWord(lower) &&
  !/(?:folk|people|police|cattle)$/.test(lower) &&
  (dependents.some(({relation}) => /^(?:det|nmod:poss)/.test(relation)) || !/[ai]e?$/.test(lower))

/** Something is quoted before it. */
const speaks = (verb: Token): boolean =>
  isSpeechVerb(verb) && verb.sentence.tokens.slice(0, verb.index).some(({tag}) => tag === "''")

/** “insisted that she come”, “let him go”, “if it please him”, “our wish is that it go on”, “rather than that he go” */
function mayAskForPlain(put: Token): boolean {
  if (put.dependents.some(({relation, lemma}) => relation === 'nsubj:outer' && mandatives.has(lemma))) return true
  if (
    put.dependents.some(({relation, lower}) => relation === 'mark' && /^(?:if|lest|unless|whether|though)$/.test(lower))
  )
    return true
  if (
    put.sentence.tokens.slice(0, put.index).some(({lower}) => /^(?:rather|sooner|better|best|lest|than)$/.test(lower))
  )
    return true
  let clause = put
  for (let steps = 0; clause.head && steps < 4; clause = clause.head, steps++) {
    const {head, relation} = clause
    if (relation === 'conj') continue
    const subject = head.dependents.find((each) => each.relation.startsWith('nsubj'))
    const asking = [head, ...(subject ? [subject] : [])]
    if (asking.some(({lemma}) => beforePlainVerb.has(lemma) || lemma === 'insure')) return true
  }
  return false
}
