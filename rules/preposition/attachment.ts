import type {Token} from '../../src/rule-kit/index.ts'
import {asks, isOfClass} from './complements.ts'
import {mayTake} from './frames-of.ts'
import type {Frame} from './table.ts'
import {takes} from './takers.ts'

/** What a phrase belongs to, and, where that is an object, its verb: “kept the crew of landing”, “attributed the fall for”. */
export function governorsOf(complement: Token): Token[] {
  const {head, index, tag, relation} = complement
  if (!head || head.index > index) return []
  if (tag !== 'VBG' && !/^(?:obl|nmod|obj)/.test(relation) && !asks(complement)) return []
  const verb = head.relation === 'obj' ? head.head : undefined
  return verb?.tag.startsWith('V') && verb.index < index ? [head, verb] : [head]
}

const isNarrow = ({classes}: Frame) =>
  classes.length > 0 && !classes.some((name) => /^(?:any|thing|name|wh)$/.test(name))

/** Whether a phrase behind an object is rather its verb's: “protects children for measles”, “spent $3 million for repairs”. */
export const isOfVerb = (patient: Token | undefined, {lower}: Token, frame: Frame) =>
  patient !== undefined &&
  frame.classes.length > 0 &&
  (isNarrow(frame) || isDoneTo(patient)) &&
  (lower === 'of' ? isNarrow(frame) && isDoneTo(patient) : !mayTake(patient, lower) && !takes(patient, lower))

/** Somebody to whom something is done, or a sum that is spent. */
const isDoneTo = (patient: Token) =>
  /^(?:NNP|PRP$|\$)/.test(patient.tag) || /^[$£€]/.test(patient.text) || isOfClass(patient, 'people')

/** “accused the treasurer, Miles Oakden, for”: the comma behind what is said by the way of the object. */
export function endsAside({index, sentence}: Token, {head: verb}: Token): boolean {
  for (
    let up: Token | undefined = sentence.tokens[index - 1];
    up?.head && up.index > (verb?.index ?? index);
    up = up.head
  )
    if (/^(?:appos|acl)/.test(up.relation)) return up.head.relation === 'obj' && up.head.head === verb
  return false
}

/** “photos released of the scene” */
export const mayBeOfNoun = ({relation, index, head}: Token, {lower}: Token) =>
  lower === 'of' && relation.startsWith('acl') && head !== undefined && head.index < index
