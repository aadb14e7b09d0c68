// Draws evidence for and against words that may be mistyped: node draw.mjs FILE.txt… > rows.jsonl
//
// The files have one paragraph a line, edited. Each sentence is looked at as it stands, where every guess is wrong, and with
// one of its words mistyped.
import fs from 'node:fs'
import path from 'node:path'
import {isAlone, isReadable} from '../../dist/rules/confusable/context.js'
import {evidenceOfExchange, evidenceOfReading} from '../../dist/rules/confusable/evidence.js'
import {mistyped} from '../../dist/rules/confusable/mistyped.generated.js'
import {guessesAt} from '../../dist/rules/confusable/mistyped.js'
import {parseCopy} from '../../dist/src/engine/parse.js'
import {readText} from '../../dist/src/formats/text.js'
import {exchangeWord, readingOf} from '../../dist/src/rule-kit/index.js'

/** Every so-manieth line is read. */
const every = Number(process.env.EVERY ?? 1)
const [shortest, longest] = [6, 60]

/** What is typed for a word. */
const typedFor = new Map()
for (const line of mistyped) {
  const [own, others = ''] = line.split(' | ')
  const typed = own.split(' ')[0]
  for (const meant of others.split(' ')) typedFor.set(meant, [...(typedFor.get(meant) ?? []), typed])
}

let seed = 1
function random() {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
  return seed / 2 ** 32
}
const some = (list) => list[Math.floor(random() * list.length)]

const seen = {words: 0, slips: 0}
for (const file of process.argv.slice(2)) {
  const lines = fs.readFileSync(file, 'utf8').split('\n')
  for (const line of lines.filter((text, i) => i % every === 0 && text.length > 80))
    for (const sentence of sentencesOf(line)) look(sentence, path.basename(file, '.txt'))
}
process.stderr.write(`${JSON.stringify(seen)}\n`)
console.log(JSON.stringify(seen))

function sentencesOf(text) {
  const {sentences} = readingOf(parseCopy(readText(text, 'story.txt')))
  return sentences.filter(({words, text}) => words.length >= shortest && words.length <= longest && /[.?!]/.test(text))
}

function look(sentence, from) {
  seen.words += sentence.words.length
  for (const word of sentence.words) write(word, undefined, from)
  const word = some(sentence.words.filter(({lower, text}) => typedFor.has(lower) && text === lower))
  if (!word) return
  const typed = some(typedFor.get(word.lower))
  const start = word.start - sentence.start
  const text = sentence.text.slice(0, start) + typed + sentence.text.slice(start + word.text.length)
  const spoilt = sentencesOf(text)[0]?.words[word.index]
  if (spoilt?.lower !== typed) return
  seen.slips++
  write(spoilt, word.lower, from)
}

/** A line for each guess that is right, or of which it is known that it is wrong. */
function write(word, meant, from) {
  if (!isReadable(word, word.index) || isAlone(word.sentence.words, word.index)) return
  for (const guess of guessesAt(word)) {
    if (meant !== undefined && guess.right !== meant) continue
    const exchange = exchangeWord(guess.token, guess.right)
    if (!exchange) continue
    const {text, start, end, sentence} = word
    const at = start - sentence.start
    const shown = `${sentence.text.slice(Math.max(0, at - 40), at)}[${text}|${guess.right}]${sentence.text.slice(at + end - start, at + 40)}`
    const rounded = (numbers) => numbers.map((number) => Number(number.toFixed(4)))
    console.log(
      JSON.stringify({
        from,
        isRight: meant !== undefined,
        reading: rounded(evidenceOfReading(guess)),
        exchange: rounded(evidenceOfExchange(guess, exchange)),
        shown,
      }),
    )
  }
}
