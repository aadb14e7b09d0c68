import {list, type Sentence, spanOf, type Token, textOf} from '../../src/rule-kit/index.ts'
import {lastOfCount} from './counted.ts'
import {openCompounds} from './open-compounds.generated.ts'
import type {Slip} from './slip.ts'

/** “a 30-year old man”, “a first quarter loss”, “a well known actor”: words that are one before a noun. */
export function* findOpenCompounds({tokens}: Sentence): Generator<Slip> {
  for (const token of tokens) {
    const years = token.tag === 'CD' ? yearsOf(token, tokens) : undefined
    if (years) {
      yield years
      continue
    }
    if (token.tag === 'RB' && token.lower.endsWith('ly')) {
      const slip = afterAdverb(token, tokens)
      if (slip) yield slip
      continue
    }
    const last = lastOfCompound(token, tokens)
    if (!last) continue
    const at = spanOf(token, last)
    const joined = textOf(at).replaceAll(/ /g, '-')
    yield {at, expected: [joined], message: `“${textOf(at)}” is one word here. Write “${joined}”.`}
  }
}

/** “She is 30-years-old” */
function yearsOf(token: Token, tokens: readonly Token[]): Slip | undefined {
  const [hyphen, years, second, old] = [1, 2, 3, 4].map((step) => tokens[token.index + step])
  const last = isHyphen(second) ? old : second
  if (!isHyphen(hyphen) || !last || last.lower !== 'old' || years?.lower !== 'years') return undefined
  const at = spanOf(token, last)
  const isBefore = /^(?:NN|JJ)/.test(tokens[last.index + 1]?.tag ?? '')
  const right = isBefore ? `${token.text}-year-old` : `${token.text} years old`
  return {at, expected: [right], message: `“${textOf(at)}”: write “${right}”.`}
}

/** “a newly-elected mayor”: the adverb's ending ties it to what follows. */
function afterAdverb(token: Token, tokens: readonly Token[]): Slip | undefined {
  const [hyphen, participle] = [tokens[token.index + 1], tokens[token.index + 2]]
  // “fully - informed”
  if (
    !isHyphen(hyphen) ||
    hyphen?.end !== participle?.start ||
    !/^VB[ND]$/.test(participle?.tag ?? '') ||
    participle?.head === undefined
  )
    return undefined
  const at = spanOf(token, participle)
  const right = textOf(at).replace('-', ' ')
  return {
    at,
    expected: [right],
    severity: 'warning',
    message: `“${textOf(at)}”: no hyphen stands behind an adverb in “-ly”. Write “${right}”.`,
  }
}

const relatives = list('father mother brother sister son daughter')

/** The last word of a compound that begins with a token; few words begin any. */
function lastOfCompound(token: Token, tokens: readonly Token[]): Token | undefined {
  const {lower, tag} = token
  const isFigure = tag === 'CD'
  const isCentury = /^\d\d?(?:st|nd|rd|th)$/.test(lower)
  if (!isFigure && !isCentury && lower !== 'ex' && !relatives.has(lower) && !isArticle(tokens[token.index - 1]))
    return undefined
  if (isFigure) {
    const last =
      lastOfAge(token, tokens) ??
      lastOfHalves(token, tokens) ??
      lastOfNumber(token, tokens) ??
      lastOfCount(token, tokens)
    if (last) return last
  }
  return lastOfRelative(token, tokens) ?? lastOfEx(token, tokens) ?? lastBeforeNoun(token, tokens)
}

const isHyphen = (token: Token | undefined) => token?.tag === 'HYPH'
const measured = list('old long high tall deep wide thick')
const units = list('year month week day hour mile foot metre meter inch yard')
const times = list('year month week day hour')

/** “30-year old”, “a 30 year-old”; not “two year-old bulls”. */
function lastOfAge({index}: Token, tokens: readonly Token[]): Token | undefined {
  const [first, second, third, fourth] = [1, 2, 3, 4].map((step) => tokens[index + step])
  // “a 52-week high”
  const isOfTime = times.has(second?.lower ?? '') && !/^(?:old|long)$/.test(third?.lower ?? '')
  if (isHyphen(first) && units.has(second?.lower ?? '') && measured.has(third?.lower ?? '') && !isOfTime)
    return third?.lower === 'old' && second?.lower !== 'year' && isHyphen(fourth) ? undefined : third
  if (!units.has(first?.lower ?? '') || !isHyphen(second) || third?.lower !== 'old' || isHyphen(fourth))
    return undefined
  return /^an?$/.test(tokens[index - 1]?.lower ?? '') ? third : undefined
}

