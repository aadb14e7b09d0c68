import {
  hasCapital,
  isFiniteVerb,
  levelOf,
  list,
  mayBeSubject,
  predicateOf,
  type Token,
  textAfter,
  type Word,
} from '../../src/rule-kit/index.ts'
import {isOffBody, isOffCape, isOffRoad, isOffStage, mayTakeOff} from './off.ts'

/** “investors who had bet on no change”: plain forms that are participles too. */
function isPlainParticiple({tokens: [token]}: Word): boolean {
  return token?.sentence.tokens[token.index - 1]?.lemma === 'have'
}

/** Uses of a word in which it is right, though the words beside it are those of another. */
const rightUses = new Map<string, (word: Word) => boolean>([
  // Textbooks have it too seldom for the model to know it: “the most expensive car of the year”.
  ['car', () => true],
  // Whether “off” is right is for the tree to say: “struck the director off the register”.
  ['off', (word) => [mayTakeOff, isOffCape, isOffRoad, isOffBody, isOffStage, isOffColor].some((is) => is(word))],
  // Cooks and markets are told of with it too seldom.
  ['halve', () => true],
  ['shingle', () => true],
  ['dose', (word) => !isAuxiliary(word)],
  ...['bet', 'bid', 'burst', 'cast', 'quit', 'rid', 'shed', 'wed'].map((verb) => [verb, isPlainParticiple] as const),
  ['roll', isMeasure],
  ['then', isOfItsTime],
  ['line', isLiningVerb],
  ['in', (word) => isStranded(word) || isMovedIn(word)],
  ['from', isAfterStranded],
  ['beside', isPlace],
  ['bees', areKept],
  ['its', ownsDeed],
  ['whose', ownsLongDeed],
  ['there', (word) => isPlaced(word) || isThereBeing(word)],
  ['his', isOwnedPart],
  ['too', isOfDegree],
  ['two', (word) => isOfCount(word) || isOfSeveral(word)],
  ['four', (word) => isOften(word) || isOfOthers(word) || isOneOfFigures(word) || isOfCount(word) || isOut(word)],
  ['sell', (word) => isTask(word)],
  ['felt', (word) => isFabric(word)],
  ['form', (word) => isOfPlayers(word)],
  ["it's", (word) => isPartPredicate(word)],
  ['leaving', (word) => isFarewell(word)],
  ['at', (word) => isOfSkill(word)],
  ['sail', (word) => isOfShips(word)],
  ['went', (word) => isMove(word)],
  ['weigh', (word) => isOfScales(word)],
  ['bale', (word) => isCounted(word) || word.sentence.words[word.index + 1]?.lower === 'of'],
  ['her', isObjectOfPlainVerb],
  ['than', isBehindComparative],
  ['show', (word) => isExhibition(word)],
  ['no', (word) => isScots(word) || isAnswered(word)],
  ['ear', (word) => isOwn(word)],
  ['one', (word) => isOfDay(word)],
  ['since', (word) => isPerfect(word)],
  ['patience', (word) => isSubject(word)],
  ['them', (word) => isDialect(word) || isSurrounded(word)],
  ['fro', ({index, sentence: {words}}) => words[index - 1]?.lower === 'and'],
  ['red', (word) => isOfColors(word)],
  ['mouth', (word) => !isOfCalendar(word)],
  ['on', ({quotation}) => quotation !== undefined],
  ['suit', (word) => isWorn(word)],
  ['they', ({quotation}) => quotation !== undefined],
  ['fell', (word) => isInfinitive(word)],
  ['leeks', (word) => !isLeaking(word)],
  ['lose', (word) => isSeen(word)],
  ['stall', (word) => isBehindNoun(word)],
  ['hat', ({index, sentence: {words}}) => /^tricks?$/.test(words[index + 1]?.lower ?? '')],
  ['heath', ({index, sentence: {words}}) => words[index - 1]?.lower === 'of'],
  ["who's", (word) => isBeforeInfinitive(word)],
  ['brought', (word) => isFetched(word)],
  // What is said of a quotation stands outside it.
  ['sand', ({quotation}) => quotation !== undefined],
])

for (const mark of ["'", '’']) rightUses.set(`you${mark}re`, isPredicate)

