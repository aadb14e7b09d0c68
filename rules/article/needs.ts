import {isCategory, isDish, list} from '../../src/rule-kit/index.ts'
import {bareCompounds} from './bare-compounds.generated.ts'
import {barePhrases} from './bare-phrases.generated.ts'
import {nouns} from './nouns.generated.ts'
import {nounsBeforeOf} from './nouns-before-of.generated.ts'
import type {NounPhrase} from './phrase.ts'
import {portions} from './portions.generated.ts'

interface Need {
  /** Its commoner article. */
  article: 'a' | 'the'
  /** “-subject” where it may stand bare nevertheless, “+in” where it may not either. */
  exceptions: readonly string[]
}

/** Where a noun never stands bare if its line does not say otherwise; other places must be named. */
const usual = list(`
  subject object predicate there into against over under through near behind inside outside beside across around along
  within toward towards onto above below upon throughout
`)

const needs = new Map(nouns.map(readNeed))
const idioms = new Set(barePhrases)
const compounds = new Set(bareCompounds)

/** Whether a noun, in the singular, hardly ever stands without an article. */
export const isCounted = (lower: string): boolean => needs.has(lower)

/** Nouns that never stand bare before “of”. */
const needsBeforeOf = new Set([...nounsBeforeOf, ...portions])

function readNeed(line: string): [noun: string, need: Need] {
  const [noun = '', article, ...exceptions] = line.split(' ')
  return [noun, {article: article === 'a' ? 'a' : 'the', exceptions}]
}

const neverStandsAt = ({exceptions}: Need, place: string) =>
  usual.has(place) ? !exceptions.includes(`-${place}`) : exceptions.includes(`+${place}`)

/** Whether a noun stands bare behind a preposition, or as an object, be it of any verb or of one, in a set phrase. */
export const isIdiom = ({lower, head}: NounPhrase['noun'], place: string): boolean =>
  idioms.has(`${place} ${lower}`) || (place === 'object' && idioms.has(`${head?.lemma} ${lower}`))

/** The articles that a bare phrase may have lost, the likelier first; none where it may be right. */
export function findLostArticles({noun, first, place, opening}: NounPhrase): readonly ('a' | 'the')[] {
  if (opening === 'none' && !/^(?:predicate|as)$/.test(place) && isBareBeforeOf(noun)) return ['the', 'a']
  const need = needs.get(noun.lower)
  if (
    isCompound({noun, first, place, opening}) ||
    isTerm({noun, first}) ||
    isTerrain({noun, first}) ||
    isNumbered(noun) ||
    isCategory(noun) ||
    isDish(noun) ||
    opening !== 'none' ||
    !need ||
    !neverStandsAt(need, place) ||
    isIdiom(noun, place) ||
    // “France flat and Germany below target”: where the verb is left out, the place is in doubt.
    isIdiom(noun, noun.sentence.tokens[first.index - 1]?.lower ?? '') ||
    isIdiom(noun, noun.sentence.tokens[first.index - 1]?.lemma ?? '')
  )
    return []
  return isIndefinite(need, {noun, first, place, opening}) ? ['a', 'the'] : ['the', 'a']
}

/** “the strength of feeling”: not “because strength of feeling …” */
const isBareBeforeOf = ({lower, sentence, index}: NounPhrase['noun']) =>
  needsBeforeOf.has(lower) && sentence.tokens[index + 1]?.text === 'of'

/** “into left field”, “in single file” */
export const isTerm = ({noun, first}: Pick<NounPhrase, 'first' | 'noun'>): boolean =>
  compounds.has(
    noun.sentence.text.slice(first.start - noun.sentence.start, noun.end - noun.sentence.start).toLowerCase(),
  )

/** “in rugged country”, “through dense forest”: what the land is like, and no one country; but “in foreign country”. */
export const isTerrain = ({noun: {lower, index, sentence}, first}: Pick<NounPhrase, 'first' | 'noun'>): boolean =>
  terrains.has(lower) &&
  first.index < index &&
  !sentence.tokens.slice(first.index, index).some((word) => ofStates.has(word.lower))

const terrains = list('coastline country countryside forest prairie savanna savannah')
const ofStates = list(`
  foreign neighbouring neighboring developing developed industrial industrialised industrialized democratic independent
  sovereign free host home member partner donor whole entire wealthy prosperous populous landlocked communist socialist
  capitalist transit creditor debtor allied hostile friendly
`)

const number = /^(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/

/** “drew barrier four”, “left through gate 12”; not “waited at station two hours” */
export const isNumbered = ({index, sentence: {tokens}}: NounPhrase['noun']): boolean =>
  number.test(tokens[index + 1]?.lower ?? '') && !/^(?:NNS|JJ|CD)$/.test(tokens[index + 2]?.tag ?? '')

/** “by hydrogen bond”, “email list”: terms save their articles. */
const isCompound = ({noun, first, place}: NounPhrase) =>
  place !== 'object' &&
  place !== 'predicate' &&
  noun.sentence.tokens.slice(first.index, noun.index).some(({tag}) => tag === 'NN' || tag === 'VBG')

/** “is big problem” is rather new to the reader, “problem was solved” known, whatever the noun’s commoner article. */
function isIndefinite({article}: Need, {noun, first, place}: NounPhrase): boolean {
  if (place === 'subject' || place === 'opening') return article === 'a' && first !== noun
  if (place === 'predicate' || place === 'there' || first.tag === 'JJ') return true
  return article === 'a' || (place === 'object' && noun.head?.lemma === 'have')
}
