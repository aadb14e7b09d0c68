import {
  inflect,
  isAuxiliary,
  isFiniteVerb,
  isSmall,
  isSpeechVerb,
  list,
  type Token,
  tryWord,
} from '../../src/rule-kit/index.ts'
import {complements} from './complements.generated.ts'
import {areSpaced, type Gap} from './gap.ts'
import {isResult} from './passive.ts'
import {timesAndManners} from './times-and-manners.ts'

/** Participles that “by” follows, by their form. */
const takesBy = new Set([
  ...complements.flatMap((line) => (/ VBN by$/.test(line) ? [line.split(' ')[0] as string] : [])),
  ...list(`
    operated run driven escorted proposed edited directed designed painted composed bought hired used drawn shot stolen
    flown worn carried kept raised launched introduced issued appointed elected chosen obtained seen reviewed compiled
    conducted commissioned cited filed imposed recommended sought set staffed administered co-owned backed
    cut burned levelled leveled flattened swept ravaged wrecked seized looted occupied planted planned taught
    tended installed maintained preferred favoured favored grown shared hailed
  `),
])

/** “The convoy escorted the navy reached the port”, “A plan would close ten schools was voted down”: two verbs for one subject. */
export function findGardenPath(token: Token): Gap | undefined {
  return findLostBy(token) ?? findLostRelative(token)
}

/** What opens the phrase of an agent, behind a participle. */
function findLostBy(token: Token): Gap | undefined {
  const {sentence, index, tag} = token
  const {tokens} = sentence
  const participle = tokens[index - 1]
  if (!participle || !areSpaced(participle, token) || !takesBy.has(participle.text)) return undefined
  if (!/^(?:DT|PRP\$|NNP|CD)$/.test(tag) || !/^VB[DNP]?$/.test(participle.tag)) return undefined
  const before = tokens[index - 2]
  const noun = before?.text === ',' ? tokens[index - 3] : before
  if (!noun || !/^NN/.test(noun.tag)) return undefined
  const end = endOfPhrase(token)
  // “founded a few years before”
  if ((tag === 'CD' && end === index) || timesAndManners.has(tokens[end]?.lower ?? '')) return undefined
  const next = tokens[end + 1]
  const isEnclosed = before?.text === ',' && tokens.slice(end + 1, end + 8).some(({text}) => text === ',')
  const hasVerb = tokens.slice(0, index - 2).some(isFiniteVerb)
  const isBeforeVerb = next !== undefined && (isFiniteByForm(next) || isBeforeAside(next))
  if (!isEnclosed && !isBeforeVerb && (!hasVerb || before?.text === ',')) return undefined
  if (hasVerb && isInClauseAbove(noun)) return undefined
  const trial = tryWord(token, 'by')
  const read = trial?.tokens[participle.index]
  if (!trial || !read || trial.put.relation !== 'case') return undefined
  const isModifier = read.tag === 'VBN' && /^acl$/.test(read.relation) && read.certainty.tag >= 0.9
  return isModifier && trial.gain >= (isBeforeVerb || isEnclosed ? 2 : 0.9)
    ? {before: participle, lost: ['by']}
    : undefined
}

/** A past form, whatever the reading takes it for. */
const isFiniteByForm = (token: Token) =>
  isFiniteVerb(token) || (token.tag === 'VBN' && inflect(token.lemma, 'VBD') === token.lower)

/** “…, known as CRA, carry” */
function isBeforeAside({text, sentence: {tokens}, index}: Token): boolean {
  if (text !== ',') return false
  const close = tokens.slice(index + 1, index + 7).find((token) => token.text === ',')
  const next = close && tokens[close.index + 1]
  return next !== undefined && isFiniteByForm(next)
}

/** In a clause that a word of saying, a conjunction or a relative opens: “said the firm owned the land”. */
function isInClauseAbove({sentence: {tokens}, index, dependents}: Token): boolean {
  const first = Math.min(index, ...dependents.filter(({relation}) => relation !== 'cc').map((other) => other.index))
  const before = tokens[first - 1]
  const clause = tokens.slice(0, first)
  const isInRelative = clause
    .slice(clause.findLastIndex(({text}) => text === ',') + 1)
    .some(({tag}) => tag.startsWith('W'))
  // “Never before had a woman led the guild.”
  if (!before || isInRelative || /^(?:have|do|be)$/.test(before.lemma)) return true
  return !/^(?:IN|TO|VB.?|CC|RP)$/.test(before.tag) || before.relation === 'mark' || isSpeechVerb(before)
}

function endOfPhrase({sentence: {tokens}, index}: Token): number {
  let at = index
  while (/^(?:DT|PRP\$|JJ[RS]?|NN.*|CD|POS|HYPH)$/.test(tokens[at + 1]?.tag ?? '')) at++
  return at
}

