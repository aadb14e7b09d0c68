import {inflect, isSpaced, lemmaOf, list, matchCase, type Token, type Word} from '../../src/rule-kit/index.ts'
import type {Slip} from './index.ts'
import {apostropheOf} from './mark.ts'

/** Contractions that without their apostrophe are words as well: “as was his wont”, “the cant of the law”, “ill”. */
const contractions: ReadonlyMap<string, {short: string; long: string}> = new Map([
  ['wont', {short: "won't", long: 'will not'}],
  ['cant', {short: "can't", long: 'cannot'}],
  ['im', {short: "I'm", long: 'I am'}],
  ['ive', {short: "I've", long: 'I have'}],
  ['ill', {short: "I'll", long: 'I will'}],
  ['id', {short: "I'd", long: 'I would'}],
  ['lets', {short: "let's", long: 'let us'}],
  ['were', {short: "we're", long: 'we are'}],
])

/** “it wont carry”, “Lets go”, “He let's them go”, “She want's a word”. */
export function findAtVerb(word: Word): Slip | undefined {
  const contraction = contractions.get(word.lower)
  if (contraction) return isContraction(word) ? lacking(word, contraction) : undefined
  const stem = /^(\p{Ll}{2,})['’]s$/u.exec(word.text)?.[1]
  if (!stem) return undefined
  const form = inflect(stem, 'VBZ')
  if (!form || !(stem === 'let' ? hasSubject(word) : isVerbOfPronoun(word, stem, form))) return undefined
  return {from: word, to: word, expected: [form], why: 'a verb has no apostrophe before its s'}
}

/** Asked of every word. */
export const mayBeAtVerb = ({lower}: Word): boolean => contractions.has(lower) || lower.endsWith("'s")

function lacking(word: Word, {short, long}: {short: string; long: string}): Slip {
  const right = matchCase(word.text, short)
    .replace(/^i(?=')/, 'I')
    .replace("'", apostropheOf(word))
  return {
    from: word,
    to: word,
    expected: [right],
    why: `short for “${long}”, without its apostrophe`,
  }
}

function isContraction(word: Word): boolean {
  const {lower, text, sentence, index} = word
  const [before, next] = [sentence.words[index - 1], sentence.words[index + 1]]
  if (!next || !isSpaced(next)) return false
  if (lower === 'wont' || lower === 'cant')
    return text === lower && before !== undefined && isSpaced(word) && !nounlike.test(tagOf(before)) && opensVerb(next)
  if (lower === 'were') return text === 'Were' && opensSpeech(word) && followsWe(next) && !isQuestion(word)
  if (lower === 'lets') return text !== lower && opensSpeech(word) && tagOf(next) === 'VB' && isSure(next)
  if (!/^I\p{Ll}+$/u.test(text)) return false
  if (lower === 'im' || lower === 'ive') return !/^\p{Lu}/u.test(next.text)
  return opensSpeech(word) && (/^(?:be|have|like|never)$/.test(next.lower) || (tagOf(next) === 'VB' && isSure(next)))
}

const nounlike = /^(?:PRP\$|DT|JJ|IN|CC|POS|VB[DZPN]?|TO)$/
const tagOf = ({tokens}: Word): string => tokens[0]?.tag ?? ''
const isSure = ({tokens}: Word): boolean => (tokens[0]?.certainty.tag ?? 0) > 0.7

const between = list('even ever just always also really')

/** “wont last”, “cant even say”; not “wont to sing” */
function opensVerb(word: Word): boolean {
  if (between.has(word.lower)) {
    const next = word.sentence.words[word.index + 1]
    return next !== undefined && opensVerb(next)
  }
  return tagOf(word) === 'VB' || /^(?:be|have|do)$/.test(word.lower)
}

/** “Were not a charity”, “Were still waiting”: no subject follows, as in “Were not the town so poor”. */
function followsWe(word: Word): boolean {
  const next = word.sentence.words[word.index + 1]
  if (!next) return false
  if (
    /^(?:going|trying|hoping|waiting|looking|talking|doing|getting|ready|here|happy|glad|proud|sorry|sure)$/.test(
      word.lower,
    )
  )
    return /^(?:to|for|on|at|in|with|about|of|it|that|a|the|this|this|our|still|all|as|so|back|well|not|now|very)$/.test(
      next.lower,
    )
  if (/^(?:not|still|just|also|really|very|so|always)$/.test(word.lower))
    return /^(?:a|afraid|going|in|sure|trying|waiting|ready|here|looking|alone|asking|saying|done|there|happy|hoping|working|learning|talking|finished|getting|giving|doing|proud|grateful)$/.test(
      next.lower,
    )
  return false
}

/** “Were not these the men you saw?” */
const isQuestion = ({sentence, start}: Word): boolean => {
  const rest = sentence.text.slice(start - sentence.start)
  return /^[^”"]*\?/.test(rest)
}

const opensSpeech = ({before, tokens}: Word): boolean => tokens[0]?.index === 0 || /["“‘]$/.test(before)

/** “He also let's”, “The law let's”; not “Now let's”, “This time let's” */
function hasSubject(word: Word): boolean {
  const [verb] = word.tokens
  const subject = verb?.dependents.find(({relation, index}) => relation === 'nsubj' && index < verb.index)
  if (!verb || !subject || subject.certainty.relation < 0.85 || !mayGovernThird(subject)) return false
  const {tokens} = verb.sentence
  return tokens.slice(subject.index + 1, verb.index).every(({tag}) => tag === 'RB')
}

const mayGovernThird = ({tag, lower}: Token): boolean =>
  /^NNP?$/.test(tag) ? !timely.has(lower) : /^(?:he|she|it|who|which|that|this)$/.test(lower)

const timely = list('time day year week month morning evening night today tomorrow tonight meantime meanwhile please')

const pronouns = list('he she who')
/** Verbs that are no noun to be had: “gave it cow’s milk”. */
const afterIt = list('look seem come go make take get need want say mean work help sound feel run show bring give keep')

/** “He want's a trial”, “It look's like rain” */
function isVerbOfPronoun(word: Word, stem: string, form: string): boolean {
  const before = word.sentence.words[word.index - 1]
  if (!before || !isSpaced(word) || lemmaOf(form, 'VBZ') !== stem) return false
  const [subject] = before.tokens
  if (!subject || before.tokens.length > 1 || !/^nsubj/.test(subject.relation)) return false
  const isVerb = /^VB/.test(tagOf(word)) || afterIt.has(stem)
  return (pronouns.has(before.lower) || (before.lower === 'it' && afterIt.has(stem))) && isVerb
}
