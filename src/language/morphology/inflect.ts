import {adjectives, adverbs, nouns, verbs} from './irregular.ts'
import {pluralNouns} from './plural-nouns.generated.ts'
import {compared, type Variety, withEd, withIng, withS} from './spelling.ts'

const alwaysPlural = new Set(pluralNouns)
const modals = new Set(['can', 'may', 'might', 'must', 'ought', 'shall', 'should', 'will', 'would', 'could'])

/** Words of two syllables that take -er and -est though their ending does not say so. */
const comparable = new Set([
  ...['able', 'clever', 'common', 'cruel', 'feeble', 'gentle', 'handsome', 'humble', 'mature', 'noble', 'obscure'],
  ...['pleasant', 'polite', 'profound', 'quiet', 'remote', 'secure', 'severe', 'simple', 'sincere', 'solid', 'stupid'],
  ...['subtle', 'supple', 'ample', 'idle', 'nimble', 'tender', 'bitter', 'sober', 'slender', 'unhappy', 'unhealthy'],
  ...['unlikely', 'untidy', 'unlucky'],
])

/**
 * The form of a word that a Penn tag asks for: `inflect('go', 'VBD')` is “went”.
 *
 * @param lemma Dictionary form; capitals at its start are kept.
 * @param tag VB, VBP, VBZ, VBD, VBN, VBG, NN, NNS, NNP, NNPS, JJ, JJR, JJS, RB, RBR or RBS.
 * @param variety Spelling, where Americans and Britons differ: “traveled”, “travelled”.
 * @returns The form; undefined where there is none (“more beautiful”) or the tag has no forms. VBP of “be” is “are”,
 *   VBD “were”: `inflectBe` knows the person.
 */
