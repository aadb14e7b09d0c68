import type {NamesSection, Section} from './schema.ts'

/** The section's names, however they are written. */
export function namesOf({names}: Section): NamesSection {
  return isList(names) ? {list: names} : (names ?? {})
}

const isList = (value: unknown): value is readonly string[] => Array.isArray(value)