/** Whether a word that another would fit is right after all. */
export const isRight = (word: Word): boolean =>
  isClipped(word) || isAnswer(word) || isMeant(word) || isNamed(word) || (rightUses.get(word.lower)?.(word) ?? false)

/** “Forth, which opened in 1964, was her first bridge.” */
const isNamed = ({index, text, sentence: {words}}: Word): boolean =>
  index === 0 && hasCapital(text) && words[1]?.before === ', ' && /^(?:which|who|whose)$/.test(words[1].lower)

/** “for a sing and to have us a sing”: nobody slips twice. “So wet had it become”, “was heard to sing”, “How sad” */
function isMeant(word: Word): boolean {
  const {index, lower, quotation, tokens} = word
  const {words} = word.sentence
  const [before, next] = [words[index - 1], words[index + 1]]
  const isAgain =
    quotation !== undefined && lower.length > 3 && words.some((other) => other !== word && other.lower === lower)
  const isTurned = before?.lower === 'so' && /^(?:are|did|do|does|had|has|have|is|was|were)$/.test(next?.lower ?? '')
  const isHeard = lower === 'heard' && before?.tokens[0]?.lemma === 'be' && next?.lower === 'to'
  // “was heard to hum”
  const isInfinitive = before?.lower === 'to' && tokens[0]?.tag === 'VB'
  const isDegree = /^(?:how|so|too|very)$/.test(before?.lower ?? '') && tokens[0]?.tag === 'JJ'
  return isAgain || isTwice(word) || isTurned || isHeard || isInfinitive || isDegree || isOnThe(word)
}

/** “Her knee is on the mend.” */
const isOnThe = ({index, lower, sentence: {words}}: Word): boolean =>
  onThe.has(lower) && words[index - 1]?.lower === 'the' && words[index - 2]?.lower === 'on'

const onThe = list(`
  ball beat blink bounce brew brink cheap dole dot fence fiddle fly fritz game go hob hoof hop house hunt lam loose make
  march mat mend menu money move nail nod nose prowl quiet rack rampage razzle rebound rocks ropes run scent skids slate
  slide sly spot spree stump table take tiles town trot turn up wagon wane warpath wing
`)

/** How common a word may be, to be meant where it stands twice in a paragraph. */
const rare = 4

/** “‘They found them in a wok.’ ‘It wasn’t even our wok.’” */
export const isTwice = (word: Word): boolean =>
  /^\p{L}+$/u.test(word.lower) &&
  levelOf(word.lower) <= rare &&
  word.sentence.paragraph.sentences.some(({words}) =>
    words.some((other) => other !== word && other.lower === word.lower),
  )

/** “deaf in one ear”, “whispered in her ear” */
const isOwn = ({index, sentence: {words}}: Word): boolean =>
  /^(?:one|an|each|his|her|my|your|their|left|right|inner|deaf)$/.test(words[index - 1]?.lower ?? '')

/** “one Christmas Eve”, “one morning” */
const isOfDay = ({index, sentence: {words}}: Word): boolean => {
  const next = words[index + 1]
  return (
    /^(?:day|morning|afternoon|evening|night|week|summer|winter|spring|autumn)$/.test(next?.lower ?? '') ||
    /^\p{Lu}/u.test(next?.text ?? '')
  )
}

/** “the workers’ patience had run out” */
const isSubject = ({index, sentence: {words}}: Word): boolean =>
  /^(?:is|was|has|had|ran|wears?|wore|will|may|snapped)$/.test(words[index + 1]?.lower ?? '')

/** “‘It’s them kids who pay,’ she said.” */
const isDialect = ({index, quotation, sentence: {words}}: Word): boolean =>
  quotation !== undefined &&
  (/^(?:NNS|CD|JJ)/.test(words[index + 1]?.tokens[0]?.tag ?? '') ||
    /^(?:that|as|what|who|fellas?|folks?|lads|lot)$/.test(words[index + 1]?.lower ?? ''))

/** “The timber round them had rotted.” */
const isSurrounded = ({index, sentence: {words}}: Word): boolean =>
  /^(?:round|around|about|along|beside|near|opposite|past|over|under)$/.test(words[index - 1]?.lower ?? '')

/** “to fell a row of trees” */
const isInfinitive = ({index, sentence: {words}}: Word): boolean => words[index - 1]?.lower === 'to'

