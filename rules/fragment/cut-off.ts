import type {Sentence, Token} from '../../src/rule-kit/index.ts'
import {isReadAsFinite, isWhollyDependent} from './clauses.ts'
import type {Opener} from './subordinate.ts'

/** Fewer words are a place and a time before a scene: “At the Orpheum.” */
const fewest = 6

/** “In a letter to the staff. The dean apologized.” What should open the next sentence, first in its paragraph. */
export function findCutOff({tokens, words}: Sentence, behind: Sentence | undefined): Opener | undefined {
  const [first, next] = tokens
  if (!first || !next || !behind || words.length < fewest) return undefined
  if (first.tag !== 'IN' || first.relation === 'mark' || /^(?:like|such|as|that|so)$/.test(first.lower))
    return undefined
  if (!/^(?:DT|PRP\$|NN.*|CD|JJ|VBG)$/.test(next.tag) || tokens.some(({text}) => text === ',')) return undefined
  if (tokens.some(isSubject) || !isWhollyDependent(tokens)) return undefined
  return isWhole(behind) ? {words: first.text, isLoose: true} : undefined
}

const isSubject = ({tag, relation, head}: Token): boolean =>
  /^nsubj/.test(relation) && !tag.startsWith('W') && !head?.relation.startsWith('acl')

/** Its subject comes first, and its verb soon. */
function isWhole({tokens}: Sentence): boolean {
  const verb = tokens.find(isReadAsFinite)
  const subject = tokens.find(({relation}) => /^nsubj/.test(relation))
  return verb !== undefined && subject !== undefined && subject.index < verb.index && verb.index < 12
}
