import {describe, expect, test} from 'vitest'
import type {Paragraph, Sentence} from '../language/reading.ts'
import type {Token} from '../language/token.ts'
import {tokenize} from '../language/tokenize.ts'
import {compilePatterns, type Locale, readPack, storePack} from './index.ts'

type Reading = Record<
  string,
  Partial<Pick<Token, 'lemma' | 'tag' | 'pos' | 'relation' | 'certainty'>> & {head?: string}
>

/** A sentence with tokens made by hand: what is not said of a word is of no account. */
function sentenceOf(text: string, reading: Reading = {}): Sentence {
  const paragraph = {text, kind: 'paragraph'} as Paragraph
  const sentence = {paragraph, text, start: 0, end: text.length, words: [], after: '', tokens: [] as Token[]}
  for (const [index, {start, end}] of tokenize(text).entries()) {
    const word = text.slice(start, end)
    const lower = word.toLowerCase().replace('’', "'")
    const {head: _, ...known} = reading[lower] ?? {}
    const token = {paragraph, start, end, text: word, lower, lemma: lower, tag: 'XX', pos: 'X', relation: 'dep', index}
    sentence.tokens.push({certainty: {tag: 1, head: 1, relation: 1}, ...token, ...known} as unknown as Token)
  }
  for (const [lower, {head}] of Object.entries(reading))
    for (const token of sentence.tokens)
      if (head && token.lower === lower) token.head = sentence.tokens.find((other) => other.lower === head)
  return sentence as unknown as Sentence
}

interface Options {
  replace?: string | string[]
  unless?: string | string[]
  locale?: string
  lists?: Record<string, string>
}

/** As it comes out of a pack that is kept: the examples of our own go the way of a house’s. */
function setOf(pattern: string | string[], {lists, ...rest}: Options = {}) {
  const entries = [pattern].flat().map((one) => ({pattern: one, message: 'm', wrong: 'w', right: 'r', ...rest}))
  const pack = readPack({entries, ...(lists && {lists})})
  expect(pack.complaints).toEqual([])
  return compilePatterns(storePack(pack.entries))
}

/** What is underlined. */
function find(pattern: string | string[], text: string, reading?: Reading, options?: Options): string[] {
  return setOf(pattern, options)
    .find(sentenceOf(text, reading))
    .map(({words}) => text.slice(words.start, words.end))
}

/** The text with the first replacement put in. */
function mend(pattern: string, text: string, options: Options, reading?: Reading, locale?: Locale): string {
  const [match] = setOf(pattern, options).find(sentenceOf(text, reading), locale)
  return match?.expected[0] === undefined
    ? text
    : text.slice(0, match.at.start) + match.expected[0] + text.slice(match.at.end)
}

function complaintsOf(pattern: string, more: object = {}): string {
  return readPack([{pattern, message: 'm', wrong: 'w', right: 'r', ...more}])
    .complaints.map(
      ({keys, offset, message}) => `${keys.join('.')}${offset === undefined ? '' : `+${offset}`}: ${message}`,
    )
    .join('\n')
}