/** A verb right behind a noun, with another further on that has no subject of its own. */
function findLostRelative(verb: Token): Gap | undefined {
  const {sentence, index} = verb
  const {tokens} = sentence
  const before = tokens[index - 1]
  if (!before || !isFiniteVerb(verb) || !isSmall(verb.text) || sentence.after.includes('?')) return undefined
  const isSetOff = before.text === ','
  const noun = isSetOff ? tokens[index - 2] : before
  if (verb.certainty.tag < 0.8 || !noun || !/^NN/.test(noun.tag) || noun.lower === 'one' || !areSpaced(before, verb))
    return undefined
  if (isBelowAnother(noun) || mayBeParticiple(verb, noun) || (isSetOff && closesAside(noun))) return undefined
  // “the last tile works is to close”, “Roadside stands will open”: the plural of a compound.
  if (before.tag === 'NN' && verb.tag === 'VBZ' && (verb.lower === 'works' || !hasDeterminer(before))) return undefined
  // “Her husband, seated two rows behind, buried his face”
  if (isSetOff && /^(?:seated|dressed|clad|perched|slumped|huddled|flanked|surrounded)$/.test(verb.lower))
    return undefined
  // “The atlases, should you need them, are upstairs”
  if (isInverted(verb)) return undefined
  const second = isSetOff ? verbBehindComma(verb) : verbWithoutSubject(verb)
  if (!second) return undefined
  const isWho = isPerson(noun)
  const trial = tryWord(verb, isWho ? 'who' : isSetOff ? 'which' : 'that')
  if (!trial) return undefined
  const predicate = trial.put.head
  const isRelative =
    predicate?.relation === 'acl:relcl' && /^W/.test(trial.put.tag) && trial.put.relation.startsWith('nsubj')
  const other = trial.tokens[second.index + 1]
  if (!other || !/^(?:VB[DPZ]|MD)$/.test(other.tag)) return undefined
  return isRelative && trial.gain >= (isSetOff ? 1 : 1.5)
    ? {before, lost: isWho ? ['who'] : isSetOff ? ['which'] : ['that', 'who']}
    : undefined
}

/** “The housing, moulded from nylon, was dear”, “On Monday Birse, a farmer, rang”: the comma is the second of two. */
function closesAside({sentence: {tokens}, index}: Token): boolean {
  const comma = tokens.slice(0, index).findLast(({text}) => text === ',')
  if (!comma || !/^NN/.test(tokens[comma.index - 1]?.tag ?? '')) return false
  const next = tokens[comma.index + 1]
  return (
    /^(?:DT|PRP\$|NN.*)$/.test(tokens[0]?.tag ?? '') ||
    /^(?:an?|one)$/.test(next?.lower ?? '') ||
    /^(?:VBN|IN)$/.test(next?.tag ?? '')
  )
}

