import {
  exchangeWord,
  inflect,
  isFiniteVerb,
  isInflectedAsVerb,
  isVerbAlone,
  list,
  type Token,
} from '../../src/rule-kit/index.ts'
import {mayBeParticiple, mayBePlain} from './forms.ts'

/** How sure the reading may be of the plain form: of a noun, a verb, and the sentence's own verb. */
const [sureNoun, sureVerb, sureRoot] = [0.95, 0.97, 0.8]
/** How sure the participle must be, its tie to the noun, and that it is a clause of it; and how much surer all is read with it. */
const [formed, tied, ofNoun, gained] = [0.9, 0.85, 0.93, 1]
/** The same gain where the plain form may be the verb of the noun before it, and that of a clause. */
const [gainedOfVerb, gainedOfClause] = [1.5, 2.5]
/** The same, and how sure it must be a clause of the noun, of what may be a noun itself: read as a verb, and as a noun. */
const [gainedOfNounlike, gainedOfNoun, surelyOfNoun] = [1.4, 2.9, 0.97]

/** Verbs and conjunctions behind which a noun has a plain form: “let the crew publish”, “demanded that the firm pay”. */
const takesPlain = list(`
  advise ask demand feel have hear help insist let make move notice observe order prefer propose recommend request require see
  suggest urge watch
`)

/** “in a letter publish on Friday”, “for households earn less than that”: a plain form that is read surely as a participle of the noun. */
export function findParticipleTried(verb: Token): {noun: Token; expected: string} | undefined {
  const {lower, text, index, sentence, word} = verb
  const noun = sentence.tokens[index - 1]
  if (text !== lower || lower.length < 3 || word?.opaque || word?.before !== ' ') return undefined
  // “a remnant low on Friday”
  if (/^(?:clear|cool|dry|empty|low|open|slow|warm)$/.test(lower)) return undefined
  if (!noun || !/^NN/.test(noun.tag) || !mayBeAnother(verb) || isGoverned(verb)) return undefined
  if (!mayBePlain(lower) || mayBeParticiple(lower) || !isInflectedAsVerb(lower, 'VBN')) return undefined
  if (!isVerbAlone(lower) && !mayBeTried(verb) && !sentence.tokens.slice(index).some((each) => each.lower === 'by'))
    return undefined
  // What is left must have a verb of its own.
  if (!sentence.tokens.some((each) => each !== verb && each.text === each.lower && isFiniteVerb(each))) return undefined
  const [best] = ['VBN', 'VBG'].flatMap((tag) => trialOf(verb, tag) ?? []).sort((a, b) => b.gain - a.gain)
  return best && {noun, expected: best.expected}
}

/** Whether the reading leaves it open that this is no noun and no finite verb; what is behind it may go with a participle. */
function mayBeAnother({tag, lower, certainty, relation, sentence: {tokens}, index}: Token): boolean {
  const next = tokens[index + 1]
  if (!next || /^(?:NNS?|HYPH|POS|VB[DZ]|MD|''|:)$/.test(next.tag)) return false
  if (tag === 'JJ') return isVerbAlone(lower)
  if (tag === 'NN') return certainty.tag < sureNoun && !/^(?:,|\.|CC|WDT|WP)$/.test(next.tag)
  return /^VBP?$/.test(tag) && certainty.tag < (relation === 'root' ? sureRoot : sureVerb)
}

/** “a cup make of tin”: read as a verb, but as no clause’s own, nor set off (“…, early results show, …”); or hardly as a noun. */
const mayBeTried = ({tag, relation, certainty}: Token): boolean =>
  tag === 'NN' ? certainty.tag < 0.9 : /^VBP?$/.test(tag) && /^(?:acl|amod|nmod|obl)/.test(relation)

/** “let the chairs stand”, “could the firm publish”, “insists that the board meet” */
function isGoverned({tag, head, dependents, sentence: {tokens}, index}: Token): boolean {
  if (!tag.startsWith('VB')) return false
  if (dependents.some((each) => /^(?:aux|mark|cop|expl)/.test(each.relation) && each.index < index)) return true
  return (head !== undefined && takesPlain.has(head.lemma)) || tokens[index - 2]?.tag === 'MD'
}

function trialOf(verb: Token, tag: string): {expected: string; gain: number} | undefined {
  const expected = inflect(verb.lower, tag)
  const trial = expected && exchangeWord(verb, expected)
  if (!expected || !trial || trial.gain < leastGain(verb)) return undefined
  const {put, before, gain} = trial
  const {certainty} = put
  // “From the centre pass the team came forward”, “your first job offer at school”: what may be a noun must be done by somebody.
  const isNounlike =
    !isVerbAlone(verb.lower) && (isOfOne(verb) || !put.dependents.some((each) => each.relation === 'obl:agent'))
  // “All the workers want to do is sleep.”
  const isInQuestion = isNounlike || verb.relation === 'acl:relcl'
  if (isInQuestion && !(mayBeTried(verb) && tag === 'VBN' && certainty.relation >= surelyOfNoun)) return undefined
  if (isInQuestion && gain < (verb.tag === 'NN' ? gainedOfNoun : gainedOfNounlike)) return undefined
  return put.tag === tag &&
    put.relation === 'acl' &&
    put.head === before &&
    certainty.tag >= formed &&
    certainty.head >= tied &&
    certainty.relation >= ofNoun
    ? {expected, gain}
    : undefined
}

/** “a sacrifice fly by Ruiz” */
const isOfOne = ({index, sentence: {tokens}}: Token): boolean =>
  tokens.slice(Math.max(0, index - 3), index - 1).some(({lower}) => /^an?$/.test(lower))

function leastGain({tag, relation}: Token): number {
  if (relation === 'ccomp') return gainedOfClause
  return tag === 'VBP' ? gainedOfVerb : gained
}
