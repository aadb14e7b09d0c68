// Writes what is generated: word lists as modules, the index of rules. The same files in give the same bytes out.
import fs from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const header = '// Written by `npm run generate`.\n'
/** What a rule is described by, each with the lines that go on from it. */
const describing =
  /^ {2}(?:id|summary|category|severity|recommended|defaults|quotations|headings|fix):.*\n(?: {4,}.*\n| {2}[\]}],?\n)*/gm

const files = ['rules', 'src'].flatMap(listFiles)
for (const file of files) if (file.endsWith('.txt')) writeWords(file)
for (const file of files) if (isOrphan(file)) fs.rmSync(path.join(root, file))
const rules = findRules()
writeIndex()
writeDeferred()

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
  const variable = (id) => id.replace(/-(\w)/g, (_, letter) => letter.toUpperCase())
  const imports = rules.map((id) => `import ${variable(id)} from './${id}/index.ts'\n`).join('')
  const entries = rules.map((id) => `  ${variable(id)},\n`).join('')
  write(
    'rules/index.ts',
    `${header}${imports}import type {Rule} from '../src/rule-kit/index.ts'\n\n/** Every rule, by its id. */\n` +
      `// biome-ignore lint/suspicious/noExplicitAny: rules differ in their options\nexport const rules: readonly Rule<any>[] = [\n${entries}]\n`,
  )
}

/** The rules' descriptions, as they stand in their modules. */
function writeDeferred() {
  const entries = rules.map((id) => {
    const code = fs.readFileSync(path.join(root, 'rules', id, 'index.ts'), 'utf8')
    const [, definition] = /^export default define(?:Pattern)?Rule(?:<\w+>)?\(\{\n([\s\S]*?)^\}\)$/m.exec(code) ?? []
    if (definition === undefined)
      throw new Error(`rules/${id}/index.ts: there is no “export default defineRule({ … })”.`)
    const properties =
      definition.match(describing)?.map((property) => `  ${property.trim().replaceAll('\n', '\n  ')}\n`) ?? []
    if (!/^ {2}defaults:/m.test(definition)) properties.push('  defaults: {},\n')
    return `  deferRule({\n  ${properties.join('  ')}  }, () => import('./${id}/index.ts')),\n`
  })
  write(
    'rules/deferred.ts',
    `${header}import {deferRule, type Rule} from '../src/rule-kit/index.ts'\n\n` +
      '/** Every rule, by its id; each is loaded when it first runs. */\n' +
      `// biome-ignore lint/suspicious/noExplicitAny: rules differ in their options\nexport const rules: readonly Rule<any>[] = [\n${entries.join('')}]\n`,
  )
}

function findRules() {
  return fs
    .readdirSync(path.join(root, 'rules'), {withFileTypes: true})
    .filter((entry) => entry.isDirectory() && fs.existsSync(path.join(root, 'rules', entry.name, 'index.ts')))
    .map(({name}) => name)
    .sort()
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
