// Compiles the network's kernel (AssemblyScript) and writes its bytes as a module, so that only this script needs the
// compiler. The same source in gives the same bytes out.
import fs from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import asc from 'assemblyscript/asc'

/** Browsers compile synchronously on their main thread up to 4 kB. */
const mostBytes = 4000
const options = ['-O3', '--noAssert', '--runtime', 'stub', '--importMemory', '--initialMemory', '1', '--enable', 'simd']

const folder = fileURLToPath(new URL('../src/language/network', import.meta.url))
const bytes = await compile('kernel.as.ts')
if (bytes.length > mostBytes) throw new Error(`kernel.as.ts: ${bytes.length} bytes; at most ${mostBytes} are accepted.`)

const text = `// Written by \`npm run generate\` from kernel.as.ts.

/** A WebAssembly module, in base64. */
export const kernelBytes: string =
  '${Buffer.from(bytes).toString('base64')}'
`
const target = path.join(folder, 'kernel-bytes.ts')
if (!fs.existsSync(target) || fs.readFileSync(target, 'utf8') !== text) fs.writeFileSync(target, text)

async function compile(file) {
  let binary
  const {error, stderr} = await asc.main([file, '--outFile', 'kernel.wasm', ...options], {
    readFile: (name) => (name === file ? fs.readFileSync(path.join(folder, file), 'utf8') : null),
    writeFile: (_, contents) => {
      binary = contents
    },
    listFiles: () => [],
  })
  if (error) throw new Error(`kernel.as.ts: ${stderr}`, {cause: error})
  return binary
}
