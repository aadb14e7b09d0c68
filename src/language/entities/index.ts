import type {Reading, Word} from '../reading.ts'
import type {Span} from '../span.ts'
import {type Acronym, findAcronyms} from './acronyms.ts'
import {cluster, type Entity} from './clusters.ts'
import {findDescriptions} from './descriptions.ts'
import {findMentions} from './mentions.ts'
import {runsIn} from './runs.ts'

export {type Acronym, type AcronymUse, givesNoLetter, type Introduction, mayStandFor} from './acronyms.ts'
export type {Entity} from './clusters.ts'
export type {EntityKind} from './kinds.ts'
export {isKnownPlace} from './lists.ts'
export {ageBehind, isOrganisationName, type Mention, opensSentence} from './mentions.ts'
export {isNameWord, isOfCalendar, isParticleOfName, lettersOf, spellingOf} from './name-words.ts'
export {isHonorific, isTitle, type PersonalName, readPersonalName, type Sex} from './personal-name.ts'

/** The names of a story; each part is made when it is first asked for. */
export interface Entities {
  /** Runs of capitalised words, titles, initials and particles among them, told from the letters alone. */
  readonly runs: readonly (readonly Word[])[]
  /** People, places, organisations and what else has a name, each with all its mentions, in the order of the first. */
  readonly all: readonly Entity[]
  /** Where somebody is spoken of by the office with which the story introduces him: “the mayor”. */
  readonly descriptions: ReadonlyMap<Entity, readonly Span[]>
  /** Acronyms, in the order of their first use. */
  readonly acronyms: readonly Acronym[]
}

/** Finds whom and what a story names. */
export function findEntities(reading: Pick<Reading, 'sentences'>): Entities {
  let runs: (readonly Word[])[] | undefined
  let all: Entity[] | undefined
  let acronyms: Acronym[] | undefined
  let descriptions: ReadonlyMap<Entity, readonly Span[]> | undefined
  return {
    get runs() {
      runs ??= reading.sentences.flatMap(runsIn)
      return runs
    },
    get all() {
      all ??= cluster(findMentions(reading))
      return all
    },
    get descriptions() {
      descriptions ??= findDescriptions(reading, this.all)
      return descriptions
    },
    get acronyms() {
      acronyms ??= findAcronyms(reading)
      return acronyms
    },
  }
}
