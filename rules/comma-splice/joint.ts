import {
  formsOfVerb,
  hasCapital,
  isFiniteVerb,
  isInflectedAsVerb,
  list,
  prepositions,
  primaryAuxiliaries,
  subordinators,
  type Token,
  type Word,
} from '../../src/rule-kit/index.ts'
import {awaitsContent, isPlainComment} from './comment.ts'
import {isIntransitive} from './intransitive.ts'
import {waitsInTags} from './waits.ts'
import {isOfTime} from './words.ts'

/** What stands on either side of a comma that may join two sentences. */
export interface Joint {
  before: readonly Token[]
  behind: readonly Token[]
}

/** How sure the reading must be of the verb behind the comma, which a comma before it leads astray least. */
const fairly = 0.4
/** What is less surely a participle may be a past. */
const participle = 0.75

/**
 * What a comma may join, by the tags alone, since two sentences and a comma lead the tree astray: before it stands a verb,
 * and behind it a noun phrase and a finite verb.
 */
export function findJoint(opening: Word): Joint | undefined {
  const {tokens} = opening.sentence
  const at = tokens.findIndex((token) => token.word === opening)
  const comma = tokens[at - 1]
  if (comma?.text !== ',' || !mayOpen(tokens, at)) return undefined
  const joint = findStretch(opening, comma)
  return joint && hasVerb(joint.before) && !waitsInTags(joint.before) ? joint : undefined
}

/**
 * The sentence, or as much of it as stands between semicolons, or within the quotation of the word. Undefined where other
 * marks stand in it: “He has one rule: …”, “He left – it was late, …”
 */
function findStretch({quotation, sentence: {tokens}}: Word, comma: Token): Joint | undefined {
  const isMarkHere = (token: Token) => isMark(token) && !isWithinClause(token, comma)
  const from = tokens.slice(0, comma.index).findLastIndex(isMarkHere) + 1
  const behind = tokens.slice(comma.index)
  const mark = behind.findIndex((token) => isMarkHere(token) && !isPartlyQuoted(behind))
  const to = mark < 0 ? tokens.length : comma.index + mark
  const [open, close] = [tokens[from - 1], tokens[to]]
  // “The rest was spared: Frozen food slipped, snacks lost 3%”, “he called it expensive: Each month …”: two sentences, by the capital.
  const isColon = (each: Token | undefined) => {
    const next = each?.text === ':' ? tokens[each.index + 1] : undefined
    return next !== undefined && each !== undefined && next.start > each.end && hasCapital(next.text)
  }
  // “…, he wrote down its depth: 1,012 feet”
  const leads = close?.text === ':' && to - comma.index > 5 && /^(?:NN|CD|RB|IN)/.test(tokens[to - 1]?.tag ?? '')
  const isOpen = quotation ? open?.tag === '``' : !open || open.text === ';' || isColon(open)
  const isClosed = quotation ? close?.tag === "''" : !close || close.text === ';' || isColon(close) || leads
  if (!isOpen || !isClosed) return undefined
  const last = tokens[to - 1]?.text === ',' ? to - 1 : to
  return {before: tokens.slice(from, comma.index), behind: tokens.slice(comma.index + 1, last)}
}

/** “Ortega (4-1)”, “won 17–11”, “kept his ‘buy’ rating”: marks that belong to a word or two on one side of the comma. */
function isWithinClause({tag, text, index, sentence: {tokens}}: Token, comma: Token): boolean {
  if (/^(?:--|[–—])$/.test(text)) return tokens[index - 1]?.tag === 'CD' && tokens[index + 1]?.tag === 'CD'
  const [open, close] = brackets.find((pair) => pair.includes(tag)) ?? []
  if (!open || !close) return false
  const other =
    tag === open
      ? tokens.findIndex((token, i) => i > index && token.tag === close)
      : tokens.findLastIndex((token, i) => i < index && token.tag === open)
  const [from, to] = [Math.min(index, other), Math.max(index, other)]
  return (
    from > 0 &&
    to - from < 8 &&
    (to < comma.index || from > comma.index) &&
    !tokens.slice(from, to).some(isFiniteVerb) &&
    !/^[,.?!]$/.test(tokens[from - 1]?.text ?? '')
  )
}

const brackets: readonly (readonly [string, string])[] = [
  ['-LRB-', '-RRB-'],
  ['``', "''"],
]

