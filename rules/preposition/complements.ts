import {isKnownPlace, list, objectPronouns, type Token} from '../../src/rule-kit/index.ts'
import {adverbials as adverbialLines} from './adverbials.generated.ts'
import {complements as classLines} from './complements.generated.ts'

/** `crime murder theft …` */
const classes = readLists(classLines, /^\S+/)

/** Lists, each behind its name. */
function readLists(lines: readonly string[], name: RegExp): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(
    lines.map((line) => {
      const [own = ''] = name.exec(line) ?? []
      return [own, list(line.slice(own.length))]
    }),
  )
}

/** Whether what a preposition stands before is of a class: a list of complements.txt, or what the reading tells. */
export function isOfClass({lower, lemma, tag, text}: Token, name: string): boolean {
  if (name === '-ing') return tag === 'VBG'
  if (name === 'place') return tag.startsWith('NNP') && isKnownPlace(text)
  if (name === 'person' && objectPronouns.has(lower)) return true
  const words = classes.get(name)
  return words !== undefined && tag !== 'VBG' && (words.has(lower) || words.has(lemma))
}

/** As `isOfClass`, or “thing”, what is no place, time or manner; “name”, of nothing known to be a place; “wh”, a question; “any” of them. */
export function fits(name: string, complement: Token, preposition: Token): boolean {
  const {lower} = preposition
  if (name === 'thing') return isMatter(lower, complement)
  if (name === 'name') return isName(complement)
  if (name === 'wh') return asks(complement)
  if (name !== 'any') return isOfClass(complement, name)
  return (
    isMatter(lower, complement) ||
    complement.tag === 'VBG' ||
    asks(complement) ||
    ((objectPronouns.has(complement.lower) || isName(complement)) && !/^(?:in|on|at|from)$/.test(lower)) ||
    (complement.tag.startsWith('NNP') && /^(?:of|about|with)$/.test(lower))
  )
}

const isName = (token: Token) => token.tag.startsWith('NNP') && !isOfTime(token) && !isKnownPlace(token.text)

/** “interested on who wins” */
export const asks = ({relation, index, dependents, sentence}: Token): boolean =>
  /^(?:advcl|acl|ccomp)$/.test(relation) &&
  dependents.some(
    (preposition) =>
      preposition.index < index &&
      /^(?:mark|case)/.test(preposition.relation) &&
      /^(?:who|what|how|whether|why)$/.test(sentence.tokens[preposition.index + 1]?.lower ?? ''),
  )

export const isOfTime = ({lower, tag}: Token): boolean =>
  times.has(lower) || times.has(lower.replace(/s$/, '')) || tag === 'CD'

/** “with ease”, “on paper”, “in the end” */
export const isAdverbial = (preposition: string, noun: Token): boolean =>
  adverbials.get(preposition)?.has(noun.lower) === true ||
  (isBare(noun) && adverbials.get(`${preposition} bare`)?.has(noun.lower) === true)

const isBare = ({dependents}: Token) => !dependents.some(({relation}) => /^(?:det|nmod:poss)/.test(relation))

/** `at age all angle …`, `at bare birth dawn …` */
const adverbials = readLists(adverbialLines, /^\w+(?: bare)?/)

/** Whether it is a common noun that says with its preposition neither where nor when, with whom, how or on what occasion. */
export const isMatter = (preposition: string, complement: Token): boolean =>
  /^NNS?$/.test(complement.tag) &&
  /^\p{L}/u.test(complement.text) &&
  !/^(?:percent|cent)$/.test(complement.lower) &&
  !isOfTime(complement) &&
  !isAdverbial(preposition, complement) &&
  !(
    /^(?:in|on|at|to|from)$/.test(preposition) &&
    (isOfClass(complement, 'site') || isOfClass(complement, 'occasion'))
  ) &&
  !(/^(?:for|from|with)$/.test(preposition) && (isOfClass(complement, 'person') || isOfClass(complement, 'people')))

const times = list(`
  afternoon age date dates beginning centuries century day days decade decades end evening hour hours minute minutes moment month months
  morning night now period season start time times today tomorrow tonight week weekend weeks while year years yesterday
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december spring summer autumn fall winter
`)
