import path from 'node:path'
import type {CodeAction, CodeActionContext, CodeActionKind, Command, Range, TextEdit} from 'vscode-languageserver/node'
import {staleStet} from '../engine/index.ts'
import type {Client} from './client.ts'
import {commandNames} from './command-names.ts'
import {diagnosticOf} from './diagnostics.ts'
import {inDocument, isMendable, isSafe, replace, replaceAll} from './edits.ts'
import {fixAllKind} from './kinds.ts'
import {type Finding, projectOf, type ReadDocument} from './read-document.ts'
import {stetInStory} from './stet-comment.ts'

const quickFix: CodeActionKind = 'quickfix'

/** Rules that ask for what the house's lists could answer, and the list for each. */
const listOf: Record<string, ['name' | 'word', string]> = {
  spelling: ['word', commandNames.addWord],
  'name-spelling': ['name', commandNames.addName],
  'name-consistency': ['name', commandNames.addName],
}

/** For whom actions are. */
interface Audience {
  client: Client
  /** Whether the user may have lists of their own. */
  hasOwnLists: boolean
}

/** What can be done about the findings at a place: told by the server's own findings, whatever the editor remembers. */
export async function actionsFor(
  read: ReadDocument,
  range: Range,
  {diagnostics, only}: Pick<CodeActionContext, 'diagnostics' | 'only'>,
  audience: Audience,
): Promise<CodeAction[]> {
  // Some editors send an empty list for none.
  const isWanted = (kind: string) =>
    !only?.length || only.some((wanted) => wanted === '' || kind === wanted || kind.startsWith(`${wanted}.`))
  const actions: CodeAction[] = []
  if (isWanted(quickFix)) {
    const ranges = [range, ...diagnostics.map((diagnostic) => diagnostic.range)]
    for (const finding of read.findings)
      if (ranges.some((one) => touches(one, finding.range))) actions.push(...(await actionsOn(finding, read, audience)))
  }
  if (isWanted(fixAllKind)) {
    const edits = replaceAll(read.findings.filter(isSafe), read)
    const {client} = audience
    if (edits.length)
      actions.push({title: 'Mend all that is safe to mend', kind: fixAllKind, edit: inDocument(read, edits, client)})
  }
  return actions
}

async function actionsOn(finding: Finding, read: ReadDocument, {client, hasOwnLists}: Audience): Promise<CodeAction[]> {
  const {message, range} = finding
  const {ruleId = '', expected = [], actual, url} = message
  const {uri} = read.document
  const act = (title: string, does: Pick<CodeAction, 'edit' | 'command'>, more: Partial<CodeAction> = {}) => ({
    title,
    kind: quickFix,
    diagnostics: [diagnosticOf(finding, read, client)],
    ...does,
    ...more,
  })
  const edit = (edits: TextEdit[]) => ({edit: inDocument(read, edits, client)})
  const call = (title: string, command: string, argument: object) => ({
    command: {title, command, arguments: [argument]} satisfies Command,
  })
  const actions = expected.map((replacement, i) =>
    act(nameReplacement(replacement), edit([replace(finding, replacement, read)]), {
      ...(i === 0 && expected.length === 1 && {isPreferred: true}),
    }),
  )
  const alike = read.findings.filter((other) => other.message.ruleId === ruleId && isMendable(other))
  if (isMendable(finding) && alike.length > 1) {
    const title = `Mend all ${alike.length} of ${ruleId} in the story`
    actions.push(act(title, edit(replaceAll(alike, read))))
  }
  if (ruleId && ruleId !== staleStet) {
    const comment = await stetInStory(finding, read)
    if (comment) actions.push(act(`Stet, in the story: let this stand (${ruleId})`, edit([comment])))
    if (read.file !== undefined) {
      const title = `Stet: let this stand (${ruleId})`
      actions.push(act(title, call(title, commandNames.stet, {uri, rule: ruleId, range})))
      const asking = `${title}, and say why …`
      actions.push(act(asking, call(asking, commandNames.stet, {uri, rule: ruleId, range, ask: true})))
    }
  }
  const list = listOf[ruleId]
  if (list && actual) {
    const [what, command] = list
    const offer = (whose: string, which: object = {}) => {
      const title = `Add “${actual}” to ${whose}`
      actions.push(act(title, call(title, command, {uri, [what]: actual, ...which})))
    }
    if (read.file !== undefined) {
      offer(`the ${what}s of this folder`)
      const project = projectOf(read)
      if (project !== path.dirname(read.file)) offer(`the ${what}s of ${path.basename(project)}`, {everywhere: true})
    }
    if (hasOwnLists) offer(`my ${what}s`, {mine: true})
  }
  if (url) {
    const title = `Open the manual of ${ruleId}`
    actions.push(act(title, call(title, commandNames.openManual, {url})))
  }
  return actions
}

function nameReplacement(replacement: string): string {
  if (replacement === '') return 'Delete'
  return `Replace with “${replacement}”`
}

/** Whether two ranges have a character or a boundary in common. */
export function touches(a: Range, b: Range): boolean {
  return compare(a.start, b.end) <= 0 && compare(b.start, a.end) <= 0
}

const compare = (a: Range['start'], b: Range['start']) => a.line - b.line || a.character - b.character