/** “…, he said it would help those “who had done nothing wrong””: one quotation, well within the clause. */
const isPartlyQuoted = (behind: readonly Token[]): boolean => {
  const [open, close, ...others] = behind.filter(isMark)
  const clause = behind.slice(0, behind.indexOf(open as Token))
  return (
    open?.tag === '``' &&
    close?.tag === "''" &&
    !others.length &&
    clause.length > 4 &&
    clause.filter(isFiniteVerb).length > 1
  )
}

const isMark = ({tag, text}: Token) => /^(?:``|''|:|-LRB-|-RRB-)$/.test(tag) || /^(?:--|[–—;])$/.test(text)

/** A verb that may be finite, behind what may be its subject. */
const hasVerb = (tokens: readonly Token[]): boolean => tokens.length > 2 && tokens.slice(1).some(mayBeFinite)

/** Not “Later, the cameras gone, she sat”. */
const mayBeFinite = (token: Token): boolean => !isOfAbsolute(token) && !isOfApposition(token) && isFiniteByTag(token)

/** “In Colne, a village of six houses strung out along a lane, …” */
const isOfApposition = ({relation, index, sentence: {tokens}}: Token): boolean =>
  relation === 'acl' &&
  tokens[0]?.tag === 'IN' &&
  tokens
    .slice(0, index)
    .some(
      ({text, index: at}) => text === ',' && tokens[at - 1]?.tag === 'NNP' && /^an?$/.test(tokens[at + 1]?.lower ?? ''),
    )

/** “, his boots unlaced, …” */
const isOfAbsolute = ({tag, index, sentence: {tokens}}: Token): boolean => {
  const [comma, owner, noun] = tokens.slice(Math.max(0, index - 3), index)
  return /^VB[DN]$/.test(tag) && comma?.text === ',' && owner?.tag === 'PRP$' && /^NN/.test(noun?.tag ?? '')
}

const isFiniteByTag = ({tag, lower}: Token): boolean =>
  /^(?:VB[DZP]|MD)$/.test(tag) ? lower !== 'gone' : tag === 'VBN' && !/^(?:been|done|gone|seen|taken)$/.test(lower)

const neverOpens = new Set([
  ...subordinators,
  ...list('all at for hence if less plus so that then thus what which who whose whom yet'),
])
for (const word of ['after', 'before']) neverOpens.delete(word)
/** “what killed them is not known” */
export const questions: ReadonlySet<string> = list('how what whether why')
/** Adverbs that join two sentences only to the ear: “…, however the strike was called off”. */
const joining = /^(?:however|therefore|meanwhile|instead|nevertheless|nonetheless|consequently|furthermore|moreover)$/

