import type {StetDirective} from './copy.ts'

/**
 * What a comment's text says of rules that are to let stand, also where it names no rule or gives no reason; undefined
 * where the comment is about something else.
 */
export function parseStet(comment: string): Pick<StetDirective, 'rules' | 'reason'> | undefined {
  const found = /^\s*stet(?![^\s:])([^:]*)(?::([\s\S]*))?$/.exec(comment)
  if (!found) return undefined
  const [, rules = '', reason = ''] = found
  return {rules: rules.split(/[\s,]+/).filter(Boolean), reason: reason.trim()}
}
