import {
  defineRule,
  inflect,
  lemmaOf,
  type Reading,
  type Report,
  remember,
  type Sentence,
  spanOf,
  type Token,
  textOf,
} from '../../src/rule-kit/index.ts'
import {type Clause, findClauses} from './clauses.ts'
import {findDisagreement, mayDisagree} from './judge.ts'
import {NameCounts} from './names.ts'
import {findPlacedFirst, type PlacedFirst} from './placed-first.ts'
import type {Counted} from './subject.ts'
import {findUnread} from './unread.ts'
import {rightForm} from './verb.ts'

/** “The bans needs a vote”, “The list of demands were long”, “he don’t”. */
export default defineRule({
  id: 'agreement',
  summary: 'A verb and its subject differ in number.',
  category: 'grammar',
  severity: 'error',
  quotations: 'skip',
  headings: 'skip',
  defaults: {},

  check(reading, report, _options, {language}) {
    const clauses = reading.sentences.flatMap(clausesIn)
    const suspects = clauses.filter((clause) => isOfOneVoice(clause) && mayDisagree(clause))
    const judged = new Set(suspects.map(({verb}) => verb.token))
    for (const found of reading.sentences.flatMap(placedIn))
      if (!judged.has(found.verb.token)) {
        judged.add(found.verb.token)
        report(describePlaced(found))
      }
    const unread = reading.sentences
      .flatMap(unreadIn)
      .filter(({token, clause}) => !judged.has(token) && mayDisagree(clause))
    if (!suspects.length && !unread.length) return
    const names = new NameCounts(
      reading,
      language,
      clauses.map(({subject, verb}) => ({subject, number: verb.number})),
      personsOf(reading),
    )
    for (const clause of suspects) {
      const counted = findDisagreement(clause, names, language)
      if (counted) report(describe(clause, counted))
    }
    for (const {token, clause} of unread) {
      const subject = token.sentence.tokens[clause.subject.index] as Token
      const counted = subject.word?.quotation === token.word?.quotation && findDisagreement(clause, names, language)
      if (counted) report(describe({...clause, subject, verb: {...clause.verb, token}}, counted))
    }
  },
})

const clausesIn = remember((sentence: Sentence) => (isProse(sentence) ? findClauses(sentence) : []))

const unreadIn = remember((sentence: Sentence) => (isProse(sentence) ? findUnread(sentence) : []))

const placedIn = remember((sentence: Sentence) => (isProse(sentence) ? findPlacedFirst(sentence.tokens) : []))

const isOfOneVoice = ({subject, verb}: Clause) => subject.word?.quotation === verb.token.word?.quotation

/** The last words of persons' names, with which the story goes on to speak of them. */
const personsOf = ({entities}: Reading) =>
  entities.all
    .filter(({kind}) => kind === 'person')
    .flatMap(({mentions}) => mentions.map(({words}) => words.at(-1)?.tokens.at(-1)?.text ?? ''))

/** A sentence, and not a headline, a caption or a line of a list. */
const isProse = ({after, words}: Sentence) => words.length > 2 && /[.!?…:;]/.test(after)

/**
 * How much must be amiss, measured on right and wrong copy: with “was” and “have” the reading suspects too little to be heard,
 * with “is” and with verbs that may be nouns it knows better.
 */
const leastSuspicion = 0.1

function describePlaced({subject, head, number, verb}: PlacedFirst): Report {
  const right = rightForm(verb, number)
  return {
    at: spanOf(verb.token),
    message: `“${verb.token.text}”: the subject is “${head}”, ${number}. Write “${right}”.`,
    expected: [right],
    related: [{at: subject, message: 'The subject.'}],
  }
}

function describe({verb, subject, predicate}: Clause, counted: Counted): Report {
  const {token, negation} = verb
  const at = {paragraph: token.paragraph, start: token.start, end: negation?.end ?? token.end}
  const right = rightForm(verb, counted.number, counted.isFirst)
  const past =
    verb.kind === 'full' && isJoinedToPast(predicate) ? inflect(lemmaOf(token.lower, 'VBZ'), 'VBD') : undefined
  const expected = past === undefined ? [right] : [past, right]
  const number = counted.isFirst || counted.isSecond ? '' : `, ${counted.number}`
  const stands = /^(?:who|which|that)$/i.test(subject.text) && counted.head !== subject.text
  const about = stands ? `“${subject.text}” stands for “${counted.head}”` : `the subject is “${counted.head}”`
  return {
    at,
    leastSuspicion: verb.kind === 'full' || token.lower === 'is' ? leastSuspicion : 0,
    message: `“${textOf(at)}”: ${about}${number}. Write “${expected.join('” or “')}”.`,
    expected,
    related: [{at: subject, message: 'The subject.'}],
    // Many say “we was”, “he don’t” and “the email come”, nobody “the report have”.
    misprint: /^(?:are|have)(?:n['’]t)?$/.test(textOf(at)) && /^NN$/.test(subject.tag),
  }
}

/** “The men walks out and said …”: its partner tells of the past. */
function isJoinedToPast(verb: Token): boolean {
  const partners = verb.dependents.filter(({relation}) => relation === 'conj')
  if (verb.relation === 'conj' && verb.head) partners.push(verb.head)
  return partners.some(({tag, certainty}) => tag === 'VBD' && certainty.tag >= 0.9)
}
