import {remember} from '../../storage/remember.ts'
import type {Word} from '../reading.ts'
import {textAfter, textBefore} from '../span.ts'
import {speaking} from '../speaking.generated.ts'
import type {Token} from '../token.ts'
import {isGivenName, isKnownPlace} from './lists.ts'
import {isOrganisationName, isPlaceName, type Mention} from './mentions.ts'
import {isInitials, isParticleOfName, spellingOf} from './name-words.ts'

export type EntityKind = 'person' | 'place' | 'organisation'

/** What one mention tells of what is named: kinds, each with a weight from 1 (may be) to 4 (surely). */
export type Evidence = Readonly<Record<EntityKind, number>>

const said = new RegExp(String.raw`^\s(?:${speaking.join('|')})(?!\p{L})`, 'u')
const wasSaid = /(?<!\p{L})(?:said|says|added|asked|told)\s$/u

/** Capitals of two letters that are no initials. */
const acronyms = new Set('UN US UK EU AI TV PM MP UC PC CD VP AG IT DC LA NY GP FC FA AP HR EV'.split(' '))

/** Nouns of people that do not end as such nouns do. */
const roles = new Set(
  `aide boss bride captain celebrity champion chef chief coach comedienne cousin daughter father friend girl boy guard
  head heroine heir husband judge king legend mate mother mp mum dad neighbour neighbor nephew niece nurse partner patron
  pilot poet priest prince princess queen rival sister brother son star twin uncle aunt victim wife widow youth
  spokesman spokeswoman chairman chairwoman businessman businesswoman policeman congressman politician goalkeeper
  midfielder striker teenager millionaire billionaire`.split(/\s+/),
)
const roleEnding = /(?:er|or|ist|man|woman|ian|ant|eur)$/

/** Endings of family names. */
const familyEnding =
  /(?:d[oó]ttir|sson|ssen|sen|ovi[cć]|i[cć]|enko|ov|ova|ová|ev|eva|sk[iy]|ska|sk[áa]ya|wicz|escu|opoulos|akis|shvili|dze|yan|ian|zadeh|oğlu|oglu|ez|ski|stein|berg|mann|baum|feld)$/

/** What a mention tells by its own words and by what stands around it. */
export const weigh = remember((mention: Mention): Evidence => {
  const {words, name, text, age} = mention
  const bare = text.replaceAll('’', "'")
  const isKnown = isKnownPlace(bare)
  const organisation = isOrganisationName(words) ? 4 : hasArticle(mention) && words.length > 1 && !isKnown ? 2 : 0
  const place =
    (isKnown ? 3 : isPlaceName(words) && words.length > 1 ? 3 : 0) +
    (isInPlace(mention) && !organisation ? 1 : 0) +
    (/^(?:St|Mt|Ft)\. /.test(text) ? 1 : 0)
  if (organisation === 4 || /^\s\(\p{Lu}{2,6}\)/u.test(textAfter(mention)))
    return {organisation: 4, place: isPlaceName(words) ? 2 : 0, person: 0}
  const isRivalled = organisation > 0 || place > 0
  return {organisation, place, person: personOf(mention, name.titles.length > 0 || age !== undefined, isRivalled)}
})

/** @param isRivalled whether something tells of a place or an organisation, so that each sign counts. */
function personOf(mention: Mention, isIntroduced: boolean, isRivalled: boolean): number {
  const {words, name} = mention
  if (isIntroduced) return 4
  if (hasArticle(mention)) return 0
  const [first] = words
  if (!first || words.some(({text}) => text === 'of')) return 0
  if (isInitials(first) && isAcronym(first.text)) return 0
  const isFull = name.given.length > 0
  let weight = 0
  if (isFull && isGivenName(spellingOf(first))) weight = 3
  if (
    isFull &&
    (name.particles.length > 0 ||
      name.suffix ||
      name.nickname.length > 0 ||
      isInitials(first) ||
      words.slice(1, -1).some(isInitials))
  )
    weight = 3
  if (isFull && familyEnding.test(spellingOf(words.at(-1) as Word))) weight = Math.max(weight, 2)
  if (isFull && name.family[0] === first) weight = Math.max(weight, 2)
  if (words.length > 1 && words.slice(0, -1).some(isParticleOfName)) weight = Math.max(weight, 2)
  if (!isFull && isGivenName(mention.text)) weight = 1
  const isNamed = weight > 0
  if (
    isBehindRole(mention) ||
    /^,\s(?:who|whose|whom)(?!\p{L})(?!\s(?:are|were|have|do)(?!\p{L}))/u.test(textAfter(mention))
  )
    weight += isFull ? 2 : 1
  if (isFull && (isDescribed(mention) || /^By\s$/.test(textBefore(mention)))) weight += 1
  if (said.test(textAfter(mention)) || wasSaid.test(textBefore(mention))) weight += 1
  // The tree holds the parts of somebody's name, and of little else, for equal. Asked last: it is dear.
  if (isFull && !isNamed && (isRivalled || !weight) && words.at(-1)?.tokens[0]?.relation === 'flat') weight += 1
  return Math.min(weight, 4)
}

/** “UN”, “U.S.”, “BBC”; not “J.D.” */
const isAcronym = (text: string) => (text.length > 2 && !text.includes('.')) || acronyms.has(text.replaceAll('.', ''))

export function hasArticle({words}: Mention): boolean {
  const [first] = words
  return first?.sentence.words[first.index - 1]?.lower === 'the' && first.before === ' '
}

function isInPlace({words}: Mention): boolean {
  const [first] = words
  return /^(?:in|near|from|across|outside|throughout)$/.test(first?.sentence.words[first.index - 1]?.lower ?? '')
}

/** “the actor Tom Hale”, “striker Ian Ames” */
function isBehindRole({words}: Mention): boolean {
  const [first] = words
  if (!first || !isRole(first.sentence.words[first.index - 1]?.text.split(/[-‐‑]/).at(-1))) return false
  const [token] = first.tokens
  const before = token && token.index > 0 ? (token.sentence.tokens[token.index - 1] as Token) : undefined
  return before?.tag === 'NN' && before.text === before.lower && isRole(before.text)
}

const isRole = (word = ''): boolean => roles.has(word) || (word.length > 4 && roleEnding.test(word))

/** “Morag Sinclair, who keeps the light”, “Morag Sinclair, the keeper of the light” */
function isDescribed(mention: Mention): boolean {
  const [, phrase = ''] = /^,\s([^,.;]{3,60})/u.exec(textAfter(mention)) ?? []
  return phrase.split(/[\s-]+/).some(isRole)
}