function mayOpen(tokens: readonly Token[], at: number): boolean {
  const [opening, next] = [tokens[at], tokens[at + 1]]
  if (!opening || !next) return false
  if (
    neverOpens.has(opening.lower) &&
    !questions.has(opening.lower) &&
    next.lower !== 'of' &&
    !(opening.lower === 'all' && next.tag === 'CD') &&
    !isPointing(opening, next)
  )
    return turnsClause(tokens, at) || opensWithAdverbial(tokens, at)
  // “even as the wind dropped, the sea rose”
  if (opening.tag === 'RB' && subordinators.has(next.lower) && next.tag !== 'RB')
    return opensWithAdverbial(tokens, at + 1)
  // “in spite of the cold”, “in case they are slow”, “rather their role is …”
  if (opening.lower === 'rather' || /^in (?:spite|case|order)$/.test(`${opening.lower} ${next.lower}`)) return false
  // “down from the 5.5 per cent they forecast”
  if (/^(?:down|up)$/.test(opening.lower) && !/^(?:come|go)$/.test(next.lemma)) return false
  // “during which time he rebuilt it”
  if (tokens.slice(at, at + 3).some(({lower}) => /^(?:which|whom|whose)$/.test(lower))) return false
  // “Ruiz had 48 percent, Hale 41 percent and 11 percent were undecided”
  if (/^\d/.test(opening.text) || (/^\d/.test(next.text) && opening.tag.startsWith('NN'))) return false
  // “in Washington, D.C. Littel has also served”
  if (opening.text === 'D.C.') return false
  // “on the tills, her as has stood there”
  if (/^(?:him|them|me|us)$/.test(opening.lower) || (opening.lower === 'her' && opening.tag === 'PRP')) return false
  // “He ran, he leapt, he fell.”; not “In 1952, he left, he never came back”
  if (
    opening.tag === 'PRP' &&
    tokens
      .slice(0, at - 1)
      .some(
        ({text, index}) =>
          text === ',' &&
          tokens[index + 1]?.lower === opening.lower &&
          (index < longestTag || tokens.slice(0, index).some(isFiniteVerb)),
      )
  )
    return false
  // “a grant of $18,000, the first the group has had”, “won by two shots, his first title in 61 starts”
  const isRanked = next.tag === 'JJS' || /^(?:first|second|third|last|only)$/.test(next.lower)
  if (isRanked && (opening.tag === 'PRP$' || /^(?:DT|PRP)$/.test(tokens[at + 2]?.tag ?? ''))) return false
  // “brings in £391 million, grants £214 million”, “stands in the porch, its tyres pumped up hard”
  if (isGapped(tokens, at) || isAbsolute(tokens, at) || isApposition(tokens, at)) return false
  // “little changed from Wednesday”
  if (/^(?:largely|little|much)$/.test(opening.lower) && isParticiple(next)) return false
  // “Of those, the mayor likes to point out, barely a third were paid”
  if (tokens[at - 2]?.lower === 'out' && tokens[at - 3]?.lemma === 'point') return false
  // “an offer, Microsoft’s being the larger”
  if (/^['’]s?$/.test(next.text) && tokens[at + 2]?.lower === 'being') return false
  // “She sniffs, rubs, broods, eats.”
  if (
    opening.tag === 'NNS' &&
    next.text === ',' &&
    isInflectedAsVerb(opening.lemma) &&
    /^(?:NNS|VB.)$/.test(tokens[at + 2]?.tag ?? '')
  )
    return false
  // “That’s your ring, you goose”
  if (opening.lower === 'you' && /^(?:[,.]|'')$/.test(tokens[at + 2]?.tag ?? '.')) return false
  // “one, two, three strikes”
  if (opening.tag === 'CD' && tokens[at - 2]?.tag === 'CD') return false
  // “a long, wordy message”
  if (
    /^JJ/.test(opening.tag) &&
    /^(?:JJ|VB[NG])/.test(tokens[at - 2]?.tag ?? '') &&
    !/^(?:few|many|more|most|several|some)$/.test(opening.lower)
  )
    return false
  if (questions.has(opening.lower))
    return !tokens.slice(at).some(({text}) => text === ',') && tokens.slice(at).filter(isFiniteVerb).length > 1
  if (isOrder(tokens, at) || (opening.lower === 'that' && opening.tag === 'WDT')) return true
  // “however they define it”
  if (joining.test(opening.lower) && next.tag === 'PRP') return false
  const from = joining.test(opening.lower) && next.text === ',' ? at + 2 : at
  return opensClause(tokens, from, !mayGoOn(tokens, at))
}

/** “He said the cooks, the cleaners and the porters had left”, “shut as cooks, cleaners and porters left”: a row of subjects. */
function mayGoOn(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(0, at - 1)
  // “Roofs fell in, walls and fences went down, and the bridge was lost”
  const isRow = tokens.slice(at).some(({tag, index}) => tag === 'CC' && tokens[index - 1]?.text === ',')
  // “What farmers want for goods, services and land exceeds …”
  const isBare = [tokens[at - 2], tokens[at]].every((token) => /^NNS?$/.test(token?.tag ?? ''))
  return (
    isRow ||
    isBare ||
    /^(?:IN|RB|TO)$/.test(tokens[at]?.tag ?? '') ||
    awaitsContent(before) ||
    before.some(
      ({lower, tag}, i) =>
        (subordinators.has(lower) || /^W/.test(tag) || tag === 'CC') && !before.slice(i + 1).some(isFiniteVerb),
    )
  )
}

/** “…, that should have rung a bell”, “…, that often means rain”; not “that is, …”, “jobs that can, um, that can” */
const isPointing = ({lower, tag, index, sentence: {tokens}}: Token, next: Token): boolean => {
  const isThat = ({lower: own}: Token) => own === 'that'
  if (lower !== 'that') return false
  const verb = next.tag === 'RB' ? tokens[index + 2] : next
  if (
    verb &&
    ofConsequence.has(verb.lower) &&
    !tokens.slice(0, index).some((token) => isThat(token) && token.tag !== 'IN')
  )
    return true
  // “that bid failed”
  if (tag === 'DT' && next.tag === 'NN' && !tokens.slice(0, index).some(isThat)) return true
  return (
    tag === 'DT' &&
    (next.tag === 'MD' || (primaryAuxiliaries.has(next.lower) && next.lower !== 'is')) &&
    !tokens.slice(0, index).some((token) => isThat(token) && tokens[token.index + 1]?.lower === next.lower)
  )
}

/** “Well, it came, it went”, “Today, he said, he will”: what is no phrase of its own before a row. */
const longestTag = 6

const adverbials = new Set([...subordinators, 'for'])
for (const word of ['that', 'whether', 'where', 'wherever']) adverbials.delete(word)

/** “if convicted, each faces ten years”, “for the first time, the hall was full”; not “he said, if convicted, each faces …” */
function opensWithAdverbial(tokens: readonly Token[], at: number): boolean {
  const [opener, next] = [tokens[at], tokens[at + 1]]
  if (!opener || !next || !adverbials.has(opener.lower) || awaitsContent(tokens.slice(0, at - 1))) return false
  const comma = tokens.slice(at, at + farthest).find(({text}) => text === ',')
  if (!comma || !opensMain(tokens, comma.index + 1)) return false
  // “while in Leeds, a room costs £90”, “as in May, it rains”: the clause behind the comma is its own.
  const isOwn = tokens.slice(at + 1, comma.index).some(isFiniteVerb) || /^(?:VB[NG]|JJ)$/.test(next.tag)
  return isOwn || (prepositions.has(opener.lower) && !/^(?:IN|RB)/.test(next.tag))
}

/** A clause, and no “the board said on Monday”, “the moment the clerk sat down”. */
const opensMain = (tokens: readonly Token[], from: number): boolean =>
  !(isOfTime(tokens[from + 1]?.lower ?? '') && /^(?:DT|PRP\$?|NNP)$/.test(tokens[from + 2]?.tag ?? '')) &&
  opensClause(tokens, from) &&
  !isPlainComment(tokens.slice(from, tokens.at(-1)?.text === '.' ? -1 : undefined))

/** What a fact does, and hardly a thing: “…, that means the road is shut”. */
const ofConsequence = list('compares leaves left means meant suggested suggests')

/** “at no point had they been asked”, “under no circumstances would she sell” */
export const turnsClause = (tokens: readonly Token[], at: number): boolean =>
  /^(?:at|in|on|under)$/.test(tokens[at]?.lower ?? '') &&
  tokens[at + 1]?.lower === 'no' &&
  /^(?:circumstances?|moment|occasion|point|stage|time|way)$/.test(tokens[at + 2]?.lower ?? '') &&
  (tokens[at + 3]?.tag === 'MD' || primaryAuxiliaries.has(tokens[at + 3]?.lower ?? ''))

/** A figure ends both: the verb is told once. */
const isGapped = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 2]?.tag === 'CD' &&
  tokens.slice(at + 1, at + 4).some(({tag, index}) => tag === 'VBZ' && /^(?:CD|\$)$/.test(tokens[index + 1]?.tag ?? ''))

/** “The bodies found on Thursday, those of two men, were brought ashore” */
function isApposition(tokens: readonly Token[], at: number): boolean {
  const verb = tokens.slice(at).find(isFiniteVerb)
  return (
    /^(?:all|both|most|none|one|some|that|those|two)$/.test(tokens[at]?.lower ?? '') &&
    tokens[at + 1]?.lower === 'of' &&
    verb !== undefined &&
    tokens[verb.index - 1]?.text === ','
  )
}

const isParticiple = ({tag, lemma, lower}: Token) => /^VB[DN]$/.test(tag) && formsOfVerb(lemma, 'VBN').includes(lower)

/** What hangs, stands or is worn on somebody or something: “The two of them waited, heads tilted.” */
const parts = list(`
  arms backs bags banners blinds boots brows caps chins coats collars curtains doors ears elbows engines eyes faces feet
  fingers fists flags guns hands hats heads helmets hoods horns jackets jaws knees knuckles legs lights lips masks mouths
  noses oars palms phones rifles sails shoes shoulders shutters sirens sleeves tails teeth thumbs tongues torches
  umbrellas voices weapons wheels windows wings wrists
`)

/** An owner's thing and what may be a participle, with no object. */
function isAbsolute(tokens: readonly Token[], at: number): boolean {
  const verb = tokens.slice(at + 1, at + 5).find(({tag}) => /^VB[DN]$/.test(tag))
  const isPart = parts.has(tokens[at]?.lower ?? '')
  return (
    (tokens[at]?.tag === 'PRP$' || isPart) &&
    verb !== undefined &&
    formsOfVerb(verb.lemma, 'VBN').includes(verb.lower) &&
    !/^(?:DT|PRP.?|NN.*|CD)$/.test(tokens[verb.index + 1]?.tag ?? '') &&
    !/^(?:have|be|do)$/.test(verb.lemma) &&
    (isPart || !isIntransitive(verb))
  )
}

/** “call the office”, “stay off it”; not “say critics”, nor a list: “They hope to buy the land, build a school and open it.” */
function isOrder(tokens: readonly Token[], at: number): boolean {
  const [{tag, lower, certainty}, next] = [tokens[at] as Token, tokens[at + 1] as Token]
  return (
    /^VBP?$/.test(tag) &&
    certainty.tag > 0.5 &&
    !/^(?:be|come|let|mind|save|say|thank)$/.test(lower) &&
    /^(?:DT|PRP.?|NN.*|CD|IN|RP|RB|JJ)$/.test(next.tag) &&
    !tokens.some((token) =>
      token.index < at - 1
        ? token.text === ',' || token.tag === 'TO' || token.lower.startsWith('help')
        : token.index >= at &&
          (token.tag === 'CC' || (token.text === ',' && tokens[token.index + 1]?.lower !== 'where')),
    )
  )
}

/** How many words stand before a verb at most. */
const farthest = 14

/** “they had”, “the key of the house, it turned out, was”, “by dawn only a dozen were”: a noun phrase and its verb. */
function opensClause(tokens: readonly Token[], from: number, isRoomForTwo = false): boolean {
  if (!/^(?:DT|PDT|PRP\$?|NN.*|JJ.?|CD|EX|IN|RB.?|TO)$/.test(tokens[from]?.tag ?? '')) return false
  if (tokens[from]?.tag === 'IN' && opensFarther(tokens, from)) return true
  let [hasNoun, isWithin, isOpen] = [false, false, false]
  let end = from + farthest
  for (let at = from; at < Math.min(tokens.length, end); at++) {
    const token = tokens[at] as Token
    // “her best book, Nobody Knew My Name”
    if (isFiniteVerb(token) && hasCapital(token.text)) return false
    // “those who have sold cannot”
    if (/^W(?:DT|P)$/.test(token.tag)) isOpen = isWithin = true
    else if (isFiniteVerb(token) && isOpen) isOpen = false
    else if (isFiniteVerb(token) || (token.tag === 'VBN' && token.certainty.tag < participle))
      return hasNoun && token.certainty.tag >= fairly
    else if (token.text === ',') {
      // “except for a broken thumb, she was unhurt”
      if (/^(?:IN|RB|TO)$/.test(tokens[from]?.tag ?? '') && opensBehind(tokens, at)) return true
      if (opensWithApposition(tokens, from)) return true
      const close = isNamed(tokens, from, at) ? undefined : closeOfAside(tokens, at)
      if (!hasNoun || !close) return false
      end += close - at
      at = close
    } else if (/^(?:NN.*|PRP|EX|CD|DT|JJ.?)$/.test(token.tag)) hasNoun = true
    else if (token.tag === 'CC' && hasNoun && isRoomForTwo) {
      // “He ate a pie, a cake and most of a ham before she came”
      if (tokens.slice(at, end).some((each) => subordinators.has(each.lower) && each.relation === 'mark')) return false
      end += 2
    } else if (!isWithin && !/^(?:PDT|PRP\$|POS|HYPH|\$|IN|VBG|VBN|RB.?)$/.test(token.tag)) return false
  }
  return false
}

/** “on nights when the moon is full, fewer moths come”, “in cold, wet weather, the car did 205 miles”: behind one of its commas. */
const opensFarther = (tokens: readonly Token[], from: number): boolean =>
  tokens
    .slice(from, from + longestAside)
    .some(
      ({text, index}) =>
        text === ',' && /^(?:DT|PRP\$?|EX|NNP)$/.test(tokens[index + 1]?.tag ?? '') && opensMain(tokens, index + 1),
    )

/** “in Seoul, where growers met, police said …”: behind a comma, or behind that of the clause that stands between. */
function opensBehind(tokens: readonly Token[], comma: number): boolean {
  if (opensMain(tokens, comma + 1)) return true
  const opener = tokens[comma + 1]
  const close = tokens.findIndex(({text}, i) => text === ',' && i > comma + 1)
  return (
    opener !== undefined &&
    /^W(?:DT|P|RB)$/.test(opener.tag) &&
    close > 0 &&
    close - comma < farthest &&
    tokens.slice(comma, close).some(isFiniteVerb) &&
    opensMain(tokens, close + 1)
  )
}

/** “He bowled the captain, Neil Tully, with his next ball, had Green caught, …”: the name of what is before it. */
const isNamed = (tokens: readonly Token[], from: number, comma: number): boolean =>
  tokens[from]?.tag === 'NNP' && /^NNS?$/.test(tokens[from - 2]?.tag ?? '') && tokens[comma + 1]?.tag === 'IN'

/** “the fourth of seven children, she grew up”: what the pronoun behind it is. */
export function opensWithApposition(tokens: readonly Token[], from: number): boolean {
  const comma = tokens.findIndex(({text}, i) => text === ',' && i > from)
  const [pronoun, verb] = tokens.slice(comma + 1)
  return (
    comma - from > 2 &&
    comma - from < farthest &&
    /^(?:an?|the)$/.test(tokens[from]?.lower ?? '') &&
    tokens.slice(from, comma).every(({tag}) => /^(?:DT|JJ.*|NN.*|IN|CD|CC|PRP\$?|POS|HYPH|VBN|TO)$/.test(tag)) &&
    /^(?:he|she|they|we|I|it)$/.test(pronoun?.text ?? '') &&
    verb !== undefined &&
    isFiniteVerb(verb)
  )
}

/** The last comma of “, it turned out,”: what is set off behind a subject, with the verb behind it. */
export function closeOfAside(tokens: readonly Token[], open: number): number | undefined {
  // “dance, yoga, and other classes, …” is a list.
  if (tokens[open + 1]?.tag === 'CC') return undefined
  const commas = tokens.flatMap(({text}, i) => (text === ',' && i > open + 1 ? [i] : []))
  const close = commas.find((at) => {
    const [next, second] = tokens.slice(at + 1)
    return next && (isFiniteVerb(next) || (next.tag === 'RB' && second !== undefined && isFiniteVerb(second)))
  })
  if (!close) return undefined
  if (close === commas[0] && close - open < 8) return close
  // “a colleague, who asked not to be named, said”, “Joan Petty, 83, a nurse, was there”: a clause of its own has no verb.
  const aside = tokens.slice(open + 1, close)
  const verb = aside.findIndex(isFiniteVerb)
  const isClause = verb >= 0 && !aside.slice(0, verb).some(({tag}) => /^W/.test(tag))
  // “the ruler, Rajah Humabon, whose ancestor, a prince, had come from the south”
  const opener = aside.findLastIndex(({tag}) => /^W/.test(tag))
  if (opener >= 0 && !aside.slice(opener).some(isFiniteVerb)) return undefined
  // “coats already on some, while their teacher, Miss Rahman, reached the storm”
  if (opensUnfinished(aside)) return undefined
  // “teams from Chad, Mali, and Niger, which are near, are …”
  if (aside.some(({text}, i) => text === ',' && aside[i + 1]?.tag === 'CC')) return undefined
  return close - open < longestAside && !isClause ? close : undefined
}

/** A conjunction and a subject, whose verb is yet to come. */
const opensUnfinished = ([opener, next, ...rest]: readonly Token[]): boolean =>
  opener !== undefined &&
  subordinators.has(opener.lower) &&
  /^(?:DT|PRP\$?|NNP?S?|CD|EX)$/.test(next?.tag ?? '') &&
  !rest.some((token) => isFiniteVerb(token) || token.tag === 'VBN')

const longestAside = 32
