import {
  articles,
  coordinators,
  isFiniteVerb,
  possessives,
  predicateOf,
  prepositions,
  reword,
  type Sentence,
  type Span,
  subjectPronouns,
  subordinators,
  sureness,
  textBefore,
} from '../../src/rule-kit/index.ts'

export interface Bracket extends Span {
  character: string
}

export function beginsSentence(bracket: Bracket): boolean {
  return /(?:^|[.!?…]["”’']?\s)[\s"“‘']*$/.test(textBefore(bracket))
}

/** Words by which an aside goes on after a name. */
const joins = new Set([...prepositions, ...coordinators, ...subordinators, ...subjectPronouns])

/** Longest aside, in words, that is taken to fill the rest of its sentence. */
const longestTail = 6

/**
 * Where the bracket must close, if there is but one place: after an acronym, a year or somebody's name, at the end of a sentence that
 * stands in brackets as a whole, or at the end of the sentence that a few words fill;
 * else where the sentence is read best with it.
 */
export function findEnd(bracket: Bracket): number | undefined {
  const {paragraph, start} = bracket
  const text = paragraph.text.slice(start + 1)
  const token = /^(?:\p{Lu}{2,6}|\d{4}|[RD]-\p{Lu}[\p{L}.]+)(?=\s+\p{Ll})/u.exec(text)
  if (token) return start + 1 + token[0].length
  const person =
    /^(?:the|an?|his|her|its|their)\s[^.!?;:()[\]]*?\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'.-]+)+(?=\s(\p{Ll}+))/u.exec(
      text,
    )
  if (person && !joins.has(person[1] as string)) return start + 1 + person[0].length
  const sentence = paragraph.sentences.find((other) => other.start <= start && start < other.end)
  if (!sentence) return undefined
  const rest = paragraph.text.slice(start + 1, sentence.end)
  if (/[()[\]{}]/.test(rest)) return undefined
  if (beginsSentence(bracket)) return /[.!?]["”]?$/.test(rest) ? sentence.end : undefined
  const resumed = findResumption(sentence, start)
  if (resumed !== undefined) return resumed
  const tail = rest.replace(/[.!?]["”]?$/, '')
  const isPlain = tail !== rest && !/[^\p{L}\p{N}\s'’$£€%-]/u.test(tail)
  if (isPlain && tail.split(/\s+/).length <= longestTail) return start + 1 + tail.length
  return findSurest(sentence, bracket)
}

/** How sure the reading must be that a verb goes on with what stood before the bracket. */
const sure = 0.6

/** “The goods (rice and oil among them | are to be taxed”: before the verb whose subject the bracket parts it from. */
function findResumption({tokens, paragraph}: Sentence, start: number): number | undefined {
  const verb = tokens.find((token) => {
    if (token.start < start || !isFiniteVerb(token)) return false
    const head = predicateOf(token)
    if (head.start < token.start) return false
    const subject = head.dependents.find(({relation}) => relation.startsWith('nsubj'))
    if (subject)
      return subject.start < start && subject.certainty.head > sure && !/^(?:who|which|that)$/.test(subject.lower)
    // “is small (population 212 | and has no shop”
    return head.relation === 'conj' && head.certainty.head > sure && (head.head?.start ?? start) < start
  })
  if (!verb) return undefined
  let first = verb
  for (let before = tokens[first.index - 1]; before && /^(?:RB|CC)$/.test(before.tag); before = tokens[first.index - 1])
    first = before
  const end = start + paragraph.text.slice(start, first.start).trimEnd().length
  // Nothing between is an aside’s end.
  return end > start + 1 && !/[.;:–—]/.test(paragraph.text.slice(start, end)) ? end : undefined
}

/** How many words an aside has at most whose end is looked for by reading, and how much better one end is than all others. */
const [longestAside, leastLead] = [24, 0.2]
/** No aside ends with these. */
const goOn = new Set([...articles, ...coordinators, ...possessives, ...prepositions, ...subordinators])

/** “… (nine points, all in the second half | was fouled with 40 seconds left”: the one place where a bracket makes most of it. */
function findSurest(sentence: Sentence, {start, character}: Bracket): number | undefined {
  const words = sentence.words.filter((word) => word.start > start).slice(0, longestAside)
  const right = character === '(' ? ')' : character === '[' ? ']' : '}'
  const tried = words
    .filter(({lower}) => !goOn.has(lower))
    .map(({end}) => {
      const tokens = reword(sentence, {start: end, end}, right)?.tokens ?? []
      return {end, surely: sureness(tokens) / Math.max(1, tokens.length)}
    })
    .sort((a, b) => b.surely - a.surely)
  const [best, second] = tried
  if (!best || !second) return undefined
  return (best.surely - second.surely) * sentence.tokens.length >= leastLead ? best.end : undefined
}
