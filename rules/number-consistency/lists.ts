import {type Figure, hasCapital, type Sentence, type Token} from '../../src/rule-kit/index.ts'
import {isExact, spoken, writtenLike} from './arithmetic.ts'
import {type Finding, placesOf, spanOfFigure} from './finding.ts'
import {figure, figuresIn, letter, named, type Skeleton} from './skeleton.ts'

/** Lists of more than this are not counted on a page. */
const longest = 12

/** Nouns of time and measure: a name behind “after two years,” is none of them. */
const measures =
  /^(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|miles?|metres?|meters?|feet|points?|times?|goals?|games?|runs?|rounds?|laps?|decades?|inches|pounds|dollars|euros|degrees?|percent|occasions?|seasons?|matches|wins?|sets?|votes?|weekends?|nights?|generations?|wickets?|overs|legs?|shots|minutes|tries|terms|acts|parts|pages|lines|copies|children’s)$/i

/** Whom and what names stand for: “two men, A and B, were …”. */
const bearers =
  /^(?:others?|men|women|people|persons?|boys|girls|brothers|sisters|sons|daughters|children|friends|teenagers|students|pupils|members|senators|suspects|victims|candidates|countries|nations|states|cities|towns|villages|counties|provinces|islands|companies|firms|clubs|teams|universities|schools|parties|unions|banks|airlines|newspapers|mps|lawyers|siblings|cousins|partners|colleagues|nurses|doctors|judges|artists|police|politicians|republicans|democrats|rivals|groups|rivers|planets|regions|districts|neighbours|neighbors|capitals|languages|residents|natives|survivors|finalists|champions|nominees|sites|hospitals|museums|airports|stations|charities|agencies|networks|veterans|astronauts|goalkeepers|defendants|accomplices|figures|allies|aides|hostages|[a-z]+(?:ers|ors|ists|men|women|ants|ents|ians|ees|mates))$/i

/** A count and the list that follows it, of as many as it does not say. */
export function findWrongLists(skeleton: Skeleton): Finding[] {
  const {sentence, figures} = skeleton
  return [...figures.flatMap((one) => findWrongList(sentence, one, figures)), ...findWrongAges(skeleton)]
}

type Opening = ',' | ':' | '–' | '(' | 'as'

