// What a model says of text: alarms on it as it stands, and how many slips it finds when one is put into each place.
import {sentencesOf} from './text.mjs'

/** How many places of one kind of slip are tried: the commonest words would take all the time. */
const mostPlaces = 2000

/**
 * @param lines of text, a paragraph each.
 * @returns words, alarms (with their sentence), for each kind of slip how many places there were and how many were found,
 *   and the seconds spent on the text as it stands.
 */
export function judge(lines, {findConfusions, isReadable, pairs}) {
  const slips = slipsOf(pairs)
  const verdict = {words: 0, alarms: [], kinds: new Map(), seconds: 0}
  for (const line of lines)
    for (const sentence of sentencesOf(line)) {
      verdict.words += sentence.words.length
      const start = performance.now()
      const found = findConfusions(sentence.words, sentence.after)
      verdict.seconds += (performance.now() - start) / 1000
      for (const {index, right} of found) verdict.alarms.push({sentence, word: sentence.words[index], right})
      if (sentence.words.length >= 4) trySlips(sentence, slips, verdict.kinds, {findConfusions, isReadable})
    }
  return verdict
}

/** By the right word, what may be written for it, and would be found. */
function slipsOf(pairs) {
  const slips = new Map()
  const add = (right, wrong) => slips.set(right, [...(slips.get(right) ?? []), wrong])
  for (const line of pairs) {
    const [first, second, firstThreshold, secondThreshold] = line.split(' ')
    if (secondThreshold !== '-') add(first, second)
    if (firstThreshold !== '-') add(second, first)
  }
  return slips
}

function trySlips(sentence, slips, kinds, {findConfusions, isReadable}) {
  sentence.words.forEach((word, index) => {
    const wrongs = slips.get(word.lower)
    if (!wrongs || !isReadable(word, index)) return
    for (const lower of wrongs) {
      const kind = `${word.lower} written ${lower}`
      const count = kinds.get(kind) ?? {all: 0, hit: 0}
      kinds.set(kind, count)
      if (count.all >= mostPlaces) continue
      count.all++
      const isCapital = word.text[0] !== word.lower[0]
      const text = isCapital ? lower[0].toUpperCase() + lower.slice(1) : lower
      const words = sentence.words.with(index, {...word, text, lower})
      if (findConfusions(words, sentence.after).some((one) => one.index === index && one.right === word.lower))
        count.hit++
    }
  })
}
