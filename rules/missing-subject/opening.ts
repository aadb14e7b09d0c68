import {
  inflect,
  isCapitalized,
  isFiniteVerb,
  isInflectedAsVerb,
  list,
  type Paragraph,
  placing,
  predicateOf,
  reword,
  type Sentence,
  sureness,
  type Token,
} from '../../src/rule-kit/index.ts'
import {hasSubject, neverPassive} from './clause.ts'
import {passiveOpeners} from './passive-openers.generated.ts'

const passive = new Set(passiveOpeners)

/** “Will write soon”, “Went home early” and “Depends on the weather” are said so by right in notes. */
const auxiliaries = list('was were is are has had could did does')
const saying = list('said added told announced insisted argued')

/** Whether a sentence opens with a finite verb and has no subject at all: “Has stood empty since May.” */
export function opensWithVerb(sentence: Sentence, [before, next]: readonly (Sentence | undefined)[]): boolean {
  const [first] = sentence.words
  if (first?.before !== '' || first.quotation || first.opaque || !isCapitalized(first.text)) return false
  if (!/^\.\s*$/.test(sentence.after) || isInvertedCondition(sentence)) return false
  return (
    (mayOpen(first.lower) && opensWithAuxiliary(sentence, before)) ||
    isReadWithPronoun(sentence, before, next) ||
    isDoubted(sentence, before, next)
  )
}

/** How sure the reading must be by itself that a subject was lost, and before what may be no finite verb: measured on right copy. */
const [leastDoubt, leastOfTwofold] = [0.8, 0.95]

/** “Would wait, she said, for the findings.”, “Testified before the tribunal in 2014.”; not “Were either to fail, it would” */
function isDoubted(sentence: Sentence, before: Sentence | undefined, next: Sentence | undefined): boolean {
  const {tokens, words} = sentence
  const [first] = tokens
  if (first?.doubt?.kind !== 'subject') return false
  // “Closed on Mondays.”, “Remains to be seen.”
  const isTwofold = /ed$/.test(first.lower) || (tokens[1]?.tag === 'TO' && tokens[2]?.lower === 'be')
  if (first.suspicion < (isTwofold ? leastOfTwofold : leastDoubt)) return false
  if (
    words.length < 4 ||
    tokens[1]?.text === ',' ||
    !/^(?:VB[DZN]|MD)$/.test(first.tag) ||
    isSaidSo(first, predicateOf(first))
  )
    return false
  if (!isAmongWhole(sentence, before, next) || isInterview(sentence.paragraph)) return false
  return !/^(?:had|were|should)$/.test(first.lower) || !tokens.some(({tag, index}) => tag === 'MD' && index > 0)
}

/** “Had the rain not stopped, the match would …”: a noun behind the verb, and a clause that says what would follow. */
const isInvertedCondition = ({tokens: [first, ...rest]}: Sentence): boolean => {
  const second = rest.find(({lower}) => lower !== 'not')
  return (
    /^(?:had|were)$/.test(first?.lower ?? '') &&
    /^(?:DT|PDT|PRP\$?|NN.*|JJ.?|CD|EX)$/.test(second?.tag ?? '') &&
    rest.some(
      (token) =>
        token.tag === 'MD' &&
        predicateOf(token).dependents.some(
          ({relation, tag}) => /^(?:[nc]subj|expl)/.test(relation) && !tag.startsWith('W'),
        ),
    )
  )
}

function opensWithAuxiliary({paragraph, words, tokens}: Sentence, before: Sentence | undefined): boolean {
  const isAnswer = before?.paragraph === paragraph && before.after.includes('?')
  return !isAnswer && words.length >= 5 && isSubjectless(tokens)
}

/** What is said without a subject in talk, and printed so: “Looks the same to me.” “Remains to be seen.” */
const spoken = list(
  'look sound seem feel mean make depend turn serve taste smell thank help work beat take remain go come rate let',
)
/** With these a sentence may go on: “Then turned for home.” “Also found that …” */
const adverbs = list('then also almost later soon never nearly quickly slowly finally promptly twice once')

/**
 * “It raised the threshold. Will also allow banks to lend.” “She was held at Lincoln. Pleaded guilty in May.” Behind a
 * whole sentence stands a verb that has no subject, and with a pronoun before it the sentence is read no worse.
 */
