import {
  defineRule,
  hasCapital,
  type Report,
  type Sentence,
  spanOf,
  type Token,
  textOf,
} from '../../src/rule-kit/index.ts'
import {findAdjunctTried, findPlainAdjunct} from './adjunct.ts'
import {findInfinitiveAfterPreposition, findPlainAfterPreposition} from './after-preposition.ts'
import {findBarePlain, twoFaced} from './bare-plain.ts'
import {findBehindAside} from './behind-aside.ts'
import {type Link, linksOf} from './chain.ts'
import {findComplementForm, findGerundBehindTo, findPlainAfterObject} from './complement-form.ts'
import {findDoubtedForm} from './doubted.ts'
import {findLoneParticiple} from './lone-participle.ts'
import {findMismatch} from './lost-ending.ts'
import {findLostFinite} from './lost-finite.ts'
import {findNeedlessBe} from './needless-be.ts'
import {findRegularized} from './over-regular.ts'
import {findParticipleTried} from './participle-tried.ts'
import {findPastForParticiple} from './past-for-participle.ts'
import {findPastLost} from './past-lost.ts'
import {findPlainAfterHave} from './plain-after-have.ts'
import {findReducedRelative} from './reduced-relative.ts'
import {findRepair, type Repair} from './repair.ts'
import {findPlainInRow} from './row-of-pasts.ts'
import {asides, findSetOff} from './set-off.ts'
import {findGerundTried} from './tried-gerund.ts'
import {findPastBesideGerund, findUnjoinedPast} from './unjoined-past.ts'

/** “had wrote”, “was took”, “did not knew”, “to works for”, “he begun reading”, “looked up and wave”, “catched”. */
export default defineRule({
  id: 'verb-form',
  summary: 'A verb stands in a form that what is before it does not take.',
  category: 'grammar',
  severity: 'error',
  quotations: 'skip',
  defaults: {},

  checkParagraph(reading, report) {
    for (const sentence of reading.sentences) for (const found of findFaults(sentence)) report(found)
  },
})

/** How much must be amiss where the tree alone tells which form is wanted: measured on right copy. */
const leastSuspicion = 0.45
/** The same where a noun, a participle or a form in -ing may have been read rightly after all. */
const leastOfNoun = 0.7

/** One for each verb at most. */
function findFaults({tokens}: Sentence): Report[] {
  const faults = new Map<number, Report>()
  for (const token of tokens)
    for (const link of linksOf(token)) {
      const repair = findRepair(link)
      if (repair) faults.set(link.verb.index, describeForm(link, repair))
    }
  for (const token of tokens) {
    const found =
      describeRegularized(token) ??
      describeMismatch(token) ??
      describeParticiple(token) ??
      describePast(token) ??
      describePlain(token) ??
      describeBehindAside(token) ??
      describeBehind(token) ??
      describeInfinitive(token) ??
      describePlainAfterObject(token) ??
      describeOfNoun(token) ??
      describeAdjunct(token) ??
      describeLostFinite(token) ??
      describeNeedlessBe(token) ??
      describeDoubted(token)
    if (found && !faults.has(token.index)) faults.set(token.index, found)
  }
  return [...faults.values()]
}

function describeForm(link: Link, repair: Repair): Report {
  const {governor, verb, isTouching} = link
  const auxiliary = governor.word ?? governor
  const expected = replacementsOf(link, repair)
  const at = isTouching ? spanOf(auxiliary, verb) : verb
  const said = isTouching ? `“${textOf(at)}”: ` : ''
  return {
    at: spanOf(at),
    message: `${said}“${verb.text}” is not the form that follows “${auxiliary.text}”. Write “${expected[0]}”.`,
    expected,
    // Many say “has went”, nobody “to goes”.
    misprint: governor.lower === 'to' || governor.tag === 'MD',
  }
}

function replacementsOf({governor, verb, isTouching}: Link, {forms, alone}: Repair): string[] {
  if (!isTouching) return [...forms]
  const auxiliary = governor.word ?? governor
  const lead = textOf({paragraph: verb.sentence.paragraph, start: auxiliary.start, end: verb.start})
  const rest = lead.slice(auxiliary.text.length).trimStart() + verb.text
  const capital = hasCapital(auxiliary.text) ? rest.charAt(0).toUpperCase() + rest.slice(1) : rest
  const whole = forms.map((form) => lead + form)
  return alone === 'first' ? [capital, ...whole] : alone === 'last' ? [...whole, capital] : whole
}

function describeMismatch(token: Token): Report | undefined {
  const found = findMismatch(token) ?? findPlainInRow(token)
  if (!found) return undefined
  return {
    leastSuspicion,
    at: spanOf(token),
    message: `“${token.text}” does not go with “${found.cause.text}”. Write “${found.expected}”.`,
    expected: [found.expected],
    related: [{at: found.cause, message: 'What it is joined to.'}],
  }
}

function describeParticiple(token: Token): Report | undefined {
  const past = findLoneParticiple(token)
  return past === undefined
    ? undefined
    : {
        at: spanOf(token),
        message: `“${token.text}” needs “have” before it, and the past is another form. Write “${past}”.`,
        expected: [past, `had ${token.text}`],
      }
}

