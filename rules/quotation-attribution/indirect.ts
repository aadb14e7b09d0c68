import type {Reading, Report} from '../../src/rule-kit/index.ts'
import {namePattern} from './speech.ts'
import {isVoice} from './voice.ts'

const word = String.raw`[\p{L}’'.-]+`
const article = '(?:an?|the|his|her|their|its)'
const speaker = `(?:he|she|they|${namePattern}|(?:${article}\\s)?(?:\\p{Ll}[\\p{L}’'-]*\\s){0,3}?\\p{Ll}[\\p{L}’'-]*)`

const accordingSaid = new RegExp(`(?<=[,”"]\\s)(according to (?:${word}\\s){1,6}?)(?:said|says|told)$`, 'u')
const saidSaid = new RegExp(`(?<=[,”"]\\s)(${speaker} said),? (?:he|she|they) said$`, 'u')
const toldNobody = new RegExp(`(?<=[,”"]\\s)(${speaker}) told$`, 'u')

const articleWithin = new RegExp(`\\s${article}\\s`)

/** What closes a sentence of reported speech and was half rewritten: “…, according to police said.”, “…, a spokesman told.” */
export function* findBrokenClosing({sentences}: Reading): Generator<Report> {
  for (const {words, text, start, after, paragraph} of sentences) {
    const last = words.at(-1)
    if (!last || !/^\./.test(after) || !/^(?:said|says|told)$/.test(last.text)) continue
    const {end} = last
    const found = mendedClosing(text.slice(0, end - start))
    if (!found) continue
    yield {
      at: {paragraph, start: end - found.words.length, end},
      message: `“${found.words}”: write “${found.right}”.`,
      expected: [found.right],
    }
  }
}

function mendedClosing(text: string): {words: string; right: string} | undefined {
  const according = accordingSaid.exec(text)
  if (according && !/\s(?:who|which|that|what|as)\s/.test(according[0]))
    return {words: according[0], right: (according[1] as string).trimEnd()}
  const said = saidSaid.exec(text)
  if (said) return {words: said[0], right: said[1] as string}
  const told = toldNobody.exec(text)
  // “who knew, and whom they told”
  return told && maySpeak(told[1] as string) && !/\s(?:who|whom|what|which)\s/.test(` ${told[0]}`)
    ? {words: told[0], right: `${told[1]} said`}
    : undefined
}

/** “a hospital spokesman”, “she”, “Mr Low”; not “a tale often”, “a tale a sailor”. */
function maySpeak(words: string): boolean {
  const last = words.split(/\s/).at(-1) as string
  if (articleWithin.test(words)) return false
  return /^(?:he|she|they|\p{Lu}.*)$/u.test(last) || isVoice(last)
}