/** “saw them lose to Derby” */
const isSeen = ({index, sentence: {words}}: Word): boolean =>
  /^(?:him|her|it|me|them|us)$/.test(words[index - 1]?.lower ?? '') &&
  /^(?:help|let|made?|make|saw|seen?|watch(?:ed|ing)?)$/.test(words[index - 2]?.lower ?? '')

/** “The houses turn from grey to red.” */
const isOfColors = ({index, sentence: {words}}: Word): boolean =>
  words.some(
    ({lower}, i) =>
      i !== index &&
      /^(?:amber|black|blue|brown|gold|gray|green|grey|orange|pink|purple|silver|white|yellow)$/.test(lower),
  )

/** “a mouth ago”, “last mouth” */
const isOfCalendar = ({index, sentence: {words}}: Word): boolean =>
  /^(?:ago|later|before|earlier|after)$/.test(words[index + 1]?.lower ?? '') ||
  /^(?:last|next|per|every|each|calendar|\d+|one|two|three|six)$/.test(words[index - 1]?.lower ?? '')

/** “a suit of armour” */
const isWorn = ({index, sentence: {words}}: Word): boolean =>
  words[index + 1]?.lower === 'of' &&
  /^(?:arm[ou]+r|cards|clothes|clubs|diamonds|hearts|lights|mail|spades)$/.test(words[index + 2]?.lower ?? '')

/** “gas leeks”, “leeks to the press” */
const isLeaking = ({sentence: {words}}: Word): boolean =>
  words.some(({lower}) =>
    /^(?:data|documents?|email|fuel|gas|information|memos?|oil|pipes?|press|radiation|roof|tap|water)$/.test(lower),
  )

/** “The hog brought $4,300 at auction.” */
const isFetched = ({index, sentence: {words}}: Word): boolean =>
  /^(?:about|almost|around|just|nearly|only|over|up)$|^[$£€]?\d/.test(words[index + 1]?.lower ?? '')

/** “19 tell of floods, six of fires and four of theft” */
const isOneOfFigures = ({index, sentence: {words}}: Word): boolean =>
  words[index - 1]?.lower === 'and' && words.slice(0, index).some(({tokens}) => tokens[0]?.tag === 'CD')

/** “You’re late, and your coat is wet.”: what it says of you is no part of a noun’s phrase. */
function isPredicate({tokens}: Word): boolean {
  const verb = tokens.at(-1)
  const said = verb?.head
  return (
    verb !== undefined &&
    predicateOf(verb) === said &&
    said?.index === verb.index + 1 &&
    /^(?:JJ|VB[GN])$/.test(said.tag) &&
    !/^(?:JJ|NN|CD|HYPH)/.test(verb.sentence.tokens[said.index + 1]?.tag ?? '')
  )
}

/** “I’ve thought since of all I should have said.” */
const isPerfect = ({index, sentence: {tokens}, start}: Word): boolean =>
  index > 1 && tokens.some((token) => token.lemma === 'have' && token.relation.startsWith('aux') && token.start < start)

/** “when in walked the mayor” */
const isMovedIn = ({index, sentence: {words}}: Word): boolean =>
  /^(?:blew|came|comes?|flew|flows?|marche[ds]|ran|rode|rolled|rushed|strode|strolled|swept|tumbled|walk(?:ed|s)|went)$/.test(
    words[index + 1]?.lower ?? '',
  ) && /^(?:and|as|when|then|,)?$/.test(words[index - 1]?.lower ?? '')

/** “What we are good at is this.” */
const isOfSkill = ({index, sentence: {words}}: Word): boolean =>
  /^(?:JJ|VB)/.test(words[index - 1]?.tokens[0]?.tag ?? '') &&
  /^(?:is|are|was|were)$/.test(words[index + 1]?.lower ?? '') &&
  words.slice(0, index).some(({lower}) => /^(?:what|all|one|things?)$/.test(lower))

/** “the sail loft” */
const isOfShips = ({index, sentence: {words}}: Word): boolean =>
  /^(?:boats?|cloth|lockers?|lofts?|makers?|plans?|training)$/.test(words[index + 1]?.lower ?? '')

/** “and off, four minutes later, went the captain” */
const isMove = ({index, before, sentence: {words}}: Word): boolean =>
  before.startsWith(',') &&
  words.slice(Math.max(0, index - 6), index).some(({lower}) => /^(?:away|back|down|in|off|out|up)$/.test(lower))

