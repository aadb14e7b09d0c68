import module from 'node:module'
import v8 from 'node:v8'

/**
 * Sets V8 for runs that are short. It watches a function for longer before it optimizes it: most of what it optimizes in the
 * first second, the next sentences refute, and it optimizes again; without this, a story of 600 words takes a fifth more of
 * the processor's time, and 120 stories still a quarter (a tenth where Maglev optimizes first). It compiles a regular
 * expression to machine code at once, and not first to a bytecode that its second use throws away: a story meets 1,300 of
 * them, nearly all more than once, and a tenth of a short run was the bytecode. The options are those of V8 11 (Node.js 20),
 * 12 (Node.js 22) and 13 (Node.js 24); others are left as they are, since V8 complains of an option that it does not know.
 */
export function tuneCompiler(): void {
  const [major = ''] = process.versions.v8.split('.')
  for (const option of options.get(major) ?? []) v8.setFlagsFromString(option)
}

const once = '--no-regexp-tier-up'
const options: ReadonlyMap<string, readonly string[]> = new Map([
  ['11', [once, '--interrupt-budget=400000']],
  ['12', [once, '--invocation-count-for-turbofan=15000']],
  ['13', [once, '--invocation-count-for-turbofan=15000', '--invocation-count-for-maglev=4000']],
])

/**
 * Has Node.js keep what V8 compiled of the modules that are imported from now on, in its folder among the temporary files,
 * for the next run: a sixth of a short run is compiling. Node.js 20 cannot, and where nothing can be written nothing is
 * kept; NODE_DISABLE_COMPILE_CACHE turns it off. Of stories there is nothing in it.
 */
export function keepCompiled(): void {
  const {enableCompileCache} = module as {enableCompileCache?: () => unknown}
  enableCompileCache?.()
}
