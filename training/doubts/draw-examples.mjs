// The examples of the manuals of rules about grammar, right and wrong, and the stories of `marked/`, in which faults stand
// as {{type|wrong|right}}, as the network sees them: npx jiti draw-examples.mjs OUT
//
// What a rule finds has the label 255, any fault; within a long finding all but the first and the last word have 254, and do
// not count. Writes what drawn.mjs says.
import fs from 'node:fs'
import {parseCopy} from '../../dist/src/engine/parse.js'
import {readText} from '../../dist/src/formats/text.js'
import {readingOf} from '../../dist/src/rule-kit/index.js'
import {readManual} from '../../tests/manual.ts'
import {openDrawn} from './drawn.mjs'

const [anyFault, notCounted] = [255, 254]
const [, , out] = process.argv
const rules = new URL('../../rules/', import.meta.url)
const drawn = openDrawn(out)
const ofGrammar = new Set(
  `agreement apostrophe article comma-splice comparison confusable double-negative duplicated-phrase fragment leftover-word
  missing-subject missing-word noun-number preposition pronoun punctuation repeated-word set-phrase tense verb-form
  verb-pattern word-order`.split(/\s+/),
)
for (const {name: id} of fs.readdirSync(rules, {withFileTypes: true}).filter((entry) => entry.isDirectory()))
  for (const {text, expected, settings, isFlagged} of readManual(new URL(`${id}/README.md`, rules).pathname).examples)
    if (!Object.keys(settings).length && (!isFlagged || ofGrammar.has(id))) drawFrom(text, expected)
const marked = new URL('marked/', import.meta.url)
for (const name of fs.readdirSync(marked))
  for (const story of fs.readFileSync(new URL(name, marked), 'utf8').split('\n\n\n')) drawFrom(...unmark(story))
drawn.close()

/** A story as it was filed, and where its faults of grammar stand. */
function unmark(story) {
  let text = ''
  let last = 0
  const faults = []
  for (const mark of story.matchAll(/\{\{\??([a-z-]+)\|([^|{}]*)\|[^|{}]*\}\}/g)) {
    const [whole, type, wrong] = mark
    text += story.slice(last, mark.index)
    if (ofGrammar.has(type) || /^(?:missing|extra)-/.test(type))
      faults.push({start: text.length, end: text.length + wrong.length})
    text += wrong
    last = mark.index + whole.length
  }
  return [text + story.slice(last), faults]
}

function drawFrom(text, faults) {
  for (const {tokens, paragraph} of readingOf(parseCopy(readText(text, 'story.txt'))).sentences) {
    if (tokens.length < 4 || tokens.length > 100) continue
    const labels = tokens.map(() => 0)
    for (const {start, end} of faults) {
      const within = tokens.filter((token) => {
        const place = paragraph.toSource(token.start, token.end)
        return start === end ? place.start === start : place.start < end && place.end > start
      })
      for (const {index} of within) labels[index] = anyFault
      if (within.length > 3) for (const {index} of within.slice(1, -1)) labels[index] = notCounted
    }
    drawn.write(
      tokens.map((token) => token.text),
      labels,
    )
  }
}
