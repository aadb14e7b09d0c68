import type {Features} from '../../rule-kit/index.ts'

const numbers = {singular: 'Sing', plural: 'Plur'}
const tenses = {past: 'Past', present: 'Pres'}
const verbForms = {finite: 'Fin', infinitive: 'Inf', participle: 'Part', gerund: 'Ger'}

/** Features as Universal Dependencies writes them: `Number=Sing|Person=3|Tense=Past|VerbForm=Fin`; empty for none. */
export function printFeatures({number, person, tense, verbForm}: Features): string {
  return [
    number && `Number=${numbers[number]}`,
    person && `Person=${person}`,
    tense && `Tense=${tenses[tense]}`,
    verbForm && `VerbForm=${verbForms[verbForm]}`,
  ]
    .filter(Boolean)
    .join('|')
}
