import {givenNames} from './given-names.generated.ts'
import {places} from './places.generated.ts'

/** The words of lists that have many a line. */
export const namesOf = (lines: readonly string[], separator = ' '): string[] =>
  lines.flatMap((line) => line.split(separator))

/** Whether a word is of a list; the set is made when it is first asked for. */
export function isOneOf(names: readonly string[]): (name: string) => boolean {
  let set: Set<string> | undefined
  return (name) => {
    set ??= new Set(names)
    return set.has(name)
  }
}

/** Whether a name is of a country, a capital, a great city, a region. */
export const isKnownPlace = isOneOf(namesOf(places, '; '))

/** Whether many bear a name as a given name. */
export const isGivenName = isOneOf(namesOf(givenNames))
