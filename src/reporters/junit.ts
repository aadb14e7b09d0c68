import {attributes, escapeMarkup} from './markup.ts'
import type {Reporter} from './report.ts'
import {type Finding, nameReplacement, type Story, storyOf, tallyOf} from './story.ts'

/**
 * JUnit's XML: a story is a test suite and each finding a test. Only errors fail; JUnit has no warnings, so these and
 * suggestions pass and say their word in `system-out`.
 */
export const junit: Reporter = (files) => {
  const stories = files.map(storyOf)
  const suites = stories.map(printSuite)
  const all = stories.flatMap(({findings}) => findings)
  const values = {name: 'copydesk', tests: sum(stories.map(countTests)), failures: tallyOf(all).error, errors: 0}
  return `${[
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${attributes(values)}>`,
    ...suites,
    '</testsuites>',
  ].join('\n')}\n`
}

/** A clean story is one test that passes. */
const countTests = ({findings}: Story) => Math.max(1, findings.length)

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)

function printSuite(story: Story): string {
  const {path, findings} = story
  const values = {name: path, tests: countTests(story), failures: tallyOf(findings).error, errors: 0, skipped: 0}
  const cases = findings.length
    ? findings.map((finding) => printCase(finding, path))
    : [`    <testcase${attributes({name: 'no findings', classname: path})}/>`]
  return [`  <testsuite${attributes(values)}>`, ...cases, '  </testsuite>'].join('\n')
}

function printCase({ruleId, severity, message, place, words, expected}: Finding, path: string): string {
  const at = place ? `${place.start.line}:${place.start.column}` : 'whole story'
  const details = [
    `${path}${place ? `:${at}` : ''}: ${severity}: ${message.reason}`,
    ...(words ? [`“${words}”`] : []),
    ...(expected.length ? [`→ ${expected.map(nameReplacement).join(' or ')}`] : []),
    ...(message.note ? [message.note] : []),
    ...(message.url ? [message.url] : []),
  ]
  const text = escapeMarkup(details.join('\n'))
  const body =
    severity === 'error'
      ? `<failure${attributes({type: ruleId, message: message.reason})}>${text}</failure>`
      : `<system-out>${text}</system-out>`
  return `    <testcase${attributes({name: `${ruleId} (${at})`, classname: path})}>${body}</testcase>`
}
