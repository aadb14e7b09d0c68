// npm leaves the optional packages of other platforms out of a lock file that it writes where it cannot see them, and
// `npm ci` then refuses it. This puts them back, with what their names tell. `npm install` adds the rest where it can.
import fs from 'node:fs'

const file = new URL('../package-lock.json', import.meta.url)
const lock = JSON.parse(fs.readFileSync(file, 'utf8'))

const systems = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32']
const processors = ['arm64', 'arm', 'ia32', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64']
const libraries = {gnu: 'glibc', gnueabihf: 'glibc', musl: 'musl', musleabihf: 'musl'}

for (const {dev, optionalDependencies = {}} of Object.values(lock.packages))
  for (const [name, version] of Object.entries(optionalDependencies))
    lock.packages[`node_modules/${name}`] ??= describe(name, version, dev)

lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
fs.writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`)

function describe(name, version, dev) {
  const words = name.split(/[-/]/)
  const [os, cpu, libc] = [systems, processors, Object.keys(libraries)].map((known) =>
    known.find((one) => words.includes(one)),
  )
  return {
    version,
    ...(cpu && {cpu: [cpu]}),
    ...(dev && {dev}),
    ...(os === 'linux' && libc && {libc: [libraries[libc]]}),
    optional: true,
    ...(os && {os: [os]}),
  }
}
