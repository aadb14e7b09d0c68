import {isSmall, list, type Sentence, spanOf, type Token} from '../../src/rule-kit/index.ts'
import type {Misfit} from './frames.ts'
import {objects as lines} from './objects.generated.ts'
import {takes} from './takers.ts'

/** What a noun has before it: `on | in at by | bare | radio television … | not work job …`. */
interface Custom {
  right: string
  wrong: ReadonlySet<string>
  forms: ReadonlySet<string>
  /** Whatever stands before it: “notes on longhand”. */
  anywhere: boolean
  only: ReadonlySet<string> | undefined
  never: ReadonlySet<string> | undefined
}

const customs = new Map<string, Custom[]>()
for (const line of lines) {
  const [right = '', wrong = '', forms = '', nouns = '', after = ''] = line.split(' | ')
  const custom = {
    right,
    wrong: list(wrong),
    forms: list(forms),
    anywhere: after === 'anywhere',
    only: after.startsWith('after ') ? list(after.slice(6)) : undefined,
    never: after.startsWith('not ') ? list(after.slice(4)) : undefined,
  }
  for (const noun of nouns.split(' ')) customs.set(noun, [...(customs.get(noun) ?? []), custom])
}

/** Prepositions that a noun does not have before it, whatever it belongs to: “in television”, “at a Tuesday”. */
export function* findMisplaced({tokens}: Sentence): Generator<Misfit> {
  for (const noun of tokens) {
    const known = noun.text.startsWith('$')
      ? customs.get('money')
      : customs.get(isSmall(noun.text) ? noun.lower : noun.text)
    if (!known || !/^(?:NN|CD|\$|JJ$|RB$)/.test(noun.tag) || !/^(?:obl|nmod|obj|root)/.test(noun.relation)) continue
    const [preposition, ...others] = noun.dependents.filter(({relation}) => /^(?:case|mark)/.test(relation))
    if (!preposition?.word || others.length || preposition.dependents.length || preposition.index > noun.index) continue
    if (!/^(?:IN|TO)$/.test(preposition.tag) || !(isSmall(preposition.text) || preposition.index === 0)) continue
    if (opensCompound(noun)) continue
    const custom = known.find((one) => isAgainst(one, noun, preposition))
    if (custom) yield {at: spanOf(preposition.word), phrase: `${preposition.text} ${noun.text}`, expected: custom.right}
  }
}

function isAgainst({wrong, forms, anywhere, only, never}: Custom, noun: Token, preposition: Token): boolean {
  const {lower, index, sentence} = preposition
  if (!wrong.has(lower) || !isOfForm(noun, forms)) return false
  const governors = governorsOf(noun, preposition)
  // “was shot down by fire”
  if (lower === 'by' && /^VB[DN]$/.test(sentence.tokens[index - 1]?.tag ?? '')) return false
  if (forms.has('percent') && !sentence.tokens[index - 1]?.tag.startsWith('V')) return false
  if (anywhere) return true
  const isOnly = ({lemma, lower: word}: Token) => only?.has(lemma) === true || only?.has(word) === true
  if (only && !governors.some(isOnly)) return false
  return !governors.some(
    (one) => !isOnly(one) && (never?.has(one.lemma) || takes(one, lower) || /^(?:and|or)$/.test(one.lower)),
  )
}

/** What the phrase may belong to: what the tree says, the word before, and that before an object. */
const governorsOf = ({head}: Token, {index, sentence}: Token): Token[] =>
  [
    head,
    head?.relation === 'obj' || head?.relation.startsWith('nmod') ? head.head : undefined,
    sentence.tokens[index - 1],
  ].filter((one) => one !== undefined && one.index < index) as Token[]

function isOfForm({dependents, lower, text}: Token, forms: ReadonlySet<string>): boolean {
  const of = dependents.find(
    ({relation, dependents: own}) => relation === 'nmod' && own.some((one) => one.lower === 'of'),
  )
  if (forms.has('of') && !of) return false
  if (
    forms.has('of-num') &&
    !(of && (/^(?:CD|\$)/.test(of.tag) || of.dependents.some((one) => one.relation === 'nummod')))
  )
    return false
  const determiner = dependents.find(({relation}) => /^(?:det|nmod:poss)/.test(relation))
  if (forms.has('ordinal') && !dependents.some((one) => ordinal.test(one.lower))) return false
  const isCounted = dependents.some(({relation}) => relation === 'nummod')
  if (forms.has('money')) return /^[$£€]$/.test(text[0] as string)
  if (forms.has('percent')) return /^(?:percent|cent|%|points?)$/.test(lower) && isCounted
  if (isCounted) return forms.has(determiner ? 'the-num' : 'num')
  if (!determiner) return forms.has('bare')
  return forms.has(/^an?$/.test(determiner.lower) ? 'a' : 'the')
}

const ordinal =
  /^(?:\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|final|last|opening|closing)$/

/** “in television dramas”, “on bail conditions” */
const opensCompound = ({index, sentence: {tokens}}: Token) =>
  /^(?:NN.*|POS|HYPH|VBG)$/.test(tokens[index + 1]?.tag ?? '') || tokens[index + 1]?.text === '-'
