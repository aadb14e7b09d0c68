import {alsoSpeaking} from './also-speaking.generated.ts'
import {speaking} from './speaking.generated.ts'

const verb = `(?:${speaking.join('|')})`

/** A pronoun, a title and name, or a short noun phrase: “he”, “Dr. Ruiz”, “the chief of staff”. */
const subject =
  "(?:he|she|they|it|who|(?:the|a|an|one|his|her|their|\\p{Lu}[\\p{L}’'.-]*)(?:\\s[\\p{L}\\d’'.,-]+){0,6}?)"

/** What may follow the verb where the attribution is no part of somebody's tale. */
const end = '(?=[.,;:]|\\s(?:on|in|at|during|after|before|when|as|to|through|outside|of|yesterday|today|\\p{Lu})|$)'

const between = new RegExp(`[,?!…—](?=\\s(?:${subject}\\s${verb}${end}|${verb}\\s))`, 'gu')

/**
 * Where in some speech its attribution begins, “…, Jones said”, “…? asked Jones”: the offset behind the punctuation
 * mark. Undefined where there is none.
 */
export function findAttribution(text: string): number | undefined {
  if (!anyVerbOfSpeaking.test(text)) return undefined
  const [found] = text.matchAll(between)
  return found && found.index + found[0].length
}

/** What `between` and `anywhere` need: to make these takes milliseconds. */
const anyVerbOfSpeaking = new RegExp(`\\s(?:according to|${[...speaking, ...alsoSpeaking].join('|')})(?:[\\s.,;:]|$)`)

const anyVerb = `(?:${[...speaking, ...alsoSpeaking].join('|')})(?:\\s\\p{Ll}+ly)?`

/** With an apposition behind the name: “Torres, 41, told the court”. */
const anySubject = subject.replace('they|', 'they|I|we|').replace("’'.-]*)", "’'.-]*,?)")

/** Those to whom something is told stand behind the verb without a preposition. */
const anyEnd = `(?:${end}|(?<=told|tells|asked|asks|warned)\\s(?!me|us|you)\\p{L})`

const anywhere = new RegExp(
  `[,?!…—](?=\\s(?:${anySubject}\\s${anyVerb}${anyEnd}|\\p{Ll}+s\\s(?:say|said)${end}|${verb}\\s|${anyVerb}\\s(?:the|an?|he|she|\\p{Lu})|according to\\s))|` +
    `(?<=\\p{Ll})\\.(?=\\s(?:(?:he|she|they)\\s${verb}${end}|(?:said|says|added|asked)\\s\\p{L}))`,
  'gu',
)

/**
 * Where the attribution begins in speech of which it is known that something is wrong with its marks: by any verb of
 * speaking, “according to”, or behind a full stop.
 */
export function findLostAttribution(text: string): number | undefined {
  const [found] = anyVerbOfSpeaking.test(text) ? text.matchAll(anywhere) : []
  return found ? found.index + found[0].length : findByPronoun(text)
}

/** “, she mumbled”: a verb of whatever kind that is all there is of a sentence. */
function findByPronoun(text: string): number | undefined {
  const found = /[,?!](?=\s(?:he|she|they)\s\p{Ll}+ed(?:\s\p{Ll}+ly)?[.,])/u.exec(text)
  return found ? found.index + 1 : undefined
}

/** Behind a mark that closes there is less doubt: “ she asked the minister”. */
const following = new RegExp(
  `^\\s(?:${subject}\\s${verb}(?:${end}|(?<=told|asked|asks|tells)\\s\\p{Ll})|${verb}\\s(?:he|she|they|the|a|an|one|\\p{Lu}))`,
  'u',
)

/** Whether what stands behind some speech is its attribution: “ Jones said”, “ said the mayor”. */
export function isAttribution(text: string): boolean {
  return following.test(text)
}

const toSomebody = '(?:\\s(?:me|us|him|her|them|reporters|journalists))?'

const introduction = new RegExp(`\\b${verb}${toSomebody}[,:]$`, 'iu')

/** Whether what comes next is said by whoever stands before: “She said,”. */
export function introducesSpeech(text: string): boolean {
  return /[,:]$/.test(text) && introduction.test(text)
}

const introduced = new RegExp(`(?:(?<!\\p{L})${verb}${toSomebody}[,:]\\s|:\\s(?=[\\p{Lu}\\d]))`, 'gu')

/** Where what is said begins in a text whose end is the end of it: behind “said:” or “told me,”. */
export function findSpeechStart(text: string): number | undefined {
  const found = [...text.matchAll(introduced)].at(-1)
  return found && found.index + found[0].length
}