/** “the weigh station” */
const isOfScales = ({index, sentence: {words}}: Word): boolean =>
  /^(?:bridges?|houses?|ins?|scales?|stations?)$/.test(words[index + 1]?.lower ?? '')

/** “easing a bale to the ground”: nobody has “a bail”. */
const isCounted = ({index, sentence: {words}}: Word): boolean =>
  /^(?:an?|another|each|every|one|per)$/.test(words[index - 1]?.lower ?? '')

/** “What does alarm her is the cost.” */
function isObjectOfPlainVerb({index, tokens, sentence: {words}}: Word): boolean {
  return tokens[0]?.tag === 'PRP' && /^(?:do|does|did)$/.test(words[index - 2]?.lower ?? '')
}

/** “the other four the alarms” */
const isOfOthers = ({index, sentence: {words}}: Word): boolean => words[index - 1]?.lower === 'other'

/** “plainer than in Hull”, “fewer falls where a rail was put up than where it was not” */
function isBehindComparative({index, sentence: {words}}: Word): boolean {
  return words
    .slice(0, index)
    .some(
      ({lower, tokens}, i) => /^(?:JJR|RBR)$/.test(tokens[0]?.tag ?? '') || (i === index - 1 && comparing.test(lower)),
    )
}

const comparing = /..er$|^(?:more|less|other|rather|worse|else)$/

/** “the cars on show” */
const isExhibition = ({index, sentence: {words}}: Word): boolean => words[index - 1]?.lower === 'on'

/** “What dose he think of it?”; not “how to dose it”, “what dose it takes”. */
function isAuxiliary({index, tokens: [token], sentence: {words}}: Word): boolean {
  const verb = token?.relation === 'aux' ? token.head : undefined
  const isBare = verb?.tag === 'VB' && verb.dependents.every((other) => other === token || other.tag !== 'MD')
  return isBare && words[index - 1]?.lower !== 'to'
}

/** “who’s to have the chair” */
const isBeforeInfinitive = ({index, sentence: {words}}: Word): boolean => words[index + 1]?.tokens[0]?.tag === 'TO'

/** “A market stall burned.” */
const isBehindNoun = ({index, sentence: {words}}: Word): boolean =>
  words[index - 1]?.tokens.at(-1)?.tag.startsWith('NN') === true

/** “40 percent said no and 5 percent were undecided” */
const isAnswered = ({index, sentence: {words}}: Word): boolean =>
  /^(?:said|say|says|saying|vote|votes|voted|voting|answered)$/.test(words[index - 1]?.lower ?? '')

/** “a roll of film” */
function isMeasure({index, sentence: {words}}: Word): boolean {
  return words[index + 1]?.lower === 'of' && /^(?:a|another|each|every|one)$/.test(words[index - 1]?.lower ?? '')
}

/** “the standards then in force” */
function isOfItsTime({index, sentence: {words}}: Word): boolean {
  return /^(?:in|at|on|under)$/.test(words[index + 1]?.lower ?? '')
}

/** “Fans, some in tears, line the road.” */
function isLiningVerb({index, sentence: {words, tokens}}: Word): boolean {
  const before = words[index - 1]?.tokens.at(-1)
  const isBehindPlural = before?.tag === 'NNS' || before?.lower === 'police' || tokens.some(isPluralBeforeComma)
  return isBehindPlural && /^(?:the|both|each|either|its|their)$/.test(words[index + 1]?.lower ?? '')
}

const isPluralBeforeComma = ({tag, index, sentence}: Token) => tag === 'NNS' && sentence.tokens[index + 1]?.text === ','

/** “How it got in is a mystery.” */
function isStranded({index, tokens: [token], sentence: {words}}: Word): boolean {
  return (
    token?.relation === 'compound:prt' && /^(?:is|was|are|were|remains?|has|had)$/.test(words[index + 1]?.lower ?? '')
  )
}

/** “had been lied to from the start” */
function isAfterStranded({sentence, index}: Word): boolean {
  return sentence.words[index - 1]?.lower === 'to'
}

const standing = list(`
  hang hangs hung lay lie lies lived ran rise rises rose run runs sat sit sits slept stand stands stood walk walked walks
`)