function isReadWithPronoun(sentence: Sentence, before: Sentence | undefined, next: Sentence | undefined): boolean {
  const {tokens} = sentence
  const at = adverbs.has(tokens[0]?.lower ?? '') ? 1 : 0
  const verb = tokens[at]
  if (!verb || !mayBeFinite(verb) || isInterview(sentence.paragraph)) return false
  const predicate = predicateOf(verb)
  if (predicate.head || hasSubject(predicate) || !isAmongWhole(sentence, before, next)) return false
  return !isSaidSo(verb, predicate) && isPredicateOfPronoun(verb)
}

/** “A: He fired him. Hired him back that Monday.” */
const isInterview = ({text}: Paragraph) => /^(?:Q|A|\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+){0,2}):\s/u.test(text)

/** No participle, unless it has what a participle cannot have; no noun. */
function mayBeFinite(verb: Token): boolean {
  const {tag, lemma, lower, certainty, sentence, index} = verb
  if (tag === 'MD') return /^(?:will|would|can|could|must)$/.test(lower) && sentence.words.length > 4
  if (tag === 'VBP') return /^(?:are|were|have)$/.test(lower)
  if (tag === 'VBZ') return certainty.tag >= 0.6 && (lower === 'is' || lower === 'has' || !spoken.has(lemma))
  if (/^(?:was|were|had|did)$/.test(lower)) return tag === 'VBD'
  if (inflect(lemma, 'VBD') !== lower || !/^VB[DN]$/.test(tag)) return false
  // “Put the lid on and let it stand.”
  if (inflect(lemma, 'VB') === lower) return hasEqual(verb)
  if (inflect(lemma, 'VBN') !== lower || neverPassive.has(lemma) || hasObjectOrEqual(verb)) return true
  return tag === 'VBD' && certainty.tag >= 0.6 && !passive.has(lower) && sentence.tokens[index + 1]?.text !== ','
}

/** “Sold a combine and bought two heifers”, “Closed in 1994 and stood empty”; but “Rated five stars by the guide” */
function hasObjectOrEqual(verb: Token): boolean {
  const {lower, dependents, sentence, index} = verb
  const next = sentence.tokens[index + 1]
  if (quantifiers.has(next?.lower ?? '')) return !passive.has(lower)
  const opens = /^(?:DT|PRP\$?|CD|TO|RP)$/.test(next?.tag ?? '') || next?.lower === 'that'
  const hasObject = dependents.some((each) => /^(?:obj|ccomp|xcomp)$/.test(each.relation) && each.index > index)
  return hasEqual(verb) || (hasObject && opens && !passive.has(lower))
}

/** “Answered most by hand.” */
const quantifiers = list('most some all many both')

const hasEqual = ({dependents}: Token): boolean =>
  !dependents.some(
    ({relation, dependents: own}) => relation.startsWith('obl') && own.some(({lower}) => lower === 'by'),
  ) &&
  dependents.some(
    (each) =>
      each.relation === 'conj' &&
      isFiniteVerb(each) &&
      each.certainty.tag >= 0.9 &&
      inflect(each.lemma, 'VB') !== each.lower &&
      !hasSubject(each),
  )

