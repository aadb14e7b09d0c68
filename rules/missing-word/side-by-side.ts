import {isFiniteVerb, isSmall, list, type Token, tryWord} from '../../src/rule-kit/index.ts'
import {mayBeContactClause} from './contact-clause.ts'
import {twoObjects} from './doubted-of.ts'
import {areSpaced, type Gap, mayBeGapped} from './gap.ts'
import {ofNouns} from './of-nouns.generated.ts'
import {timesAndManners} from './times-and-manners.ts'

/** “the library the square”, “was caused the retirement”, “is responsible the roof”, “six them”: a phrase for which nothing around has a place, and what has one where a preposition is put before it. */
export function findLostBetweenPhrases(token: Token): Gap | undefined {
  const {sentence, index} = token
  const before = sentence.tokens[index - 1]
  if (!before || !areSpaced(before, token) || !isSmall(token.text)) return undefined
  if (isOfMany(before, token)) return gapOf(before, token, ['of'], 0.5)
  if (isOffice(token) && takesOffice(before)) return gapOf(before, token, ['as'], -0.3)
  if (!opens.has(token.text)) return undefined
  const noun = token.head
  if (!noun || noun.index <= index || !/^NN/.test(noun.tag) || mayStandAlone(noun)) return undefined
  const doubt =
    token.doubt?.kind === 'lost' && prepositions.includes(token.doubt.word ?? '') ? token.doubt.certainty : 0
  if (before.tag.startsWith('NN'))
    return doubt >= 0.5 && isBesideNoun(before, noun) ? gapOf(before, token, prepositions, 0.5) : undefined
  if (!/^(?:i?obj|xcomp)$/.test(noun.relation) || noun.certainty.head < 0.8 || noun.head !== before) return undefined
  if (isWithoutObject(before)) return gapOf(before, token, prepositions, 0.2)
  if (doubt < 0.4) return undefined
  if (before.tag === 'VBN') return isDone(before) ? gapOf(before, token, ['by', ...prepositions], 0.5) : undefined
  return before.tag === 'JJ' && isSaid(before) ? gapOf(before, token, prepositions, 0.5) : undefined
}

const opens = list('the a an his her its their my our your')
const prepositions = ['of', 'in', 'on', 'at', 'for', 'to', 'from', 'with', 'by', 'as']

/** “six them”, “merchants, most whom had died”; not “a plan, one which he disliked” */
const isOfMany = ({lower, tag, index, sentence: {tokens}}: Token, token: Token): boolean =>
  (quantities.has(lower) || (tag === 'CD' && tokens[index - 1]?.text === ',')) &&
  (/^(?:them|us)$/.test(token.lower) ||
    (/^(?:whom|which)$/.test(token.lower) && lower !== 'one' && tokens[index - 1]?.text === ','))

const quantities = list(
  'one two three four five six seven eight nine ten dozens hundreds many most some several few none neither half each',
)

/** “served chairman of the board” */
const takesOffice = ({tag, lemma}: Token): boolean => tag.startsWith('VB') && /^(?:serve|resign|retire)$/.test(lemma)

const isOffice = ({lower, tag, dependents, index, sentence: {tokens}}: Token): boolean =>
  tag === 'NN' &&
  offices.has(lower) &&
  !dependents.some((each) => each.index < index || each.relation === 'conj') &&
  /^(?:of|for|until|in|at|from|since|after|when|and|[,.])$/.test(tokens[index + 1]?.lower ?? '.')

const offices = list(`
  ambassador captain chair chairman chairwoman chancellor chief coach commissioner consul curator dean deputy director editor
  governor head leader manager mayor minister president principal secretary speaker treasurer trustee
`)

/** “arrived the same day”, “a box the size of a shoe”, “moved a step closer” */
const mayStandAlone = ({lower}: Token): boolean =>
  timesAndManners.has(lower) || measures.has(lower) || /day$/.test(lower)

const measures = list(`
  age amount bit colour color depth distance fraction height inch foot yard metre meter kilometre kilometer kind length lengths
  level manner notch note place places point points rank remainder rest shade shape size sort step steps style value weight width
`)

/** “covered the roof the barn”: neither the two things that some verbs have, nor what is put off to the end, “sent to the owners a list”. */
function isBesideNoun(before: Token, noun: Token): boolean {
  if (/^(?:[nc]subj|root|[cx]comp|conj|iobj|compound|vocative|parataxis)/.test(noun.relation)) return false
  if (/^(?:conj|iobj|compound|nsubj)/.test(before.relation) || mayBeGapped(before)) return false
  if (!isSmall(before.text) || before.certainty.tag < 0.9 || timesAndManners.has(before.lower)) return false
  if (/^(?:matter|round|today|tomorrow|ways|someone|anyone|everyone|nobody)$/.test(before.lower)) return false
  const {tokens} = before.sentence
  const opener = tokens[before.index + 1]
  // “the benefits your product brings”, “a few degrees above”
  const next = tokens.slice(noun.index + 1).find(({tag}) => !/^(?:RB|NN.*|POS)$/.test(tag))
  if ((next && isFiniteVerb(next)) || noun.dependents.some(({relation}) => relation === 'conj')) return false
  if (opener && mayBeContactClause(noun, opener)) return false
  if (/^(?:few|couple|lot)$/.test(tokens[before.index + 2]?.lower ?? '')) return false
  // “three tonnes an acre”
  if (/^an?$/.test(opener?.lower ?? '') && before.dependents.some(({relation}) => relation === 'nummod')) return false
  if (noun.relation === 'appos' && noun.head === before) return false
  const isInPhrase = before.dependents.some(({relation}) => relation === 'case')
  if (isInPhrase && /^obj/.test(noun.relation) && noun.head !== before) return false
  const verb = tokens.slice(0, before.index).findLast(({tag}) => /^(?:VB.?|MD)$/.test(tag))
  if (!verb || !tokens.slice(0, before.index).some(isFiniteVerb)) return false
  // “how many visitors your page gets”, “declare on taking their seats the aims”
  if (tokens.slice(Math.max(0, before.index - 3), before.index).some(({tag}) => tag.startsWith('W'))) return false
  if (verb.tag === 'VBG' && verb.dependents.some(({relation}) => /^(?:mark|case)/.test(relation))) return false
  return isInPhrase ? isComplete(verb, before) : !(twoObjects.has(verb.lemma) || keeping.has(verb.lemma))
}

