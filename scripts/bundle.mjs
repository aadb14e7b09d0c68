// Puts what tsc wrote into a few files: a run that opens hundreds of modules spends a third of its time on that. Each
// entry of the package stays where it is and takes what it needs from dist/src/chunks, which all of them share: a rule by
// itself, the library and the command are one copydesk in one process. Packages that it depends on stay outside.
import fs from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {rolldown} from 'rolldown'

const root = fileURLToPath(new URL('..', import.meta.url))
const rules = fs.readdirSync(path.join(root, 'rules'), {withFileTypes: true}).filter((entry) => entry.isDirectory())
const entries = [
  'src/index',
  'src/preset',
  'src/cli/main',
  'src/cli/worker',
  'rules/index',
  ...rules.map(({name}) => `rules/${name}/index`),
]

/** A rule that carries more data than this, in bytes, is a chunk by itself, so that the others can be had without it. */
const smallRule = 100_000

/** What is captured takes along what it imports, unless a group above has it. */
const groups = [
  // By themselves they are nothing but literals in ASCII, which are read fastest and kept in half the memory.
  {name: 'weights', test: /\/network\/weights\.ts$/},
  {name: 'confusions', test: /\/confusable\/weights\.ts$/},
  {name: 'words', test: /\/lexicon\/words\.ts$/},
  {name: 'gazetteer', test: /\/lexicon\/gazetteer\.ts$/},
  {name: 'language', test: /\/src\/rule-kit\/index\.ts$/},
  {name: 'desk', test: /\/src\/(?:engine|formats)\/index\.ts$/},
  {debugName: 'rules', name: nameForRule, test: /\/rules\/[^/]+\/index\.ts$/},
  {name: 'arguments', test: /\/src\/cli\/(?:arguments|output)\.ts$/},
  {name: 'run', test: /\/src\/(?:cli\/run|reporters\/stylish)\.ts$/},
]

fs.rmSync(path.join(root, 'dist/src/chunks'), {recursive: true, force: true})
const bundle = await rolldown({
  cwd: root,
  input: Object.fromEntries(entries.map((entry) => [entry, `${entry}.ts`])),
  platform: 'node',
  external: (id) => !/^(?:\.|\/|src\/|rules\/)/.test(id) && !path.isAbsolute(id),
})
await bundle.write({
  dir: path.join(root, 'dist'),
  entryFileNames: '[name].js',
  chunkFileNames: 'src/chunks/[name].js',
  codeSplitting: {groups: groups.map((group, i) => ({...group, priority: groups.length - i}))},
})
await bundle.close()
for (const name of ['weights', 'confusions']) {
  const file = path.join(root, `dist/src/chunks/${name}.js`)
  const escaped = fs.readFileSync(file, 'utf8').replace(/[^\0-\x7f]/g, escapeCharacter)
  fs.writeFileSync(file, escaped)
}
// The command lost the right to run.
fs.chmodSync(path.join(root, 'dist/src/cli/main.js'), 0o755)

function escapeCharacter(character) {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}

function nameForRule(id) {
  const folder = path.dirname(id)
  const data = fs.readdirSync(folder).filter((name) => /^weights\.ts$|\.generated\.ts$/.test(name))
  const size = data.reduce((sum, name) => sum + fs.statSync(path.join(folder, name)).size, 0)
  return size > smallRule ? path.basename(folder) : 'rules'
}
