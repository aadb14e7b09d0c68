import type {VFileMessage} from 'vfile-message'

/** The part of a rule's manual that says what it finds and why. */
function introduction(manual: string): string {
  const [above = ''] = manual.split(/^## /m)
  return above.replace(/^# .*$/m, '').trim()
}

/** A finding as a hover shows it, in Markdown: what it says, then what its rule is for. */
export function explain({reason, note, ruleId, url, expected}: VFileMessage, manual: string | undefined): string {
  const replacements = expected?.filter(Boolean).map((one) => `“${quote(one)}”`)
  const parts = [
    `**${quote(reason)}**`,
    note && quote(note),
    replacements?.length ? `→ ${replacements.join(', ')}` : undefined,
    manual && introduction(manual),
    url ? `[${ruleId}](${url})` : ruleId,
  ]
  return parts.filter(Boolean).join('\n\n')
}

/** The same without signs, for editors that show plain text. */
export const withoutMarkup = (markdown: string): string =>
  markdown
    .replace(/\*\*|(?<=^|\s)`|`(?=\s|$|[.,;:)])/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\\(.)/g, '$1')

const quote = (text: string): string => text.replace(/[\\`*_[\]<>]/g, '\\$&')
