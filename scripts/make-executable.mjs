// tsc leaves the command without the right to run.
import fs from 'node:fs'

fs.chmodSync(new URL('../dist/src/cli/main.js', import.meta.url), 0o755)
