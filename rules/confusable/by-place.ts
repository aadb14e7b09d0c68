import {isSpaced, list, type Token, type Word} from '../../src/rule-kit/index.ts'
import {isAlone} from './context.ts'

/** A word that cannot stand where it does, and what may be meant, the likeliest first. */
export interface Misplaced {
  index: number
  right: readonly string[]
}

type Judge = (token: Token, before: Token | undefined, next: Token) => readonly string[] | undefined

const judges: ReadonlyMap<string, Judge> = new Map<string, Judge>([
  ['than', judgeThan],
  ['fro', judgeFro],
  ['an', judgeAn],
  ['and', judgeAnd],
  ['one', judgeOne],
  ['how', judgeHow],
  ['who', judgeWho],
  ['thorough', judgeThorough],
])

/** Small words told by what stands before and behind: “for and action”, “an they left”, “reminded them than it was late”. */
export function findMisplaced(words: readonly Word[]): readonly Misplaced[] {
  const found: Misplaced[] = []
  for (const [index, word] of words.entries()) {
    const {lower} = word
    if (lower.length > 8 || (lower === 'and' && !/^[aeio]/.test(words[index + 1]?.lower ?? ''))) continue
    const judge = judges.get(lower)
    const [token, ...more] = judge ? word.tokens : []
    if (!judge || !token || more.length || isAlone(words, index) || (index > 0 && !/\s$/.test(word.before))) continue
    const {tokens} = word.sentence
    const next = tokens[token.index + 1]
    const right = next?.word && isSpaced(next.word) ? judge(token, tokens[token.index - 1], next) : undefined
    if (right) found.push({index, right})
  }
  return found
}

const comparing = list(`
  ahead another barely different differently else elsewhere fewer hardly inferior junior less more or other others
  otherwise prefer preferable preferred rather scarcely senior sooner superior times twice worse better further farther
  contrary opposite
`)
const noComparative = list(`
  after ever former however inner never outer over proper together under upper utter whether either neither
`)

/** “She reminds us than it was late”: nothing is compared. */
function judgeThan(token: Token, before: Token | undefined, next: Token): readonly string[] | undefined {
  if (token.text !== 'than' || !before || token.sentence.tokens.slice(0, token.index).some(mayCompare)) return undefined
  // “no larger a crowd … than” may be told in a sentence before.
  if (/^(?:,|CC|:|RB)$/.test(before.tag))
    return before.lower === 'so' ? ['that'] : before.tag === 'RB' ? undefined : ['then', 'that']
  return /^(?:NN.*|VB.*|PRP|JJ|DT)$/.test(before.tag) && /^(?:DT|PRP\$?|NN.*|IN|EX|VB.*|MD|JJ|CD|RB)$/.test(next.tag)
    ? ['that', 'then']
    : undefined
}

const mayCompare = ({tag, lower, lemma}: Token) =>
  /^(?:JJR|RBR)$/.test(tag) ||
  comparing.has(lower) ||
  comparing.has(lemma) ||
  (/^(?:JJ|RB)$/.test(tag) && lower.endsWith('er') && !noComparative.has(lower))

const meantByFro = [...list(`for from`)]

/** Not “to and fro”, “an afro”. */
function judgeFro({text}: Token, before: Token | undefined, next: Token): readonly string[] | undefined {
  return text === 'fro' && before && !/^(?:and|to|&|-|a|the|his|her)$/.test(before.lower) && next.lower !== 'and'
    ? meantByFro
    : undefined
}

const neverAfterAn = list(`
  also because by can could elsewhere from had has have he her his how if many may might must my neither of our she should since so some than
  that the their them then there these they this those though to until us was we were what when where which while who will
  with within would yet you your
`)

/** “an they left”, “an to see” */
function judgeAn({text}: Token, _before: Token | undefined, next: Token): readonly string[] | undefined {
  const {lower, text: written, tag, index, sentence} = next
  if (!/^An?n$/.test(text) && text !== 'an') return undefined
  if (lower === written && neverAfterAn.has(lower) && tag !== 'NN') return ['and']
  const after = sentence.tokens[index + 1]
  return /^(?:I|it)$/.test(written) && tag === 'PRP' && /^(?:VB[DZP]|MD)$/.test(after?.tag ?? '') ? ['and'] : undefined
}

const governing = list('as at between for from into like of with')

