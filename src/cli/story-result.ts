import {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import type {Copy, Problem} from '../formats/index.ts'
import type {Category, Fix, RelatedPlace} from '../rule-kit/index.ts'

type Place = NonNullable<VFileMessage['place']>

/** A finding, as it is kept and sent. What is missing in a message is missing here. */
interface ResultMessage {
  reason: string
  place?: Place
  ruleId?: string
  source?: string
  /** As in a VFileMessage: true for an error, false for a warning, missing for a suggestion. */
  fatal?: boolean | null
  note?: string
  url?: string
  expected?: string[]
  actual?: string
  fix?: Fix
  category?: Category
  related?: RelatedPlace[]
}

/** What linting a story came to, as plain JSON: to be kept in a cache, or sent from a worker. */
export interface StoryResult {
  messages: ResultMessage[]
  problems: Problem[]
}

const kept = ['fatal', 'note', 'url', 'expected', 'actual', 'fix', 'category', 'related'] as const

/** The result in a linted file. What else a message carries along, such as syntax trees, stays behind. */
export function toResult(file: VFile): StoryResult {
  return {messages: file.messages.map(toPlain), problems: file.data.problems ?? []}
}

function toPlain(message: VFileMessage): ResultMessage {
  const {reason, place, ruleId, source} = message
  const plain: Record<string, unknown> = {reason, place, ruleId, source}
  for (const key of kept) plain[key] = message[key]
  return JSON.parse(JSON.stringify(plain))
}

/** The linted file again, as every reporter and fix would have it. */
export function fromResult(
  {messages, problems}: StoryResult,
  {path, source, copy}: {path: string; source: string; copy?: Copy},
): VFile {
  const file = new VFile({path: path || undefined, value: source})
  // A new message is a warning; what says nothing of itself is a suggestion.
  for (const {reason, place, ruleId, source, ...rest} of messages)
    Object.assign(file.message(reason, {place, ruleId, source}), {fatal: undefined}, rest)
  if (copy) file.data.copy = copy
  file.data.problems = problems
  return file
}
