import type {Reading, Report} from '../../src/rule-kit/index.ts'
import {namePattern} from './speech.ts'
import {isVoice} from './voice.ts'

const word = String.raw`[\p{L}’'.-]+`
const article = '(?:an?|the|his|her|their|its)'
const speaker = `(?:he|she|they|${namePattern}|(?:${article}\\s)?(?:\\p{Ll}[\\p{L}’'-]*\\s){0,3}?\\p{Ll}[\\p{L}’'-]*)`

const accordingSaid = new RegExp(`(?<=[,”"]\\s)(according to (?:${word}\\s){1,6}?)(?:said|says|told)$`, 'u')
const saidSaid = new RegExp(`(?<=[,”"]\\s)(${speaker} said),? (?:he|she|they) said$`, 'u')
const toldNobody = new RegExp(`(?<=[,”"]\\s)(${speaker}) told$`, 'u')

/** “The clinic will close in May, according to.” */
const according = /(?<=[\p{L}\d],\s)according to$/u
const saidAlone = /(?<=[\p{L}\d],\s)said$/u

const articleWithin = new RegExp(`\\s${article}\\s`)

/** What closes a sentence of reported speech and was half rewritten: “…, according to police said.”, “…, a spokesman told.” */
export function* findBrokenClosing({sentences}: Reading): Generator<Report> {
  for (const {words, text, start, after, paragraph} of sentences) {
    const last = words.at(-1)
    const alone = last && /^\.$/.test(after.trim()) && !last.quotation ? findAlone(text) : undefined
    if (last && alone) {
      yield {
        at: {paragraph, start: last.end - alone.length, end: last.end},
        message:
          alone === 'said'
            ? '“said” has nobody to say it. Name the speaker.'
            : `“${alone}” names nobody. Name the speaker.`,
      }
      continue
    }
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

/** An attribution without anybody behind a whole sentence. */
function findAlone(text: string): string | undefined {
  const closing = text.replace(/\.$/, '')
  if (closing.split(/\s+/).length < shortest) return undefined
  // “The road is shut, the mayor, who was there, said.”
  const [, ...more] = closing.split(', ')
  return (according.exec(closing) ?? (more.length > 1 ? undefined : saidAlone.exec(closing)))?.[0]
}

/** Words of a sentence that somebody said, with the attribution. */
const shortest = 6

function mendedClosing(text: string): {words: string; right: string} | undefined {
  const broken = accordingSaid.exec(text)
  if (broken && !/\s(?:who|which|that|what|as)\s/.test(broken[0]))
    return {words: broken[0], right: (broken[1] as string).trimEnd()}
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
