import {isAboutCode} from './code.ts'
import {fields as names} from './fields.generated.ts'
import {findAll, type Leftover, type Place} from './leftover.ts'

const fields = new Set(names)

/** What no prose has. */
const templates =
  /\{\{[^{}\n]{1,80}\}\}|\{%[^{}\n]{1,80}%\}|<%[^%\n]{1,80}%>|\$\{[\w.]{1,40}\}|\*\|[A-Z_:]{2,30}\|\*|%%[A-Za-z_ ]{2,30}%%|(?<![\w%])%(?:\d\$)?[sd](?![\w%])/g

/** What is one only where a field's name is within. */
const marked =
  /\{([A-Za-z][\w .-]{1,30})\}|(?<![\w$])\$([A-Z][A-Z_]{2,30})\b(?!\.)|(?<![\w%])%([A-Z_]{3,30})%(?!\w)|\[\[([A-Za-z][\w ]{1,30})\]\]|(?<![\w@/=.-])<{1,2}((?:insert |your )?[A-Za-z][\w -]{1,30})>{1,2}(?![\w@/=.-])/g

/** “{{title}}”, “Dear {FirstName}”, “$NAME”, “<name>”, “%s”. */
export function* findFields(place: Place): Generator<Leftover> {
  const {text, paragraph} = place
  if (!/[{}$%<>[]/.test(text)) return
  for (const one of findAll(text, templates, 'field')) if (!isAboutCode(paragraph, one.start, one.end)) yield one
  for (const one of findAll(text, marked, 'field')) {
    const name = one.found.slice(1).find(Boolean) ?? ''
    if (isField(name) && !isAboutCode(paragraph, one.start, one.end)) yield one
  }
  for (const one of findAll(text, /<\/?(?:ins|del|strike)>/g, 'change'))
    if (!isAboutCode(paragraph, one.start, one.end)) yield one
}

/** “FirstName”, “first_name”, “contact.name”, “insert name here” */
function isField(name: string): boolean {
  const words = name
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replace(/[_.-]+/g, ' ')
    .replace(/^(?:insert|the|a|contact|user|recipient) | here$/g, '')
    .trim()
  return fields.has(words) || fields.has(words.replace(/^(?:your|insert) /, ''))
}
