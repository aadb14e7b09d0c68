// Writes what is generated: word lists as modules, the index of rules. The same files in give the same bytes out.
import fs from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const header = '// Written by `npm run generate`.\n'

const files = ['rules', 'src'].flatMap(listFiles)
for (const file of files) if (file.endsWith('.txt')) writeWords(file)
for (const file of files) if (isOrphan(file)) fs.rmSync(path.join(root, file))
writeIndex()

/** A module whose word list or pack of patterns is gone. */
function isOrphan(file) {
  const from = (ending) => file.replace(/\.generated\.ts$/, ending)
  return file.endsWith('.generated.ts') && !files.includes(from('.txt')) && !files.includes(from('.yaml'))
}

/** words.txt → words.generated.ts; lines that begin with # are notes. */
function writeWords(file) {
  const words = fs
    .readFileSync(path.join(root, file), 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line && !line.startsWith('#'))
  const name = path.basename(file, '.txt').replace(/-(\w)/g, (_, letter) => letter.toUpperCase())
  // One text is read far quicker than thousands of them.
  const text = words.join('\n').replace(/[\\`]|\$(?=\{)/g, '\\$&')
  const list = words.length ? `\`\\\n${text}\`.split('\\n')` : '[]'
  write(file.replace(/\.txt$/, '.generated.ts'), `${header}export const ${name}: readonly string[] = ${list}\n`)
}

function writeIndex() {
  const ids = fs
    .readdirSync(path.join(root, 'rules'), {withFileTypes: true})
    .filter((entry) => entry.isDirectory() && fs.existsSync(path.join(root, 'rules', entry.name, 'index.ts')))
    .map(({name}) => name)
    .sort()
  const variable = (id) => id.replace(/-(\w)/g, (_, letter) => letter.toUpperCase())
  const imports = ids.map((id) => `import ${variable(id)} from './${id}/index.ts'\n`).join('')
  const entries = ids.map((id) => `  ${variable(id)},\n`).join('')
  write(
    'rules/index.ts',
    `${header}${imports}import type {Rule} from '../src/rule-kit/index.ts'\n\n/** Every rule, by its id. */\n` +
      `// biome-ignore lint/suspicious/noExplicitAny: rules differ in their options\nexport const rules: readonly Rule<any>[] = [\n${entries}]\n`,
  )
}

function listFiles(folder) {
  return fs
    .readdirSync(path.join(root, folder), {withFileTypes: true, recursive: true})
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath ?? entry.path, entry.name)))
    .sort()
}

function write(file, text) {
  const whole = path.join(root, file)
  if (!fs.existsSync(whole) || fs.readFileSync(whole, 'utf8') !== text) fs.writeFileSync(whole, text)
}
