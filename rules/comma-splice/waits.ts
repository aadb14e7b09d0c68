import {isFiniteVerb, list, subordinators, type Token} from '../../src/rule-kit/index.ts'
import {awaitsContent} from './comment.ts'

const openers = new Set([
  ...subordinators,
  ...list('anywhere everywhere however whatever whichever whoever wherever whenever'),
])
/** Before a subordinate clause: “even if”, “and that when”, “in some cases when”. */
const mayPrecede = list('and but or even only just especially particularly that for')

/** Whether what stands before a comma is surely bound to what stands behind it, by the tags alone. */
export function waitsInTags(before: readonly Token[]): boolean {
  const [begin, next] = before
  if (!begin || !next) return true
  const comma = before.findLastIndex(({text}) => text === ',')
  const last = before.slice(comma + 1)
  // “…, and, when it rained, …”, “because, all other things equal, …”
  const joint = before[comma - 1]
  const isAdverb = joint?.lower === 'though' && before[comma - 2]?.text === ','
  if (comma > 0 && joint && (joint.tag === 'CC' || (subordinators.has(joint.lower) && !isAdverb))) return true
  // “After the break they played on”: how that is read by itself tells.
  const mayBePhrase = comma < 0 && /^(?:after|before|since|until)$/.test(begin.lower)
  if (!mayBePhrase && opensSubordinate(last) && !isRelativeOfWhole(before, comma) && !isBehindWhole(before, comma))
    return true
  // “Once it is built, or bought, …”, “fixed, or stabilized, bone is called …”
  if (comma > 0 && last[0]?.tag === 'CC' && (opensSubordinate(before) || last.length < 4)) return true
  // “…, and somewhere in there, under the beams, …”
  if (before.some((_, i) => before[i + 1]?.tag === 'RB' && isJointWithoutVerb(before, i))) return true
  // “My gran, God rest her, she could smell a lie”, “I says to myself, this is no wedding”
  if (before.some(({text}, i) => text === 'God' && /^(?:bless|forbid|help|rest)$/.test(before[i + 1]?.lower ?? '')))
    return true
  if (before.at(-2)?.lower === 'to' && /^say(?:s|ing)?$|^said$/.test(before.at(-3)?.lower ?? '')) return true
  // “where quick, local answers are needed”
  if (/^W/.test(before.at(-2)?.tag ?? '')) return true
  // “however they choose to act, …”
  if (before.some((token, i) => token.lower === 'however' && before[i + 1]?.text !== ',')) return true
  // “a farm, whose owner, a widow, …”
  const relative = before.findLastIndex(({tag}) => /^W(?:DT|P\$?)$/.test(tag))
  if (relative >= 0 && !before.slice(relative).some(isFiniteVerb)) return true
  // “while his understudy, Casey Lund, danced the part”
  const clause = before.findLastIndex(({lower}) => /^(?:because|if|unless|until|when|whereas|while)$/.test(lower))
  if (clause >= 0 && !before.slice(clause).some(({tag}) => /^(?:VB.?|MD)$/.test(tag))) return true
  // “to provide that no selfish interest, …”, “the idea that by dawn, …”
  const that = before.findLastIndex(({lower, tag}) => lower === 'that' && tag !== 'DT')
  return that >= 0 && !before.slice(that).some(isFiniteVerb)
}

/** “Thornley was founded by a miller’s son, who sold bread from a cart”: both have their verb. */
const isRelativeOfWhole = (before: readonly Token[], comma: number): boolean =>
  /^(?:who|which|whose|where)$/.test(before[comma + 1]?.lower ?? '') &&
  /^NN/.test(before[comma - 1]?.tag ?? '') &&
  before.slice(comma + 2).some(isFiniteVerb) &&
  before.slice(0, comma).some(isFiniteVerb)

/** “The score was 4-4 at noon, when the rain began”: a clause stands before it, and waits for nothing. */
function isBehindWhole(before: readonly Token[], comma: number): boolean {
  const first = before.slice(0, comma)
  return (
    first.some(isFiniteVerb) &&
    !opensSubordinate(first) &&
    !awaitsContent(first) &&
    !first.some(({tag}, i) => tag === 'CC' && opensNothingYet(first, i)) &&
    before.slice(comma + 1).some(isFiniteVerb)
  )
}

/** “and when it rained, as it does in May, …”, “nobody came, and three days later, when the rain began, …” */
function opensNothingYet(first: readonly Token[], at: number): boolean {
  const rest = first.slice(at + 1)
  return (rest.length > 0 && opensSubordinate(rest)) || isJointWithoutVerb(first, at)
}

const isJointWithoutVerb = (before: readonly Token[], at: number): boolean =>
  before[at]?.tag === 'CC' && before[at - 1]?.text === ',' && !before.slice(at + 1).some(isFiniteVerb)

/** “Even if it rained”, “and after the war ended”, “Now that it is over” */
function opensSubordinate(tokens: readonly Token[]): boolean {
  if (/^(?:now|given|provided|assuming)$/.test(tokens[0]?.lower ?? '') && tokens[1]?.lower === 'that') return true
  const at = tokens.findIndex(({lower, tag}) => !mayPrecede.has(lower) && (tag !== 'RB' || openers.has(lower)))
  const opener = tokens[at]
  return opener !== undefined && opens(opener)
}

const opens = ({lower, relation, tag, index, sentence: {tokens}}: Token): boolean =>
  openers.has(lower) ? relation !== 'case' && lower !== 'that' && tokens[index + 1]?.text !== ',' : /^W/.test(tag)
