import {hasCapital, list, type Token} from '../../src/rule-kit/index.ts'
import {names} from './names.generated.ts'

const whole = new Set(names.filter((name) => !name.includes('…')))
const lastWords = new Set(names.filter((name) => name.startsWith('… ')).map((name) => name.slice(2)))
const beginnings = names.filter((name) => name.endsWith(' …')).map((name) => name.slice(0, -1))
/** Of such names others are made, which take no article: “at University of Utah Hospital”. */
const ofOthers =
  /(?:Cathedral|Cent(?:er|re)|Chair|College|Hall|Health|Hospital|Library|Medical|Press|Road|School|Street)$/
/** Words of the longest name. */
const longest = 4
/** Behind these a name may stand in a list, a score or a title. */
const prepositions =
  /^(?:in|of|to|from|at|by|on|for|with|into|across|throughout|within|against|outside|under|inside|through|over|near|around|about|during|before|after|since|beyond|along)$/

const stretches = list(`
  acres feet fathoms furlongs hectares hours days weeks months kilometers kilometres leagues meters metres miles yards
  stretch stretches plenty lots tract tracts
`)

/** “of Little Basin”: a place where people live. */
const ofTowns = /^(?:Big|Little|New|Old|Port)$/

/** “in United States”, “across Atlantic Ocean”: the first and the last word of a name that has lost its “the”. */
export function findBareName(preposition: Token): [first: Token, last: Token] | undefined {
  const {tokens} = preposition.sentence
  const first = tokens[preposition.index + 1]
  if (!prepositions.test(preposition.lower) || !/^(?:IN|TO)$/.test(preposition.tag) || !first) return undefined
  if (preposition.relation !== 'case' || !hasCapital(first.text) || first.start !== preposition.end + 1)
    return undefined
  // “Ahead lay 210 miles of North Sea.”
  if (preposition.lower === 'of' && stretches.has(tokens[preposition.index - 1]?.lower ?? '')) return undefined
  let text = first.text
  let found: Token | undefined
  for (let at = first; ; ) {
    const isOfKind = at !== first && !ofTowns.test(first.text) && lastWords.has(at.text) && /^NNPS?$/.test(at.tag)
    const isBegun = beginnings.some((beginning) => text.startsWith(beginning))
    const isName = whole.has(text) || isOfKind || (isBegun && !ofOthers.test(text))
    if (isName && endsName(at)) found = at
    const next = tokens[at.index + 1]
    if (
      !next ||
      next.start !== at.end + 1 ||
      next.index - first.index >= longest ||
      !/^(?:\p{Lu}|of$)/u.test(next.text)
    )
      break
    text += ` ${next.text}`
    at = next
  }
  return found && [first, found]
}

const isInCapitals = ({text}: Token['sentence']) => !/\p{Ll}{3}/u.test(text)

/** Not “in US dollars”, “of United States Steel”, “in UK and Irish law”, “from United States-based firms”. */
function endsName({sentence, index, relation}: Token): boolean {
  const next = sentence.tokens[index + 1]
  if (/^(?:compound|nmod:poss|flat)/.test(relation) || isInCapitals(sentence)) return false
  if (/^vs?\.?$/.test(next?.lower ?? '')) return false
  if (next && next.start === sentence.tokens[index]?.end && !/^[.,;:?!]/.test(next.text)) return false
  // “at University of Oslo and has written two books”
  const after = next?.tag === 'CC' ? sentence.tokens[next.index + 1] : next
  if (next?.tag === 'CC' && !/^(?:VB[DPZ]|MD)$/.test(after?.tag ?? '')) return false
  return !after || /^(?:[.,;:]|IN|TO|DT|VB[DPZ]|MD|RB|W.*|PRP)$/.test(after.tag)
}
