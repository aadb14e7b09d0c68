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
  const [found] = text.matchAll(between)
  return found && found.index + found[0].length
}

const following = new RegExp(`^\\s(?:${subject}\\s${verb}${end}|${verb}\\s(?:he|she|they|the|a|an|one|\\p{Lu}))`, 'u')

/** Whether what stands behind some speech is its attribution: “ Jones said”, “ said the mayor”. */
export function isAttribution(text: string): boolean {
  return following.test(text)
}

const introduction = new RegExp(`\\b${verb}[,:]$`, 'iu')

/** Whether what comes next is said by whoever stands before: “She said,”. */
export function introducesSpeech(text: string): boolean {
  return /[,:]$/.test(text) && introduction.test(text)
}
