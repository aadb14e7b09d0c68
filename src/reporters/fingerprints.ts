import {createHash} from 'node:crypto'
import type {Finding, Story} from './story.ts'

/**
 * For each finding a name that stays the same when the story is edited elsewhere: of path, rule and words, and, where
 * these are the same again, of how often they came before.
 */
export function fingerprintsOf(stories: readonly Story[]): Map<Finding, string> {
  const seen = new Map<string, number>()
  const fingerprints = new Map<Finding, string>()
  for (const {path, findings} of stories)
    for (const finding of findings) {
      const words = finding.words.replace(/\s+/g, ' ')
      const key = [path, finding.ruleId, words].join('\0')
      const ordinal = seen.get(key) ?? 0
      seen.set(key, ordinal + 1)
      fingerprints.set(finding, createHash('sha256').update(`${key}\0${ordinal}`).digest('hex').slice(0, 32))
    }
  return fingerprints
}
