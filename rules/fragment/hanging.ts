import {
  hasFiniteVerb,
  isInflectedAsVerb,
  list,
  reword,
  type Sentence,
  sureness,
  type Token,
} from '../../src/rule-kit/index.ts'
import {isReadAsFinite, isWhollyDependent, mayBeSubject, mayHideVerb, mayHoldMain} from './clauses.ts'
import {isInverted, type Opener} from './subordinate.ts'

/** How many words what hangs has at least, and both sentences together at most: to read them as one is dear. */
const [fewest, most] = [4, 60]

/**
 * “… on July 1. Despite warnings from haulers, who said they would pass it on.” “He sat on the roller. Eating a bowl of trifle.”
 * A sentence that has no main verb by the tree, and is read as a part of the sentence before when it is joined to that.
 */
export function findHanging(sentence: Sentence, before: Sentence | undefined): Opener | undefined {
  const {tokens, words} = sentence
  const [first] = tokens
  if (!first || !before || words.length < fewest || before.tokens.length + tokens.length > most) return undefined
  if (!/^%?\.$/.test(before.after) || !before.tokens.some(isReadAsFinite)) return undefined
  if (before.words[0]?.lower === words[0]?.lower || !(isPlain(tokens) || mayHang(tokens))) return undefined
  if (tokens.some(mayBeSubject) || isBehindTime(tokens)) return undefined
  if (!isWhollyDependent(tokens) || mayHideVerb(tokens) || mayHoldMain(tokens) || hasMainVerb(tokens)) return undefined
  return isPartOf(before, sentence)
    ? {words: first.text, isLoose: first.tag !== 'IN' || tokens.some(({text}) => text === ',')}
    : undefined
}

/** “After that it will go to a farm.” */
const isBehindTime = ([first, next, third]: readonly Token[]): boolean =>
  /^(?:after|before|since|until|with|despite)$/.test(first?.lower ?? '') &&
  /^(?:that|this|these|those)$/.test(next?.lower ?? '') &&
  /^(?:PRP\$?|DT|NNPS?|NNS|EX|CD)$/.test(third?.tag ?? '')

/** What measures against what was said, or leaves some of it out. */
const pairs = list(
  'along:with apart:from aside:from away:from down:from up:from enough:to except:for far:from instead:of other:than rather:than short:of',
)
const counts = list('all both dozens few five four half hundreds many most none several six some thousands three two')
const multiples = list('double half quadruple ten triple twice')

/** What can hardly be anything else: “Down from 340 in 2010.” “Some of it in jars.” “Nearly twice what it was worth.” */
function isPlain([first, next, third]: readonly Token[]): boolean {
  if (!first || !next || !third) return false
  if (counts.has(first.lower)) return next.lower === 'of' && /^(?:it|them)$/.test(third.lower)
  if (/^(?:almost|nearly|roughly|about)$/.test(first.lower)) return multiples.has(next.lower)
  return pairs.has(`${first.lower}:${next.lower}`)
}

/** Prepositions that open what goes on from a sentence; “like” and “no” are for effect. */
const prepositions = list(
  'after against amid among because before behind by despite during following from in into on over through under until upon via with within without',
)
const openers = list('after although because before since though unless until where whereas while')
const connecting = list('addition example fact instance particular short')

/** A form in -ing, what opens a clause, or a preposition. */
function mayHang(tokens: readonly Token[]): boolean {
  const [first, next] = tokens
  if (!first || !next) return false
  // “Knowing where money comes from, how much and why are crucial.”
  if (first.lower.endsWith('ing') && first.lower.length > 4)
    return (
      !/^(?:CC|VB[DZP]|MD|NNS)$/.test(next.tag) &&
      tokens.filter(isReadAsFinite).length < 3 &&
      !tokens.slice(1, 5).some(mayBeVerb)
    )
  // “Since the adoption of the law one of these towns …”: may be a preposition, too.
  if (first.relation === 'mark' && openers.has(first.lower))
    return (first.lower === 'since' ? /^PRP$/ : /^(?:DT|PRP\$?|NN.*|CD|JJ|VBG)$/).test(next.tag)
  if (first.tag !== 'IN') return false
  // “For driving without a licence.” “Under which wages would rise.”
  if (isRelative(next) || (first.lower === 'for' && next.tag === 'VBG')) return true
  return prepositions.has(first.lower) && !connecting.has(next.lower) && !tokens.some(opensMain)
}

/** “By adding shops, sales more than tripled.”: behind the comma a noun, and what may be its verb. */
function opensMain({text, index, sentence: {tokens}}: Token): boolean {
  const rest = tokens.slice(index + 1)
  const verb = rest.findIndex(({tag}) => /^VB[DN]$/.test(tag))
  return (
    text === ',' &&
    verb > 0 &&
    rest.slice(0, verb).some(({tag}) => /^(?:NN|PRP$)/.test(tag)) &&
    rest.slice(0, verb).every(({tag}) => /^(?:DT|PRP\$?|NN.*|JJ.?|CD|RB.?|IN|POS)$/.test(tag)) &&
    /^(?:DT|PRP\$?|NN.*|JJ.?|CD)$/.test(rest[0]?.tag ?? '')
  )
}

/** “Doing so results in fewer calls.” */
const mayBeVerb = ({tag, lemma, lower, sentence: {tokens}, index}: Token): boolean =>
  tag === 'NNS' &&
  lower === `${lemma}s` &&
  isInflectedAsVerb(lemma) &&
  /^(?:IN|TO|DT|PRP.?)$/.test(tokens[index + 1]?.tag ?? '')

const isRelative = ({lower}: Token) => /^(?:which|whom)$/.test(lower)

/** The root is a finite verb, or has an auxiliary or a copula that is one; not if “after” or “under which” opens its clause. */
function hasMainVerb(tokens: readonly Token[]): boolean {
  const root = tokens.find(({head}) => !head)
  if (!root) return true
  if (tokens[1] && isRelative(tokens[1])) return false
  if (root.dependents.some(({relation, index}) => relation === 'mark' && index === 0)) return isInverted(root)
  // “Despite pleas from swimmers, some of whom wept.”
  const subject = root.dependents.find(({relation}) => /^nsubj/.test(relation))
  if (subject && [subject, ...subject.dependents].some(({tag}) => /^W(?:P|DT)/.test(tag))) return false
  return hasFiniteVerb(root)
}

/** How sure the tree must be of what the part hangs on, and how much surer of all; and the same of what is plain. */
const [surely, leastGain] = [0.45, -0.8]
const [fairly, leastGainOfPlain] = [0.25, -1.3]

function isPartOf(before: Sentence, {text, tokens: own}: Sentence): boolean {
  const joined = `, ${text.charAt(0).toLowerCase()}${text.slice(1)}`
  const tokens = reword(before, {start: before.end - 1, end: before.end}, joined)?.tokens ?? []
  const mark = before.tokens.length - 1
  const [first] = own
  if (!first || tokens.length !== mark + own.length + 1) return false
  const part = tokens.slice(mark + 1).find(({head}) => !head || head.index < mark)
  if (!part?.head || (first.lower.endsWith('ing') && tokens[mark + 1]?.tag !== 'VBG')) return false
  const rest = tokens.filter(({index}) => index !== mark)
  const gain = sureness(rest) - sureness(before.tokens.slice(0, -1)) - sureness(own)
  if (isPlain(own)) return part.certainty.head >= fairly && gain >= leastGainOfPlain
  return (
    /^(?:obl|advcl|acl|nmod|appos|nsubj|obj)/.test(part.relation) && part.certainty.head >= surely && gain >= leastGain
  )
}