describe('words', () => {
  test('stand in a row, in any place', () => {
    expect(find('free gift', 'A free gift, one more free gift.')).toEqual(['free gift', 'free gift'])
    expect(find('free gift', 'A free, gift.')).toEqual([])
  })

  test('are split as the text is', () => {
    expect(find("don't no", 'We don’t no.')).toEqual(['don’t no'])
    expect(find('can not', 'They cannot go, they can not stay.')).toEqual(['can not'])
    expect(find('cannot not', 'They cannot not go.')).toEqual(['cannot not'])
    expect(find('well-known', 'A well-known man is well known.')).toEqual(['well-known'])
    expect(find("# year 's", 'In 10 year’s time')).toEqual(['10 year’s'])
  })

  test('of a hyphenated compound fit the compound only', () => {
    expect(find('the long', 'The long-term plan and the long road.')).toEqual(['the long'])
    expect(find('term plan', 'A long-term plan.')).toEqual([])
    expect(find('#-year-old', 'A 12-year-old, 12 years old.')).toEqual(['12-year-old'])
    expect(find('a _ plan', 'A long-term plan, a workers’ plan, a man’s plan.')).toEqual([
      'A long-term plan',
      'a workers’ plan',
      'a man’s plan',
    ])
  })

  test('fit a capital only where any word would have one', () => {
    expect(find('past history', 'Past history is past history in “Past history”.')).toHaveLength(3)
    expect(find('past history', 'She wrote Past History and Past histories.')).toEqual([])
    expect(find('past history', 'Past History Teaches Nothing')).toEqual(['Past History'])
    expect(find('past history', 'PAST HISTORY TEACHES NOTHING')).toEqual(['PAST HISTORY'])
    expect(find('between you and i', 'That stays between you and I.')).toEqual(['between you and I'])
    expect(find('let us', 'They let US in.')).toEqual([])
    expect(find('in May', 'In May they may: in may.')).toEqual(['In May'])
    expect(find('mayor|Mayor of', 'The Mayor of Ely')).toEqual(['Mayor of'])
  })
})

describe('elements', () => {
  test('are alternatives, groups and lists', () => {
    expect(find('red|blue car', 'A red car, a blue car, a green car.')).toEqual(['red car', 'blue car'])
    expect(find('(due to|because of) rain', 'Due to rain, because of rain, owing to rain.')).toEqual([
      'Due to rain',
      'because of rain',
    ])
    expect(find('<colour> car', 'A red car.', {}, {lists: {colour: 'red|blue'}})).toEqual(['red car'])
    expect(find('{<go>} off', 'He ran off.', {ran: {lemma: 'run'}}, {lists: {go: 'run|walk'}})).toEqual(['ran off'])
  })

  test('may be left out', () => {
    expect(find('in order? to', 'In order to win, in to.')).toEqual(['In order to', 'in to'])
    expect(find('(in order)? to win', 'In order to win.')).toEqual(['In order to win'])
    expect(find('really ?', 'Really? Yes.')).toEqual(['Really?'])
  })

  test('are anything but some words', () => {
    expect(find('a !big|small dog', 'A big dog, a red dog, a well-kept dog.')).toEqual(['a red dog', 'a well-kept dog'])
    expect(find('a !(big|small) dog', 'A small dog, a , dog')).toEqual([])
  })

  test('are gaps that cross no mark', () => {
    expect(find('from _{1,3} [till]', 'From early in May till June, from May, he said, till June.')).toEqual(['till'])
    expect(find('from _{2} till', 'From May till, from early May till.')).toEqual(['from early May till'])
  })

  test('are as near as they can be', () => {
    expect(find('accused _{1,9} [for]', 'They accused him for lying for years.')).toEqual(['for'])
    expect(
      compilePatterns(readPack([{pattern: 'accused _{1,9} [for]', message: 'm', wrong: 'w', right: 'r'}]).entries)
        .find(sentenceOf('They accused him for lying for years.'))
        .map(({words}) => words.start),
    ).toEqual([17])
  })

  test('are the sentence’s edges', () => {
    expect(find('^ and so', '“And so it went, and so on.”')).toEqual(['And so'])
    expect(find('and so on $', 'And so on and on, and so on.”')).toEqual(['and so on'])
  })

  test('are figures and capitals', () => {
    expect(find('# :Cap', 'In 12 Ways and 13 days.')).toEqual(['12 Ways'])
  })
})

