// What the published formats demand, of as much of them as our reports have: SARIF 2.1.0 (OASIS, schema 2.1.0 errata 01),
// GitLab's code quality, reviewdog's rdf (proto/rdf/jsonschema), JUnit as Jenkins reads it (junit-10.xsd). Written from
// them by hand, and stricter: no other key may stand there.
import {Ajv2020, type AnySchema} from 'ajv/dist/2020.js'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {cleanStory, context, flawedStory, lintFor, storyWith} from '../../tests/flawed-story.ts'
import {reporters} from './index.ts'

const ajv = new Ajv2020({
  strict: false,
  allErrors: true,
  formats: {
    uri: /^[a-z][a-z\d+.-]*:[!#$&-;=?-[\]_a-z~%]*$/i,
    'uri-reference': /^(?:[!#$&-;=?-[\]_a-z~]|%[\da-f]{2})*$/i,
  },
})

/** A map with these keys and no other; those with a mark must be there. */
function map(entries: Record<string, AnySchema>): AnySchema {
  const keys = Object.entries(entries).map(([key, value]) => [key.replace('!', ''), value])
  const required = Object.keys(entries).flatMap((key) => (key.endsWith('!') ? [key.slice(0, -1)] : []))
  return {type: 'object', properties: Object.fromEntries(keys), required, additionalProperties: false}
}

const list = (items: AnySchema, more: object = {}): AnySchema => ({type: 'array', items, ...more})
const text: AnySchema = {type: 'string'}
const from = (minimum: number): AnySchema => ({type: 'integer', minimum})
const level: AnySchema = {enum: ['none', 'note', 'warning', 'error']}
const uri: AnySchema = {type: 'string', format: 'uri'}
const bag: AnySchema = {type: 'object', properties: {tags: list(text, {uniqueItems: true})}}

const artifactLocation = map({uri: {type: 'string', format: 'uri-reference'}, index: from(-1)})
const region = map({
  startLine: from(1),
  startColumn: from(1),
  endLine: from(1),
  endColumn: from(1),
  charOffset: from(-1),
  charLength: from(0),
  snippet: map({text}),
})
const location = {id: from(-1), message: map({'text!': text})}
const physicalLocation = map({'artifactLocation!': artifactLocation, region})
const sarif = map({
  $schema: uri,
  'version!': {const: '2.1.0'},
  'runs!': list(
    map({
      'tool!': map({
        'driver!': map({
          'name!': text,
          version: text,
          informationUri: uri,
          rules: list(
            map({
              'id!': text,
              shortDescription: map({'text!': text}),
              fullDescription: map({'text!': text}),
              help: map({'text!': text, markdown: text}),
              helpUri: uri,
              defaultConfiguration: map({level}),
              properties: bag,
            }),
            {uniqueItems: true},
          ),
        }),
      }),
      columnKind: {enum: ['utf16CodeUnits', 'unicodeCodePoints']},
      newlineSequences: list(text, {minItems: 1, uniqueItems: true}),
      artifacts: list(map({location: artifactLocation}), {uniqueItems: true}),
      results: list(
        map({
          ruleId: text,
          ruleIndex: from(-1),
          level,
          'message!': map({'text!': text}),
          locations: list(map({physicalLocation})),
          relatedLocations: list(map({...location, physicalLocation}), {uniqueItems: true}),
          partialFingerprints: {type: 'object', additionalProperties: text},
          fixes: list(
            map({
              description: map({'text!': text}),
              'artifactChanges!': list(
                map({
                  'artifactLocation!': artifactLocation,
                  'replacements!': list(map({'deletedRegion!': region, insertedContent: map({text})}), {minItems: 1}),
                }),
                {minItems: 1, uniqueItems: true},
              ),
            }),
            {uniqueItems: true},
          ),
          properties: bag,
        }),
      ),
    }),
  ),
})

const gitlab = list(
  map({
    'description!': text,
    'check_name!': text,
    'fingerprint!': {type: 'string', minLength: 1},
    'severity!': {enum: ['info', 'minor', 'major', 'critical', 'blocker']},
    'location!': map({
      // Relative to the repository, and not beginning with “./”.
      'path!': {type: 'string', minLength: 1, not: {pattern: '^\\./'}},
      'lines!': map({'begin!': from(1), end: from(1)}),
    }),
  }),
)

const position = map({'line!': from(1), column: from(1)})
const range = map({'start!': position, end: position})
const place = map({'path!': text, range})
const source = map({'name!': text, url: uri})
const diagnostic = {
  'message!': text,
  'location!': place,
  severity: {enum: ['UNKNOWN_SEVERITY', 'ERROR', 'WARNING', 'INFO']},
  code: map({'value!': text, url: uri}),
  suggestions: list(map({'range!': range, 'text!': text})),
  related_locations: list(map({message: text, 'location!': place})),
}
const rdjson = map({source, severity: {}, 'diagnostics!': list(map(diagnostic))})
const rdjsonl = map({...diagnostic, source})

async function stories(): Promise<VFile[]> {
  const bare = await cleanStory('bare.txt')
  bare.message('The story has no byline.')
  const across = new VFile({path: 'across lines.txt', value: 'All is\r\nwell.'})
  const start = {line: 1, column: 5, offset: 4}
  across.message('Mind the gap.', {place: {start, end: {line: 2, column: 5, offset: 12}}, ruleId: 'x'})
  return [
    await flawedStory('./copy/a b – ñ#?%.txt'),
    await cleanStory(),
    await lintFor(
      [{id: 'x', find: /All/g, message: 'One.', expected: ['', 'None']}],
      '\uFEFFAll is well.',
      'C:\\a b\\c.txt',
    ),
    await storyWith({error: 2, warning: 2, suggestion: 2}, '../d.txt'),
    await lintFor([{id: 'x', find: /well/g, message: 'Half a pair.'}], 'All is \ud800well.', '/tmp/e.txt'),
    await flawedStory(''),
    bare,
    across,
  ]
}

function expectValid(schema: AnySchema, value: unknown): void {
  const isValid = ajv.compile(schema)
  expect(isValid(value) ? [] : isValid.errors).toEqual([])
}

describe.each([
  ['sarif', sarif],
  ['gitlab', gitlab],
  ['rdjson', rdjson],
] as const)('%s', (name, schema) => {
  test('has the published shape', async () => {
    expectValid(schema, JSON.parse(reporters[name](await stories(), context)))
    expectValid(schema, JSON.parse(reporters[name]([], context)))
  })
})

test('rdjsonl has the published shape in every line', async () => {
  const lines = reporters
    .rdjsonl(await stories(), context)
    .trimEnd()
    .split('\n')
  expect(lines.length).toBeGreaterThan(15)
  for (const line of lines) expectValid(rdjsonl, JSON.parse(line))
})

test('sarif holds what GitHub demands besides', async () => {
  const [run] = JSON.parse(reporters.sarif(await stories(), context)).runs
  for (const {locations, partialFingerprints, message, ruleId} of run.results) {
    expect(locations).toHaveLength(1)
    expect(Object.keys(partialFingerprints)).toHaveLength(1)
    expect(message.text).not.toBe('')
    expect(ruleId.length).toBeLessThan(256)
  }
  // A place ends behind where it begins, or there.
  for (const {locations} of run.results) {
    const {startLine, endLine, startColumn, endColumn} = locations[0].physicalLocation.region ?? {}
    if (startLine === endLine) expect(endColumn ?? 1).toBeGreaterThanOrEqual(startColumn ?? 1)
    else expect(endLine).toBeGreaterThan(startLine)
  }
})

/** Elements with their attributes; xml.test.ts holds that the whole is well formed. */
const tagsOf = (xml: string) =>
  [...xml.matchAll(/<([a-z-]+)((?: [a-z]+="[^"]*")*)\/?>/g)].map(([, name = '', list = '']) => ({
    name,
    attributes: [...list.matchAll(/ ([a-z]+)=/g)].map(([, attribute]) => attribute),
  }))

test.each([
  [
    'junit',
    {
      testsuites: ['name', 'tests', 'failures', 'errors'],
      testsuite: ['name', 'tests', 'failures', 'errors', 'skipped'],
      testcase: ['name', 'classname'],
      failure: ['type', 'message'],
      'system-out': [],
    },
  ],
  ['checkstyle', {checkstyle: ['version'], file: ['name'], error: ['line', 'column', 'severity', 'message', 'source']}],
] as const)('%s has the elements and attributes that its readers know', async (name, known) => {
  const elements: Record<string, readonly string[]> = known
  for (const {name: element, attributes} of tagsOf(reporters[name](await stories(), context))) {
    expect(Object.keys(elements)).toContain(element)
    expect(elements[element]).toEqual(expect.arrayContaining(attributes))
  }
})
