import {isSpeechVerb, list, matchCase, type Sex, type Token} from '../../src/rule-kit/index.ts'
import {previous} from './near.ts'
import {ownActs} from './own-acts.generated.ts'
import {isPluralOfPersons} from './people.ts'
import type {WrongNumber} from './reflexive.ts'

const own = new Set(
  ownActs.flatMap((line) => {
    const [verb, ...objects] = line.split(' ')
    return objects.map((object) => `${verb} ${object}`)
  }),
)
const women = list(`
  she woman girl mother daughter sister wife widow aunt niece grandmother actress waitress queen princess duchess nun abbess mrs ms miss sister queen dame
`)
const men = list(
  'he man boy father son brother husband widower uncle nephew grandfather actor waiter king prince duke monk mr sir king',
)
const sexOf: ReadonlyMap<string, Sex> = new Map([
  ['himself', 'male'],
  ['his', 'male'],
  ['herself', 'female'],
  ['her', 'female'],
])
const rightFor: Readonly<Record<Sex, ReadonlyMap<string, string>>> = {
  male: new Map([
    ['herself', 'himself'],
    ['her', 'his'],
  ]),
  female: new Map([
    ['himself', 'herself'],
    ['his', 'her'],
  ]),
}

/** “Mr. Okafor hurt herself”, “Ms. Delgado lost his temper”: what turns back to somebody else than its subject. */
export function findWrongSex(token: Token): WrongNumber | undefined {
  return findWrongNumberOfOwner(token) ?? findOtherSex(token)
}

/** “Both defendants waived his right”, “she lost their temper” */
function findWrongNumberOfOwner(token: Token): WrongNumber | undefined {
  if (!/^(?:his|her|their)$/.test(token.lower)) return undefined
  const verb = inalienable.has(token.head?.lower ?? '') ? verbOfOwn(token) : undefined
  const subject = verb && subjectOf(verb)
  // “The lawyers waived his right”
  if (!subject || /^(?:lawyer|attorney|solicitor|barrister)$/.test(subject.lemma)) return undefined
  if (token.lower !== 'their')
    return isPluralOfPersons(subject) && !subject.dependents.some(({relation}) => relation === 'conj')
      ? {token, right: matchCase(token.text, 'their'), subject}
      : undefined
  const own = isOf(subject, 'female') ? 'her' : isOf(subject, 'male') ? 'his' : undefined
  return own && subject.tag !== 'NN' ? {token, right: matchCase(token.text, own), subject} : undefined
}

/** What nobody loses, keeps, finds or waives for another: “lost his way”; not “ended his career”. */
const inalienable = list(`
  appetite balance bearings best breath composure cool debut deposits feet fingers fists footing grip head heads homes jaw
  jobs licences licenses life lips livelihoods lives living luck mind minds nails nerve nerves patience pensions posts pride right rights seats shoulders stride teeth temper thoughts
  throat throats tongue tongues utmost way ways
`)

function findOtherSex(token: Token): WrongNumber | undefined {
  const sex = sexOf.get(token.lower)
  const verb = sex && (token.lower.endsWith('self') ? verbOfReflexive(token) : verbOfOwn(token))
  const subject = verb && subjectOf(verb)
  const right = subject && rightFor[sex === 'male' ? 'female' : 'male'].get(token.lower)
  return right && isOf(subject, sex === 'male' ? 'female' : 'male')
    ? {token, right: matchCase(token.text, right), subject}
    : undefined
}

/** Straight behind its verb, or with a preposition: “kept to himself”; not “the queen herself”. */
function verbOfReflexive(token: Token): Token | undefined {
  const before = previous(token)
  const {head} = token
  if (!head?.tag.startsWith('VB') || !/^(?:obj|obl)$/.test(token.relation)) return undefined
  if (Math.min(token.certainty.head, token.certainty.relation) < 0.85) return undefined
  const isWith = before?.tag === 'IN' && before.head === token && previous(before) === head
  return before === head || before?.tag === 'RP' || isWith ? head : undefined
}

function verbOfOwn(token: Token): Token | undefined {
  const noun = token.head
  if (noun && isSpokenFrom(token, noun)) return noun.head
  if (token.relation !== 'nmod:poss' || noun?.relation !== 'obj' || token.certainty.relation < 0.9) return undefined
  if (noun.index !== token.index + 1 || /^(?:NN.*|HYPH|POS|CC)$/.test(noun.sentence.tokens[noun.index + 1]?.tag ?? ''))
    return undefined
  return noun.head && own.has(`${noun.head.lemma} ${noun.lower}`) ? noun.head : undefined
}

/** “said from his hospital bed”: where somebody is who speaks. */
const isSpokenFrom = (token: Token, noun: Token): boolean =>
  token.relation === 'nmod:poss' &&
  noun.relation === 'obl' &&
  /^from$/.test(previous(token)?.lower ?? '') &&
  !/^(?:bedside|side|office|home|house)$/.test(noun.lower) &&
  noun.head !== undefined &&
  isSpeechVerb(noun.head)

/** Its own, or that of the verb that it is joined to, or that it completes: “stood up and cleared …”, “tried to hurt …”. */
function subjectOf(verb: Token): Token | undefined {
  const subjects = verb.dependents.filter(({relation}) => relation.startsWith('nsubj'))
  const [subject] = subjects
  if (subjects.length > 1) return undefined
  if (subject)
    return subject.index < verb.index && Math.min(subject.certainty.head, subject.certainty.relation) >= 0.7
      ? subject
      : undefined
  const {head, relation, certainty} = verb
  if (!head?.tag.startsWith('VB') || head.index > verb.index || certainty.head < 0.8) return undefined
  if (relation === 'xcomp')
    return head.dependents.some((other) => /^i?obj$/.test(other.relation)) ? undefined : subjectOf(head)
  return relation === 'conj' ? subjectOf(head) : undefined
}

function isOf(subject: Token, sex: Sex): boolean {
  const known = sex === 'female' ? women : men
  if (subject.dependents.some(({relation}) => relation === 'conj')) return false
  if (/^(?:PRP|NN)$/.test(subject.tag)) return known.has(subject.lower)
  const before = subject.sentence.tokens.slice(Math.max(0, subject.index - 3), subject.index)
  return (
    subject.tag === 'NNP' &&
    before.some(
      ({lower, head}) =>
        head === subject &&
        known.has(lower.replace(/\.$/, '')) &&
        /^(?:m|sister|queen|dame|princess|king|prince|sir)/.test(lower),
    )
  )
}
