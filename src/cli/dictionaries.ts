import type {Dictionary, Language} from '../rule-kit/index.ts'

/** Written out one by one, so that a bundler finds them. */
const packages: Record<Language, () => Promise<{default: Dictionary}>> = {
  'en-US': () => import('dictionary-en'),
  'en-GB': () => import('dictionary-en-gb'),
  'en-AU': () => import('dictionary-en-au'),
  'en-CA': () => import('dictionary-en-ca'),
}

const loaded = new Map<Language, Promise<Dictionary>>()

/**
 * The dictionaries for a variety of English; American and British where none is chosen. Each is read when it is first
 * asked for, and kept: the same dictionary is the same object.
 */
export function loadDictionaries(language: Language | undefined): Promise<Dictionary[]> {
  const languages: Language[] = language ? [language] : ['en-US', 'en-GB']
  return Promise.all(languages.map(load))
}

function load(language: Language): Promise<Dictionary> {
  const dictionary = loaded.get(language) ?? packages[language]().then((module) => module.default)
  loaded.set(language, dictionary)
  return dictionary
}
