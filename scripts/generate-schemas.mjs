// Writes the JSON Schemas of copydesk.config.* and stet.yaml, from the shapes that the configuration is checked by and
// the rules with their manuals, those of what `copydesk read`, `copydesk names` and `copydesk facts` print, and those of what `copydesk serve`
// and `copydesk map` take and answer. Needs a build in dist/. The same files in give the same bytes out.
import fs from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {toJsonSchema} from '@valibot/to-json-schema'
import {rules} from '../dist/rules/index.js'
import {configSchema, stetSchema} from '../dist/src/config/schema.js'
import {factsSchema} from '../dist/src/reporters/facts/schema.js'
import {namesSchema} from '../dist/src/reporters/names/schema.js'
import {readingSchema} from '../dist/src/reporters/reading/schema.js'
import {recordSchema} from '../dist/src/service/story-request.js'
import {describeService} from './openapi.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const home = 'https://raw.githubusercontent.com/copydesk/copydesk/main/schemas'

const keys = {
  extends: 'Files (./house.yaml), packages, copydesk:recommended or copydesk:all, the later over the earlier.',
  rules: 'By rule id, or by a plugin’s name, which takes a severity only. Default: every rule at its own severity.',
  plugins: 'retext plugins whose messages take part like our own. Default: none.',
  language: 'The house’s variety of English. Default: any.',
  names: 'Names that are right as they stand: a list, or more about them. Default: none.',
  words: 'Words that are right as they stand. Default: none.',
  acronyms: 'Acronyms that need no expansion. Default: none.',
  format: 'The format that stories are read as. Default: by the file’s extension.',
  overrides: 'What holds for some of the stories, in order: the last wins.',
  ignores: 'Globs, from the configuration’s folder, of what is not to be read; ! takes back.',
  files: 'Globs, from the configuration’s folder; ! takes back.',
}

write('config.schema.json', 'A configuration of copydesk', describeConfig(convert(configSchema(rules))))
write('stet.schema.json', 'stet.yaml: what copydesk lets stand', describeStets(convert(stetSchema())))
write('facts.schema.json', 'What `copydesk facts --format json` prints', convert(factsSchema))
write('names.schema.json', 'What `copydesk names --format json` prints', convert(namesSchema))
write('reading.schema.json', 'What `copydesk read --format json` prints', convert(readingSchema))
write(
  'story.schema.json',
  'What `POST /v1/lint` takes, and `copydesk map` in a line',
  describeStory(convert(recordSchema)),
)
write('answer.schema.json', 'A line that `copydesk map` writes', answerSchema())
write('openapi.json', undefined, describeService())

function convert(schema) {
  return toJsonSchema(schema, {
    typeMode: 'input',
    ignoreActions: ['check'],
    overrideSchema: ({valibotSchema, jsonSchema}) =>
      valibotSchema.type === 'strict_tuple' ? {...jsonSchema, minItems: 1} : undefined,
  })
}

/** The rules are the same in an override as above it: they stand once. */
function describeConfig(schema) {
  const {properties} = schema
  const override = properties.overrides.anyOf[0].items
  const definitions = {rules: describeRules(properties.rules.anyOf[0])}
  for (const map of [properties, override.properties]) {
    map.rules.anyOf[0] = {$ref: '#/definitions/rules'}
    describeNames(map.names)
    for (const [key, value] of Object.entries(map)) if (keys[key]) map[key] = {description: keys[key], ...value}
  }
  // A file with nothing but notes in it is a configuration too.
  return {...schema, type: ['object', 'null'], definitions}
}

function describeNames(schema) {
  const texts = {
    list: 'Names that are right as they stand. Default: none.',
    packages: 'Files of names, one a line (./cast.txt), and packages with a names.txt. Default: none.',
    verify: 'Whether rare names a stroke from a frequent one are asked after. Default: false.',
  }
  const {properties} = schema.anyOf[0].anyOf[1]
  for (const [key, text] of Object.entries(texts)) properties[key] = {description: text, ...properties[key]}
}

