// Compiles the packs of patterns that stand beside our rules: rules/<id>/<name>.yaml → <name>.generated.ts, so that no
// story waits for YAML to be read, and the browser needs no reader. The same files in give the same bytes out.
import fs from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {createJiti} from 'jiti'

const root = fileURLToPath(new URL('..', import.meta.url))
const {readPatternFile} = await createJiti(import.meta.url).import('../src/config/pattern-file.ts')

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
  // One text for all entries: it is read much faster than a literal of so many parts.
  const lines = entries.map((entry) => JSON.stringify(entry).replace(/[\\`]|\$\{/g, '\\$&'))
  const text = `// Written by \`npm run generate\`.
import type {Entry} from '../../src/rule-kit/index.ts'

export const ${name}: readonly Entry[] = JSON.parse(\`[
${lines.join(',\n')}
]\`)
`
  const target = path.join(root, file.replace(/\.yaml$/, '.generated.ts'))
  if (!fs.existsSync(target) || fs.readFileSync(target, 'utf8') !== text) fs.writeFileSync(target, text)
}