function describePast(token: Token): Report | undefined {
  const participle = findPastForParticiple(token)
  return participle === undefined
    ? undefined
    : {
        at: spanOf(token),
        message: `“${token.text}” is a past, and here another form is wanted. Write “${participle}”.`,
        expected: [participle],
      }
}

function describePlain(token: Token): Report | undefined {
  const bare = findBarePlain(token)
  const expected = bare ?? findPastLost(token)
  return (
    expected && {
      leastSuspicion: bare && twoFaced.has(token.text) ? leastSuspicion : leastOfNoun,
      at: spanOf(token),
      message: `“${token.text}”: a subject in the singular takes another form. Write “${expected[0]}”.`,
      expected,
    }
  )
}

function describeBehindAside(token: Token): Report | undefined {
  const found = findBehindAside(token)
  return (
    found && {
      at: spanOf(token),
      message: `“${token.text}” is not the form that follows “${found.modal.text}”. Write “${found.expected}”.`,
      expected: [found.expected],
      related: [{at: spanOf(found.modal), message: 'What it follows.'}],
    }
  )
}

/** “after win the election”, “has flood in three of five winters”, “stopped shake” */
function describeBehind(token: Token): Report | undefined {
  const found =
    findPlainAfterPreposition(token) ?? findGerundTried(token) ?? findPlainAfterHave(token) ?? findComplementForm(token)
  if (!found) return undefined
  const {text} = 'preposition' in found ? found.preposition : found.head
  return {
    leastSuspicion,
    at: spanOf(token),
    message: `“${token.text}” is not the form that follows “${text}”. Write “${found.expected}”.`,
    expected: [found.expected],
  }
}

/** “after to have waited” */
function describeInfinitive(token: Token): Report | undefined {
  const found = findInfinitiveAfterPreposition(token)
  if (!found) return undefined
  const {preposition, to, expected} = found
  const at = spanOf(to, token)
  return {
    at,
    message: `“${textOf(at)}” is not the form that follows “${preposition.text}”. Write “${expected}”.`,
    expected: [expected],
  }
}

/** “let him to go”, “spent the summer to mending it” */
function describePlainAfterObject(token: Token): Report | undefined {
  const found = findPlainAfterObject(token) ?? findGerundBehindTo(token)
  if (!found) return undefined
  const at = spanOf(found.to, token)
  return {
    at,
    message: `“${textOf(at)}” is not the form that follows “${found.head.text}”. Write “${found.expected}”.`,
    expected: [found.expected],
  }
}

/** “Wynn, limp noticeably, answered”, “in a letter publish on Friday” */
function describeOfNoun(token: Token): Report | undefined {
  // “Foreign buyers, flush with cash, …”
  if (token.sentence.tokens[token.index - 1]?.text === ',' && asides.has(token.lower)) return undefined
  const found = findSetOff(token) ?? findReducedRelative(token) ?? findParticipleTried(token)
  return (
    found && {
      leastSuspicion: leastOfNoun,
      at: spanOf(token),
      message: `“${token.text}” is said of “${found.noun.text}” and needs another form. Write “${found.expected}”.`,
      expected: [found.expected],
    }
  )
}

function describeAdjunct(token: Token): Report | undefined {
  const found =
    findPlainAdjunct(token) ?? findAdjunctTried(token) ?? findUnjoinedPast(token) ?? findPastBesideGerund(token)
  return (
    found && {
      leastSuspicion,
      at: spanOf(token),
      message: `“${token.text}” does not go with “${found.head.text}”. Write “${found.expected[0]}”.`,
      expected: found.expected,
      related: [{at: spanOf(found.head), message: 'What it is joined to.'}],
    }
  )
}

function describeLostFinite(token: Token): Report | undefined {
  const found = findLostFinite(token)
  return (
    found && {
      leastSuspicion: leastOfNoun,
      at: spanOf(token),
      message: `“${token.text}” leaves “${found.subject.text}” without a verb. Write “${found.expected[0]}”.`,
      expected: found.expected,
    }
  )
}

/** “was lost a fifth of its value” */
function describeNeedlessBe(token: Token): Report | undefined {
  const found = findNeedlessBe(token)
  if (!found) return undefined
  const {be, expected} = found
  const lead = textOf({paragraph: token.sentence.paragraph, start: be.end, end: token.start}).trimStart()
  const at = spanOf(be, token)
  return {
    at,
    message: `“${textOf(at)}”: “${be.text}” is too many before this verb. Write “${lead}${expected[0]}”.`,
    expected: expected.map((form) => lead + form),
  }
}

function describeDoubted(token: Token): Report | undefined {
  const expected = findDoubtedForm(token)
  return expected === undefined
    ? undefined
    : {
        at: spanOf(token),
        message: `“${token.text}”: another form of the verb is wanted here. Write “${expected}”.`,
        expected: [expected],
      }
}

function describeRegularized(token: Token): Report | undefined {
  const expected = findRegularized(token)
  return (
    expected && {
      at: spanOf(token),
      message: `“${token.text}”: the verb has another past. Write “${expected.join('” or “')}”.`,
      expected,
    }
  )
}
