// Puts what tsc wrote into a few files: a run that opens hundreds of modules spends a third of its time on that. Each
// entry of the package stays where it is and takes what it needs from dist/src/chunks, which all of them share: a rule by
// itself, the library and the command are one copydesk in one process. Packages that it depends on stay outside; those
// that it is built of go in, and their licences into dist/third-party.txt.
import fs from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {rolldown} from 'rolldown'
import {narrowLetters} from './narrow-letters.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const rules = fs.readdirSync(path.join(root, 'rules'), {withFileTypes: true}).filter((entry) => entry.isDirectory())
const entries = [
  'src/index',
  'src/preset',
  'src/cli/main',
  'src/cli/worker',
  'src/service/worker',
  'rules/index',
  ...rules.map(({name}) => `rules/${name}/index`),
]

/** Their types stand in ours, so that they are dependencies; of their code there is a copy of our own. */
const spokenOf = new Set(['unified', 'vfile', 'vfile-message'])
const {dependencies} = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'))

/** A rule that carries more data than this, in bytes, is a chunk by itself, so that the others can be had without it. */
const smallRule = 100_000

/** What is captured takes along what it imports, unless a group above has it. */
const groups = [
  // By themselves they are nothing but literals in ASCII, which are read fastest and kept in half the memory.
  {name: 'weights', test: /\/network\/(?:doubt-)?weights\.ts$/},
  {name: 'confusions', test: /\/confusable\/weights\.ts$/},
  {name: 'words', test: /\/lexicon\/words\.ts$/},
  {name: 'gazetteer', test: /\/lexicon\/gazetteer\.ts$/},
  {name: 'retext', test: /\/node_modules\/(?!commander\/|ignore\/|vscode-)/},
  // Asked for by the language server before it has the engine.
  {name: 'config-files', test: /\/src\/config\/(?:error|find|ignore-files|own-folder|paths|stets)\.ts$/},
  {name: 'language', test: /\/src\/rule-kit\/index\.ts$/},
  {name: 'desk', test: /\/src\/(?:engine|formats)\/index\.ts$/},
  {name: 'names', test: /\/rules\/(?:acronym|first-reference|name-consistency|name-spelling|spelling)\/index\.ts$/},
  {debugName: 'rules', name: nameForRule, test: /\/rules\/[^/]+\/index\.ts$/},
  {name: 'arguments', test: /\/src\/cli\/(?:arguments|output)\.ts$/},
  {name: 'run', test: /\/src\/(?:cli\/run|reporters\/stylish)\.ts$/},
]

fs.rmSync(path.join(root, 'dist/src/chunks'), {recursive: true, force: true})
const bundle = await rolldown({
  cwd: root,
  input: Object.fromEntries(entries.map((entry) => [entry, `${entry}.ts`])),
  platform: 'node',
  external: isOutside,
})
const {output} = await bundle.write({
  dir: path.join(root, 'dist'),
  entryFileNames: '[name].js',
  chunkFileNames: 'src/chunks/[name].js',
  // To read them takes time, and the types have them.
  comments: {legal: true, annotation: false, jsdoc: false},
  codeSplitting: {groups: groups.map((group, i) => ({...group, priority: groups.length - i}))},
})
await bundle.close()
for (const {fileName} of output) {
  const file = path.join(root, 'dist', fileName)
  const text = fs.readFileSync(file, 'utf8')
  // A file in ASCII is read fastest and kept in half the memory.
  fs.writeFileSync(file, narrowLetters(text.replace(/[^\0-\x7f]/g, escapeCharacter)))
}
fs.writeFileSync(path.join(root, 'dist/third-party.txt'), licencesOf(output))
// The command lost the right to run.
fs.chmodSync(path.join(root, 'dist/src/cli/main.js'), 0o755)

function isOutside(id) {
  const [name] = /^(?:@[^/]+\/)?[^/]+/.exec(id) ?? []
  return id.startsWith('node:') || name === 'jiti' || (name in dependencies && !spokenOf.has(name))
}

/** A code unit, in a form that means the same in strings, templates and patterns. */
function escapeCharacter(character, offset, text) {
  if (text[offset - 1] === '\\')
    throw new Error(`a backslash before ${character}: ${text.slice(offset - 40, offset + 20)}`)
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}

/** The licences of the packages whose modules went in. */
function licencesOf(chunks) {
  const modules = chunks.flatMap(({moduleIds = []}) => moduleIds)
  const folders = new Set(modules.map((id) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id)?.[0]).filter(Boolean))
  const licences = [...folders].sort().map((folder) => {
    const {name, version, license, author} = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'))
    const file = fs.readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry))
    const text = file ? fs.readFileSync(path.join(folder, file), 'utf8').trim() : `${license}, (c) ${author}`
    return `${name} ${version}\n\n${text}\n`
  })
  return licences.join(`\n${'-'.repeat(80)}\n\n`)
}

function nameForRule(id) {
  const folder = path.dirname(id)
  const data = fs.readdirSync(folder).filter((name) => /^weights\.ts$|\.generated\.ts$/.test(name))
  const size = data.reduce((sum, name) => sum + fs.statSync(path.join(folder, name)).size, 0)
  return size > smallRule ? path.basename(folder) : 'rules'
}
