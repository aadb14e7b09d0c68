import type {Artifact, Fix, Location, Log, Region, ReportingDescriptor, Result} from 'sarif'
import {fingerprintsOf} from './fingerprints.ts'
import type {ReportContext, ReportedRule, Reporter} from './report.ts'
import {byteOrderMark, type Finding, nameReplacement, type Place, type Story, storyOf} from './story.ts'

/** SARIF 2.1.0, for code-scanning services. Places do not count a byte-order mark, as the standard demands. */
export const sarif: Reporter = (files, context) => {
  const stories = files.map(storyOf)
  const fingerprints = fingerprintsOf(stories)
  const rules = describeRules(context, stories)
  const indexes = new Map(rules.map(({id}, i) => [id, i]))
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'copydesk',
            version: context.version,
            informationUri: 'https://github.com/copydesk/copydesk',
            rules,
          },
        },
        columnKind: 'utf16CodeUnits',
        newlineSequences: ['\r\n', '\n', '\r'],
        artifacts: stories.map(({path}): Artifact => ({location: {uri: uriOf(path)}})),
        results: stories.flatMap((story, index) =>
          story.findings.map((finding) => ({
            ...describeFinding(finding, story, index),
            ruleIndex: indexes.get(finding.ruleId) as number,
            partialFingerprints: {'copydesk/v1': fingerprints.get(finding) as string},
          })),
        ),
      },
    ],
  }
  return `${JSON.stringify(log, null, 2)}\n`
}

/** The rules that were in force, and those that findings name besides: other people's plugins. */
function describeRules({rules}: ReportContext, stories: readonly Story[]): ReportingDescriptor[] {
  const descriptors = new Map(rules.map((rule) => [rule.id, describeRule(rule)]))
  for (const {findings} of stories)
    for (const {ruleId, message} of findings)
      if (!descriptors.has(ruleId))
        descriptors.set(ruleId, {id: ruleId, ...(message.url && isUri(message.url) && {helpUri: message.url})})
  return [...descriptors.values()]
}

function describeRule({id, summary, category, severity, url}: ReportedRule): ReportingDescriptor {
  return {
    id,
    shortDescription: {text: summary},
    fullDescription: {text: summary},
    help: {text: `${summary} See ${url}`, markdown: `${summary} [Manual](${url})`},
    helpUri: url,
    defaultConfiguration: {level: levelOf(severity)},
    properties: {category, tags: [category]},
  }
}

function describeFinding({ruleId, severity, message, place, expected, related}: Finding, story: Story, index: number) {
  const artifactLocation = {uri: uriOf(story.path), index}
  const locate = (at: Place): Location => ({physicalLocation: {artifactLocation, region: regionOf(at, story, true)}})
  const result: Result = {
    ruleId,
    level: levelOf(severity),
    message: {text: message.reason},
    locations: [place ? locate(place) : {physicalLocation: {artifactLocation}}],
  }
  if (related.length)
    result.relatedLocations = related.map((other, i) => ({
      id: i + 1,
      ...locate(other.place),
      message: {text: other.message},
    }))
  if (place && expected.length)
    result.fixes = expected.map(
      (replacement): Fix => ({
        description: {text: `Put in: ${nameReplacement(replacement)}`},
        artifactChanges: [
          {
            artifactLocation,
            replacements: [{deletedRegion: regionOf(place, story), insertedContent: {text: story.encode(replacement)}}],
          },
        ],
      }),
    )
  const {note, category, fix} = message
  if (note || category || fix) result.properties = {...(note && {note}), ...(category && {category}), ...(fix && {fix})}
  return result
}

const levelOf = (severity: string) => (severity === 'error' || severity === 'warning' ? severity : 'note')

function regionOf({start, end}: Place, {source}: Story, withSnippet = false): Region {
  const mark = source.startsWith(byteOrderMark) ? 1 : 0
  const column = ({line, column}: Place['start']) => Math.max(1, line === 1 ? column - mark : column)
  const charOffset = Math.max(0, start.offset - mark)
  return {
    startLine: start.line,
    startColumn: column(start),
    endLine: end.line,
    endColumn: column(end),
    charOffset,
    charLength: Math.max(0, end.offset - mark) - charOffset,
    ...(withSnippet && {snippet: {text: source.slice(start.offset, end.offset)}}),
  }
}

/** A path as a URI: relative to the run's folder where the path is. */
function uriOf(path: string): string {
  const isWindows = /^[a-z]:[\\/]/i.test(path)
  const parts = (isWindows ? path.replaceAll('\\', '/') : path.replace(/^(?:\.\/+)+/, '')).split('/')
  const encoded = parts.map((part, i) =>
    isWindows && i === 0 ? part : encodeURIComponent(part.replace(/\p{Cs}/gu, '\uFFFD')),
  )
  if (isWindows) return `file:///${encoded.join('/')}`
  return `${path.startsWith('/') ? 'file://' : ''}${encoded.join('/')}`
}

function isUri(text: string): boolean {
  return URL.canParse(text)
}
