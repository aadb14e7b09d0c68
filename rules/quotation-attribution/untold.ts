import {
  isFiniteVerb,
  isWithin,
  lemmaOf,
  list,
  predicateOf,
  type Reading,
  type Report,
  type Sentence,
  type Token,
  tryWord,
} from '../../src/rule-kit/index.ts'
import {isVoice} from './voice.ts'

/** What may be quoted, and what it says stands behind it: “The report that the dam was unsafe.” */
const contents = list(`
  advert banner blog claim decision document email essay fact interview letter magazine memo message motto news note order paper
  poem post press report review school script sign statement study survey text verdict verse view voice
`)

/** How much must be amiss: not at “A firm that delays has to pay twice.” */
const leastSuspicion = 0.4

/** “The principal, Ada Ivory, that 118 people had slept there.”: somebody, and what he said, with no verb between. */
export function* findUntold({sentences}: Reading): Generator<Report> {
  for (const sentence of sentences) {
    const that = findThat(sentence)
    if (that)
      yield {
        at: that,
        message: '“that” has no verb of saying before it. Put one in.',
        expected: ['said that'],
        leastSuspicion,
      }
  }
}

/** The first “that” of a sentence, where the sentence is read as what somebody said once “said” stands before it. */
function findThat({tokens, after, paragraph}: Sentence): Token | undefined {
  if (paragraph.kind !== 'paragraph' || !/^\./.test(after)) return undefined
  if (!/^\p{Lu}/u.test(tokens[0]?.text ?? '')) return undefined
  const that = tokens.find(({lower, index}) => lower === 'that' && index > 0)
  if (that?.text !== 'that' || that.word?.quotation) return undefined
  const [before, behind] = [tokens.slice(0, that.index), tokens.slice(that.index + 1)]
  if (
    before.some((token) => isFiniteVerb(token) && !isAsked(token)) ||
    before.some(({tag, text}) => /^(?:W.*|CC|MD)$/.test(tag) || /^[:;“”"(–—]$/.test(text))
  )
    return undefined
  // “Her lawyer, certain that the jury would acquit, smiled.”
  if (before.some(({lower}) => lower === 'according') || /^(?:JJ.?|VB.)$/.test(before.at(-1)?.tag ?? ''))
    return undefined
  if (!behind.some(isFiniteVerb) || isFiniteVerb(behind[0] as Token)) return undefined
  // “A chowder that good can’t be beat.”
  if (/^(?:JJ|RB|NN$)/.test(behind[0]?.tag ?? '') && /^(?:VB[DPZ]|MD)$/.test(behind[1]?.tag ?? '')) return undefined
  if (mayBeRelative(before.at(-1), behind)) return undefined
  const trial = tryWord(that, 'said')
  if (!trial || trial.gain < leastGain) return undefined
  const {put: said, next, tokens: read} = trial
  const clause = next.head
  if (said.tag !== 'VBD' || said.relation !== 'root' || next.relation !== 'mark') return undefined
  if (clause?.relation !== 'ccomp' || clause.head !== said) return undefined
  const speaker = said.dependents.find(({relation}) => relation === 'nsubj')
  if (!speaker || !maySpeak(speaker)) return undefined
  return read.every((token) => !isFiniteVerb(token) || isPartOf(token, said, clause)) ? that : undefined
}

/** “A storm that forecasters had expected to turn out to sea instead stalled off the coast.”: there is a verb for each. */
function mayBeRelative(before: Token | undefined, behind: readonly Token[]): boolean {
  if (!before || !/^NNS?$/.test(before.tag)) return false
  const [, ...more] = behind.filter(mayBeVerbOfClause)
  return more.length > 0
}

/** Finite, or a past that may be taken for a participle: “the bank had refused a loan | sold his herd” */
const mayBeVerbOfClause = (token: Token): boolean =>
  isFiniteVerb(token) ||
  (token.tag === 'VBN' &&
    lemmaOf(token.lower, 'VBD') !== token.lower &&
    !token.dependents.some(({relation}) => relation.startsWith('aux')) &&
    !/^(?:be|been|being|is|was|were|are|have|has|had)$/.test(token.sentence.tokens[token.index - 1]?.lower ?? ''))

/** How much surer the sentence must be read with “said” in it. */
const leastGain = 1

/** “The mayor, asked about the plan, that it was dead” */
const isAsked = ({lower, index, sentence: {tokens}}: Token): boolean =>
  /^(?:asked|pressed|questioned|reached)$/.test(lower) && tokens[index - 1]?.text === ','

function maySpeak({tag, lemma, lower, dependents}: Token): boolean {
  if (contents.has(lower)) return false
  if (tag.startsWith('NNP')) return true
  const isKnown = dependents.some(
    ({relation, lower: own}) => /^(?:det|nmod:poss|appos|flat)/.test(relation) && !/^(?:no|any|what|all)$/.test(own),
  )
  return tag.startsWith('NN') && isVoice(lemma) && (isKnown || tellers.has(lower))
}

/** Who tells something without an article: “Neighbors that they heard shots” */
const tellers = list(`
  officials police prosecutors investigators detectives witnesses neighbors neighbours residents organisers organizers analysts
  experts critics doctors lawyers relatives firefighters scientists researchers forecasters economists ministers
`)

/** In what is said, with a subject of its own: “The official that the board had hired | was dismissed” has a verb too many. */
function isPartOf(token: Token, said: Token, clause: Token): boolean {
  if (token === said || !isWithin(token, said)) return token === said
  const predicate = predicateOf(token)
  if (!isWithin(token, clause)) return /^(?:acl|advcl)/.test(predicate.relation)
  return predicate.dependents.some(({relation}) => /^(?:[nc]subj|expl)/.test(relation)) || predicate.relation === 'conj'
}
