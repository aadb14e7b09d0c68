import {list, type Token} from '../../src/rule-kit/index.ts'
import {frames as lines} from './frames.generated.ts'
import {type Frame, readTable} from './table.ts'

/** `v depend on upon | of from` */
const frames = readTable(lines, 2)

/** “depends on”, “rise in” */
export const mayTake = (governor: Token, preposition: string) =>
  framesOf(governor).some(({taken}) => taken.includes(preposition))

/** Those of a passive or of a verb with an object go before those of the verb: “was succeeded by”, “succeeded in”. */
export function framesOf(governor: Token): readonly Frame[] {
  const {lower, lemma, tag, relation, dependents} = governor
  const of = (key: string) => frames.get(key) ?? []
  if (tag.startsWith('V')) {
    const isPassive =
      tag === 'VBN' && (/^(?:acl|advcl)/.test(relation) || dependents.some((one) => one.relation === 'aux:pass'))
    const own = [...(isPassive ? [...of(`vp ${lemma}`), ...of(`a ${lower}`)] : []), ...of(`v ${lemma}`)]
    return isPlainPassive(governor) ? [...own, ...of('vp *of')] : own
  }
  if (/^NNS?$/.test(tag)) return of(`n ${lower}`)
  if (/^(?:CD|DT)$/.test(tag)) return of(`d ${lower}`)
  // “the inferior of the two”, “her superior from the bank” is no adjective's.
  return tag === 'JJ' && !dependents.some((one) => /^(?:det|nmod:poss)$/.test(one.relation))
    ? [...of(`a ${lower}`), ...of(`d ${lower}`)]
    : []
}

/** “was bought of a rival”; but “little was heard of him” */
const isPlainPassive = ({lemma, dependents}: Token) =>
  !withOf.has(lemma) &&
  dependents.some(({relation}) => relation === 'aux:pass') &&
  dependents.some(
    ({relation, tag, lemma: noun}) => relation === 'nsubj:pass' && /^(?:NN|PRP)/.test(tag) && !contents.has(noun),
  ) &&
  !dependents.some(({relation}) => relation === 'obj' || relation === 'xcomp')

/** What may be given or made “of” something: “Estimates have been presented of the cost.” */
export const contents: ReadonlySet<string> = list(`
  account analysis assessment copy description detail estimate evidence example image list map mention number part photo
  photograph picture plan proof record report review sample study survey use version video view
`)

/** Verbs that have “of” with what they are about or are made from, in the passive too. */
const withOf = list(`
  absolve accuse acquit admit advise apprise approve ask assure bear build carve cheat clear compose comprise conceive consider construct convict
  convince craft cure deem demand deprive disapprove dispose divest drain dream empty expect fashion find forge form free heal hear
  inform judge know learn leave make notify permit persuade possess purge relieve remind request require rid rob say see speak strip
  suspect swindle talk tell think tire warn weave wipe write
`)

/** “depends in the end on two ferries” */
export const mayBeOfVerb = ({relation, head}: Token, {lower}: Token) =>
  relation.startsWith('obl') && head !== undefined && mayTake(head, lower)
