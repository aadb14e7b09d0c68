import {
  articles,
  hasWord,
  isSmall,
  levelOf,
  list,
  modals,
  possessives,
  prepositions,
  primaryAuxiliaries,
  type Reading,
  type Report,
  remember,
  type Sentence,
  subordinators,
  type Word,
} from '../../src/rule-kit/index.ts'
import {openCompounds} from './open-compounds.generated.ts'

/** Words run together, or torn apart, of which it is certain. */
export function* findGlued({sentences}: Reading): Generator<Report> {
  const suspects = sentences.flatMap(suspectsIn)
  const count = new Map<string, number>()
  for (const {text} of suspects) count.set(text, (count.get(text) ?? 0) + 1)
  for (const word of suspects) {
    const parts =
      splitFigure(word) ??
      (count.get(word.text) === 1 ? (splitPair(word) ?? splitCompound(word) ?? splitUnknown(word)) : undefined)
    if (parts)
      yield {
        at: word,
        message: `A space is missing between “${parts[0]}” and “${parts[1]}”. Put one in.`,
        expected: [parts.join(' ')],
        fix: 'suggest',
      }
    const whole = findTorn(word)
    if (whole)
      yield {
        at: [word, word.sentence.words[word.index + 1] as Word],
        message: `“${whole}” is one word. Close it up.`,
        expected: [whole],
        fix: 'suggest',
      }
  }
}

const small = 'about after and at before between by during for from in of on or over since than to under until with'
const countable =
  'percent people years months weeks days hours minutes seconds miles dollars men women children million billion trillion'

/** by15 and 30minutes; not A4, M25, 3rd. */
const beforeFigure = new RegExp(`^(${small.replaceAll(' ', '|')})(\\d{2,}(?:[.,]\\d+)*)$`)
const behindFigure = new RegExp(`^(\\d+(?:[.,]\\d+)*)(${countable.replaceAll(' ', '|')})$`)

function splitFigure({text}: Word): [string, string] | undefined {
  const found = beforeFigure.exec(text) ?? behindFigure.exec(text)
  return found ? [found[1] as string, found[2] as string] : undefined
}

const subjects = ['she', 'they', 'this', 'that', 'these', 'those', 'which']

/** Pairs that are words or names, or can be read as two pairs. */
const areWords = list('maybe cannot amour bean washer inits besideshe towardshe linkedin')

/** Pairs of closed-class words that follow each other and do not make a word of their own. */
const pairs = makePairs()

function makePairs(): Map<string, [string, string]> {
  const made = new Map<string, [string, string]>()
  const add = (first: string, second: string) => {
    if (!areWords.has(first + second)) made.set(first + second, [first, second])
  }
  const firsts = [...prepositions, ...subordinators, ...primaryAuxiliaries, 'and', 'but', 'or']
  for (const first of firsts)
    for (const second of [...articles, ...possessives, ...subjects]) if (second.length > 1) add(first, second)
  for (const first of modals) for (const second of ['be', 'have', 'not']) add(first, second)
  for (const first of ['as', 'by', 'from', 'in', 'is', 'of', 'on', 'to', 'was', 'with']) add(first, 'a')
  return made
}

/** A foreign word would have others like it around; a name, a capital. */
function splitPair({text, sentence, index, quotation}: Word): [string, string] | undefined {
  const parts = pairs.get(text)
  if (!parts) return undefined
  const next = sentence.words[index + 1]
  const isNamed =
    quotation !== undefined && sentence.words.every((word) => word === next || word.quotation === quotation)
  return next?.before === ' ' && isSmall(next.text) && !isNamed ? parts : undefined
}

/** Compounds of two words, run together: “doubleplay”, “policechiefs”. */
const compounds = new Map(
  openCompounds.flatMap((text) => {
    const [first, second] = text.split(' ') as [string, string]
    return [second, `${second}s`].map((last): [string, [string, string]] => [first + last, [first, last]])
  }),
)

/** Not “#worldrecord” or a shop that writes its own name so. */
const splitCompound = ({text, before, quotation}: Word): [string, string] | undefined =>
  quotation === undefined && before === ' ' && !hasWord(text) ? compounds.get(text) : undefined

