import {inflect, isFiniteVerb, list, type Token, type Word} from '../../src/rule-kit/index.ts'
import type {Clause} from './clause.ts'
import {isIntransitive} from './in-tree.ts'
import {isReporting} from './words.ts'

/** How sure the reading must be of the second verb, which a comma before it leads astray least. */
const sure = 0.8

/** Two plain statements on either side of the only comma of a sentence. */
export interface Statements {
  first: Clause
  second: Clause
}

/**
 * “He retired on a full pension, he has since moved to Ghent”: a subject and its verb open the sentence, nothing makes them
 * wait for more, and behind the comma stand a subject and its verb at once. Told by tags, since the tree takes such a
 * sentence for one. In two million words of edited text it finds nothing that the tree does not.
 */
export function readStatements(words: readonly Word[], start: number): Statements | undefined {
  const opening = words[start] as Word
  const tokens = stretchOf(opening)
  const at = tokens.findIndex((token) => token.word === opening)
  if (tokens.some(({tag, text}, i) => /^(?:``|''|:|-LRB-|-RRB-|UH)$/.test(tag) || (text === ',' && i !== at - 1)))
    return undefined
  const [before, behind] = [tokens.slice(0, at - 1), tokens.slice(at)]
  const own = findOwnVerb(before)
  const other = own && (verbOfPronoun(behind) ?? verbOfNoun(behind))
  if (!own || !other || isReporting(other.word as Word) || other.certainty.tag < sure) return undefined
  // “The chairs piled against the wall, they swept the hall.”
  if (before[0]?.tag !== 'PRP' && mayBeParticiple(own)) return undefined
  const rest = behind.slice(other.index - at + 1)
  // “…, the council has long argued”, “…, the strikers like to say”
  const isSaid = ({tag, word}: Token) => tag.startsWith('VB') && word !== undefined && isReporting(word)
  // “…, a public inquiry was told yesterday”
  const isHeard = /^(?:aux|cop)/.test(other.relation) && rest.length < 6 && rest.some(isSaid)
  if (isHeard || rest.slice(-2).some(isSaid)) return undefined
  // “The wick is damp, the glass is cracked and the thing won’t light.”
  const joint = rest.findIndex(({tag}) => tag === 'CC')
  if (rest.length < 3 || (joint >= 0 && rest.slice(joint).some(isFiniteVerb))) return undefined
  return {
    first: clauseOf(own, before, words, before[0]?.tag === 'PRP'),
    second: clauseOf(other, behind, words, /^(?:PRP|EX)$/.test(behind[0]?.tag ?? '')),
  }
}

/** The sentence, or as much of it as is quoted with the word: “‘The pump is old, it was built in 1950,’ he said.” */
function stretchOf({quotation, sentence: {tokens}, tokens: [opening]}: Word): readonly Token[] {
  if (!quotation || !opening) return tokens
  const open = tokens.slice(0, opening.index).findLastIndex(({tag}) => tag === '``')
  const close = tokens.findIndex(({tag, index}) => index > opening.index && tag === "''")
  const stretch = tokens.slice(open + 1, close < 0 ? undefined : close)
  return stretch.at(-1)?.text === ',' ? stretch.slice(0, -1) : stretch
}

function clauseOf(verb: Token, tokens: readonly Token[], all: readonly Word[], isPronoun: boolean): Clause {
  const [begin, end] = [tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0]
  const words = all.filter((word) => word.start >= begin && word.end <= end)
  return {
    words,
    subject: words.filter(({index}) => index < (verb.word as Word).index),
    verb: verb.word as Word,
    isPronoun,
  }
}

const waiting = list(
  'although because but however if like lest only provided since so than though unless until whatever whereas whether whichever while whoever',
)

/** The verb of a statement that waits for nothing: undefined where a clause within it may still be open. */
function findOwnVerb(tokens: readonly Token[]): Token | undefined {
  const [begin, next] = tokens
  const last = tokens.at(-1)
  if (!begin || !next || !last || tokens.length < 4 || !/^(?:DT|PRP\$?|NN.*|CD|EX)$/.test(begin.tag)) return undefined
  // “No matter who”, “The more it rains”, “Either way you look at it”
  if (/^(?:no|any|either|every|each)$/.test(begin.lower) || (begin.lower === 'the' && /^(?:JJR|RBR)$/.test(next.tag)))
    return undefined
  if (
    tokens.some(
      ({tag, lower, relation}) =>
        tag === 'WRB' || waiting.has(lower) || (relation === 'mark' && tag === 'IN' && lower !== 'that'),
    )
  )
    return undefined
  // “That by keeping to itself”, “the idea is”
  const that = tokens.findLastIndex(({lower, tag}) => lower === 'that' && tag !== 'DT')
  if (that >= 0 && (!tokens.slice(that).some(isFiniteVerb) || /^(?:IN|VB.?|MD)$/.test(tokens[that + 1]?.tag ?? '')))
    return undefined
  if (/^(?:VB.?|MD|IN|TO|DT|CC|PRP\$|WDT|WP|EX)$/.test(last.tag) && !mayEndWith(last)) return undefined
  // “She trained as a nurse and after the war, she opened a clinic”, “He left and maybe, he said”
  const joint = tokens.findLastIndex(({tag}) => tag === 'CC')
  if (joint >= 0 && (tokens[joint + 1]?.tag === 'IN' || joint >= tokens.length - 2)) return undefined
  // “The horseman who goes there”, “every time a plan is made”
  const relatives = tokens.filter(({tag}) => /^W(?:DT|P)$/.test(tag)).length
  if (tokens.filter(isFiniteVerb).length <= relatives || tokens.some(waitsForTime)) return undefined
  const verb = tokens.find(isFiniteVerb)
  return verb?.word && verb.index > 0 && verb.certainty.tag >= 0.5 ? verb : undefined
}

