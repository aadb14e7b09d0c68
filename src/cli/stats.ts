import type {VFile} from 'vfile'
import {countWords} from '../formats/count-words.ts'
import {readCopy, UnreadableCopy} from '../formats/index.ts'
import type {Story} from './lint-story.ts'
import type {Stopwatch} from './stopwatch.ts'

/** What `--stats` prints: stories and words, findings by rule, the most frequent first, and the time. */
export async function describeRun(
  stories: readonly Story[],
  files: readonly VFile[],
  stopwatch: Stopwatch,
): Promise<string> {
  let words = 0
  for (const story of stories) words += await wordsOf(story)
  const tally = new Map<string, number>()
  for (const {messages} of files)
    for (const {ruleId, source} of messages) {
      const rule = ruleId ?? source ?? 'unknown'
      tally.set(rule, (tally.get(rule) ?? 0) + 1)
    }
  const rules = [...tally].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
  const findings = rules.reduce((sum, [, number]) => sum + number, 0)
  const width = Math.max(...rules.map(([, number]) => grouped(number).length))
  const times = stopwatch.times().map(([phase, milliseconds]) => `${phase} ${grouped(Math.round(milliseconds))} ms`)
  return [
    `Stories: ${grouped(stories.length)}`,
    `Words: ${grouped(words)}`,
    `Findings: ${grouped(findings)}`,
    ...rules.map(([rule, number]) => `  ${grouped(number).padStart(width)}  ${rule}`),
    `Time: ${times.join(', ')}`,
  ].join('\n')
}

async function wordsOf({path, source, format}: Story): Promise<number> {
  try {
    return countWords(await readCopy(source, {path, format}))
  } catch (error) {
    if (error instanceof UnreadableCopy) return 0
    throw error
  }
}

const grouped = (number: number) => number.toLocaleString('en-US')
