import {isKnownPlace, list, objectPronouns, type Token} from '../../src/rule-kit/index.ts'
import {complements as lines} from './complements.generated.ts'

/** `crime murder theft …` */
const classes = new Map(
  lines.map((line) => {
    const [name = '', ...words] = line.split(' ')
    return [name, new Set(words)]
  }),
)

/** Whether what a preposition stands before is of a class: a list of complements.txt, or what the reading tells. */
export function isOfClass({lower, lemma, tag, text}: Token, name: string): boolean {
  if (name === '-ing') return tag === 'VBG'
  if (name === 'place') return tag.startsWith('NNP') && isKnownPlace(text)
  if (name === 'person' && objectPronouns.has(lower)) return true
  const words = classes.get(name)
  return words !== undefined && tag !== 'VBG' && (words.has(lower) || words.has(lemma))
}

export const isOfTime = ({lower, tag}: Token): boolean =>
  times.has(lower) || times.has(lower.replace(/s$/, '')) || tag === 'CD'

/** “with ease”, “on paper” */
export const isAdverbial = (preposition: string, noun: string): boolean =>
  adverbials.get(preposition)?.has(noun) === true

const times = list(`
  afternoon age beginning centuries century day days decade decades end evening hour hours minute minutes moment month months
  morning night now period season start time times today tomorrow tonight week weekend weeks while year years yesterday
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december spring summer autumn fall winter
`)

/** Nouns that say with their preposition how, why or on whose behalf, whatever the governor. */
const adverbials: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['at', list('all birth cost distance expense first home last least length once random rate risk school stage work')],
  ['for', list('example fear fun good instance lack purpose purposes reason reasons sake want')],
  ['from', list('abroad afar behind beginning bench distance home outset scratch start')],
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
