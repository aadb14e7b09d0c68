// Makes of the sources what is packaged: the extension, and the server with all that it needs, so that nothing has to be
// installed beside it. The root's `npm run build` comes first.
import fs from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {rolldown} from 'rolldown'

const here = fileURLToPath(new URL('..', import.meta.url))
const root = path.resolve(here, '../..')
const entry = path.join(root, 'dist/src/cli/main.js')
if (!fs.existsSync(entry)) throw new Error(`There is no ${entry}: run npm run build in ${root} first.`)

for (const folder of ['dist', 'server']) fs.rmSync(path.join(here, folder), {recursive: true, force: true})

const extension = await rolldown({
  cwd: here,
  input: 'src/extension.ts',
  platform: 'node',
  external: ['vscode'],
})
await extension.write({file: path.join(here, 'dist/extension.cjs'), format: 'cjs', minify: true})
await extension.close()

// What is not installed is for configurations in TypeScript alone, which say so themselves.
const server = await rolldown({cwd: root, input: {main: entry}, platform: 'node', external: ['jiti']})
await server.write({
  dir: path.join(here, 'server'),
  format: 'esm',
  entryFileNames: '[name].js',
  chunkFileNames: 'chunks/[name].js',
  minify: {compress: true, mangle: true, codegen: true},
})
await server.close()

// By its package.json the server knows its version and where its manuals are.
const {name, version, type, license} = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'))
fs.writeFileSync(path.join(here, 'server/package.json'), `${JSON.stringify({name, version, type, license}, null, 2)}\n`)
for (const rule of fs.readdirSync(path.join(root, 'rules'), {withFileTypes: true}))
  if (rule.isDirectory()) copy(`rules/${rule.name}/README.md`)
copy('schemas/config.schema.json')
copy('NOTICE')
copy('dist/third-party.txt')
fs.copyFileSync(path.join(root, 'LICENSE'), path.join(here, 'LICENSE'))

function copy(file) {
  const target = path.join(here, 'server', file)
  fs.mkdirSync(path.dirname(target), {recursive: true})
  fs.copyFileSync(path.join(root, file), target)
}
