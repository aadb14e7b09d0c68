// Reads edited text: node read.mjs OUT FILE.txt…
//
// The files have one paragraph a line; forty make a story. OUT gets a file of the same name with a sentence a line, as
// JSON: the number of its paragraph, and of each token the text, lemma, Penn tag, head (-1 for none), relation, certainty of
// the tag and whether it is quoted, and what stands behind the last word.
import fs from 'node:fs'
import path from 'node:path'
import {parseCopy} from '../../dist/src/engine/parse.js'
import {readText} from '../../dist/src/formats/text.js'
import {readingOf} from '../../dist/src/rule-kit/index.js'
import {storyLength} from './tokens.mjs'

const [shortest, longest] = [2, 90]
const [out, ...files] = process.argv.slice(2)
for (const file of files) {
  const lines = fs.readFileSync(file, 'utf8').split('\n').filter(Boolean)
  const read = []
  for (let i = 0; i < lines.length; i += storyLength) {
    const text = lines.slice(i, i + storyLength).join('\n\n')
    for (const {tokens, paragraph, after} of readingOf(parseCopy(readText(text, 'story.txt'))).sentences) {
      if (tokens.length < shortest || tokens.length > longest) continue
      read.push(
        JSON.stringify({
          p: i + paragraph.index,
          t: tokens.map(({text}) => text),
          l: tokens.map(({lemma}) => lemma),
          g: tokens.map(({tag}) => tag),
          h: tokens.map(({head}) => head?.index ?? -1),
          r: tokens.map(({relation}) => relation),
          c: tokens.map(({certainty}) => Number(certainty.tag.toFixed(2))),
          q: tokens.map(({word}) => Number(Boolean(word?.quotation))),
          a: after,
        }),
      )
    }
  }
  fs.writeFileSync(path.join(out, `${path.basename(file, '.txt')}.jsonl`), `${read.join('\n')}\n`)
}
