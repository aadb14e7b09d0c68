// How right each rule is: `npm run build && node bench/rules.mjs PROOF > docs/accuracy.md`.
//
// PROOF holds the marked stories that copydesk is measured with, which are no part of it: `stories/` and `injected/`,
// whose defects are marked, `clean/`, and the `score.mjs` and `marked.mjs` that read them. `deserved.txt` beside this file
// lists what the rules find in copy that counts as clean and is a fault of it, read one by one.
import fs from 'node:fs'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import {createDesk, extent, readCopy, rules} from '../dist/src/index.js'

const [proof] = process.argv.slice(2)
if (!proof) {
  console.error('Usage: node bench/rules.mjs PROOF')
  process.exit(2)
}
const load = (name) => import(pathToFileURL(path.resolve(proof, name)).href)
const [{points}, {expand}] = await Promise.all([load('score.mjs'), load('marked.mjs')])
const desk = createDesk({rules: rules.map((rule) => ({rule}))})

const deserved = new Set(
  fs
    .readFileSync(new URL('deserved.txt', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#')),
)
const tallies = new Map(rules.map(({rule}) => [rule.id, {right: 0, alarms: 0, found: 0}]))
let cleanWords = 0
const marked = ['stories', 'injected'].flatMap(storiesIn)
for (const {name, text} of marked) await countFound(name, expand(text))
const mended = storiesIn('stories').map(({name, text}) => ({name, text: expand(text).clean}))
for (const {name, text} of [...mended, ...storiesIn('clean')]) {
  cleanWords += text.split(/\s+/).filter(Boolean).length
  await countAlarms(name, text)
}
const leftAlone = rules.flatMap(({rule}) => sentencesLeftAlone(rule.id))
for (const sentence of leftAlone) await countAlarms('', sentence)
console.log(report())

function storiesIn(folder) {
  const files = fs.readdirSync(path.join(proof, folder)).filter((file) => file.endsWith('.txt'))
  return files.sort().map((name) => ({name, text: fs.readFileSync(path.join(proof, folder, name), 'utf8')}))
}

/** Findings on copy with defects: right where they point at one, found the defects that somebody would surely mend. */
async function countFound(name, {raw, defects}) {
  const findings = await lint(raw)
  const firm = defects.filter(({debatable}) => !debatable)
  for (const finding of findings)
    count(finding, defects.some((defect) => points(finding, defect, raw)) || isDeserved(finding, name))
  for (const defect of firm) {
    const found = new Set(findings.filter((finding) => points(finding, defect, raw)).map(({rule}) => rule))
    for (const rule of found) tallies.get(rule).found++
  }
}

async function countAlarms(name, text) {
  for (const finding of await lint(text)) count(finding, isDeserved(finding, name))
}

function count({rule}, isRight) {
  tallies.get(rule)[isRight ? 'right' : 'alarms']++
}

function isDeserved({rule, actual}, name) {
  return deserved.has(`${name.replace(/\.txt$/, '')} ${rule} ${actual}`)
}

async function lint(text) {
  const {messages} = await desk.lint(await readCopy(text, {path: 'story.txt'}))
  return messages.flatMap((message) => {
    if (!tallies.has(message.ruleId)) return []
    const {ruleId, actual = '', reason, expected = []} = message
    return [
      {...extent(message), rule: ruleId, actual: actual.replace(/\s+/g, ' '), message: reason, suggestions: expected},
    ]
  })
}

/** What a manual says is right, where no option or setting of a house makes it so. */
function sentencesLeftAlone(id) {
  const manual = fs.readFileSync(new URL(`../rules/${id}/README.md`, import.meta.url), 'utf8')
  return manual.split(/^## /m).flatMap((section) => {
    if (!/^Left alone\n/.test(section)) return []
    return [...section.matchAll(/^- (.*)$/gm)].map(([, line]) => line.replace(/ ?¶ ?/g, '\n\n').replace(/[␣⍽⇥]/gu, ' '))
  })
}

function report() {
  const percent = (part, whole) => (whole ? `${((100 * part) / whole).toFixed(0)} %` : '–')
  const rows = rules.map(({rule: {id, recommended}}) => {
    const {right, alarms, found} = tallies.get(id)
    const name = `[\`${id}\`](../rules/${id}/README.md)${recommended ? '' : ', off until asked for'}`
    return `| ${name} | ${right + alarms} | ${alarms} | ${percent(right, right + alarms)} | ${found} |`
  })
  return `# How right the rules are

Written by \`node bench/rules.mjs PROOF\`, with every rule on.

**Findings** are all that a rule says of copy with marked defects, of the same copy mended, of ${cleanWords.toLocaleString('en')} words of clean copy, and of the ${leftAlone.length.toLocaleString('en')} sentences that the manuals of all rules leave alone. **Alarms** are those that point at no defect, and at nothing that \`bench/deserved.txt\` lists as a fault of the published stories. **Found** are the defects that it points at; another rule may point at them too.

A rule that is right less than four times in five waits to be asked for.

| rule | findings | alarms | right | found |
| --- | ---: | ---: | ---: | ---: |
${rows.join('\n')}`
}
