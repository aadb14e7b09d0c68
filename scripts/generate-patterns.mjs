// Compiles the packs of patterns that stand beside our rules: rules/<id>/<name>.yaml → <name>.generated.ts, so that no
// story waits for YAML to be read, and the browser needs no reader. The same files in give the same bytes out.
import fs from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {createJiti} from 'jiti'

const root = fileURLToPath(new URL('..', import.meta.url))
const {import: load} = createJiti(import.meta.url)
const {readPatternFile} = await load('../src/config/pattern-file.ts')
const {storePack} = await load('../src/patterns/index.ts')

for (const file of listPacks()) await compile(file)

function listPacks() {
  const rules = path.join(root, 'rules')
  return fs
    .readdirSync(rules, {recursive: true})
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => path.join('rules', name))
    .sort()
}

async function compile(file) {
  const {entries} = await readPatternFile(path.join(root, file), file)
  const name = path.basename(file, '.yaml').replace(/-(\w)/g, (_, letter) => letter.toUpperCase())
  const pack = storePack(entries)
  const text = `// Written by \`npm run generate\`.
import type {StoredPack} from '../../src/rule-kit/index.ts'

export const ${name}: StoredPack = {
  isSyntactic: ${pack.isSyntactic},
  words: ${quote(pack.words)},
  lemmas: ${quote(pack.lemmas)},
  others: ${JSON.stringify(pack.others)},
  kinds: ${JSON.stringify(pack.kinds)},
  lists: ${quote(pack.lists)},
  entries: ${quote(pack.entries)},
}
`
  const target = path.join(root, file.replace(/\.yaml$/, '.generated.ts'))
  if (!fs.existsSync(target) || fs.readFileSync(target, 'utf8') !== text) fs.writeFileSync(target, text)
}

/** A text with its line ends as they are, and nothing but ASCII, which is read fastest. */
function quote(text) {
  const escaped = text.replace(/[\\`]|\$\{/g, '\\$&')
  return `\`${escaped.replace(/[\u0080-\uffff]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)}\``
}
