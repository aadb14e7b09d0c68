import {isSpeechVerb, list, type Sentence, spanOf, textOf, type Word} from '../../src/rule-kit/index.ts'
import type {Slip} from './slip.ts'
import {withCapital} from './with-capital.ts'

interface Seat {
  /** The second of its two words. */
  last: string
  /** Whether “the” stands before it. */
  article: boolean
  /** Nouns that come behind it where it is the name. */
  company: ReadonlySet<string>
}

const ofState = list(`
  adviser advisers advisor advisors aide aides correspondent correspondents counsel lawyer lawyers memo officials official
  physician press spokesman spokeswoman spokesperson staff staffer staffers source sources statement summit visit visitor
  visitors intern insider insiders doctor lawn ceremony reception dinner briefing meeting
`)
const ofMoney = list(`
  analyst analysts bank banks banker bankers broker brokers economist economists executive executives expectation
  expectations firm firms forecast forecasts giant giants investor investors journal journalist lender lenders stocks
  trader traders bonus bonuses
`)
/** What only those who sit there do, and no house of stone. */
const acts = list(`
  announce argue ask back confirm decline defend deny endorse insist issue lobby negotiate oppose order pledge press
  promise propose refuse reject reply respond say signal threaten urge veto vow want warn welcome dispute demand decide
`)

/** By their first word. */
const seats: ReadonlyMap<string, Seat> = new Map([
  ['white', {last: 'house', article: true, company: ofState}],
  ['wall', {last: 'street', article: false, company: ofMoney}],
])

/** “the white house urged”, “wall street analysts”: small letters where only the name makes sense. */
export function* findSmallSeats({words}: Sentence): Generator<Slip> {
  for (const word of words) {
    const seat = seats.get(word.text)
    if (!seat) continue
    const [before, last, next] = [-1, 1, 2].map((step) => words[word.index + step])
    if (last?.text !== seat.last || last.before !== ' ' || next?.before !== ' ') continue
    if (!(seat.company.has(next.lower) || ((before?.lower === 'the') === seat.article && isAct(next)))) continue
    const at = spanOf(word, last)
    const name = `${withCapital(word.text)} ${withCapital(last.text)}`
    yield {at, expected: [name], message: `“${textOf(at)}” is a name. Write “${name}”.`}
  }
}

/** A verb of those who speak and decide: with an adverb or an auxiliary before, “has said”, “also said”. */
function isAct({index, sentence: {words}}: Word): boolean {
  const verb = words
    .slice(index, index + 3)
    .find(({tokens}) => /^VB/.test(tokens[0]?.tag ?? '') && !/^(?:have|be|do)$/.test(tokens[0]?.lemma ?? ''))
  const [token] = verb?.tokens ?? []
  if (
    !verb ||
    !token ||
    words.slice(index, verb.index).some(({tokens}) => !/^(?:RB|MD|VB[DZP])$/.test(tokens[0]?.tag ?? ''))
  )
    return false
  // “the white house was called”, “the white house called home”
  const isPassive = words.slice(index, verb.index).some(({tokens}) => tokens[0]?.lemma === 'be')
  return (
    !isPassive &&
    /^VB[DZPN]?$/.test(token.tag) &&
    token.certainty.tag > 0.8 &&
    (acts.has(token.lemma) || isSpeechVerb(token))
  )
}
