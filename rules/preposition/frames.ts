import {list, type Sentence, type Span, spanOf, type Token} from '../../src/rule-kit/index.ts'
import {frames as lines} from './frames.generated.ts'
import {type Frame, readTable} from './table.ts'

/** A preposition that its governor does not take. */
export interface Misfit {
  at: Span
  /** As it stands: “depend from”, “in Monday”. */
  phrase: string
  expected: string
}

/** `v depend on upon | of from` */
const frames = readTable(lines, 2)

/** How sure the reading must be that the phrase belongs to its governor. */
const least = 0.8

/** Tokens behind a governor among which a preposition that it does take may yet stand: “was accused with others of”. */
const reach = 15

export function* findMisfits({tokens}: Sentence): Generator<Misfit> {
  for (const complement of tokens) {
    const {head: governor, relation, certainty} = complement
    if (!governor || governor.index > complement.index || !isComplement(complement)) continue
    const frame = frameOf(governor)
    if (!frame || certainty.head < least || governor.certainty.tag < least) continue
    const [preposition, ...others] = complement.dependents.filter((one) => /^(?:case|mark)/.test(one.relation))
    if (!preposition?.word || others.length || preposition.dependents.length || !/^(?:IN|TO)$/.test(preposition.tag))
      continue
    if (/^(?:advcl|acl)/.test(relation) ? complement.tag !== 'VBG' : isAdverbial(preposition.lower, complement.lower))
      continue
    if (!frame.wrong.has(preposition.lower) || isSatisfied(governor, frame, tokens)) continue
    if (governor.tag.startsWith('N') && !isPlainNoun(governor, preposition, complement)) continue
    yield {
      at: spanOf(preposition.word),
      phrase: `${governor.text} ${preposition.lower}`,
      expected: frame.taken[0] as string,
    }
  }
}

function frameOf({lower, lemma, tag, dependents}: Token): Frame | undefined {
  if (tag.startsWith('V')) return frames.get(`v ${lemma}`)
  if (/^NNS?$/.test(tag)) return frames.get(`n ${lower}`)
  // “the inferior of the two” is no adjective's.
  const isNoun = dependents.some(({relation}) => relation === 'det')
  return tag === 'JJ' && !isNoun ? frames.get(`a ${lower}`) : undefined
}

/** Right before its preposition, and no part of a compound, a set phrase or a list: “in view of”, “an attack and threats to”. */
const isPlainNoun = ({index, relation, certainty, tag}: Token, preposition: Token, complement: Token) =>
  preposition.index === index + 1 &&
  complement.relation === 'nmod' &&
  complement.certainty.head >= 0.9 &&
  relation !== 'compound' &&
  relation !== 'conj' &&
  certainty.tag >= 0.9 &&
  /^NN/.test(tag) &&
  !/^(?:NNP.*)$/.test(complement.tag)

const isComplement = ({relation, tag, lower}: Token) =>
  /^(?:obl|nmod|obj|advcl|acl)(?::|$)/.test(relation) && tag !== 'CD' && !times.has(lower)

/** Has, or may have further on, what it takes; or is another verb (“add up to”), or shares its phrase: “associate and meet at”. */
function isSatisfied(governor: Token, {taken}: Frame, tokens: readonly Token[]): boolean {
  if (
    governor.relation === 'conj' ||
    governor.dependents.some(({relation}) => /^(?:compound:prt|conj)$/.test(relation))
  )
    return true
  return tokens.slice(governor.index + 1, governor.index + reach).some(({lower}) => taken.includes(lower))
}

const times = list(`
  afternoon age beginning centuries century day days decade decades end evening hour hours minute minutes moment month months
  morning night now period season start time times today tomorrow tonight week weekend weeks while year years yesterday
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december spring summer autumn fall winter
`)

/** Nouns that say with their preposition how, why or on whose behalf, whatever the governor. */
const adverbials: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['at', list('all cost distance expense first home last least length once random rate risk school stage work')],
  ['for', list('example fear fun good instance lack purpose purposes reason reasons sake want')],
  ['from', list('afar beginning home outset scratch start')],
  ['of', list('course late necessity own')],
  [
    'on',
    list(`
    account air average balance basis behalf camera condition conditions ground grounds land occasion occasions paper principle
    purpose radio record scale side suspicion television top tv whole
  `),
  ],
  ['to', list('date death degree effect extent point surprise')],
  ['with', list('care confidence difficulty ease effect help interest pride reference regard relief respect support')],
])

const isAdverbial = (preposition: string, noun: string) => adverbials.get(preposition)?.has(noun) === true