/** “found the key in a drawer”: nothing is to follow but “removed at a rapid rate the controls”. */
const isComplete = ({lemma, dependents}: Token, before: Token): boolean =>
  lemma === 'be' ||
  withoutObject.has(lemma) ||
  dependents.some(
    ({relation, index}) =>
      (relation === 'obj' && index < before.index) || /^(?:aux:pass|cop|nsubj:pass)/.test(relation),
  )

/** “was caused”, said of something, and not “was given”, “was named” */
const isDone = ({lemma, dependents, index}: Token): boolean =>
  !twoObjects.has(lemma) &&
  !keeping.has(lemma) &&
  dependents.some(({relation, lemma: aux, text}) => relation === 'aux:pass' && aux === 'be' && !/^['’]/.test(text)) &&
  dependents.some(({relation, index: at}) => relation.startsWith('nsubj') && at < index)

/** Verbs besides that keep an object in the passive, or what somebody is made. */
const keeping = list(`
  accord advance afford score seed grade class classify value cap handicap field bowl list assure allot allocate ask baptise baptize bequeath bill brand cable christen compete crown cut
  describe designate drive edge email entitle excuse extend fax forbid forgive grow hail issue judge knight let mail
  move nickname ordain order overcharge overpay paint permit predict prescribe proclaim pronounce provide quote rank
  rate refuse refund reimburse render return rule set shorten style swear term text think title tip trade vote wear wire
  wound believe know say
`)

/** “stayed”, “collided”: nobody does it to anything; not “Then came the rain”, “stayed the course” */
const isWithoutObject = (verb: Token): boolean => {
  const {lemma, tag, dependents, index, sentence} = verb
  const next = sentence.tokens.slice(index + 1, index + 4).map(({lower}) => lower)
  return (
    tag.startsWith('V') &&
    withoutObject.has(lemma) &&
    !dependents.some(({relation, lower}) => lower === 'there' || /^(?:aux:pass|compound:prt)/.test(relation)) &&
    (tag === 'VBG' || dependents.some((each) => each.index < index && /^(?:nsubj|mark)/.test(each.relation))) &&
    !next.some((word) => /^(?:course|pace|execution|distance)$/.test(word))
  )
}

/** Not “come”, “emerge” and others that stand before their subjects: “After the war came the hunger”. */
const withoutObject = list(`
  apologise apologize aspire belong cater collaborate collapse collide compete comply conform consist cope correspond
  depend disappear graduate interact kneel laugh listen participate react rely reply respond result stare stay testify
  vanish
`)

/** “is responsible”, “was asleep”; not “as good a match”, “is worth the money” */
const isSaid = ({lower, dependents, index}: Token): boolean =>
  !/^(?:worth|worthy|like|unlike|near|opposite|due|past|double|treble|half|shy|short|less|more|much|many|few)$/.test(
    lower,
  ) &&
  dependents.some(({relation, index: at}) => relation === 'cop' && at < index) &&
  !dependents.some(
    ({relation, lower: own, index: at}) =>
      at < index && (/^obl/.test(relation) || /^(?:as|so|too|how|the|such|that)$/.test(own)),
  )

/** The likeliest prepositions, where one makes the sentence so much easier to read, and stands before this phrase. */
function gapOf(before: Token, token: Token, words: readonly string[], least: number): Gap | undefined {
  const tried = words.flatMap((word) => {
    const trial = tryWord(token, word)
    const isRead =
      trial !== undefined &&
      /^(?:IN|TO)$/.test(trial.put.tag) &&
      trial.put.relation === 'case' &&
      trial.put.certainty.head >= 0.8 &&
      (trial.put.head?.head?.index ?? token.index) < token.index
    return isRead && trial.gain >= least ? [{word, gain: trial.gain}] : []
  })
  if (!tried.length) return undefined
  const likely = [
    ...(ofNouns.includes(before.lower) ? ['of'] : []),
    ...(token.doubt?.kind === 'lost' ? [token.doubt.word] : []),
    ...tried.sort((one, other) => other.gain - one.gain).map(({word}) => word),
  ].filter((word): word is string => tried.some((each) => each.word === word))
  return {before, lost: [...new Set(likely)].slice(0, 2), isSure: true}
}
