import type {Reporter} from './report.ts'
import {
  describeTally,
  type Finding,
  mostSevere,
  nameReplacement,
  type Story,
  standardInput,
  storyOf,
  type Tally,
  tallyOf,
} from './story.ts'

/** GitHub shows so many annotations of each kind from one step and drops the rest without a word. */
const mostPerKind = 10

const kinds = {error: 'error', warning: 'warning', suggestion: 'notice'} as const

/** GitHub Actions' workflow commands, most severe first; what GitHub would drop is counted in a notice. */
export const github: Reporter = (files, {maxMessages}) => {
  const stories = files.map(storyOf)
  const tally = tallyOf(stories.flatMap(({findings}) => findings))
  const {shown} = mostSevere(stories, maxMessages)
  const fitting = tallyOf(shown.flatMap(({findings}) => findings))
  const isCut =
    Object.values(fitting).some((number) => number > mostPerKind) || describeTally(fitting) !== describeTally(tally)
  const left: Record<keyof Tally, number> = {...tally}
  const commands: string[] = []
  for (const severity of ['error', 'warning', 'suggestion'] as const) {
    // The count of the rest is a notice itself.
    const room = severity === 'suggestion' && isCut ? mostPerKind - 1 : mostPerKind
    const annotations = shown.flatMap((story) =>
      story.findings
        .filter((finding) => finding.severity === severity)
        .map((finding) => command(kinds[severity], whereabouts(story, finding), describe(finding))),
    )
    commands.push(...annotations.slice(0, room))
    left[severity] -= Math.min(annotations.length, room)
  }
  const rest = describeTally(left)
  if (rest)
    commands.push(
      command(
        'notice',
        {title: 'copydesk'},
        `Not annotated here: ${rest}. Run copydesk on the stories to see them all.`,
      ),
    )
  return commands.map((line) => `${line}\n`).join('')
}

function whereabouts({path}: Story, {place, ruleId}: Finding): Record<string, string | number | undefined> {
  const isOneLine = place?.start.line === place?.end.line
  return {
    file: path === standardInput ? undefined : path,
    line: place?.start.line,
    endLine: place?.end.line,
    // GitHub ignores columns where the lines differ.
    col: isOneLine ? place?.start.column : undefined,
    endColumn: isOneLine ? place?.end.column : undefined,
    title: ruleId,
  }
}

function describe({message, expected}: Finding): string {
  const proposals = expected.slice(0, 3).map(nameReplacement)
  return proposals.length ? `${message.reason}\n→ ${proposals.join(' or ')}` : message.reason
}

function command(kind: string, properties: Record<string, string | number | undefined>, text: string): string {
  const given = Object.entries(properties).filter(([, value]) => value !== undefined)
  const list = given.map(([name, value]) => `${name}=${escapeProperty(String(value))}`).join(',')
  return `::${kind} ${list}::${escapeData(text)}`
}

const escapeData = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')

const escapeProperty = (text: string) => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
