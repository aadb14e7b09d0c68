/** Copies of sentences with a fault put in, each word labelled with what is wrong at it. */
import {classes as ofForms, withForms} from './forms.mjs'
import {classes as ofLittleWords, withLittleWords} from './little-words.mjs'
import {classes as ofPieces, withAgain, withoutComma, withoutSubject} from './pieces.mjs'
import {classes as ofWords, withConfusion, withOwner, withPronoun} from './words.mjs'

export const classes = ['', ...ofLittleWords, ...ofForms, ...ofWords, ...ofPieces]
const numberOf = new Map(classes.map((name, i) => [name, i]))

/** How often each fault is put in. */
const shares = [
  [withLittleWords, 0.42],
  [withForms, 0.26],
  [withConfusion, 0.12],
  [withOwner, 0.06],
  [withPronoun, 0.05],
  [withoutSubject, 0.03],
  [withoutComma, 0.025],
  [withAgain, 0.035],
]

/**
 * @param {{forms: string[], tags: string[], next?: string[], nextTag?: string}} sentence Its words and their Penn tags, the
 *   next sentence and the tag of its first word.
 * @param {() => number} random
 * @returns {{forms: string[], labels: number[]}} The faulty copy, and the class of each of its words.
 */
export function faultyCopy(sentence, random) {
  const pick = (list) => list[Math.floor(random() * list.length)]
  const {forms, labels} = pickFault(random())(sentence, random, pick)
  return {forms, labels: labels.map((label) => numberOf.get(label))}
}

function pickFault(chance) {
  let left = chance
  for (const [fault, share] of shares) {
    left -= share
    if (left < 0) return fault
  }
  return withLittleWords
}
