import fs from 'node:fs/promises'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import type {Range, WorkspaceEdit} from 'vscode-languageserver/node'
import {rules} from '../../rules/index.ts'
import {ConfigError} from '../config/index.ts'
import {addStet} from '../config/stet-file.ts'
import {addName, addWord} from '../config/word-lists.ts'
import {anchorOf} from '../engine/index.ts'
import {parseCopy} from '../engine/parse.ts'
import {readingOf} from '../rule-kit/index.ts'
import {touches} from './actions.ts'
import type {Client} from './client.ts'
import {commandNames} from './command-names.ts'
import {inDocument, isMendable, isSafe, replaceAll} from './edits.ts'
import {type Finding, projectOf, type ReadDocument} from './read-document.ts'
import {noReason} from './stet-comment.ts'

/** What commands need of the editor and the server. */
export interface Office {
  client: Client
  /** Of the user's own lists; nothing where they do not hold. */
  ownFolder: string | undefined
  /** What the current text of a document was read to. */
  read(uri: string): Promise<ReadDocument | undefined>
  applyEdit(label: string, edit: WorkspaceEdit): Promise<void>
  show(uri: string, place?: {selection?: Range; isExternal?: boolean}): Promise<boolean>
  say(message: string): void
  /** Says why it was not done. */
  fail(message: string): void
  /** Configurations changed, though the editor may not tell. */
  refresh(): void
}

/** A name in a story. */
export interface StoryName {
  name: string
  kind: 'person' | 'place' | 'organisation' | undefined
  mentions: {text: string; range: Range}[]
}

type Arguments = Record<string, unknown>

/** Does what is asked for by name. What a command answers is for editors that know it. */
export async function execute(command: string, given: unknown, office: Office): Promise<unknown> {
  try {
    return await perform(command, given, office)
  } catch (error) {
    // A stet.yaml or a list that cannot be added to.
    if (!(error instanceof ConfigError)) throw error
    office.fail(error.message)
    return false
  }
}

async function perform(command: string, given: unknown, office: Office): Promise<unknown> {
  const options = (typeof given === 'object' && given !== null ? given : {}) as Arguments
  switch (command) {
    case commandNames.fixAll:
      return mend(options, office, 'Mend all that is safe to mend', isSafe)
    case commandNames.fixRule: {
      const {rule} = options
      return mend(
        options,
        office,
        `Mend all of ${rule}`,
        (finding) => finding.message.ruleId === rule && isMendable(finding),
      )
    }
    case commandNames.stet:
      return stet(options, office)
    case commandNames.addName:
      return add(options.name, addName, options, office)
    case commandNames.addWord:
      return add(options.word, addWord, options, office)
    case commandNames.openManual:
      return openManual(options, office)
    case commandNames.names:
      return namesIn(options, office)
  }
  return null
}

async function mend(
  options: Arguments,
  office: Office,
  label: string,
  isMeant: (finding: Finding) => boolean,
): Promise<number> {
  const read = await readOf(options, office)
  const edits = read ? replaceAll(read.findings.filter(isMeant), read) : []
  if (read && edits.length) await office.applyEdit(label, inDocument(read, edits, office.client))
  return edits.length
}

async function stet(options: Arguments, office: Office): Promise<boolean> {
  const {rule, range, reason, who, ask} = options
  const read = await readOf(options, office)
  const finding = read?.findings.find(
    (one) => one.message.ruleId === rule && isRange(range) && touches(one.range, range),
  )
  if (!read || !finding) {
    office.say('There is no such finding here any more.')
    return false
  }
  if (read.file === undefined) {
    office.say('Save the story first: a stet in stet.yaml names its file.')
    return false
  }
  const {stetFile} = read.config
  await addStet(stetFile, {
    ...anchorOf(finding.message, read.copy.source),
    reason: textIn(reason) ?? noReason,
    file: read.file,
    ...(textIn(who) !== undefined && {who: textIn(who)}),
  })
  office.refresh()
  if (ask && textIn(reason) === undefined) await showReason(stetFile, finding, office)
  return true
}

/** Opens the file where its new entry waits for a reason. */
async function showReason(stetFile: string, {message}: Finding, office: Office): Promise<void> {
  const lines = (await fs.readFile(stetFile, 'utf8')).split(/\r?\n/)
  const line = lines.findLastIndex((text) => text.includes(noReason))
  const start = lines[line]?.indexOf(noReason) ?? 0
  const selection = {start: {line, character: start}, end: {line, character: start + noReason.length}}
  const isShown = line >= 0 && (await office.show(pathToFileURL(stetFile).href, {selection}))
  if (!isShown) office.say(`The reason for ${message.ruleId} to stand is yours to write into ${stetFile}.`)
}

async function add(
  given: unknown,
  addTo: (folder: string, entry: string, isOwn?: boolean) => Promise<string>,
  options: Arguments,
  office: Office,
): Promise<boolean> {
  const entry = textIn(given)
  if (entry === undefined) return false
  if (options.mine) {
    if (office.ownFolder === undefined) {
      office.fail('Names and words of your own are left out here (--no-own-lists), or your account has no home folder.')
      return false
    }
    await addTo(office.ownFolder, entry, true)
    office.refresh()
    return true
  }
  const read = await readOf(options, office)
  if (!read) return false
  if (read.file === undefined) {
    office.say('Save the story first: names and words are kept in lists beside it.')
    return false
  }
  await addTo(options.everywhere ? projectOf(read) : path.dirname(read.file), entry)
  office.refresh()
  return true
}

async function openManual({url, rule}: Arguments, office: Office): Promise<boolean> {
  const address = textIn(url) ?? rules.find((one) => one.rule.id === rule)?.rule.url
  if (address === undefined || !/^https?:\/\//.test(address)) return false
  if (!(await office.show(address, {isExternal: true}))) office.say(address)
  return true
}

async function namesIn(options: Arguments, office: Office): Promise<StoryName[]> {
  const read = await readOf(options, office)
  if (!read) return []
  const {document, copy} = read
  return readingOf(parseCopy(copy)).entities.all.map(({name, kind, mentions}) => ({
    name,
    kind,
    mentions: mentions.map(({paragraph, start, end, text}) => {
      const source = paragraph.toSource(start, end)
      return {text, range: {start: document.positionAt(source.start), end: document.positionAt(source.end)}}
    }),
  }))
}

async function readOf({uri}: Arguments, office: Office): Promise<ReadDocument | undefined> {
  return typeof uri === 'string' ? office.read(uri) : undefined
}

const textIn = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() ? value.trim() : undefined

function isRange(value: unknown): value is Range {
  const {start, end} = (value ?? {}) as Partial<Range>
  return [start, end].every((place) => Number.isInteger(place?.line) && Number.isInteger(place?.character))
}