/** “Beside it, curling, hang those of his sons”, “Beside him, a student held a placard”: where something stands. */
function isPlace({index, sentence: {words}}: Word): boolean {
  const [next, ...rest] = words.slice(index + 1, index + 8)
  return (
    /^(?:him|her|them|me|us)$/.test(next?.lower ?? '') ||
    [next, ...rest].some((word) => word && standing.has(word.lower))
  )
}

/** “a man who keeps bees” */
function areKept({sentence, index}: Word): boolean {
  return /^(?:keep|keeps|keeping|kept)$/.test(sentence.words[index - 1]?.lower ?? '')
}

/** “I’ll no’ dress it up” */
const isClipped = (word: Word) => /^['’]/.test(textAfter(word))

/** “Patience, and a horror of sharp edges.”: nothing before it tells of it, and a mark parts it from the rest. */
const isAnswer = ({index, tokens: [token], sentence: {words}}: Word) =>
  index === 0 && /^NNS?$/.test(token?.tag ?? '') && /^[,;:]/.test(words[1]?.before ?? '')

/** “Its going will be felt.”, “It took its time.” */
function ownsDeed({index, sentence: {words}}: Word): boolean {
  if (/^t(?:ake|akes|aking|ook|aken)$/.test(words[index - 1]?.lower ?? '') && words[index + 1]?.lower === 'time')
    return true
  const [deed, verb] = [words[index + 1], words[index + 2]?.tokens[0]]
  return deed?.lower.endsWith('ing') === true && verb !== undefined && isFiniteVerb(verb) && verb.certainty.tag >= 0.8
}

/** “There’s lads in there whose dads built it.”; not “in there practice” */
function isPlaced({index, sentence: {words}}: Word): boolean {
  return (
    /^(?:in|out|over|up|down|from|under)$/.test(words[index - 1]?.lower ?? '') &&
    !/^(?:NN|JJ|VBG|CD)/.test(words[index + 1]?.tokens[0]?.tag ?? '')
  )
}

/** “there being little left to break”; not “there being asked to move” */
function isThereBeing({index, sentence: {words}}: Word): boolean {
  return words[index + 1]?.lower === 'being' && words[index + 2]?.tokens[0]?.tag !== 'VBN'
}

/** “whose running down the left troubled the visitors” */
function ownsLongDeed({tokens, sentence}: Word): boolean {
  const deed = sentence.tokens[(tokens.at(-1)?.index ?? -1) + 1]
  return deed?.lower.endsWith('ing') === true && mayBeSubject(deed)
}

/** “There was laughter, some of it his.”, “The food was hers, the wine his.”; not “what it his.” */
function isOwnedPart({index, sentence: {words, after}}: Word): boolean {
  const isAtEnd = /^[,;:.!?)”"]/.test(words[index + 1]?.before ?? after)
  return (
    isAtEnd && !words.slice(0, index).some(({lower, tokens}) => /^(?:as|than)$/.test(lower) || isQuestion(tokens[0]))
  )
}

const isQuestion = (token: Token | undefined) => token?.tag.startsWith('W') === true

/** “a bit too wild”, “none too soon” */
function isOfDegree({index, sentence: {words}}: Word): boolean {
  const next = words[index + 1]?.tokens[0]
  if (!/^(?:JJ|RB|VB[NG]|IN)/.test(next?.tag ?? '')) return false
  const [last, article] = [words[index - 1]?.lower ?? '', words[index - 2]?.lower ?? '']
  return (
    (/^(?:bit|little|lot|touch|tad|shade|trifle|fraction)$/.test(last) && /^(?:an?|wee)$/.test(article)) ||
    /^(?:far|much|way|rather|altogether|slightly|somewhat|none)$/.test(last)
  )
}

/** “never closer than two the rest of the way”, “by four the second time”: behind these stands a number, and no preposition. */
const isOfCount = ({index, before, sentence: {words}}: Word): boolean =>
  /^\s+$/.test(before) &&
  /^(?:above|against|among|around|at|below|between|beyond|by|just|least|most|only|over|past|than|under|versus|with|within|without)$/.test(
    words[index - 1]?.lower ?? '',
  )

/** “any two the same”, “no two are alike” */
const isOfSeveral = ({index, sentence: {words}}: Word): boolean =>
  /^(?:any|every|no|other|these|those)$/.test(words[index - 1]?.lower ?? '')

/** “The mare led four out.”: fences, holes and gates from home. */
const isOut = ({index, sentence: {words, after}}: Word): boolean =>
  words[index + 1]?.lower === 'out' && /^[,;:.!?)]/.test(words[index + 2]?.before ?? after)

