import {
  articles,
  coordinators,
  determiners,
  modals,
  objectPronouns,
  possessives,
  prepositions,
  primaryAuxiliaries,
  subjectPronouns,
  subordinators,
} from '../../src/rule-kit/index.ts'

/** What opens a noun phrase, or is one. */
export const phraseOpeners: ReadonlySet<string> = new Set([
  ...articles,
  ...determiners,
  ...possessives,
  ...subjectPronouns,
])

/** Words of which sentences are built: few, short, and by far the most often typed. */
export const buildingWords: ReadonlySet<string> = new Set([
  ...phraseOpeners,
  ...[...coordinators, ...modals, ...objectPronouns, ...prepositions, ...primaryAuxiliaries, ...subordinators],
])
