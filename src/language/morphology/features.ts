import type {Features} from '../token.ts'

const none: Features = {number: undefined, person: undefined, tense: undefined, verbForm: undefined}
const of = (features: Partial<Features>): Features => ({...none, ...features})

/** “You” and “your” do not say how many; nor does “us” in “let ’s”, but that is always several. */
const pronouns: ReadonlyMap<string, Features> = new Map([
  ...entries('i me my mine myself', {person: 1, number: 'singular'}),
  ...entries("we us our ours ourselves 's", {person: 1, number: 'plural'}),
  ...entries('you your yours', {person: 2}),
  ...entries('yourself', {person: 2, number: 'singular'}),
  ...entries('yourselves', {person: 2, number: 'plural'}),
  ...entries('he him his himself she her hers herself it its itself', {person: 3, number: 'singular'}),
  ...entries("they them their theirs themselves 'em", {person: 3, number: 'plural'}),
  ...entries('one oneself', {person: 3, number: 'singular'}),
])

const determiners: ReadonlyMap<string, Features> = new Map([
  ...entries('a an this that another each every either neither', {number: 'singular'}),
  ...entries('these those both', {number: 'plural'}),
])

const finite: ReadonlyMap<string, Features> = new Map([
  ...entries("am 'm", {person: 1, number: 'singular', tense: 'present'}),
  ...entries("are 're", {tense: 'present'}),
  ...entries('was', {number: 'singular', tense: 'past'}),
])

/** Of a tag alone. */
const tags: ReadonlyMap<string, Features> = new Map<string, Features>([
  ...entries('NN NNP', {number: 'singular'}),
  ...entries('NNS NNPS', {number: 'plural'}),
  ...entries('VB', {verbForm: 'infinitive'}),
  ...entries('MD', {verbForm: 'finite'}),
  ...entries('VBP', {verbForm: 'finite', tense: 'present'}),
  ...entries('VBZ', {verbForm: 'finite', tense: 'present', person: 3, number: 'singular'}),
  ...entries('VBD', {verbForm: 'finite', tense: 'past'}),
  ...entries('VBN', {verbForm: 'participle', tense: 'past'}),
  ...entries('VBG', {verbForm: 'participle', tense: 'present'}),
])

/**
 * What a form says by itself: number, person, tense, form of verb. Not what only its sentence says: “are” has no person,
 * and
 * VBG is called a participle though some are gerunds.
 *
 * @param lower Form in lower case, apostrophes straight.
 * @param tag Its Penn tag.
 */
export function featuresOf(lower: string, tag: string): Features {
  if (tag === 'PRP' || tag === 'PRP$') return pronouns.get(lower) ?? none
  if (tag === 'DT' || tag === 'PDT') return determiners.get(lower) ?? none
  const features = tags.get(tag) ?? none
  const own = tag === 'VBP' || tag === 'VBD' ? finite.get(lower) : undefined
  return own ? {...own, verbForm: 'finite'} : features
}

function entries(words: string, features: Partial<Features>): [string, Features][] {
  return words.split(' ').map((word) => [word, of(features)])
}
