import {hasSmallStart, type Sentence, type Span, textOf} from '../../src/rule-kit/index.ts'

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

/** “within minute of”, “three year later”, “two kind of bread”: a measure or a kind, of which there are several. */
export function findLoneUnit({words}: Sentence): Finding[] {
  return words.flatMap((word, index) => {
    const [first, next] = [words[index - 1], words[index + 1]]
    if (!first || word.before !== ' ' || next?.before !== ' ') return []
    const isWithin = first.lower === 'within' && unit.test(word.text) && next.text === 'of'
    const isCounted = several.test(first.lower) && words[index - 2]?.lower !== 'a'
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
    const right = word.text === 'inch' ? 'inches' : `${word.text}s`
    const at = {paragraph: word.paragraph, start: first.start, end: word.end}
    const phrase = `${first.text} ${right}`
    return [{at, right: phrase, message: `“${textOf(at)} ${next.text}”: it speaks of several.`}]
  })
}