/** “Moths were at the felt.”, “roofing felt”; not “on the felt”, “the felt wing” */
const isFabric = ({index, sentence: {words, after}}: Word): boolean => {
  const [last, before, next] = [words[index - 2], words[index - 1], words[index + 1]]
  if (/^(?:acoustic|black|blue|green|grey|roof|roofing|white|wool|woollen)$/.test(before?.lower ?? '')) return true
  const isAtEnd =
    next === undefined || /^[,;:.!?)”"]/.test(next.before) || /^(?:IN|CC)$/.test(next.tokens[0]?.tag ?? '')
  return isAtEnd && after !== '?' && before?.lower === 'the' && !/^(?:from|in|of|on|to|and)$/.test(last?.lower ?? 'on')
}

/** “in poor form this season” */
const isOfPlayers = ({index, sentence: {words}}: Word): boolean =>
  /^(?:in|of|to)$/.test(words[index - 2]?.lower ?? '') && forms.has(words[index - 1]?.lower ?? '')

const forms = list(`
  awful best blistering book bright brilliant champion cracking current dazzling decent dire dreadful excellent fabulous
  fantastic fine good great imperious indifferent inspired irresistible mixed outstanding patchy peak poor red-hot
  rich ripping scintillating scoring sensational sparkling spectacular splendid stunning sublime superb supreme terrific
  top tremendous vintage winning wonderful world-class wretched
`)

/** “the remains of a leaving cake” */
const isFarewell = ({index, sentence: {words}}: Word): boolean =>
  /^(?:bash|cakes?|cards?|certificates?|collection|dates?|dinner|do|drinks?|dos|gifts?|lunch|party|presents?|speech)$/.test(
    words[index + 1]?.lower ?? '',
  )

/** “Plenty of it’s overcooked.”; not “most of it’s staff” */
function isPartPredicate({index, tokens, sentence}: Word): boolean {
  const {words} = sentence
  if (words[index - 1]?.lower !== 'of' || !parts.has(words[index - 2]?.lower ?? '')) return false
  const [said, after] = sentence.tokens.slice((tokens.at(-1)?.index ?? 0) + 1)
  return /^(?:JJ|VB[GN]|RB)$/.test(said?.tag ?? '') && !/^(?:NN|JJ|VB|HYPH)/.test(after?.tag ?? '')
}

const parts = list('all any bit bits enough half little lot lots more most much none part plenty rest some two-thirds')

/** “a hard sell” */
const isTask = ({index, sentence: {words}}: Word): boolean =>
  /^(?:big|difficult|easier|easy|hard|harder|hardest|simple|soft|strong|tough|tougher|toughest)$/.test(
    words[index - 1]?.lower ?? '',
  )

/** “a bit off colour”, “a day off work” */
const isOffColor = ({index, sentence: {words}}: Word): boolean => offs.has(words[index + 1]?.lower ?? '')

const offs = list(`
  air balance base beam broadway camera campus centre center colour color course cue duty form grid guard key kilter label
  limits line line-out message peak pins piste pitch plan season script side site spin stage stump target track trend tune
  work
`)

/** “‘It’s no the same,’ she said, ‘no the big yins.’” */
function isScots({index, quotation, sentence: {words}}: Word): boolean {
  return (
    quotation !== undefined &&
    /^(?:the|an?|that|this|these|those|my|your|his|her|our|their)$/.test(words[index + 1]?.lower ?? '')
  )
}

const lasting = list('last live stay wait work serve spend remain jail imprison sentence ban suspend')

/** “I make four a year”; not “was jailed four a year” */
function isOften({index, sentence: {words}}: Word): boolean {
  const [verb, article, unit] = [words[index - 1]?.tokens.at(-1), words[index + 1], words[index + 2]]
  if (!verb || !/^(?:an?|each|every)$/.test(article?.lower ?? '')) return false
  if (!/^(?:second|minute|hour|day|night|week|fortnight|month|season|year|decade|head|side)$/.test(unit?.lower ?? ''))
    return false
  return /^VB[DZPG]?$/.test(verb.tag) && !lasting.has(verb.lemma)
}
