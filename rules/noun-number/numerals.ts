import {hasSmallStart, list, type Sentence, type Span, type Token, textOf, type Word} from '../../src/rule-kit/index.ts'

interface Finding {
  at: Span
  right: string
  message: string
}

const numeral =
  '(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety|[2-9]|[1-9]\\d{1,2})'
const compound = new RegExp(
  `^(${numeral})-(year|day|month|week|hour|minute|mile|foot|meter|metre|point|page|man|story|storey|room)s(-old)?$`,
  'i',
)

/** “a five-years plan”: within a compound a measure is in the singular. */
export function findCompoundUnit({words}: Sentence): Finding[] {
  return words.flatMap((word, index) => {
    const [, count, unit, old = ''] = compound.exec(word.text) ?? []
    const next = words[index + 1]
    if (!count || !unit || next?.before !== ' ' || !hasSmallStart(next.text)) return []
    const noun = next.tokens[0]
    if (!noun || !/^(?:NN|NNS|JJ)$/.test(noun.tag) || noun.certainty.tag < 0.7) return []
    return [
      {
        at: word,
        right: `${count}-${unit}${old}`,
        message: `“${word.text} ${next.text}”: before a noun a measure stands in the singular.`,
      },
    ]
  })
}

const round = new RegExp(`^${numeral}$`, 'i')

/** “two dozens of eggs” */
export function findRoundNumber({words}: Sentence): Finding[] {
  return words.flatMap((word, index) => {
    const [count, of] = [words[index - 1], words[index + 1]]
    if (
      !/^(?:dozens|hundreds|thousands|millions)$/.test(word.text) ||
      of?.text !== 'of' ||
      !count ||
      !round.test(count.text)
    )
      return []
    if (word.before !== ' ' || of.before !== ' ' || /^(?:one|\d{3,})$/.test(count.lower)) return []
    const at = {paragraph: word.paragraph, start: count.start, end: of.end}
    const right = `${count.text} ${word.text.slice(0, -1)}`
    return [{at, right, message: `“${textOf(at)}”: after a number it stands in the singular.`}]
  })
}

const unit = /^(?:second|minute|hour|day|week|month|year|decade|inch|yard|metre|meter|mile|kilometre|kilometer)$/
const several = new RegExp(`^(?:${numeral}|several|many|various|numerous)$`, 'i')

/** “within minute of”, “three year later”, “about 20 minute.”, “two kind of bread”: a measure or a kind, of which there are several. */
export function findLoneUnit({words, after}: Sentence): Finding[] {
  return words.flatMap((word, index) => {
    const [first, next] = [words[index - 1], words[index + 1]]
    if (!first || word.before !== ' ') return []
    // “6,210 Wednesday and 7,845 Thursday”
    const isCounted =
      several.test(first.lower) &&
      words[index - 2]?.lower !== 'a' &&
      /^\s?$/.test(first.before) &&
      !(/^\d/.test(first.text) && /^\p{Lu}/u.test(word.text))
    if (isCounted && isSpan.test(word.text) && closesPhrase(word, next, after)) {
      const right = `${first.text} ${pluralOf(word.text)}`
      const at = {paragraph: word.paragraph, start: first.start, end: word.end}
      return [{at, right, message: `“${textOf(at)}”: “${first.text}” asks for a plural.`}]
    }
    if (next?.before !== ' ') return []
    const isWithin = first.lower === 'within' && unit.test(word.text) && next.text === 'of'
    const isLater = isCounted && unit.test(word.text) && /^(?:later|earlier|ago)$/.test(next.text)
    // “every weeks”, “12 million dollar.”
    const isEvery =
      /^(?:every|each)$/.test(first.lower) &&
      /^(?:hour|day|week|month|year|decade)s$/.test(word.text) &&
      next.before === ' '
    if (isEvery) {
      const at = {paragraph: word.paragraph, start: first.start, end: word.end}
      const phrase = `${first.text} ${word.text.slice(0, -1)}`
      return [{at, right: phrase, message: `“${textOf(at)}”: “${first.text}” asks for a singular.`}]
    }
    const isKind = isCounted && /^(?:kind|type|sort)$/.test(word.text) && next.text === 'of'
    if (!isWithin && !isLater && !isKind) return []
    const at = {paragraph: word.paragraph, start: first.start, end: word.end}
    const phrase = `${first.text} ${pluralOf(word.text)}`
    return [{at, right: phrase, message: `“${textOf(at)} ${next.text}”: it speaks of several.`}]
  })
}

/** What lasts, and what comes round: “two Saturday a month”. */
const isSpan = /^(?:minute|hour|day|week|month|year|decade|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/

const pluralOf = (noun: string): string => (noun === 'inch' ? 'inches' : `${noun}s`)

/** Whether nothing follows that a measure would stand before: “a 20 minute walk”, “two week long”, “the 30 day to 60 day period”. */
function closesPhrase(word: Word, next: Word | undefined, after: string): boolean {
  const [{tag}, later] = [word.tokens[0] as Token, word.sentence.words[word.index + 2]]
  if (!/^NNP?$/.test(tag) || word.quotation) return false
  if (!next) return /^[.!?]/.test(after)
  if (/^[,;]/.test(next.before)) return true
  return next.before === ' ' && closing.has(next.lower) && !/^\d/.test(later?.text ?? '')
}

const closing = list(
  'a after and apart at away before but by during for from in of on or per since than that to until when while with',
)
