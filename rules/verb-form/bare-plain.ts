import {inflect, type Token} from '../../src/rule-kit/index.ts'
import {prevailingTense} from './prevailing-tense.ts'
import {isOne, subjectOf} from './subject.ts'

/** Verbs whose participle is their plain form, and whose past is another: of others, agreement is the matter. */
const twoFaced = new Set('become come overcome run outrun overrun rerun'.split(' '))
/** Words after which a plain form can stand: “insisted that she come”. */
const takesPlain = new Set(
  `do let make help see have hear watch lest insist demand require recommend suggest propose ask order urge prefer
  important vital essential necessary insistence demand suggestion`.split(/\s+/),
)

/** The past and the present that may be meant in “The scheme come to light”, the likelier first. */
export function findBarePlain(verb: Token): string[] | undefined {
  const {text, tag, dependents, relation, sentence, index} = verb
  if (!twoFaced.has(text) || !/^VB[PND]?$/.test(tag) || verb.word?.opaque) return undefined
  if (!/^(?:root|ccomp|advcl|acl:relcl)$/.test(relation) || !/[.!?…:;]/.test(sentence.after)) return undefined
  const subject = subjectOf(verb)
  if (!subject || !isOne(subject) || Math.min(subject.certainty.head, subject.certainty.relation) < 0.75)
    return undefined
  if (dependents.some((each) => each.index < index && (/^(?:aux|cop)/.test(each.relation) || each.lower === 'to')))
    return undefined
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

const isPluralAlone = ({tag, dependents}: Token) =>
  /^(?:NNS|NNPS|VBZ)$/.test(tag) && !dependents.some(({relation}) => relation === 'case')