/** “every time”, “by the moment”, “the first time I heard it”, “the way I see it” */
const waitsForTime = ({lower, sentence: {tokens}, index}: Token): boolean =>
  /^(?:time|times|moment|minute|second|instant|day|night|morning|week|month|year|way)$/.test(lower) &&
  (/^(?:each|every|the)$/.test(tokens[index - 1]?.lower ?? '') ||
    (/^(?:first|second|third|last|next|only|other)$/.test(tokens[index - 1]?.lower ?? '') &&
      /^(?:PRP|DT|NNP|NNS)$/.test(tokens[index + 1]?.tag ?? '')))

/** A past that is a participle, too, with nothing behind that only a verb has. */
const mayBeParticiple = (verb: Token): boolean =>
  verb.tag === 'VBD' &&
  !/^(?:aux|cop)/.test(verb.relation) &&
  inflect(verb.lemma, 'VBN') === verb.lower &&
  !isIntransitive(verb) &&
  !verb.dependents.some(({relation}) => /^(?:obj|xcomp|ccomp)$/.test(relation))

/** “the price had fallen”, “the door gave way in” */
const mayEndWith = ({tag, relation}: Token) => /^VB[ND]$/.test(tag) || (tag === 'IN' && relation === 'compound:prt')

const comments = list('afraid certain guessing hoping saying sorry sure telling thinking told')

/** “they have merely moved”, “this was spent” */
function verbOfPronoun([pronoun, ...rest]: readonly Token[]): Token | undefined {
  if (!pronoun || !/^(?:i|he|she|it|they|we|there|this)$/.test(pronoun.lower)) return undefined
  if (!/^(?:PRP|EX|DT)$/.test(pronoun.tag)) return undefined
  const verb = rest.find(({tag}) => tag !== 'RB')
  // “…, I’m afraid”, “…, he’s told us”
  const isShort = verb && /^['’]/.test(verb.text)
  if (isShort && (rest.length < 6 || rest.slice(0, 5).some(({lower}) => comments.has(lower)))) return undefined
  return verb && isFiniteVerb(verb) && verb.word ? verb : undefined
}

/** “the East Stand has been shut”, “prices at the gate have risen”; not “an idea that he had”, “the name Portugal gave to it” */
function verbOfNoun(tokens: readonly Token[]): Token | undefined {
  const [opening] = tokens
  if (
    !opening ||
    !/^(?:DT|PRP\$|NNS?|NNPS?|EX|CD)$|^(?:few|many)$/.test(opening.tag === 'JJ' ? opening.lower : opening.tag)
  )
    return undefined
  if (/^(?:\d.*|that|this|such|both|each|all|what|(?:any|every|no|some)thing|one)$/.test(opening.lower))
    return undefined
  const end = tokens.findIndex(
    ({tag, lower}, i) =>
      !/^(?:DT|PRP\$|NN.*|JJ.?|CD|POS|IN|HYPH)$/.test(tag) && !(i > 0 && /^(?:here|there)$/.test(lower)),
  )
  const verb = tokens[end]
  if (!verb?.word || end < 1 || !isFiniteVerb(verb)) return undefined
  const phrase = tokens.slice(0, end)
  const isTwo = phrase.some(
    ({tag}, i) => i > 0 && /^(?:DT|PRP\$|NNP|CD)$/.test(tag) && /^NNS?$/.test(phrase[i - 1]?.tag ?? ''),
  )
  if (
    isTwo ||
    phrase.some(({lower}) => /^(?:after|as|before|since|than|that|until)$/.test(lower)) ||
    !/^(?:NN|RB)/.test(phrase.at(-1)?.tag ?? '')
  )
    return undefined
  // “a vehicle built the same year”, “her arms crossed”
  if (mayBeParticiple(verb)) return undefined
  // “on-time, error-free service”
  if (phrase[1]?.tag === 'HYPH') return undefined
  const predicate = /^(?:aux|cop)/.test(verb.relation) ? verb.head : verb
  const isSubject = predicate?.dependents.some(
    ({relation, index}) => /^(?:nsubj|expl)/.test(relation) && index >= opening.index && index < verb.index,
  )
  return isSubject ? verb : undefined
}
