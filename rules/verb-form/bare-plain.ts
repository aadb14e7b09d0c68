import {
  beforePlainVerb,
  formsOfVerb,
  inflect,
  isAuxiliary,
  type Sentence,
  type Token,
} from '../../src/rule-kit/index.ts'
import {mayBePlain} from './forms.ts'
import {prevailingTense} from './prevailing-tense.ts'
import {groups, isOne, subjectOf} from './subject.ts'

/** Verbs whose participle is their plain form, and whose past is another. */
export const twoFaced: ReadonlySet<string> = new Set('become come overcome run outrun overrun rerun'.split(' '))
/** Words after which a plain form can stand: “insisted that she come”, “let the scheme come”. */
const takesPlain = new Set([...beforePlainVerb, 'petition'])

/** The past and the present that may be meant in “The scheme come to light”, the likelier first. */
export function findBarePlain(verb: Token): string[] | undefined {
  const {text, tag, relation, sentence, index} = verb
  if (!/^VB[PND]?$/.test(tag) || verb.word?.opaque) return undefined
  if (!/^(?:root|ccomp|advcl|acl:relcl|parataxis)$/.test(relation) || !/[.!?…:;]/.test(sentence.after)) return undefined
  const subject = subjectOf(verb)
  if (!subject || Math.min(subject.certainty.head, subject.certainty.relation) < 0.75) return undefined
  if (!twoFaced.has(text)) return findPastAmongPasts(verb, subject)
  if (relation === 'parataxis' || !isOne(subject) || isHelped(verb)) return undefined
  const {tokens} = sentence
  const [before, next] = [tokens[index - 1], tokens[index + 1]]
  // “the first program run by a civilian agency”, “improvement projects come”
  if (next?.lower === 'by' || (before && isPluralAlone(before))) return undefined
  if (tokens.slice(subject.index + 1, index).some((each) => /^(?:MD|TO|VB.*|,)$/.test(each.tag))) return undefined
  if (tokens.slice(0, index).some((each) => each.tag === 'MD' || takesPlain.has(each.lemma))) return undefined
  const past = inflect(text, 'VBD') ?? text
  const present = inflect(text, 'VBZ') ?? text
  return prevailingTense(verb) === 'past' ? [past, present] : [present, past]
}

const isHelped = ({dependents, index}: Token) =>
  dependents.some((each) => each.index < index && (isAuxiliary(each) || each.lower === 'to'))

const isPluralAlone = ({tag, dependents}: Token) =>
  /^(?:NNS|NNPS|VBZ)$/.test(tag) && !dependents.some(({relation}) => relation === 'case')

/** “In 1846 Fillmore spend a year in the army”: among pasts, of somebody or some group that agreement does not count. */
function findPastAmongPasts(verb: Token, subject: Token): string[] | undefined {
  const {lower, text, tag, certainty, sentence, index} = verb
  if (!/^VBP?$/.test(tag) || certainty.tag < 0.5 || text !== lower || lower.length < 3 || !mayBePlain(lower))
    return undefined
  // “the court need not draw a line”
  if (/^(?:need|dare)$/.test(lower) && /^(?:RB|VB|TO)$/.test(sentence.tokens[index + 1]?.tag ?? '')) return undefined
  if (!(subject.tag === 'NNP' || (subject.tag === 'NN' && groups.has(subject.lower)))) return undefined
  if (!isOne(subject) || subject.certainty.tag < 0.6 || isHelped(verb)) return undefined
  const [past] = formsOfVerb(lower, 'VBD')
  if (!past || past === lower || !isTold(sentence.paragraph.sentences, verb)) return undefined
  const {tokens} = sentence
  const before = tokens.slice(0, index)
  if (before.some((each) => /^(?:MD|TO)$/.test(each.tag) || takesPlain.has(each.lemma))) return undefined
  if (/^(?:NN|POS|HYPH|VB[DZPN]|MD)/.test(tokens[index + 1]?.tag ?? '.')) return undefined
  return [past, inflect(lower, 'VBZ') ?? past]
}

/** A paragraph tells of the past alone: three pasts or more, and no present but in what is quoted. */
function isTold(sentences: readonly Sentence[], verb: Token): boolean {
  const counts = sentences.map(tensesOf)
  const sum = (tense: 'past' | 'present') => counts.reduce((all, each) => all + each[tense], 0)
  return sum('past') >= 3 && sum('present') <= 1 && verb.tag !== 'VBD'
}

function tensesOf({tokens}: Sentence): {past: number; present: number} {
  const told = tokens.filter(({word}) => !word?.quotation)
  return {
    past: told.filter(({tag}) => tag === 'VBD').length,
    present: told.filter(({tag}) => /^VB[ZP]$/.test(tag)).length,
  }
}