/** Neither behind nor before what is said in note form: “Looked at it. Typed the above anyway.” */
const isAmongWhole = (sentence: Sentence, before: Sentence | undefined, next: Sentence | undefined): boolean =>
  before !== undefined &&
  before.paragraph.kind === 'paragraph' &&
  sentence.paragraph.kind === 'paragraph' &&
  before.words.length > 2 &&
  /^\.[”"’']?\s*$/.test(before.after) &&
  isWhole(before) &&
  (next?.paragraph !== sentence.paragraph || isWhole(next)) &&
  !sentence.tokens.some(({text, tag}) => tag === '-LRB-' || (tag === ':' && text !== ';'))

const isWhole = ({tokens}: Sentence): boolean =>
  tokens.some((verb) => {
    const {dependents} = predicateOf(verb)
    return (
      isFiniteVerb(verb) && dependents.some(({relation, index}) => /subj|expl/.test(relation) && index < verb.index)
    )
  })

/** “Said Smith: …”, “Then came the war”, “Said to be haunted”, “Were they to win”, “Asked why, he laughed” */
function isSaidSo(verb: Token, predicate: Token): boolean {
  const {sentence, index, lower} = verb
  const next = sentence.tokens[index + 1]
  const object = predicate.dependents.some(({relation}) => /^(?:obj|ccomp|xcomp)$/.test(relation))
  const content = predicate.dependents.find(({relation}) => relation === 'ccomp')
  const isReported = saying.has(lower) && content && hasSubject(content)
  if (/^(?:i|you|there|who|what|why|how|if|whether)$/.test(next?.lower ?? '')) return true
  if (/^(?:he|she|we|they|it)$/.test(next?.lower ?? '') && (next?.lower !== 'it' || auxiliaries.has(lower)))
    return !isReported
  // “Had the ticket stayed where it was”
  if (lower === 'had' && predicate.dependents.some(({relation}) => relation.startsWith('nsubj'))) return true
  // “Faces slide by”
  if (next && /^(?:VBP?|NN)$/.test(next.tag) && isInflectedAsVerb(next.lower)) return true
  if (placing.has(verb.lemma) && /^(?:DT|CD|PRP\$|NN.*|JJ|``)$/.test(next?.tag ?? '')) return true
  if (saying.has(lower)) return !object || /^(?:``|,|:|TO)$/.test(next?.tag ?? '')
  return next?.tag === ',' && sentence.tokens.filter(isFiniteVerb).length > 1 && verb.tag === 'VBN'
}

/** Whether the sentence is read no worse with a pronoun before it, and better than if the verb were a noun. */
function isPredicateOfPronoun(verb: Token): boolean {
  const {sentence, index, tag, lower} = verb
  const {start, end, lower: first} = sentence.tokens[0] as Token
  const isPlural = tag === 'VBP' || /^(?:are|were|have)$/.test(lower)
  const isCertain = tag === 'MD' || auxiliaries.has(lower)
  const gains = (isPlural ? ['They'] : ['It', 'He']).map((pronoun) => {
    const tokens = reword(sentence, {start, end: start + 1}, `${pronoun} ${first.charAt(0)}`)?.tokens ?? []
    const [put, next] = [tokens[0], tokens[index + 1]]
    if (tokens.length !== sentence.tokens.length + 1 || !put || !next || !isFiniteVerb(next)) return -Infinity
    const predicate = predicateOf(next)
    const isRead = put.relation.startsWith('nsubj') && put.head === predicate && !predicate.head
    return isRead ? sureness(tokens.slice(1)) - sureness(sentence.tokens) : -Infinity
  })
  const gain = Math.max(...gains)
  if (gain < (isCertain ? -0.3 : 0)) return false
  if (tag !== 'VBZ' || auxiliaries.has(lower)) return true
  const asNoun = reword(sentence, {start, end}, 'Houses')?.tokens ?? []
  return gain > sureness(asNoun.slice(1)) - sureness(sentence.tokens.slice(1))
}

/** “Will be finished before the Tour begins, or must the riders wait?” */
export function asksWithoutSubject({words: [word, second], tokens, after}: Sentence): boolean {
  if (word?.before !== '' || word.quotation || !/^\?/.test(after)) return false
  if (
    !/^(?:Will|Would|Should|Could|Can|Must|Has|Have)$/.test(word.text) ||
    !/^(?:be|been|have)$/.test(second?.text ?? '')
  )
    return false
  const [first] = tokens
  const predicate = first && predicateOf(first)
  return (
    predicate !== undefined && predicate !== first && !predicate.head && !hasSubject(predicate) && tokens.length > 6
  )
}

const mayOpen = (word: string) => auxiliaries.has(word) || saying.has(word)

function isSubjectless(tokens: readonly Token[]): boolean {
  const [first, second] = tokens
  if (!first || !second || !isFiniteVerb(first) || first.certainty.tag < 0.6) return false
  const predicate = predicateOf(first)
  if (predicate.head || hasSubject(predicate)) return false
  // “Said Smith: …”, “Said to be haunted, …”, “Were they to win, …”, “Is she safe.”
  if (/^(?:NN|PRP|DT|CD|JJ|EX|TO)/.test(second.tag)) return false
  if (!saying.has(first.lower)) return !tokens.some(({tag}) => tag === ':' || tag === '``') && hasOneMainVerb(tokens)
  const content = predicate.dependents.find(({relation}) => relation === 'ccomp')
  if (!content || !hasSubject(content) || content.index < first.index) return false
  return (
    tokens.some(({lower, index}) => lower === 'that' && index < content.index) && !tokens.some(({text}) => text === ',')
  )
}

/** “Could not find file goes away”: what opens it may be a name. */
function hasOneMainVerb(tokens: readonly Token[]): boolean {
  const openers = tokens.filter(({tag, relation}) => /^W/.test(tag) || relation === 'mark' || tag === 'CC').length
  return tokens.filter(isFiniteVerb).length <= 1 + openers
}
