// Makes a new rule's folder: `npm run new-rule <id>`. Its test fails until the manual has examples.
import fs from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const summary = 'Say in one sentence what is wrong.'

const [id = ''] = process.argv.slice(2)
const fault = findFault(id)
if (fault) {
  console.error(fault)
  process.exitCode = 2
} else {
  const folder = path.join(root, 'rules', id)
  fs.mkdirSync(folder, {recursive: true})
  fs.writeFileSync(path.join(folder, 'index.ts'), codeFor(id))
  fs.writeFileSync(path.join(folder, 'README.md'), manualFor(id))
  await import('./generate.mjs')
  console.log(`rules/${id}/README.md  put the examples here: they are the test
rules/${id}/index.ts   then find them here
npx vitest run tests/rules.test.ts -t ${id}`)
}

function findFault(id) {
  if (!id) return 'Name the fault: npm run new-rule <id>, such as npm run new-rule repeated-word.'
  if (!/^[a-z][a-z\d]*(-[a-z\d]+)*$/.test(id))
    return `“${id}” is no id. Write lower-case words with hyphens between them.`
  const [cure] = /^(no|avoid|prefer|require|use|check)-/.exec(id) ?? []
  if (cure) return `“${id}” names the cure. Name the fault: it should read well after “allow”, such as repeated-word.`
  if (fs.existsSync(path.join(root, 'rules', id, 'index.ts'))) return `There is a rule “${id}” already: rules/${id}/.`
}

function codeFor(id) {
  return `import {defineRule} from '../../src/rule-kit/index.ts'

const wrong: readonly string[] = []

export default defineRule({
  id: '${id}',
  summary: '${summary}',
  category: 'mechanics',
  severity: 'warning',
  defaults: {},

  check({words}, report) {
    for (const word of words) {
      if (!wrong.includes(word.lower)) continue
      report({at: word, message: \`“\${word.text}” is wrong. Say what to do.\`})
    }
  },
})
`
}

function manualFor(id) {
  return `# ${id}

${summary}

Say in a sentence or two why it matters.

## Flagged

- This sentence has the **fault** in it.
  - “fault” is wrong. Say what to do.

## Left alone

- This sentence looks like it, and is right.
`
}
