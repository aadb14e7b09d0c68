// Sentences with faults put in, as the network sees them: node draw.mjs TEXTS OUT [SHARE] [SEED]
//
// TEXTS is a folder of .txt files with one paragraph a line. Of each, a share of the stretches of bench/faults.mjs's half a
// is drawn; of the stories beside this file, whose share is `all`, the whole. Writes what drawn.mjs says, and OUT.classes
// (JSON).
import fs from 'node:fs'
import path from 'node:path'
import {parseCopy} from '../../dist/src/engine/parse.js'
import {readText} from '../../dist/src/formats/text.js'
import {tokenize} from '../../dist/src/language/tokenize.js'
import {readingOf} from '../../dist/src/rule-kit/index.js'
import {generator} from '../syntax/faults.mjs'
import {classes, faultyCopy} from './copies.mjs'
import {openDrawn, tagsOf} from './drawn.mjs'

const [, , texts, out, share = '0.4', seed = '5'] = process.argv
const random = generator(Number(seed))
const drawn = openDrawn(out)

for (const file of fs.readdirSync(texts).filter((name) => name.endsWith('.txt')))
  for (const line of fs.readFileSync(path.join(texts, file), 'utf8').split('\n'))
    for (const stretch of stretchesOf(line))
      if (stretch.length > 60 && (share === 'all' || (halfOf(stretch) === 'a' && random() < Number(share))))
        drawFrom(stretch)

drawn.close()
fs.writeFileSync(`${out}.classes`, JSON.stringify(classes))

function drawFrom(stretch) {
  const sentences = readingOf(parseCopy(readText(stretch, 'story.txt'))).sentences.map(({text}) => formsOf(text))
  for (const [i, forms] of sentences.entries()) {
    if (!forms) continue
    if (random() < 0.3) drawn.write(forms, [])
    const next = sentences[i + 1]
    const copy = faultyCopy({forms, tags: tagsOf(forms), next, nextTag: next && tagsOf(next)[0]}, random)
    drawn.write(copy.forms, copy.labels)
  }
}

/** The words of a sentence of running copy. */
function formsOf(text) {
  const forms = tokenize(text).map(({start, end}) => text.slice(start, end))
  const isCopy = /[.?!]["”')]*$/.test(text) && /^["“'(]?\p{Lu}/u.test(text)
  return isCopy && forms.length > 4 && forms.length < 71 ? forms : undefined
}

/** As bench/faults.mjs cuts a paragraph, and halves the stretches. */
function stretchesOf(line) {
  const stretches = ['']
  for (const sentence of line.replace(/\s+/g, ' ').split(/(?<=[.!?]["”’]?) (?=["“‘]?\p{Lu})/u)) {
    if (stretches.at(-1).length > 500) stretches.push('')
    stretches.push(`${stretches.pop()} ${sentence}`.trim())
  }
  return stretches
}

function halfOf(text) {
  let hash = 0
  for (let i = 0; i < text.length; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0
  return (hash >>> 7) & 1 ? 'b' : 'a'
}
