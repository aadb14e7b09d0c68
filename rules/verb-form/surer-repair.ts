import {type Exchange, exchangeWord, type Token} from '../../src/rule-kit/index.ts'
import type {Link} from './chain.ts'
import {isIng} from './forms.ts'
import type {Repair} from './repair.ts'

/** How much surer all must be read with the other form, and with the plain one behind “to”. */
const [leastGain, leastGainOfPlain] = [1, 0.75]
/** How sure the form must be, and its tie to the auxiliary. */
const [leastTag, leastTie] = [0.8, 0.85]

/**
 * What the tree leaves in doubt, decided by reading the sentence again with the repair in it: “are urge the residents
 * to boil it”, “used to paid a dollar”. The forms are put in order of the sureness that they bring.
 */
export function findSurerRepair(link: Link, repair: Repair): Repair | undefined {
  if (!mayBeDecided(link)) return undefined
  const least = link.asked === 'plain' ? leastGainOfPlain : leastGain
  const gains = new Map(repair.forms.filter((form) => !form.includes(' ')).map((form) => [form, gainOf(link, form)]))
  const gainBy = (form: string) => gains.get(form) ?? Number.NEGATIVE_INFINITY
  if (!repair.forms.some((form) => gainBy(form) >= least)) return undefined
  return {...repair, forms: repair.forms.toSorted((a, b) => gainBy(b) - gainBy(a))}
}

/** Where the doubt is of the form alone, and no noun, no relative clause and no preposition could be meant. */
function mayBeDecided({governor, verb, asked, isTouching}: Link): boolean {
  const after = verb.sentence.tokens[verb.index + 1]
  if (!isTouching || !after || verb.index !== governor.index + 1) return false
  const hasObject = /^(?:DT|PRP\$?|CD)$/.test(after.tag)
  // “He used to paid rent”; not “the way to recorded fame”
  if (governor.lower === 'to') return hasObject && /^VB[DZ]$/.test(verb.tag)
  // “had recording 64 shocks”; not “have running water”
  if (asked === 'participle') return hasObject && isIng(verb.lower) && !/^(?:have|having)$/.test(governor.lower)
  // “are urge the residents to boil it”; not “are pay phones”
  return asked === 'after be' && (hasObject || isTold(after)) && /^VBP?$/.test(verb.tag) && verb.lemma !== 'be'
}

/** “are urge residents to boil it” */
const isTold = ({tag, index, sentence: {tokens}}: Token): boolean =>
  /^NN(?:S|P|PS)$/.test(tag) && tokens.slice(index + 1, index + 4).some((each) => each.tag === 'TO')

/** The gain, if the form is then what the auxiliary governs. */
function gainOf({governor, verb, asked}: Link, form: string): number | undefined {
  const exchange = exchangeWord(verb, form)
  return exchange && isGoverned(exchange, governor.index, asked) ? exchange.gain : undefined
}

function isGoverned({put}: Exchange, at: number, asked: Link['asked']): boolean {
  const governor = put.sentence.tokens[at]
  return (
    (asked === 'plain' ? /^VB$/ : /^VB[NG]$/).test(put.tag) &&
    put.certainty.tag >= leastTag &&
    governor?.head === put &&
    governor.certainty.head >= leastTie
  )
}