/** “for and action”, “is and important region” */
function judgeAnd(token: Token, before: Token | undefined, next: Token): readonly string[] | undefined {
  if (token.text !== 'and' || !before || !/^[aeio]/.test(next.text) || /^(?:one|once|eu)/.test(next.lower))
    return undefined
  const {tokens} = token.sentence
  const noun = next.tag === 'NN' ? next : /^JJ$/.test(next.tag) ? tokens[next.index + 1] : undefined
  if (noun?.tag !== 'NN' || Math.min(noun.certainty.tag, next.certainty.tag) < 0.8) return undefined
  const after = tokens[noun.index + 1]
  if (!after || /^(?:POS|HYPH|NN.*|VB[DZP]|MD|CC)$/.test(after.tag)) return undefined
  // “views of and overall contentment with the plan”
  if (after.tag === 'IN' && after.lower !== 'of' && before.tag === 'IN' && before.lower !== 'as') return undefined
  // “in and ambush”: the tree still sees what the preposition waits for.
  const isReached = before.relation === 'case' && (before.head?.index ?? 0) > token.index
  const isGoverned =
    before.tag === 'IN' &&
    (governing.has(before.lower) || isReached || (/^(?:in|on)$/.test(before.lower) && before.certainty.tag >= 0.95))
  const isBe =
    (/^(?:is|was|been|be)$/.test(before.lower) && next.tag === 'JJ') || /^(?:has|have|had|put)$/.test(before.lower)
  return isGoverned || isBe ? ['an'] : undefined
}

/** “opened fire one the crowd” */
function judgeOne(
  token: Token,
  before: Token | undefined,
  {tag: after, lower, index, sentence}: Token,
): readonly string[] | undefined {
  // “It became one the largest ports.”
  if (lower === 'the' && isSuperlative(sentence.tokens[index + 1]) && before?.tag !== 'DT') return ['one of']
  // “one Saturday”
  if (/(?:day|ing|night|noon|year|week|month|time|[a-z]er)$/.test(lower)) return undefined
  const {text, tag, certainty, relation} = token
  return /^[Oo]ne$/.test(text) &&
    tag === 'IN' &&
    certainty.tag >= 0.5 &&
    relation === 'case' &&
    /^(?:DT|PRP\$?|NN.*|JJ)$/.test(after)
    ? ['on']
    : undefined
}

const isSuperlative = (token: Token | undefined) => token?.tag === 'JJS' || token?.lower === 'most'

/** “those how live here” */
function judgeHow({text}: Token, before: Token | undefined, next: Token): readonly string[] | undefined {
  const {tag, certainty, lemma, index, sentence} = next
  const isPlural = before?.tag === 'NNS' || /^(?:those|people|he|she)$/.test(before?.lower ?? '')
  if (text !== 'how' || !before || !(isPlural || /^NNP?$/.test(before.tag))) return undefined
  if (!/^(?:VB[DZP]|MD)$/.test(tag) || certainty.tag < 0.8) return undefined
  const after = sentence.tokens[index + 1]
  if (tag === 'MD') return /^(?:VB|RB)$/.test(after?.tag ?? '') ? ['who'] : undefined
  const isAuxiliary = /^(?:be|have|do)$/.test(lemma)
  return isAuxiliary && (!isPlural || /^(?:PRP.?|DT|NN.*|JJ|EX|CD|RB)$/.test(after?.tag ?? 'NN')) ? undefined : ['who']
}

/** “who many”, “who long” */
function judgeWho({text}: Token, _before: Token | undefined, next: Token): readonly string[] | undefined {
  const after = next.sentence.tokens[next.index + 1]
  const isDegree = /^(?:many|much|long|often|far)$/.test(next.lower) && !/^(?:VB.?|IN)$/.test(after?.tag ?? '')
  return isDegree && /^[Ww]ho$/.test(text) ? ['how'] : undefined
}

/** “sorted thorough the papers” */
function judgeThorough({tag, certainty}: Token, before: Token | undefined, next: Token): readonly string[] | undefined {
  // “as thorough a search as any”
  if (/^(?:as|how|so|that|too)$/.test(before?.lower ?? '')) return undefined
  return tag === 'IN' && certainty.tag >= 0.8 && /^(?:DT|PRP\$?|CD|NNP|WDT)$/.test(next.tag) ? ['through'] : undefined
}
