import {rules} from '../../../rules/index.ts'
import type {AnnotatedPart} from '../../formats/annotated-text.ts'
import type {Ask} from '../check.ts'
import {Refusal} from '../http/refusal.ts'
import {isCategory} from './categories.ts'
import {findLanguage, type ListedLanguage, languages, varietyOf} from './languages.ts'

/** A request to `/v2/check`, understood. */
export interface CheckRequest {
  /** In pieces of text and markup; one piece of text where there is no markup. */
  parts: readonly AnnotatedPart[]
  /** Undefined where it is to be told from the text. */
  language: ListedLanguage | undefined
  /** The variety to be taken for English where it is. */
  preferred: ListedLanguage | undefined
  ask: Ask
}

/** What LanguageTool calls rules of ours that clients are known to turn off. */
const theirNames: Readonly<Record<string, string>> = {
  MORFOLOGIK_RULE_EN_US: 'spelling',
  MORFOLOGIK_RULE_EN_GB: 'spelling',
  MORFOLOGIK_RULE_EN_AU: 'spelling',
  MORFOLOGIK_RULE_EN_CA: 'spelling',
  MORFOLOGIK_RULE_EN_NZ: 'spelling',
  MORFOLOGIK_RULE_EN_ZA: 'spelling',
  ENGLISH_WORD_REPEAT_RULE: 'repeated-word',
  EN_A_VS_AN: 'indefinite-article',
  WHITESPACE_RULE: 'spacing',
  UPPERCASE_SENTENCE_START: 'capitalization',
}

const ids = new Set(rules.map(({rule}) => rule.id))

/**
 * Reads the parameters as LanguageTool does: rules and categories that there are not are passed over, and so is what has
 * no meaning here.
 *
 * @throws {Refusal} in the cases in which LanguageTool refuses.
 */
export function readCheckRequest(parameters: URLSearchParams, today: string | undefined): CheckRequest {
  const parts = readParts(parameters)
  const code = parameters.get('language')
  if (!code) throw bad("Missing 'language' parameter, e.g. 'language=en-US' for American English")
  const language = code === 'auto' ? undefined : readLanguage(code)
  const preferred = code === 'auto' ? readPreferred(parameters) : undefined
  const variety = varietyOf(language ?? preferred ?? {name: '', code: '', longCode: ''})
  const {only, levels} = readSelection(parameters)
  const options = {rules: levels, ...(variety && {language: variety})}
  return {
    parts,
    language,
    preferred,
    ask: {
      text: parts[0] && parts.length === 1 && 'text' in parts[0] ? parts[0].text : parts,
      path: '',
      format: 'text',
      request: {options, ...(only && {only}), ...(today && {today})},
      isReadOut: true,
    },
  }
}

function readParts(parameters: URLSearchParams): AnnotatedPart[] {
  const [text, data] = [parameters.get('text'), parameters.get('data')]
  if (text !== null && data !== null) throw bad("Set only 'text' or 'data' parameter, not both")
  if (text !== null) return [{text}]
  if (data === null) throw bad("Missing 'text' or 'data' parameter")
  let parsed: unknown
  try {
    parsed = JSON.parse(data)
  } catch {
    throw bad("Could not parse JSON from 'data' parameter")
  }
  const {text: whole, annotation} = isMap(parsed) ? parsed : {}
  if (whole != null && annotation != null)
    throw bad("'data' key in JSON requires either 'text' or 'annotation' key, not both")
  if (typeof whole === 'string') return [{text: whole}]
  if (!Array.isArray(annotation)) throw bad("'data' key in JSON requires 'text' or 'annotation' key")
  return annotation.map(readPart)
}

function readPart(part: unknown): AnnotatedPart {
  const {text, markup, interpretAs} = isMap(part) ? part : {}
  if (text != null && markup != null)
    throw bad("Only either 'text' or 'markup' are supported in an object in 'annotation' list, not both")
  if (text != null && interpretAs != null) throw bad("'text' cannot be used with 'interpretAs' (only 'markup' can)")
  if (typeof text === 'string') return {text}
  if (typeof markup !== 'string') throw bad("Only 'text' and 'markup' are supported in 'annotation' list")
  return typeof interpretAs === 'string' ? {markup, interpretAs} : {markup}
}

function readLanguage(code: string): ListedLanguage {
  const language = findLanguage(code)
  if (language) return language
  const shown = /^[\w-]{1,20}$/.test(code) ? `'${code}'` : 'This'
  const known = languages.map(({longCode}) => longCode).join(', ')
  throw bad(`${shown} is not a language code known to copydesk. Supported language codes are: ${known}`)
}

/** Of the varieties that somebody prefers, the English one. */
function readPreferred(parameters: URLSearchParams): ListedLanguage | undefined {
  return listOf(parameters, 'preferredVariants')
    .map(findLanguage)
    .find((language) => language !== undefined)
}

function readSelection(parameters: URLSearchParams): {only?: string[]; levels: Record<string, true | 'off'>} {
  const enabled = [...rulesNamed(parameters, 'enabledRules'), ...rulesOf(parameters, 'enabledCategories')]
  const disabled = [...rulesNamed(parameters, 'disabledRules'), ...rulesOf(parameters, 'disabledCategories')]
  const isOnly = ['true', 'yes'].includes(parameters.get('enabledOnly') ?? '')
  if (isOnly && (parameters.get('disabledRules') || parameters.get('disabledCategories')))
    throw bad('You cannot specify disabled rules or categories using enabledOnly=true')
  if (isOnly && !parameters.get('enabledRules') && !parameters.get('enabledCategories'))
    throw bad('You must specify enabled rules or categories when using enabledOnly=true')
  const picky = parameters.get('level') === 'picky' ? rules.filter(({rule}) => !rule.recommended) : []
  const levels = Object.fromEntries([
    ...picky.map(({rule}) => [rule.id, true] as const),
    ...enabled.map((id) => [id, true] as const),
    ...disabled.map((id) => [id, 'off'] as const),
  ])
  return isOnly ? {only: enabled, levels} : {levels}
}

function rulesNamed(parameters: URLSearchParams, name: string): string[] {
  return listOf(parameters, name)
    .map((id) => theirNames[id] ?? id.toLowerCase())
    .filter((id) => ids.has(id))
}

function rulesOf(parameters: URLSearchParams, name: string): string[] {
  const asked = listOf(parameters, name)
  return rules.filter(({rule}) => asked.some((one) => isCategory(rule.category, one))).map(({rule}) => rule.id)
}

function listOf(parameters: URLSearchParams, name: string): string[] {
  const items = (parameters.get(name) ?? '').split(',').map((item) => item.trim())
  return items.filter((item) => item !== '')
}

const isMap = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

const bad = (message: string) => new Refusal(400, 'bad-request', message)
