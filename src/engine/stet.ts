import type {VFile} from 'vfile'
import {location} from 'vfile-location'
import type {VFileMessage} from 'vfile-message'
import type {Copy} from '../formats/index.ts'
import {fatalFor} from '../rule-kit/index.ts'
import {type Anchor, anchorOf, extent, isSameSpot} from './anchor.ts'

/** “Let it stand”: an entry of `stet.yaml`. */
export interface Stet extends Partial<Anchor> {
  rule: string
  words: string
  reason: string
  /** The story's path, as the finding had it. Default: any story. */
  file?: string | undefined
  who?: string | undefined
  /** The last day it holds, `YYYY-MM-DD`. Default: for good. */
  until?: string | undefined
}

/** Rule id of the engine's own messages about stets. */
export const staleStet = 'stale-stet'

/**
 * Takes out of the file what a stet lets stand, and reports each stet that no longer matches anything: directives in
 * the copy, and entries that name this story.
 *
 * @param silent rules that are off in this run; what a stet says of them cannot be told.
 */
export function applyStets(
  file: VFile,
  copy: Copy,
  {stets = [], today, silent}: {stets?: readonly Stet[]; today?: string | undefined; silent: ReadonlySet<string>},
): void {
  const used = new Set<object>()
  const known = stets.filter(({file: path}) => path === undefined || path === copy.path)
  const holding = known.filter(({until}) => !until || !today || until >= today)
  const findEntry = (message: VFileMessage) => {
    const rule = holding.filter((stet) => stet.rule === message.ruleId)
    const anchor = rule.length ? anchorOf(message, copy.source) : undefined
    return anchor && rule.find((stet) => isSameSpot(stet, anchor))
  }
  file.messages = file.messages.filter((message) => {
    const directive = copy.stets.find(
      (stet) => stet.rules.includes(message.ruleId ?? '') && stet.reason && speaksFor(stet, message, copy),
    )
    const entry = directive ?? findEntry(message)
    if (entry) used.add(entry)
    return !entry
  })
  const {toPoint} = location(copy.source)
  const warn = (reason: string, start: number, end: number) => {
    const [from, to] = [toPoint(start), toPoint(end)]
    const place = from && to && {start: from, end: to}
    file.message(reason, {place, ruleId: staleStet, source: 'copydesk'}).fatal = fatalFor('warning')
  }
  for (const stet of copy.stets)
    if (!used.has(stet) && !stet.rules.some((rule) => silent.has(rule))) warn(reasonFor(stet), stet.start, stet.end)
  for (const stet of known) {
    if (used.has(stet) || stet.file === undefined || silent.has(stet.rule)) continue
    const what = `The stet for “${stet.words}” (${stet.rule})`
    if (holding.includes(stet)) warn(`${what} no longer matches anything. Delete it.`, 0, 0)
    else warn(`${what} held until ${stet.until}. Check the words again and delete or renew it.`, 0, 0)
  }
}

function reasonFor({rules, reason}: Copy['stets'][number]): string {
  if (!rules.length) return 'This stet names no rule. Write <!-- stet rule-id: reason -->.'
  if (!reason)
    return `This stet for ${rules.join(', ')} gives no reason. Write <!-- stet ${rules.join(', ')}: reason -->.`
  return `This stet for ${rules.join(', ')} no longer matches anything. Delete it.`
}

function speaksFor({from, to}: Copy['stets'][number], message: VFileMessage, {blocks}: Copy): boolean {
  const first = blocks[from]
  const next = blocks[to]
  const {start} = extent(message)
  return first !== undefined && from < to && start >= first.start && (next === undefined || start < next.start)
}
