import fs from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

/** The prose of all fixtures. */
export async function readFixtures() {
  const {readCopy} = await import('../dist/src/index.js')
  const stories = []
  for (const folder of ['clean', 'flawed']) {
    const whole = path.join(root, 'fixtures', folder)
    for (const name of fs.readdirSync(whole).sort()) {
      if (name.endsWith('.report.txt')) continue
      const {blocks} = await readCopy(fs.readFileSync(path.join(whole, name)), {path: name})
      stories.push(blocks.map(({text}) => text.replace(/\s+/g, ' ')).join('\n\n'))
    }
  }
  return stories.join('\n\n')
}

/** Whole paragraphs, again and again, until there are so many words. */
export function repeat(text, words) {
  const paragraphs = text.split('\n\n')
  const taken = []
  for (let i = 0, sum = 0; sum < words; i++) {
    const paragraph = paragraphs[i % paragraphs.length].split(' ').slice(0, words - sum)
    taken.push(paragraph.join(' '))
    sum += paragraph.length
  }
  return taken.join('\n\n')
}

/** Gives every sentence a number, so that none is known from before. */
export function numbered(text, from = 0) {
  let sentence = from
  return text.replace(/(?<=\p{Ll})\. /gu, () => ` ${++sentence}. `)
}