/** The sentence opens with the noun's phrase, or with a phrase and a comma before it. */
function isBelowAnother({sentence: {tokens}, index}: Token): boolean {
  const before = tokens.slice(0, index)
  if (before.some(({tag, text}) => /^(?:VB[DPZ]|MD|W.*|CC)$/.test(tag) || /^[;:—–“"(]$/.test(text))) return true
  // “Many problems towns face are old.”
  if (tokens[index]?.tag === 'NNS' && tokens[index - 1]?.tag === 'NNS') return true
  const own = before.slice(before.findLastIndex(({text}) => text === ',') + 1)
  // “The course these messages will outline is new”, “While the topic broached is dull”
  return own.some(
    ({tag, lower}, i) =>
      (tag === 'IN' && !/^(?:of|for|from|in|on|at|with|by)$/.test(lower)) ||
      (i > 0 && /^(?:DT|PRP\$|PRP)$/.test(tag) && own[i - 1]?.tag !== 'IN'),
  )
}

/** “Farmers hit by the drought want help”, “The census, conducted in May, found …”; “The letter signed 40 doctors” has lost “by”. */
function mayBeParticiple(verb: Token, noun: Token): boolean {
  const {tag, lemma, lower, sentence, index} = verb
  if (tag !== 'VBD' || inflect(lemma, 'VBN') !== lower || lemma === 'have') return false
  const next = sentence.tokens[index + 1]
  // “The motorist handed the heaviest fine drove a hearse.”
  if (retaining.has(lower)) return true
  const comma = sentence.tokens.findIndex(({text}, i) => i > index && text === ',')
  const aside = sentence.tokens.slice(index + 1, comma < 0 ? undefined : comma)
  // “The bridge, built a hundred years ago, is …”
  if (aside.slice(0, 5).some(({lemma}) => times.has(lemma))) return true
  // “The measure, passed 41-27 by the House last week, goes to the governor”, “The side, beaten 3-0 on Tuesday, meet Hull”
  if (next && (isResult(next) || isBareFigure(next))) return true
  if (aside.some(({lower, head}) => lower === 'by' && head?.relation === 'obl:agent')) return true
  return !/^(?:DT|PRP\$|CD)$/.test(next?.tag ?? '') || (takesBy.has(lower) && !isPerson(noun))
}

/** “Built 1890”, “rated 4 on a scale of 10”: no object, unless it is a figure by itself. */
const isBareFigure = ({tag, index, sentence: {tokens}}: Token): boolean =>
  tag === 'CD' && /^(?:IN|TO|RB|,)$/.test(tokens[index + 1]?.tag ?? '')

const times = list('second minute hour day week month year decade century season time ago earlier later previously')

/** Verbs that keep an object in the passive. */
const retaining = list(`
  asked awarded charged denied fined forgiven given granted handed lent offered paid promised refused sent shown sold taught
  told bought found left made called named elected appointed
`)

const hasDeterminer = ({dependents}: Token) =>
  dependents.some(({relation}) => /^(?:det|nmod:poss|nummod)/.test(relation))

/** “…, had seen the letter, said nothing” */
function verbBehindComma(verb: Token): Token | undefined {
  const {tokens} = verb.sentence
  const end = tokens.findIndex(({text}, i) => i > verb.index && /^[,;:—–“"(]$/.test(text))
  if (tokens[end]?.text !== ',' || isSpeechVerb(verb)) return undefined
  const [first, second] = [tokens[end + 1], tokens[end + 2]]
  const next = first?.tag === 'RB' ? second : first
  return next && isFiniteByForm(next) && verb.certainty.tag >= 0.7 ? next : undefined
}

/** The other verb of the same subject; undefined where a conjunction, a mark or a subject of its own parts them. */
function verbWithoutSubject(verb: Token): Token | undefined {
  const {tokens} = verb.sentence
  if (isSpeechVerb(verb) || takesClause.has(verb.lemma)) return undefined
  for (const token of tokens.slice(verb.index + 1)) {
    if (/^[,;:—–“"(]$/.test(token.text) || /^(?:CC|W.*|EX)$/.test(token.tag)) return undefined
    if (token.relation === 'mark' && token.tag === 'IN') return undefined
    if (/^(?:he|she|they|we|i|it|that|before|after|since|until|than|as|one|once)$/.test(token.lower)) return undefined
    if (isFiniteVerb(token) && !isAuxiliaryOf(token, verb))
      return mayBeReduced(token) || isNoun(token) || isInverted(token) ? undefined : token
    if (takesClause.has(token.lemma)) return undefined
  }
  return undefined
}

/** “should the talks fail” */
const isInverted = ({tag, sentence, index}: Token) =>
  tag === 'MD' && /^(?:DT|PRP.*|NNPS?)$/.test(sentence.tokens[index + 1]?.tag ?? '')

/** “down off the fell” */
const isNoun = ({sentence, index}: Token) => /^(?:DT|PRP\$|JJ)$/.test(sentence.tokens[index - 1]?.tag ?? '')

const isAuxiliaryOf = (token: Token, verb: Token) =>
  token.head !== undefined &&
  ((token.head === verb && isAuxiliary(token)) || (token.head === verb.head && isAuxiliary(verb)))

/** “rented by a firm controlled by the mob” */
const mayBeReduced = ({tag, lemma, lower, certainty}: Token) =>
  tag === 'VBD' && inflect(lemma, 'VBN') === lower && lemma !== 'have' && certainty.tag < 0.95

/** Verbs with a clause behind them, which needs no “that”: “need to ensure systems are safe”. */
const takesClause = list(`
  suspect say believe think know find show mean hope feel ensure wish suggest indicate discover learn see hear expect assume agree
  claim fear insist note prove warn require demand ask tell understand realize realise guess bet swear admit deny decide
  argue report predict estimate conclude suppose imagine remember forget notice doubt worry trust guarantee propose pray make
  let help have get consider figure judge deem call declare vote order
`)

const isPerson = ({lower, tag}: Token) =>
  tag === 'NNP' ||
  people.has(lower) ||
  /(?:ists?|[^m]ians?|women|men|woman|man|workers?|makers?|owners?|holders?|players?|drivers?)$/.test(lower)
const people = list(`
  child children people pupil pupils student students wife husband son daughter mother father brother sister neighbor
  neighbour coach pilot chef clerk judge nurse nurses guard mayor king queen bishop priest boy girl anyone everyone everybody
  anybody someone somebody nobody those police friend friends relative relatives patient patients candidate candidates widow
  victim victims teacher teachers farmer farmers officer officers lawyer lawyers reporter reporters writer author singer
  actor actress doctor doctors resident residents voter voters member members soldier soldiers passenger passengers manager
  miner miners minister senator professor player baker butcher lender rider runner swimmer fisher leader leaders prisoner
  prisoners director editor sailor governor president tourist settler hunter climber hiker hikers visitor visitors parent
  parents tenant tenants guest guests witness witnesses suspect suspects juror jurors thief captain crew
`)
