import type {Language} from '../../rule-kit/index.ts'

/** A language as LanguageTool's API names it. */
export interface ListedLanguage {
  name: string
  code: string
  longCode: string
}

/** As LanguageTool has them for English, sorted by name. For those that copydesk does not tell apart any English is right. */
export const languages: readonly ListedLanguage[] = [
  ['English', 'en'],
  ['English (Australian)', 'en-AU'],
  ['English (Canadian)', 'en-CA'],
  ['English (GB)', 'en-GB'],
  ['English (New Zealand)', 'en-NZ'],
  ['English (South African)', 'en-ZA'],
  ['English (US)', 'en-US'],
].map(([name = '', longCode = '']) => ({name, code: 'en', longCode}))

/** A language by its code, in whatever case. */
export function findLanguage(code: string): ListedLanguage | undefined {
  const asked = code.trim().toLowerCase()
  return languages.find(({longCode}) => longCode.toLowerCase() === asked)
}

const varieties: readonly Language[] = ['en-US', 'en-GB', 'en-AU', 'en-CA']

/** The variety that a language asks for; undefined where it asks for none of ours. */
export function varietyOf({longCode}: ListedLanguage): Language | undefined {
  return varieties.find((variety) => variety === longCode)
}
