import {fingerprintsOf} from './fingerprints.ts'
import type {Reporter} from './report.ts'
import {storyOf} from './story.ts'

const severities = {error: 'major', warning: 'minor', suggestion: 'info'} as const

/** GitLab's code-quality report. */
export const gitlab: Reporter = (files) => {
  const stories = files.map(storyOf)
  const fingerprints = fingerprintsOf(stories)
  const issues = stories.flatMap(({path, findings}) =>
    findings.map((finding) => ({
      description: finding.message.reason,
      check_name: finding.ruleId,
      fingerprint: fingerprints.get(finding),
      severity: severities[finding.severity],
      location: {
        // GitLab finds no file by a path that begins with a dot.
        path: path.replace(/^(?:\.\/+)+/, ''),
        lines: {begin: finding.place?.start.line ?? 1, end: finding.place?.end.line ?? 1},
      },
    })),
  )
  return `${JSON.stringify(issues, null, 2)}\n`
}
