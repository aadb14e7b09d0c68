import {auxiliariesOf, inflect, list, type Token} from '../../src/rule-kit/index.ts'
import {subjectOf} from './clause.ts'
import {areSpaced, type Gap} from './gap.ts'

/** Before a figure: “lasts up 20 hours”; not “took up two seats”. */
const upToVerbs = list(
  'last seat accommodate cost house weigh fine employ attract contain jail sentence produce transport',
)
const beforeUp = list('of for with by at')
/** What happens in a year, and has no number for its object. */
const yearly = list(`
  open close found die build begin start end retire marry publish launch form appear disappear complete demolish elect
  appoint arrest execute sink collapse emigrate graduate move return
`)

/** “fines of up £500”, “which opened 1954”: the preposition of a figure. */
export const findLostBesideFigure = (token: Token): Gap | undefined =>
  findLostTo(token) ?? findLostIn(token) ?? findLostWith(token)

function findLostTo({text, index, sentence: {tokens}}: Token): Gap | undefined {
  const [before, next] = [tokens[index - 1], tokens[index + 1]]
  if (text !== 'up' || !before || !next || !areSpaced(tokens[index], next)) return undefined
  if (!/^(?:CD|\$)$/.test(next.tag)) return undefined
  const takes = before.tag.startsWith('VB')
    ? upToVerbs.has(before.lemma)
    : beforeUp.has(before.lower) && before.tag === 'IN'
  return takes ? {before: tokens[index] as Token, lost: ['to'], isSure: true} : undefined
}

/** A finite verb of a clause, or its passive: “which opened 1954”; not “Smith, born 1954, …” or “(died 1974)”. */
function findLostIn(verb: Token): Gap | undefined {
  const {tag, lemma, sentence, index, lower} = verb
  if (!/^VB[DN]$/.test(tag) || !yearly.has(lemma)) return undefined
  const {tokens} = sentence
  const [year, behind] = [tokens[index + 1], tokens[index + 2]]
  if (!year || !/^(?:1[6-9]|20[0-3])\d\d$/.test(year.text) || !areSpaced(verb, year)) return undefined
  if (!/^(?:[.,:]|CC|IN|WRB)$/.test(behind?.tag ?? '.') || behind?.lower === 'of') return undefined
  if (tokens.slice(0, index).some(({text}) => /^[([:–—]$/.test(text)) || inflect(lemma, 'VB') === lower)
    return undefined
  const isClause = auxiliariesOf(verb).length > 0 || (subjectOf(verb) !== undefined && tag === 'VBD')
  return isClause ? {before: verb, lost: ['in'], isSure: true} : undefined
}

/** What a figure is compared with. */
const levels = list(`
  average estimate figure forecast gain high level loss low number peak profit quarter range rate record season share target
  total week month year period
`)

/** “to $3.4 billion, compared $3.1 billion a year earlier”; not “visited two towns, compared 40 prices with 20 others” */
function findLostWith(compared: Token): Gap | undefined {
  const {lower, tag, index, sentence} = compared
  const {tokens} = sentence
  const [before, next] = [tokens[index - 1], tokens[index + 1]]
  if (lower !== 'compared' || tag !== 'VBN' || !next || !areSpaced(compared, next)) return undefined
  if (before?.text !== ',' || !tokens.slice(0, index).some((token) => token.tag === 'CD')) return undefined
  const rest = tokens.slice(index + 1)
  const end = rest.findIndex(({text}) => text === ',')
  const phrase = rest.slice(0, end < 0 ? rest.length : end)
  if (phrase.some((token) => /^(?:with|to|against)$/.test(token.lower) && token.tag !== 'CD' && !isOfRange(token)))
    return undefined
  const isFigure = /^(?:\$|CD)$/.test(next.tag) || (/^[£€]/.test(next.text) && next.tag !== 'NN')
  const noun = phrase.slice(1, 5).find(({tag: each}) => /^NN/.test(each))
  const isLevel = /^(?:an?|the|last|its|their)$/.test(next.lower) && levels.has(noun?.lemma ?? '')
  const isThen = phrase.some(({lower: each}) => /^(?:earlier|ago|before|last|previous|in|for|during|same)$/.test(each))
  return (isFigure && isThen) || isLevel ? {before: compared, lost: ['with'], isSure: true} : undefined
}

/** “a range of $1.90 to $2” */
const isOfRange = ({lower, index, sentence: {tokens}}: Token): boolean =>
  lower === 'to' && tokens[index - 1]?.tag === 'CD' && /^(?:\$|CD)$/.test(tokens[index + 1]?.tag ?? '')