describe('readings', () => {
  const reading: Reading = {
    accused: {lemma: 'accuse', tag: 'VBD', pos: 'VERB'},
    minister: {lemma: 'minister', tag: 'NN', pos: 'NOUN', relation: 'obj', head: 'accused'},
    for: {tag: 'IN', pos: 'SCONJ', relation: 'mark', head: 'lying'},
  }
  const text = 'They accused the minister for lying.'

  test('are lemmas and tags', () => {
    expect(find('{accuse} _{1,4} [for]', text, reading)).toEqual(['for'])
    expect(find('{blame|accuse:VERB} the', text, reading)).toEqual(['accused the'])
    expect(find('{accuse:VB*} the :NN', text, reading)).toEqual(['accused the minister'])
    expect(find('{accuse:VBN} the', text, reading)).toEqual([])
    expect(find('the !:NOUN', text, reading)).toEqual([])
  })

  test('are relations and heads', () => {
    expect(find('{accuse} the @obj>1', text, reading)).toEqual(['accused the minister'])
    expect(find('{accuse} the @obj>2', text, reading)).toEqual([])
    expect(find('@nsubj for', text, {minister: {relation: 'nsubj:pass'}})).toEqual(['minister for'])
    expect(find('@nsubj:outer for', text, {minister: {relation: 'nsubj:pass'}})).toEqual([])
  })

  test('in doubt fit nothing', () => {
    const doubtful = {minister: {tag: 'NN', pos: 'NOUN', certainty: {tag: 0.5, head: 1, relation: 1}} as const}
    expect(find('the :NOUN', text, doubtful)).toEqual([])
    expect(find('the !:VERB', text, doubtful)).toEqual([])
  })
})

describe('matches', () => {
  test('that begin first stay, then the longest', () => {
    expect(find(['gift card', 'free gift', 'free gift card'], 'A free gift card.')).toEqual(['free gift card'])
  })

  test('may share words that they do not underline', () => {
    expect(find(['[free] gift', 'free [gift]'], 'A free gift.')).toEqual(['free', 'gift'])
  })

  test('give way to exceptions', () => {
    expect(find('free gift', 'No free gift. A free gift card.', {}, {unless: ['no …', '… card']})).toEqual([])
    expect(find('free gift', 'A free gift.', {}, {unless: ['no …', '… card']})).toEqual(['free gift'])
    expect(find('free gift', 'The free gift of it.', {}, {unless: 'the ... of'})).toEqual([])
    expect(find('free gift', 'A gift, a free gift.', {}, {unless: '… $'})).toEqual([])
  })

  test('hold for a variety', () => {
    const set = setOf('gotten', {locale: 'en-GB'})
    expect(set.find(sentenceOf('It has gotten late.'))).toEqual([])
    expect(set.find(sentenceOf('It has gotten late.'), 'en-US')).toEqual([])
    expect(set.find(sentenceOf('It has gotten late.'), 'en-GB')).toHaveLength(1)
  })
})

describe('replacements', () => {
  test('are text and what was found', () => {
    expect(mend('[free gift]', 'A free gift.', {replace: 'gift'})).toBe('A gift.')
    expect(mend('[_ reason why]', 'The main reason why.', {replace: '$1 reason'})).toBe('The main reason.')
  })

  test('take the capital and the apostrophe', () => {
    expect(mend('[free gift]', 'Free gift.', {replace: 'gift'})).toBe('Gift.')
    expect(mend('FREE gift'.toLowerCase(), 'FREE GIFT FOR YOU', {replace: 'gift'})).toBe('GIFT FOR YOU')
    expect(mend('me and [i]', 'For me and I.', {replace: 'me'})).toBe('For me and me.')
    expect(mend('do not', 'We do not.', {replace: "don't"})).toBe('We don’t.')
    expect(mend('do not', "It's right: we do not.", {replace: "don't"})).toBe("It's right: we don't.")
  })

  test('have the form of what they replace', () => {
    const reading = {peaked: {lemma: 'peak', tag: 'VBD'}}
    expect(mend('[{peak}] my interest', 'It peaked my interest.', {replace: '{pique}'}, reading)).toBe(
      'It piqued my interest.',
    )
    expect(mend('[off] {peak}', 'off peaked', {replace: '{pique:2}'}, reading)).toBe('piqued peaked')
    expect(mend('peak', 'peak', {replace: '{go:VBN}'})).toBe('gone')
  })

  test('leave no blank and no wrong article', () => {
    expect(mend('basically', 'It is basically right.', {replace: ''})).toBe('It is right.')
    expect(mend('basically', 'It works, basically.', {replace: ''})).toBe('It works, basically.')
    expect(mend('works [basically]', 'It works basically.', {replace: ''})).toBe('It works.')
    expect(mend('[basically ,]', 'Basically, it works.', {replace: ''})).toBe('It works.')
    expect(mend('added bonus', 'An added bonus.', {replace: 'bonus'})).toBe('A bonus.')
    expect(mend('[added] bonus', 'It is an added bonus.', {replace: ''})).toBe('It is a bonus.')
    expect(mend('brief hour', 'A brief hour.', {replace: 'hour'})).toBe('An hour.')
  })
})

