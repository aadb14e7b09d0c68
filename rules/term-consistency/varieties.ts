import {isInDictionary, type Language} from '../../src/rule-kit/index.ts'
import {varieties as irregular} from './varieties.generated.ts'

const all: readonly Language[] = ['en-US', 'en-GB', 'en-AU', 'en-CA']

/** A word that only some varieties of English spell so, and the spelling of the others. */
export interface Varied {
  varieties: readonly Language[]
  other: string
  otherVarieties: readonly Language[]
  /** Spelt with -ise or -ize, which is a matter of the house in Britain. */
  isIse: boolean
  isIze: boolean
  /** Common on the other side as well, as “catalogue” and “worshipped” are in America. */
  isWeak: boolean
}

/** Stems of -re and -er. */
const inRe =
  '(?:accout|amphitheat|calib|cent|epicent|fib|goit|lit|lust|(?:centi|kilo|milli)?met|meag|mit|och|reconnoit|sab|salpet|scept|sepulch|somb|spect|theat)'

/** What differs, so that most words are told by their letters: looking them up takes longer. */
const mayVary = new RegExp(
  [
    `^${inRe}(?:re|er|r)(?:s|d|ed|ing)?$`,
    'our',
    'or(?:s|ed|ing|ings|er|ers|able|ably|ful|fully|less|hood|hoods|ite|ites|itism|ist|ists)?$',
    '^(?:def|off|pret)en[cs](?:e|es|eless)$',
    '^(?:anal|catal|dial|epil|monol|prol|travel)og(?:ue)?s?$',
    'ly[sz](?:e|ed|es|er|ers|ing)$',
    '[^aeiou]i[sz](?:e|ed|es|er|ers|ing|able|ation|ations|ational)$',
    '[aeiou]ll?(?:ed|ing|er|ers|or|ors)$',
    'll?(?:s|ment|ments|ful|fully)?$',
    'worship',
    'aem|aes|aeo|aec|aed|oed|oes|oet|^(?:an|h|leuk)em|^(?:arch|pal)eo|cesar|encycl|^es[ot][pr]|^fetus|gynec|orthop|pedi|rrh',
    '(?:knowled|jud|brid)gm?e?m',
  ].join('|'),
)

/** British spellings that Americans have, too. */
const weak = /acknowledgement|aeon|councill|ogue|worshipp/

/** British endings and their American ones; the reverse is tried as well. */
const pairs: readonly [british: RegExp, asAmerican: string, american: RegExp, asBritish: string][] = [
  [/our(?=$|[^n])/, 'or', /or(?=$|[^n])/, 'our'],
  [/re(s|d)?$/, 'er$1', /er(s|ed)?$/, 're$1'],
  [/ring$/, 'ering', /ering$/, 'ring'],
  [/enc(e|es|eless)$/, 'ens$1', /ens(e|es|eless)$/, 'enc$1'],
  [/ogue(s?)$/, 'og$1', /og(s?)$/, 'ogue$1'],
  [/ys(e|ed|es|er|ers|ing)$/, 'yz$1', /yz(e|ed|es|er|ers|ing)$/, 'ys$1'],
  [
    /is(e|ed|es|er|ers|ing|able|ation|ations|ational)$/,
    'iz$1',
    /iz(e|ed|es|er|ers|ing|able|ation|ations|ational)$/,
    'is$1',
  ],
  [/ll(ed|ing|er|ers|or|ors)$/, 'l$1', /l(ed|ing|er|ers|or|ors)$/, 'll$1'],
  [/l(s?|ment|ments|ful|fully)$/, 'll$1', /ll(s?|ment|ments|ful|fully)$/, 'l$1'],
  [/pp(ed|ing|er|ers)$/, 'p$1', /p(ed|ing|er|ers)$/, 'pp$1'],
  [/ae/, 'e', /e/, 'ae'],
  [/oe/, 'e', /e/, 'oe'],
  [/gement(s?)$/, 'gment$1', /gment(s?)$/, 'gement$1'],
]

const listed = new Map(
  irregular.flatMap((line) => {
    const [british = '', american = ''] = line.split(' ')
    return [
      [british, american],
      [american, british],
    ] as const
  }),
)

const known = new Map<string, Varied | undefined>()
/** Words kept; a newsroom's longest features have some thousand that may vary. */
const mostKnown = 8192

/** What is to be known of a word that varieties spell differently; undefined for all others. */
export function varietyOf(word: string): Varied | undefined {
  if (word.length < 4) return undefined
  if (known.has(word)) return known.get(word)
  if (!listed.has(word) && !mayVary.test(word)) return undefined
  if (known.size >= mostKnown) known.clear()
  const found = lookUp(word)
  known.set(word, found)
  return found
}

function lookUp(word: string): Varied | undefined {
  const [inUS, inGB] = [isInDictionary(word, 'en-US'), isInDictionary(word, 'en-GB')]
  if (inUS === inGB) return undefined
  const varieties = varietiesOf(word)
  for (const other of counterpartsOf(word, inGB)) {
    const otherVarieties = varietiesOf(other)
    if (!otherVarieties.length || otherVarieties.some((variety) => varieties.includes(variety))) continue
    return {
      varieties,
      other,
      otherVarieties,
      isIse: inGB && /iz/.test(other),
      isIze: inUS && /iz/.test(word),
      isWeak: weak.test(inGB ? word : other),
    }
  }
  return undefined
}

const varietiesOf = (word: string) => all.filter((variety) => isInDictionary(word, variety))

function counterpartsOf(word: string, isBritish: boolean): string[] {
  const own = listed.get(word)
  const made = pairs.map(([british, asAmerican, american, asBritish]) =>
    isBritish ? word.replace(british, asAmerican) : word.replace(american, asBritish),
  )
  return [...(own ? [own] : []), ...made.filter((one) => one !== word)]
}
