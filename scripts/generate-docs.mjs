// Writes the table of rules into the README, from the built rules.
import fs from 'node:fs'
import {rules} from '../dist/rules/index.js'

const readme = new URL('../README.md', import.meta.url)
const [start, end] = ['<!-- rules -->', '<!-- /rules -->']

const rows = rules.map(({rule}) => {
  const fix = {safe: 'safe', suggest: 'suggested', none: ''}[rule.fix]
  return `| [\`${rule.id}\`](rules/${rule.id}/README.md) | ${rule.summary} | ${rule.category} | ${rule.severity}${rule.recommended ? '' : ', off until asked for'} | ${fix} |`
})
const table = ['| Rule | Finds | Category | Severity | Fix |', '| --- | --- | --- | --- | --- |', ...rows].join('\n')

const text = fs.readFileSync(readme, 'utf8')
const [before, rest] = text.split(start)
const after = rest?.split(end)[1]
if (after === undefined) throw new Error(`README.md has no ${start} … ${end}`)
fs.writeFileSync(readme, `${before}${start}\n\n${table}\n\n${end}${after}`)