function describeRules(schema) {
  for (const {rule} of rules) {
    const setting = schema.properties[rule.id]
    const manual = readOptions(rule.id)
    for (const shape of optionShapes(setting))
      for (const [name, option] of Object.entries(shape.properties))
        shape.properties[name] = {description: manual[name], ...option, default: rule.defaults[name]}
    schema.properties[rule.id] = {
      description: `${rule.summary} (${rule.category})\n${rule.url}`,
      ...setting,
      default: rule.severity,
    }
  }
  return schema
}

/** Options stand alone, or after a severity. */
function optionShapes({anyOf}) {
  return [anyOf.at(-1), anyOf.find(({type}) => type === 'array').items[1]]
}

/** What a rule's manual says of its options; a rule that is being written may have none as yet. */
function readOptions(id) {
  const file = path.join(root, 'rules', id, 'README.md')
  const manual = fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : ''
  return Object.fromEntries([...manual.matchAll(/^- `([^`]+)`: (.*)$/gm)].map(([, name, text]) => [name, text]))
}

function describeStets(schema) {
  const {properties} = schema.items
  const texts = {
    rule: 'The rule’s id, or the plugin’s name.',
    words: 'The words that were underlined.',
    before: 'Some words before them.',
    after: 'Some words after them.',
    reason: 'Why they may stand.',
    file: 'The story, from this file’s folder. Default: any.',
    who: 'Who says so.',
    until: 'The last day it holds. Default: for good.',
  }
  for (const [key, text] of Object.entries(texts)) properties[key] = {description: text, ...properties[key]}
  return {...schema, type: ['array', 'null']}
}

function describeStory(schema) {
  const {options, id} = schema.properties
  id.description += ' For `copydesk map` alone.'
  const map = options.anyOf[0]
  for (const [key, value] of Object.entries(map.properties)) map.properties[key] = {description: keys[key], ...value}
  map.properties.rules.anyOf[0] = {$ref: 'config.schema.json#/definitions/rules'}
  return schema
}

/** Findings are those of the report. */
function answerSchema() {
  const report = JSON.parse(fs.readFileSync(path.join(root, 'schemas/report.schema.json'), 'utf8'))
  const {file, ...definitions} = report.$defs
  const {messages, problems} = file.properties
  return {
    $schema: report.$schema,
    type: 'object',
    required: ['id', 'version', 'config'],
    additionalProperties: false,
    properties: {
      id: {
        description: 'The story’s; null where it has none, or none can be read.',
        type: ['string', 'number', 'null'],
      },
      version: {description: 'copydesk’s own.', type: 'string'},
      config: {
        description:
          'Tells the settings that held from others; of those for a story without a name where there is an error.',
        type: 'string',
      },
      path: {description: 'The story’s, where it has one.', type: 'string'},
      messages,
      problems,
      error: {
        description: 'Why there are no findings.',
        type: 'object',
        required: ['code', 'message'],
        additionalProperties: false,
        properties: {
          code: {enum: ['too-long', 'not-utf8', 'empty', 'not-json', 'not-a-story', 'timeout', 'crash']},
          message: {description: 'What stood there and what would be accepted, in sentences.', type: 'string'},
        },
      },
    },
    oneOf: [{required: ['messages']}, {required: ['error']}],
    $defs: definitions,
  }
}

/** @param title undefined for what is no JSON Schema itself. */
function write(name, title, {$schema, ...schema}) {
  const file = path.join(root, 'schemas', name)
  const whole = title === undefined ? schema : {$schema, $id: `${home}/${name}`, title, ...schema}
  const text = `${JSON.stringify(whole, null, 2)}\n`
  fs.mkdirSync(path.dirname(file), {recursive: true})
  if (!fs.existsSync(file) || fs.readFileSync(file, 'utf8') !== text) fs.writeFileSync(file, text)
}