describe('complaints', () => {
  test.each([
    ['', 'missing'],
    ['a [b', '+2: “[” is not closed'],
    ['a] b', '+1: “]” closes nothing'],
    ['a [] b', '+2: “[]” underlines nothing'],
    ['[a] [b]', '+4: “[” stands twice'],
    ['a b[c]', '+3: “[” stands within'],
    ['a $ b', '+4: “$” is the sentence’s end'],
    ['a ^ b', '+2: “^” is the sentence’s beginning'],
    ['_ _{1,3}', '+0: It would fit nearly anything'],
    ['a? b?', '+0: It would fit nearly anything'],
    ['a [b?] c', '+2: What is in [ ] could be nothing'],
    ['a _{3,1} b', '+3: A gap of 3 to 1'],
    ['a _{1,1000} b', '+3: A gap of 1000 words is too wide'],
    ['a _{1 b', '+3: A gap is written'],
    ['{accuse', '+0: “{” is not closed'],
    ['{accuse,blame} x', '+0: “accuse,blame” in { } is no word'],
    ['{accuse:FOO} x', '+8: “FOO” is no reading'],
    ['for:XYZ', '+4: “XYZ” is no reading'],
    ['for@objj', '+4: “objj” is no relation'],
    ['a @obj>3', '+6: “>3” names no element'],
    ['a (b|c', '+2: “(” is not closed'],
    ['a (b|) c', 'An alternative in ( ) is empty'],
    ['a b|', '+4: An alternative is empty'],
    ['a <b> c', '+2: There is no list “b”'],
    ['a !(b c)', '+3: Behind “!”'],
    ['a b_c', '+3: “_” stands by itself'],
    [Array(60).fill('a').join(' '), 'at most 50 elements'],
  ])('%s', (pattern, complaint) => {
    expect(complaintsOf(pattern)).toContain(complaint)
  })

  test('of entries', () => {
    expect(readPack('x').complaints[0]?.message).toContain('Write a list')
    expect(readPack([{pattern: 'a', wrong: 'w'}]).complaints.map(({message}) => message)).toEqual([
      '“right” is missing here. Write a sentence that must be left alone.',
      '“replace” or “message” is missing here. Say what to write, or what is wrong.',
    ])
    expect(complaintsOf('a', {patern: 'x'})).toContain('“patern” is no key of an entry')
    expect(complaintsOf('a', {replace: '$2'})).toContain('“$2” names no element')
    expect(complaintsOf('a', {replace: '{pique'})).toContain('not closed')
    expect(complaintsOf('a', {unless: 'b'})).toContain('Write … once')
    expect(complaintsOf('a', {locale: 'en-NZ'})).toContain('no variety')
    expect(complaintsOf('a', {quotations: 'no'})).toContain('Use skip or check')
  })

  test('of two that are the same', () => {
    const entry = {pattern: 'a', message: 'm', wrong: 'w', right: 'r'}
    expect(readPack([entry, entry]).complaints).toHaveLength(1)
  })
})

describe('what is hostile', () => {
  test('a sentence of 50,000 words', () => {
    const text = `${'a '.repeat(50_000)}b.`
    expect(find('a _{1,20} _{1,20} a? a? a? a? c', text)).toEqual([])
    expect(find('a a? a? a? a? _{0,20} b', text)).toHaveLength(1)
  })

  test('a word of 50,000 parts, longer than any match', () => {
    expect(find('_ b', `${'a-'.repeat(50_000)}a b.`)).toEqual([])
  })
})