/** What stands between a count and its list: “ other men,”, “ reasons for this:” */
const opening = /^(?:[ -][\p{L}’'-]+){1,9}?(,|:| –| —|—| \(| as(?= \p{Lu}))(?=\s?[\p{L}“‘])/u

function findWrongList(sentence: Sentence, count: Figure, figures: readonly Figure[]): Finding[] {
  if (!isExact(count) || count.isAttributive || count.value < 2 || count.value > longest) return []
  const before = sentence.text.slice(0, count.start - sentence.start)
  // “three of the four khanates”, “the Big Five factors”
  if (
    /(?:^|\s)of (?:the |its |their )?$/.test(before) &&
    figures.some(({end}) => end < count.start && count.start - end < 12)
  )
    return []
  if (before.trim() !== '' && hasCapital(count.text) && !/[“"‘:]\s*$/.test(before)) return []
  const behind = sentence.text.slice(count.end - sentence.start)
  const match = opening.exec(behind)
  if (!match || !/ and |;/.test(behind)) return []
  const mark = (match[1] ?? '').trim().replace('—', '–') as Opening
  const noun = count.counted?.noun
  if (!noun || hasCapital(noun.text) || noun.certainty.tag < 0.7 || measures.test(noun.lower) || !/S$/.test(noun.tag))
    return []
  const {tokens} = sentence
  const start = count.end + match[0].length
  const at = tokens.findIndex((token) => token.start >= start)
  const isAdjacent = tokens[noun.index + 1]?.end === start
  if (at < 0 || (mark !== ':' && !isAdjacent) || noun.end > start) return []
  if (mark === ':' && !isLastNamed(noun, tokens[at] as Token, figures, count) && !isDefined(noun, tokens[at] as Token))
    return []
  const segments = mark === ':' ? readSegments(tokens, at) : undefined
  const items = segments ?? readItems(tokens, at, mark)
  if (!items || items.length < 2 || items.length === count.value || items.length > longest) return []
  // “He met three officials, John Smith and Bob Carr.”
  const isLoose = mark === ',' && endsSentence(items, sentence)
  if (isLoose && !(items.length > count.value && items.every(({length}) => length > 1 && length < 5) && isPerson(noun)))
    return []
  if (segments ? !areOneEach(segments, noun) : !arePlain(items, mark, noun)) return []
  if (isOpenEnded(sentence, count, items)) return []
  const last = (items.at(-1) as Token[]).at(-1) as Token
  const list = {paragraph: sentence.paragraph, start: (tokens[at] as Token).start, end: last.end}
  const right = writtenLike(count, items.length)
  return [
    {
      at: spanOfFigure(count),
      message: `“${count.text} ${noun.text}”: the list that follows has ${spoken(items.length)}. Check the count and the list.`,
      expected: [right],
      related: placesOf([list]),
    },
  ]
}

const endsSentence = (items: readonly Token[][], {tokens}: Sentence) => {
  const last = items.at(-1)?.at(-1)
  // Ages and homes aside.
  return (
    last !== undefined && tokens.slice(last.index + 1).every(({tag, text}) => /^(?:CD|[.,])$/.test(tag) || text === '.')
  )
}

const isPerson = ({lower}: Token) =>
  /^(?:men|women|people|boys|girls|brothers|sisters|sons|daughters|children|friends|teenagers|students|pupils|suspects|victims|defendants|[a-z]+(?:ers|ors|ists|men|women|ants|ents|ians|mates|ees))$/.test(
    lower,
  )

/** Nothing else in the plural, and no other count, stands before the colon that could be what it lists. */
function isLastNamed(noun: Token, first: Token, figures: readonly Figure[], count: Figure): boolean {
  const {tokens} = noun.sentence
  if (figures.some((one) => one !== count && one.start < first.start)) return false
  return !tokens.slice(noun.index + 1, first.index).some(({tag}) => /^(?:NNS|NNPS|VB[DZP]|MD|CC)$/.test(tag))
}

/** “hundreds of forces in the seven states the court covers: Ohio, …”: bearers, and what says which of them. */
function isDefined({index, lower, dependents, sentence: {tokens}}: Token, first: Token): boolean {
  const [next] = tokens.slice(index + 1)
  const clause = tokens.slice(index + 1, first.index - 1)
  return (
    bearers.test(lower) &&
    hasCapital(first.text) &&
    dependents.some((one) => /^(?:the|its|their)$/.test(one.lower)) &&
    /^(?:DT|PRP|WDT|WP|IN|VBN|VBG|NNP)$/.test(next?.tag ?? '') &&
    clause.length > 1 &&
    clause.every(({tag, relation}) => relation === 'acl:relcl' || !/^(?:NNS|NNPS|CC|CD|[,:])$/.test(tag)) &&
    dependents.some((one) => /^acl/.test(one.relation) && one.index < first.index)
  )
}

/** “: A, of B; C, of D; and E.” is cut by its semicolons. */
function readSegments(tokens: readonly Token[], from: number): Token[][] | undefined {
  if (!tokens.slice(from).some(({text}) => text === ';')) return undefined
  const segments: Token[][] = [[]]
  for (const token of tokens.slice(from)) {
    const segment = segments.at(-1) as Token[]
    if (token.text === ';') segments.push([])
    else if (token.text === ':' || /^[–—]$/.test(token.text)) return []
    else if (token.tag !== '.' && !/^["”’]$/.test(token.text) && (segment.length > 0 || token.lower !== 'and'))
      segment.push(token)
  }
  return segments.every(({length}) => length > 0) ? segments : []
}

/** No number opens a segment, and of people none holds two. */
const areOneEach = (segments: readonly Token[][], noun: Token): boolean =>
  segments.every(
    (segment) =>
      !/^(?:first|second|third|last|finally|one|then|also)(?:ly)?$/.test(segment[0]?.lower ?? '') &&
      segment[0]?.tag !== 'CD' &&
      !/S$/.test(segment[0]?.tag ?? '') &&
      !(bearers.test(noun.lower) && segment.some(({lower}) => lower === 'and')),
  )

/** The items of a list that ends with “and”, up to what closes it; undefined where it is not surely read. */
export function readItems(tokens: readonly Token[], from: number, mark: Opening): Token[][] | undefined {
  const items: Token[][] = []
  let item: Token[] = []
  let [hasAnd, isClosed, isEnd] = [false, false, false]
  const cut = () => {
    if (item.length && !isAside(item)) items.push(item)
    item = []
  }
  let i = from
  for (; i < tokens.length; i++) {
    const token = tokens[i] as Token
    const {text, lower} = token
    if (text === ',') {
      cut()
      if (hasAnd && tokens[i - 1]?.lower !== 'and') {
        // “cost and time, and the weather”
        if (mark !== ',' && tokens[i + 1]?.tag !== 'CD') return undefined
        isClosed = true
        break
      }
    } else if (lower === 'and') {
      if (hasAnd) return undefined
      cut()
      hasAnd = true
    } else if (/^[–—]$/.test(text) || text === ')' || token.tag === '.' || text === ';') {
      cut()
      isEnd = token.tag === '.'
      isClosed =
        mark === '–'
          ? /^[–—]$/.test(text) || token.tag === '.'
          : mark === '('
            ? text === ')'
            : mark === ':'
              ? token.tag === '.'
              : false
      break
    } else if (/^(?:or|nor|but|plus|&|[:"“”(])$/.test(lower)) return undefined
    else item.push(token)
  }
  if (i === tokens.length) cut()
  // “two men, A and B, were …”; ages and homes may stand behind the last name.
  let next = i + 1
  if (mark === ',' && isClosed) {
    while (tokens[next + 1]?.text === ',' && tokens[next]?.tag === 'CD') next += 2
    while (/^(?:of|from)$/.test(tokens[next]?.lower ?? '') && tokens[next + 2]?.text === ',') next += 3
    if (tokens[next]?.tag === 'CD' && tokens[next + 1]?.tag === '.') [isClosed, isEnd] = [false, true]
    else if (!/^(?:VB[DZP]|MD)$/.test(tokens[next]?.tag ?? '') || (tokens[next]?.certainty.tag ?? 0) < 0.8)
      return undefined
  }
  const isOver = isClosed || (/^(?:,|as)$/.test(mark) && isEnd)
  return hasAnd && isOver ? items : undefined
}

/** An age or a home behind a name: “Tom Hale, 23, of Leeds,” */
const isAside = (item: readonly Token[]): boolean =>
  item.every(({tag}) => tag === 'CD') ||
  (item.length < 3 && /^(?:inc|ltd|llc|plc|co|corp|jr|sr)$/.test(item[0]?.lower.replace('.', '') ?? '')) ||
  (/^(?:of|from|aged)$/.test(item[0]?.lower ?? '') &&
    item.slice(1).every(({text, tag}) => hasCapital(text) || tag === 'CD'))

/** Whether each item is plainly one: a name, or one thing. */
function arePlain(items: readonly Token[][], mark: Opening, noun: Token): boolean {
  const isBearer = bearers.test(noun.lower)
  if (items.every(isName)) return (isBearer || mark !== ',') && !isJoinedName(items)
  if (mark === ',' || items.some(isName)) return false
  if (mark !== '(' && items.every(isAim)) return !isBearer
  return items.every((item) => isOneThing(mark === ':' ? withoutAdjunct(item) : item, isBearer))
}

/** “Anna Ode”, “the Netherlands”, “Piet van der Steeg” */
export function isName(item: readonly Token[]): boolean {
  const [first] = item
  const words = first?.lower === 'the' ? item.slice(1) : item
  return (
    words.length > 0 &&
    words.length < 6 &&
    hasCapital(words[0]?.text ?? '') &&
    words.every(
      ({text, tag, lower}) =>
        hasCapital(text) || /^(?:of|the|de|da|di|la|van|von|der|den|al|bin|-|'s|’s|\.)$/.test(lower) || tag === 'HYPH',
    ) &&
    words.some(({tag}) => tag.startsWith('NNP')) &&
    !words.some(({tag}) => tag === 'NNPS' && /^(?:brothers|sisters)$/i.test(tag))
  )
}

/** “Trinidad and Tobago”, “Marks and Spencer”: the last two may be one, where they are no people’s full names. */
export function isJoinedName(items: readonly Token[][]): boolean {
  const [one, other] = items.slice(-2) as [Token[], Token[]]
  const pair = `${one.map(({text}) => text).join(' ')} ${other.map(({text}) => text).join(' ')}`
  return /^(?:Trinidad Tobago|Bosnia Herzegovina|Antigua Barbuda|S(?:ain)?t\.? Kitts Nevis|S[ãa]o Tom[ée] Pr[íi]ncipe|S(?:ain)?t\.? Vincent .*Grenadines|Turks Caicos|Newfoundland Labrador|Marks Spencer|Tyne Wear|Johnson Johnson|Procter Gamble|Smith Wesson|Simon Schuster|Ernst Young|Barnes Noble|Standard Poor.*|.* (?:Sons|Co|Company|Partners|Associates))$/.test(
    pair,
  )
}

/** “to warn of floods”: one verb, and no other. */
const isAim = (item: readonly Token[]): boolean =>
  item[0]?.tag === 'TO' &&
  item[1]?.tag === 'VB' &&
  item.length < 9 &&
  !item.slice(2).some(({tag}) => /^(?:VB[DZP]?|MD|TO|W.*)$/.test(tag))

/** “a dispute over pay” */
function withoutAdjunct(item: readonly Token[]): readonly Token[] {
  const at = item.findIndex(({tag, lower}) => tag === 'IN' && lower !== 'of')
  return at > 0 ? item.slice(0, at) : item
}

/** “a baker”, “the cost of living”, “time”: no number, no verb, and for people no plural. */
function isOneThing(item: readonly Token[], isBearer: boolean): boolean {
  if (item.length > 6 || item.some(({tag}) => /^(?:CD|VB[DZPN]?|MD|W.*|CC|TO|RB|PRP|EX|IN)$/.test(tag) && tag !== 'IN'))
    return false
  if (item.some(({tag, lower}) => tag === 'IN' && lower !== 'of')) return false
  const of = item.findIndex(({lower}) => lower === 'of')
  const head = (of < 0 ? item : item.slice(0, of)).at(-1)
  if (!head || !/^(?:NN|NNS|NNP|VBG)$/.test(head.tag)) return false
  if (item.some(({certainty}) => certainty.tag < 0.5)) return false
  return head.tag !== 'NNS' || !isBearer
}

/** “including”, “among them”, “for example”; “at least two men”. */
function isOpenEnded(sentence: Sentence, count: Figure, items: readonly Token[][]): boolean {
  const [first] = items[0] as [Token]
  const last = (items.at(-1) as Token[]).at(-1) as Token
  const after = sentence.text.slice(last.end - sentence.start, last.end - sentence.start + 40)
  if (
    /^,? (?:among (?:them|others)|included|for (?:example|instance)|respectively|say|etc|in particular|and others)/.test(
      after,
    )
  )
    return true
  const before = sentence.text.slice(0, count.start - sentence.start)
  if (
    /(?:other than|any|every|first|last|another|top|next|one of|some of|only|of) (?:the |his |her |their |its |our )?$/i.test(
      before,
    ) &&
    /(?:any|every|one of|some of|top) (?:the )?$/i.test(before)
  )
    return true
  return /^(?:including|such|like|namely|notably|especially|mainly|mostly|both|either|one|each|most|many|some|among|all|plus|with)$/.test(
    first.lower,
  )
}

const aged = new RegExp(
  `${named('n')}(?: [${letter}’'-]+){1,3}?,? (?:all |both )?(?:aged )(?<ages>${figure}(?:, ${figure}){0,8},? and ${figure})(?=[ ,.;)–—]|$)(?! (?:years?|months?|and|to)(?![${letter}]))`,
  'gi',
)

/** “Two men, aged 23, 25 and 27,” */
function findWrongAges(skeleton: Skeleton): Finding[] {
  return [...skeleton.text.matchAll(aged)].flatMap((match) => {
    const {n, ages = ''} = match.groups as {n?: string; ages?: string}
    const count = skeleton.figureOf(n)
    const told = figuresIn(ages, skeleton)
    if (!count || !isExact(count) || count.value < 2 || told.length <= count.value) return []
    if (told.some(({value, low, high}) => value > 119 || low !== high)) return []
    return [
      {
        at: spanOfFigure(count),
        message: `“${count.text}”: ${spoken(told.length)} ages follow. Check the count and the ages.`,
        expected: [writtenLike(count, told.length)],
        related: placesOf(told.map(spanOfFigure)),
      },
    ]
  })
}
