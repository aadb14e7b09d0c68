import {hasCapital, list, type Sentence, type Token} from '../../src/rule-kit/index.ts'
import type {Slip} from './slip.ts'
import {isComma, isOtherMark, isSurelyFinite} from './tokens.ts'

/** Those whom an obituary counts. */
const kin = list(`
  brother brothers child children daughter daughters grandchild grandchildren granddaughter granddaughters grandson
  grandsons great-grandchild great-grandchildren great-granddaughter great-granddaughters great-grandson great-grandsons
  husband nephew nephews niece nieces partner sister sisters son sons stepdaughter stepdaughters stepson stepsons wife
`)

/** “a son, Roger, of Bangor, three grandchildren; two sisters”, “three things; a contract, raises and”: marks of a list. */
export function* findInLists({tokens}: Sentence): Generator<Slip> {
  const marks = tokens.filter(({text}) => text === ';')
  if (marks.length === 1) {
    const [mark] = marks as [Token]
    if (isBeforeCounted(tokens, mark)) yield describe(mark, ':', 'A colon stands before a list that has been counted')
    return
  }
  if (marks.length < 2 || tokens.slice(0, -1).some((token) => token.text !== ';' && isOtherMark(token))) return
  const comma = findBetweenKin(tokens, marks) ?? findBetweenAlike(tokens, marks)
  if (comma) yield describe(comma, ';', 'The parts of a list are set off alike')
}

const describe = ({paragraph, start, end, text}: Token, right: string, why: string): Slip => ({
  at: {paragraph, start, end},
  expected: [right],
  message: `${why}. Make this ${text === ',' ? 'comma' : 'semicolon'} a ${right === ':' ? 'colon' : 'semicolon'}.`,
})

/** Each at the place of its commas: two things have none. */
const counts = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight']

/** “three things; a new contract, raises and the price”: as many as the number says, and no verb. */
function isBeforeCounted(tokens: readonly Token[], mark: Token): boolean {
  const last = tokens[mark.index - 1]
  // “three kinds of cheese”
  const noun = last?.relation === 'nmod' ? last.head : last
  const count = noun?.dependents.find(({relation}) => relation === 'nummod')
  const behind = tokens.slice(mark.index + 1).filter(({text}) => !/^[.?!]$/.test(text))
  if (noun?.tag !== 'NNS' || !count || !/^\p{L}+$/u.test(count.text) || behind.length < 3) return false
  if (behind.some((token, i) => isOtherMark(token) || (isSurelyFinite(token) && !isItem(behind, i)))) return false
  const and = behind.findLastIndex(({lower}) => lower === 'and' || lower === 'or')
  const commas = behind.filter((token, i) => isComma(token) && i !== and - 1).length
  return and > 0 && counts.indexOf(count.lower) === commas
}

/** “a new contract, | raises | and the price”: a word by itself. */
const isItem = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.tag === 'VBZ' && isBetween(tokens[at - 1]) && isBetween(tokens[at + 1])

const isBetween = (token: Token | undefined): boolean => isComma(token) || token?.tag === 'CC'

/** The parts between semicolons, each with its place. */
function partsOf(tokens: readonly Token[], marks: readonly Token[]): readonly (readonly Token[])[] {
  const ends = [...marks.map(({index}) => index), tokens.findLastIndex(({text}) => /^[.?!]$/.test(text))]
  return ends.map((end, i) => tokens.slice(i === 0 ? 0 : (marks[i - 1] as Token).index + 1, end < 0 ? undefined : end))
}

/** “a son, Roger, of Bangor, | three grandchildren;”: another of the family behind one who has been named. */
function findBetweenKin(tokens: readonly Token[], marks: readonly Token[]): Token | undefined {
  const parts = partsOf(tokens, marks)
  if (parts.filter((part) => part.some(({lower}) => kin.has(lower))).length < 2) return undefined
  for (const part of parts)
    for (const comma of part.filter(isComma)) {
      const [opener, next] = [tokens[comma.index + 1], tokens[comma.index + 2]]
      const open = part.filter((token) => isComma(token) && token.index < comma.index).at(0)
      const before = open && tokens[open.index - 1]
      if (!opener || !next || !open || !before || !kin.has(before.lower)) continue
      const named = tokens[open.index + 1]
      if (
        !named ||
        !isName(named) ||
        !/^(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\d\d?)$/.test(opener.lower)
      )
        continue
      if (kin.has(next.lower)) return comma
    }
  return undefined
}

/** “Tom Pugh, a baker; Ann Rees, a vet, | Owen Hale, a judge; and Ida Holm, a nurse”: four pieces where all others have two. */
function findBetweenAlike(tokens: readonly Token[], marks: readonly Token[]): Token | undefined {
  const parts = partsOf(tokens, marks).map((part) => piecesOf(part))
  // What leads in stands in the first.
  const whole = parts.slice(1)
  const shapes = whole.map((pieces) => pieces.map(shapeOf))
  const pairs = shapes.filter(({length}) => length === 2)
  const [pair] = pairs
  const odd = shapes.findIndex(({length}) => length === 4)
  const leading = parts[0]?.map(shapeOf) ?? []
  if (!pair || pair.includes('') || pairs.some((one) => `${one}` !== `${pair}`)) return undefined
  if (leading.at(-1) !== pair[1] || !isName(parts[0]?.at(-2)?.at(-1))) return undefined
  const isDouble = (shape: readonly string[]) => `${shape}` === `${[...pair, ...pair]}`
  if (pairs.length + 1 === shapes.length && leading.length === 2 && isDouble(shapes[odd] ?? []))
    return tokens[(whole[odd]?.[2]?.[0]?.index ?? 0) - 1]
  const isFirst = pairs.length === shapes.length && pairs.length > 1 && leading.length === 4
  return isFirst && leading[2] === pair[0] && leading[1] === pair[1] && isName(parts[0]?.[0]?.at(-1))
    ? tokens[(parts[0]?.[2]?.[0]?.index ?? 0) - 1]
    : undefined
}

function piecesOf(part: readonly Token[]): readonly (readonly Token[])[] {
  const pieces: Token[][] = [[]]
  for (const token of part) {
    if (isComma(token)) pieces.push([])
    else if (pieces.length > 1 || pieces[0]?.length || token.tag !== 'CC') pieces.at(-1)?.push(token)
  }
  return pieces
}

/** What a piece is: somebody's name, “a …”, an age; else nothing that can be compared. */
function shapeOf(piece: readonly Token[]): string {
  const [first] = piece
  if (!first) return ''
  if (piece.every(isName)) return 'name'
  if (/^(?:an?|the)$/.test(first.lower)) return 'the'
  return /^\d\d?$/.test(first.text) && piece.length === 1 ? 'age' : ''
}

const isName = (token: Token | undefined): boolean =>
  token !== undefined && /^NNPS?$/.test(token.tag) && hasCapital(token.text)