export function inflect(lemma: string, tag: string, variety: Variety = 'en-US'): string | undefined {
  if (!/^\p{L}[\p{L}'’-]*$/u.test(lemma)) return undefined
  if (tag === 'NNP' || tag === 'NN' || tag === 'JJ' || tag === 'RB') return lemma
  if (tag === 'NNPS') return pluralName(lemma)
  const lower = lemma.toLowerCase()
  const form = inflectLower(lower, tag, variety)
  if (form === undefined) return undefined
  if (form === lower) return lemma
  if (/^\p{Lu}\p{Lu}+$/u.test(lemma)) return keepAcronym(lemma, form)
  return lemma[0] === lower[0] ? form : form.charAt(0).toUpperCase() + form.slice(1)
}

const varieties: readonly Variety[] = ['en-US', 'en-GB']

/**
 * Every form of a verb that a Penn tag asks for, in all spellings: `formsOfVerb('prove', 'VBN')` is “proved” and “proven”.
 *
 * @param verb Plain form, in lower case.
 */
export function formsOfVerb(verb: string, tag: string): string[] {
  const irregular = tag === 'VBD' ? verbs.get(verb)?.past : tag === 'VBN' ? verbs.get(verb)?.participle : undefined
  if (irregular && verb !== 'be') return irregular.all()
  return [...new Set(varieties.flatMap((variety) => inflect(verb, tag, variety) ?? []))]
}

/** The form of “be” that a subject asks for: `inflectBe('VBD', 1, 'singular')` is “was”. */
export function inflectBe(tag: 'VBP' | 'VBZ' | 'VBD', person: 1 | 2 | 3, number: 'singular' | 'plural'): string {
  const one = number === 'singular' && person !== 2
  if (tag === 'VBD') return one ? 'was' : 'were'
  if (!one) return 'are'
  return person === 1 ? 'am' : 'is'
}

function inflectLower(word: string, tag: string, variety: Variety): string | undefined {
  if (tag.startsWith('VB')) return inflectVerb(word, tag, variety)
  if (tag === 'NNS') return pluralOf(word, variety)
  if (!/^(?:JJ|RB)[RS]$/.test(tag)) return undefined
  const degrees = tag.startsWith('JJ') ? adjectives : adverbs
  const ending = tag.endsWith('R') ? 'r' : 'st'
  const irregular = degrees.get(word)
  if (irregular) return irregular[ending === 'r' ? 'comparative' : 'superlative'].first(variety)
  return isComparable(word, tag) ? compared(word, ending) : undefined
}

const be: Readonly<Record<string, string>> = {
  VB: 'be',
  VBP: 'are',
  VBZ: 'is',
  VBD: 'were',
  VBN: 'been',
  VBG: 'being',
}

function inflectVerb(verb: string, tag: string, variety: Variety): string | undefined {
  if (verb === 'be') return be[tag]
  if (modals.has(verb) && verb !== 'can' && verb !== 'will') return undefined
  const irregular = verbs.get(verb)
  switch (tag) {
    case 'VB':
    case 'VBP':
      return verb
    case 'VBZ':
      return thirdPerson(verb)
    case 'VBG':
      return withIng(verb, variety)
    case 'VBD':
      return irregular?.past.first(variety) ?? withEd(verb, variety)
    case 'VBN':
      return irregular?.participle.first(variety) ?? withEd(verb, variety)
    default:
      return undefined
  }
}

function thirdPerson(verb: string): string {
  if (verb === 'have') return 'has'
  if (/[^aeiou]o$/.test(verb)) {
    if (verbs.has(verb)) return `${verb}es`
    return nouns.get(verb)?.all().includes(`${verb}es`) ? `${verb}es` : `${verb}s`
  }
  return /^(?:re)?(?:qu|wh?)iz$/.test(verb) ? `${verb}zes` : withS(verb)
}

function pluralOf(noun: string, variety: Variety): string {
  const irregular = irregularPlural(noun, variety)
  if (irregular !== undefined) return irregular
  return alwaysPlural.has(noun) ? noun : withS(noun)
}

/** Also of compounds: “policeman”, “mid-life”, “grandchild”. */
const compounding =
  /^(.+?)(woman|man|child|foot|tooth|goose|mouse|wife|knife|leaf|loaf|shelf|thief|half|fish|craft|thesis|potato|hero|person|quiz)$/
const notCompounds =
  /(?:human|german|roman|ottoman|talisman|shaman|caiman|norman|brahman|mongoose|doberman|hotfoot|pussyfoot)$/

function irregularPlural(noun: string, variety: Variety): string | undefined {
  const whole = nouns.get(noun)
  if (whole) return whole.first(variety)
  if (notCompounds.test(noun)) return undefined
  const [, start, head = ''] = compounding.exec(noun) ?? []
  if (start === undefined) return undefined
  if (head === 'person') return `${start}people`
  return start + (nouns.get(head)?.first(variety) ?? withS(head))
}

/** Names keep their -y: “the Kennedys”. */
function pluralName(name: string): string {
  if (/(?:woman|man)$/.test(name) && !notCompounds.test(name.toLowerCase())) return name.replace(/an$/, 'en')
  return /(?:[sxz]|ch|sh)$/i.test(name) ? `${name}es` : `${name}s`
}

/** Whether -er and -est are usual: of one syllable, of two in -y, -ow and the like. */
function isComparable(word: string, tag: string): boolean {
  if (comparable.has(word)) return true
  if (word.includes('-') || word.length > 9) return false
  if (/(?:ed|ing)$/.test(word) && word.length > 4) return false
  const adverb = tag.startsWith('RB')
  if (adverb && /[a-z]{2}ly$/.test(word) && word !== 'early') return false
  const syllables = word.replace(/e(?=ly$)|e$/, '').match(/[aeiouy]+/g)?.length ?? 1
  if (syllables <= 1) return true
  return syllables === 2 && !adverb ? /(?:[^aeiou]y|ow)$/.test(word) : word === 'early' || word === 'often'
}

/** “PM” has the plural “PMs”. */
function keepAcronym(lemma: string, form: string): string {
  const lower = lemma.toLowerCase()
  return form.startsWith(lower) ? lemma + form.slice(lower.length) : form.toUpperCase()
}