/** What begins no other word, or hardly one: not “in”, “on”, “out”. */
const openers = list(`
  the its his their our your this that these those every each of from to with and for at into about because although which
  who when while than but will would could should may might must can has have had was were is are been being said told
  asked she they
  two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty
  actually allegedly almost already also always apparently approximately clearly currently directly even eventually
  exactly finally formerly fully generally highly immediately largely later mainly mostly nearly never newly often only
  originally particularly partly possibly previously probably quickly quite rather really recently reportedly roughly
  shortly simply slightly slowly soon still suddenly then usually very
`)
/** What ends no other word, or hardly one. */
const closers = list(`
  the its his their this that these those of to for from with and but which who when while than because will would could
  should has had was were are been said
  two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty
`)
/** What ends no other word behind a verb: “arrestedon”, not “looker-on”. */
const behindVerbs = list('at by in into off on out over up')
/** How common the other half is, and a long one; “the” is 15. */
const commonFrom = 9
const commonFromIfLong = 6
const beginsWithOpener = new RegExp(`^(?:${[...openers].join('|')})\\p{L}{3,}$`, 'u')
const endings = new Set([...closers, ...behindVerbs])
const endingLengths = [...new Set([...endings].map(({length}) => length))]

const mayBeTwo = (text: string): boolean =>
  beginsWithOpener.test(text) || (text.length > 5 && endingLengths.some((length) => endings.has(text.slice(-length))))

/** “itsfirst”, “nearlyseven”, “amountof”, “fromLeeds”: a word that nobody knows, of a little one and a common one, or a name. */
function splitUnknown({text, sentence, index, before, quotation}: Word): [string, string] | undefined {
  if (!mayBeTwo(text) || hasWord(text) || areWords.has(text) || before !== ' ') return undefined
  const next = sentence.words[index + 1]
  if (quotation !== undefined || (next && next.before !== ' ' && !/^[,;] $/.test(next.before))) return undefined
  // Foreign words come in company.
  const beside = [sentence.words[index - 1], next]
  if (beside.some((other) => other && isSmall(other.text) && !hasWord(other.text))) return undefined
  for (let at = 2; at <= text.length - 2; at++) {
    const [first, second] = [text.slice(0, at), text.slice(at)]
    if ((openers.has(first) && mayFollow(second)) || (mayEnd(first, second) && isCommon(first))) return [first, second]
  }
  return undefined
}

const mayFollow = (half: string) =>
  /^\p{Lu}\p{Ll}{2,}$/u.test(half) ? hasWord(half) : half.length >= 3 && isCommon(half)

const mayEnd = (first: string, second: string) =>
  closers.has(second) || (behindVerbs.has(second) && /.{3}(?:ed|ing)$/.test(first))

const isCommon = (half: string) =>
  half.length >= 3 && isSmall(half) && levelOf(half) >= (half.length > 4 ? commonFromIfLong : commonFrom)

const determiners = new Set([
  ...articles,
  ...possessives,
  'this',
  'that',
  'these',
  'those',
  'him',
  'them',
  'it',
  'me',
  'us',
])

/** What stands in two pieces, and whether it is wrong everywhere or only before a determiner. */
const torn: Record<string, 'always' | 'before-determiner'> = {
  'no where': 'always',
  'any where': 'always',
  'some where': 'always',
  'every where': 'always',
  'an other': 'always',
  'them selves': 'always',
  'him self': 'always',
  'it self': 'always',
  'along side': 'before-determiner',
  'through out': 'before-determiner',
  'with out': 'before-determiner',
  'al though': 'always',
  'al ready': 'always',
}

const firstHalves = new Set(Object.keys(torn).map((pair) => pair.split(' ')[0]))

const suspectsIn = remember(({words}: Sentence) =>
  words.filter(
    (word) =>
      pairs.has(word.text) ||
      compounds.has(word.text) ||
      mayBeTwo(word.text) ||
      firstHalves.has(word.text) ||
      splitFigure(word),
  ),
)

function findTorn({text, sentence, index}: Word): string | undefined {
  if (!firstHalves.has(text)) return undefined
  const next = sentence.words[index + 1]
  if (next?.before !== ' ') return undefined
  const where = torn[`${text} ${next.text}`]
  if (!where) return undefined
  const third = sentence.words[index + 2]
  const isBound = where === 'always' || (third?.before === ' ' && determiners.has(third.lower))
  return isBound ? text + next.text : undefined
}
