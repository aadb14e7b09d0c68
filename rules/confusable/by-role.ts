import type {Token, Word} from '../../src/rule-kit/index.ts'
import {isAlone, isReadable, shortest} from './context.ts'
import {tableOf} from './lines.ts'
import type {Confusion} from './model.ts'
import {roles} from './roles.generated.ts'

/** What a word can be, and for which words it is written. */
interface Roles {
  /** Its Penn tags. */
  all: ReadonlySet<string>
  /** Those that it has often. */
  often: ReadonlySet<string>
  rivals: readonly string[]
}

const rolesOf = tableOf(roles, readLine)

/** `form NN (VB) | from` */
function readLine(line: string): Roles {
  const [own = '', others = ''] = line.split(' | ')
  const tags = own.split(' ').slice(1)
  const all = new Set(tags.map((tag) => tag.replace(/[()]/g, '')))
  return {all, often: new Set(tags.filter((tag) => !tag.startsWith('('))), rivals: others.split(' ')}
}

/** Whether a word is known to be taken for that other. */
export const isRival = (word: string, right: string): boolean => rolesOf(word)?.rivals.includes(right) ?? false

/** How sure the reading must be of its tag and its head, where nothing else speaks for the other word. */
const [least, settled] = [0.7, 0.6]
/** How sure of the tag, and of its place in the tree, where the neighbours have their say and do not speak for it. */
const [surely, inPlace] = [0.9, 0.8]

/**
 * Words that the reading takes for something they never are, and another is often: “what the ministers thing of it”. Of
 * those that the neighbours judge, too, only where it is surer.
 */
export function findByRole(
  words: readonly Word[],
  isJudged: (word: string, right: string) => boolean,
): readonly Confusion[] {
  if (words.length < shortest) return []
  return words.flatMap((word, index) => {
    const own = rolesOf(word.lower)
    if (!own || !isReadable(word, index) || isAlone(words, index)) return []
    const token = tokenOf(word)
    if (!token || token.certainty.tag < least || token.certainty.head < settled) return []
    if (own.all.has(token.tag) || isName(token) || isOneOfVerbs(token, own)) return []
    const [right, ...more] = own.rivals.filter((rival) => rolesOf(rival)?.often.has(token.tag))
    return right && !more.length && (isSure(token) || !isJudged(word.lower, right)) ? [{index, right}] : []
  })
}

/** “She bends, shuts her eyes and breathes in”: read as a noun, but a verb among its like. */
const isOneOfVerbs = ({tag, index, sentence: {tokens}}: Token, {all}: Roles): boolean =>
  tag === 'NNS' &&
  all.has('VBZ') &&
  tokens[index - 1]?.tag === 'CC' &&
  tokens.slice(0, index).some((other) => other.tag === 'VBZ')

const isSure = ({certainty: {tag, head, relation}, index}: Token) =>
  tag >= surely && Math.min(head, relation) >= inPlace && index > 0

/**
 * How much the reading of a word speaks for the other, in the unit of the neighbours' weights: more than 0 where it is
 * what the other is and this never, less where it is what the other never is.
 */
export function leaningOf(word: Word, right: string): number {
  const token = tokenOf(word)
  // “Its only fault” has an owner, no “it’s”.
  if (token && right.includes("'")) return /^(?:PRP|WP)\$$/.test(token.tag) ? -32 * token.certainty.tag ** 2 : 0
  const [own, other] = [rolesOf(word.lower), rolesOf(right)]
  if (!token || !own || !other) return 0
  const {tag, certainty} = token
  if (own.all.has(tag) && isArgument(token) && ![...other.all].some((one) => nominal.test(one)))
    return Number.NEGATIVE_INFINITY
  if (!own.all.has(tag)) return other.often.has(tag) && !isName(token) ? 40 * certainty.tag ** 4 : 0
  return other.all.has(tag) ? 0 : -32 * certainty.tag ** 2
}

/** “Two make a pair”: no preposition can be the subject. */
const isArgument = ({relation, certainty}: Token) =>
  /^(?:nsubj|i?obj)(?::|$)/.test(relation) && Math.min(certainty.head, certainty.relation) >= 0.7

const nominal = /^(?:NN|PRP$|CD|DT|WP|VBG|JJ)/

/** The most that a reading can speak for a word. */
export const mostLeaning = 40

const tokenOf = ({tokens}: Word): Token | undefined => (tokens.length === 1 ? tokens[0] : undefined)

const isName = ({tag}: Token) => tag.startsWith('NNP')