/** “a two and a half year wait”, with a noun that the article stands for. */
function lastOfHalves({index}: Token, tokens: readonly Token[]): Token | undefined {
  const words = tokens.slice(index + 1, index + 5).map(({lower}) => lower)
  if (!/^and a (?:half|quarter)$/.test(words.slice(0, 3).join(' '))) return undefined
  const unit = tokens[index + 4]
  return unit && units.has(unit.lower) && isArticle(tokens[index - 1]) && isBeforeNoun(unit, tokens) ? unit : undefined
}

const tens = list('twenty thirty forty fifty sixty seventy eighty ninety')
const ones = list('one two three four five six seven eight nine')

/** “forty five”; not “twenty two-pound coins”. */
function lastOfNumber({lower, index}: Token, tokens: readonly Token[]): Token | undefined {
  const [next, behind] = [tokens[index + 1], tokens[index + 2]]
  return tens.has(lower) && next && ones.has(next.lower) && next.tag === 'CD' && !isHyphen(behind) ? next : undefined
}

/** “his father in law” */
function lastOfRelative({lower, index}: Token, tokens: readonly Token[]): Token | undefined {
  if (!relatives.has(lower)) return undefined
  const [first, second, behind] = [1, 2, 3].map((step) => tokens[index + step])
  return first?.lower === 'in' && second?.lower === 'law' && behind?.lower !== 'school' ? second : undefined
}

const formerly = list(`
  husband wife partner girlfriend boyfriend president minister soldier policeman policewoman officer chairman player
  captain manager banker boxer footballer convict prisoner teacher mayor servicemen serviceman
`)

/** “her ex husband” */
function lastOfEx({lower, index}: Token, tokens: readonly Token[]): Token | undefined {
  const next = tokens[index + 1]
  return lower === 'ex' && next && formerly.has(next.lower.replace(/s$/, '')) ? next : undefined
}

const isArticle = (token: Token | undefined) => /^an?$/.test(token?.lower ?? '')

/** A noun of the article's follows: “a first quarter | loss”. */
function isBeforeNoun({index}: Token, tokens: readonly Token[]): boolean {
  const next = tokens[index + 1]
  return next !== undefined && /^NN$/.test(next.tag) && next.certainty.tag > 0.6
}

/** By their first word, the others of what is one word before a noun: “state”, “of the art”. */
const others = new Map<string, string[][]>()
for (const compound of openCompounds) {
  const [first, ...rest] = compound.split('-') as [string, ...string[]]
  others.set(first, [...(others.get(first) ?? []), rest])
}

/** “a long term plan”, “a state of the art site”, “a 19th century house”: not “in the first quarter sales”. */
function lastBeforeNoun({lower, index}: Token, tokens: readonly Token[]): Token | undefined {
  const [article, next] = [tokens[index - 1], tokens[index + 1]]
  if (!article || !next || !isArticle(article)) return undefined
  const rest = others.get(lower)?.find((words) => words.every((word, i) => tokens[index + 1 + i]?.lower === word))
  const isPaired =
    (/^\d\d?(?:st|nd|rd|th)$/.test(lower) && next.lower === 'century') ||
    (/^(?:well|ill)$/.test(lower) && next.tag === 'VBN' && next.relation === 'amod')
  const last = rest ? tokens[index + rest.length] : isPaired ? next : undefined
  if (!last || !isBeforeNoun(last, tokens)) return undefined
  const noun = tokens[last.index + 1]
  // “a long distance runner”: the article, the pair and the noun are one phrase.
  const isOne =
    article.head && article.head.index >= (noun?.index ?? 0) && (last !== next || next.head === article.head)
  // “a state of the art site”: the tree takes the words one by one.
  return isOne || (rest && rest.length > 1) ? last : undefined
}
