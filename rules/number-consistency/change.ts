import {type Figure, numberOfWords} from '../../src/rule-kit/index.ts'
import {areOfOneUnit, type Bounds, boundsOf, isExact, isPlain, meet, reach, written} from './arithmetic.ts'
import {type Finding, placesOf, spanOfFigure} from './finding.ts'
import {figure, letter, named, type Skeleton} from './skeleton.ts'

export const rising =
  'put up|puts up|putting up|rise|rises|rose|risen|rising|increase|increases|increased|increasing|grow|grows|grew|grown|growing|growth|climb|climbs|climbed|climbing|jump|jumps|jumped|jumping|surge|surges|surged|surging|soar|soars|soared|soaring|gain|gains|gained|raise|raises|raised|raising|up|leap|leaps|leapt|leaped|swell|swelled|swollen|expand|expanded|widen|widens|widened|widening|lift|lifts|lifted|lifting|boost|boosts|boosted|boosting|hike|hikes|hiked|hiking'
export const falling =
  'bring down|brought down|fall|falls|fell|fallen|falling|drop|drops|dropped|dropping|decline|declines|declined|declining|decrease|decreases|decreased|decreasing|shrink|shrinks|shrank|shrunk|shrinking|slip|slips|slipped|slide|slides|slid|plunge|plunges|plunged|tumble|tumbles|tumbled|cut|cuts|cutting|reduce|reduces|reduced|reducing|reduction|lower(?! down)|lowers|lowered|lowering|down|sink|sinks|sank|sunk|dip|dips|dipped|plummet|plummets|plummeted|shed|contraction|contracted|narrows|narrowed|narrowing|trim|trims|trimmed|trimming|slash|slashes|slashed|slashing'
const multiples: Readonly<Record<string, number>> = {doubl: 2, tripl: 3, trebl: 3, quadrupl: 4, quintupl: 5, halv: 0.5}
const multiplying = '(?:doubl|tripl|trebl|quadrupl|quintupl|halv)(?:e|es|ed|ing)'

/** Words that do not take the sentence elsewhere. */
const plain = `(?: (?!(?:and|then|but|to|from|by|or|before|after|while|when|with|as|for|if|that|which|who|until|than)(?![${letter}]))[${letter}’'.-]+)`
const when = String.raw`(?:,? (?:in|at|on|for (?:its|the|their)|during|last|this|a|an|the|at the) [${letter}\d’'-]+(?: (?:[${letter}\d’'-]+|${figure}(?= (?:quarter|half)(?![${letter}])))){0,3}?(?=[ ,.;)–—]|$)|,? (?:(?:over|in|within|during|through) )?(?:the (?:next|last|past|coming|first) )?${figure}[ -](?:years|months|weeks|days|decades)(?: (?:earlier|ago|before|previously))?(?![${letter}]))?`
/** “$412 million, or $1.03 a share, from $371 million, or 91 cents a share”: the same, for each share. */
const perShare = `(?:,? or ${figure} (?:a|per) share(?=,),?|,? \\(${figure} (?:a|per) share\\))?`
const noun = `${plain}{0,3}?${perShare}`
const fromTo = `from ${named('start')}${noun}${when} to ${named('to')}`
const toFrom = `to (?:(?:close|end|finish|reach|stand|settle|trade)(?: the (?:day|week|month|year|session))? (?:at )?)?${named('to2')}${noun}${when},? (?:up |down )?from ${named('start2')}`
const verb = `(?<![${letter}-])(?:(?<up>${rising})|(?<down>${falling}))(?![${letter}])`
const step = `(?:by |of |about )?${named('by')}`
const announcedSimply = `(?:(?<up2>up|an (?:extra|additional)|an? (?:[${letter}-]+ )?(?:rise|increase|gain|jump|growth|surge|climb|leap) of)|(?<down2>down|an? (?:[${letter}-]+ )?(?:fall|drop|decrease|decline|cut|reduction|dip|loss) of)) ${named('by')}`
const announced = `${announcedSimply}|or (?:by )?${named('by3')} (?:(?<up4>more|higher)|(?<down4>less|lower|fewer|cheaper))(?=[.,;:)]|$)|an? ${named('by2')}[ -](?:(?<up3>rise|increase|gain|jump|surge|leap)|(?<down3>fall|drop|decrease|decline|cut|reduction))(?![${letter}])`

/** “the”, “last year’s”: whose figure the one before is. */
const whose = `(?:(?:the|its|their|his|her) )?(?:(?:last|the previous|the prior) [${letter}]+['’]s (?:record |figure of |total of )?)?`

const patterns = [
  // “rose by 20 % from 40 to 50”, “an increase of 15 from 30 to 50”
  `${verb}${plain}{0,3}? ${step}${noun}${when},? ${fromTo}`,
  // “fell 12 percent to 44 from 50”
  `${verb}${plain}{0,3}? ${step}${noun}${when},? ${toFrom}`,
  // “rose from 40 to 50, up 20 %”, “… from 40 to 50, an increase of 20 %”
  `(?:${verb}${plain}{0,5}? )?${fromTo}${noun}${when}(?:,| –| —| \\()\\s?(?:${announced})`,
  // “widened to 60 from 50, a 20 % increase”
  `(?:${verb}${plain}{0,5}? )?${toFrom}${noun}${when}(?:,| –| —| \\()\\s?(?:${announced})`,
  // “sales were 50, up 25 % from 40”, “148,000 tickets, up 4 % on last year’s 142,300”
  `${named('to')}${noun}${when}(?:,| –| —) (?:which is |which was )?(?:${announcedSimply})(?: (?:percentage )?points?)? (?:from|on) ${whose}${named('start')}`,
  // “which had fallen to 88.7 percent, has risen by 4.4 points, to 93.1 percent”
  `which (?:had |has )?(?:${rising}|${falling}) to ${named('start')}${noun}(?: [${letter}]+){0,4}?, (?:(?:has|have|had) (?:since |now )?)?${verb} (?:by )?${named('by')}(?: (?:percentage )?points?)?,? to ${named('to')}(?=[.;]|, (?!since(?![${letter}])))`,
  // “a rise of 3.2 per cent, which would lift the rate from £15.40 to £15.90”
  `(?<![${letter}])an? (?:[${letter}-]+ )?(?:(?<up>rise|increase)|(?<down>cut|reduction|fall|drop)) of ${named('by')}${when}, which (?:would|will|should|is to) (?:lift|take|raise|bring|push|put|increase|cut|reduce|lower)${plain}{0,6}? ${fromTo}`,
  // “from $41 to $46 in January, to $50 in 2027 and to $53 in 2028, an increase of $12”
  `(?:${verb}${plain}{0,5}? )?from ${named('start')}${noun}${when}(?:,? (?:first )?to ${figure}${noun}${when}){1,3},? and (?:then |finally )?to ${named('to')}${noun}${when}(?:,| –| —| \\()\\s?(?:${announced})`,
  // “450, compared with 400 a year earlier, an increase of 12.5 %”
  `${named('to')}${noun}${when},? compared (?:with|to) ${named('start')}${noun}${when}(?:,| –| —) (?:${announced})`,
  // “840, down from 920 in 2019, a loss of 80”
  `${named('to')}${noun}${when}, (?:up|down) from ${named('start')}${noun}${when}(?:,| –| —) (?:${announcedSimply})`,
  // “lost 60 people, falling from 920 to 860”
  `(?<![${letter}])(?:lost|shed|gained|added) ${named('by')}(?: [${letter}]+){0,2}?(?: (?:in|over|during) (?:the|a|that)(?: last| past)? (?:year|decade|month|week|quarter|season))?, (?:falling|dropping|declining|shrinking|rising|growing|climbing|going) ${fromTo}`,
  // “2,150 residents in 2000 and 1,760 in 2020, a drop of 18 percent”
  `${named('start')} [${letter} ]{3,30} in \\d{4}(?: and|,|, and)(?: only| just)? ${named('to')} in \\d{4}, (?:${announcedSimply})`,
  // “In 2019 it handled 4.2 million tonnes, and last year 5.1 million, an increase of 0.9 million”
  `(?<![${letter}])in \\d{4},? [${letter}’' -]{2,40}${named('start')}[${letter} ]{0,40}(?: and|,|, and|;) (?:in \\d{4},?|last year|this year|now)(?: [${letter}]+){0,2} ${named('to')}[${letter} ]{0,20}, (?:${announcedSimply})(?! (?:on|over|from)(?![${letter}]))`,
  // “numbered 1,200 in 2010; last year it was 780, a loss of 420”
  `${named('start')}[${letter} ]{0,30} in \\d{4}[;,][^.\\ue000-\\ue03b]{2,60}${named('to')}[${letter} ]{0,20}, (?:${announcedSimply})(?! (?:on|over|from)(?![${letter}]))`,
  // “now £900 a month, will rise by £75 to £975”
  `(?<![${letter}])(?:now|currently|at present) ${named('start')}${noun}, ${plain}{0,3}? ${verb} (?:by )?${named('by')}${noun}${when},? to ${named('to')}`,
  // “a pass, now $95, would rise to $114, an increase of 20 %”
  `(?<![${letter}])(?:now|currently|at present)(?: [${letter}]+){0,2}? ${named('start')}${noun}[,;]${plain}{0,5}? ${verb}${plain}{0,2}? to ${named('to')}${noun}${when}(?:,| –| —| \\() ?(?:${announced})`,
  // “now pay $120 a month; they would pay $180, or 50 % more”
  `(?<![${letter}])(?:now|currently|at present)(?: [${letter}]+){0,2}? ${named('start')}[${letter} ]{0,20}[,;][^.\\ue000-\\ue03b]{2,60}(?:would|will|is to|are to) (?:pay|cost|charge|get|earn|receive|be) ${named('to')}[${letter} ]{0,12}(?:,| –| —| \\() ?(?:${announced})`,
  // “a 20 % rise from 40 to 50”
  `(?<![${letter}])an? ${named('by')}[ -](?:(?<up>rise|increase|gain|jump|surge|leap)|(?<down>fall|drop|decrease|decline|cut|reduction))${plain}{0,3}?,? ${fromTo}`,
].map((source) => new RegExp(source, 'gi'))

const multiple = new RegExp(
  `(?<![${letter}])(?<hedge>more than|nearly|almost|about|roughly|at least|over|less than|around|not quite)? ?(?<verb>${multiplying})${plain}{0,5}?${when},? (?:${fromTo}|${toFrom})`,
  'gi',
)
const direction = new RegExp(
  `${verb}(?<words>${plain}{0,4}?) (?:${fromTo}|${toFrom})(?<tail>${noun})(?=[ ,.;:)–—]|$)`,
  'gi',
)

/** “a quarter of a point”, “half a percentage point” */
const partOfPoint = new RegExp(
  `(?:${named('part')} of an?|(?<half>half an?)) (?:percentage |full )?point(?![${letter}])`,
  'i',
)
/** “a quarter of a point on Tuesday, to 6.25 percent”; “from 6.75 percent, a quarter of a point” */
const leadsOn = new RegExp(`^(?:,? (?:on|in|last|this) [${letter}]+)?,? ?$`, 'i')
const sumsUp = new RegExp(
  `^(?: (?:on|in|last|this) [${letter}]+)?(?:,| –| —| \\() ?(?:or |down |up |by |(?:or )?an? (?:cut|rise|increase|reduction|drop|fall|move|difference) of )?$`,
  'i',
)
/** “a quarter of a point below what was expected” */
const isOfAnother = /^ (?:from|since|below|above|over|higher|lower|more|less|at a time|each|than)(?!\p{L})/u
const ofRate = new RegExp(
  `(?<![${letter}])(?:to ${named('to2')}(?: [${letter}]+){0,3}?,? (?:up |down )?from ${named('start2')}|from ${named('start')}(?: [${letter}]+){0,3}? to ${named('to')})`,
  'i',
)

/** What every change has. */
const leading = new RegExp(
  `which [^.]{3,30} to ${figure}|(?:from|on) [^.]{3,30}['’]s (?:record |figure of |total of )?${figure}|(?<![${letter}])(?:from|(?:now|currently|at present)(?: [${letter}]+){0,2}?|compared (?:with|to)|(?:from|on) the|in \\d{4}(?: and|,|, and)(?: only| just)?) ${figure}|(?<![${letter}])in \\d{4}[^.]{2,80}${figure}.*, an? `,
  'i',
)
const ranged = new RegExp(`^(?: [${letter}’'-]+){0,4} to (?:an? |(?:[${letter}]+ )?${figure})`, 'u')

/** A change that the two figures it leads from and to do not make. */
export function findWrongChanges(skeleton: Skeleton): Finding[] {
  if (skeleton.figures.length < 2 || !leading.test(skeleton.text)) return []
  return [
    ...findWrongSteps(skeleton),
    ...findWrongPartsOfPoint(skeleton),
    ...findWrongMultiples(skeleton),
    ...findWrongDirections(skeleton),
  ]
}

interface Ends {
  from: Figure
  to: Figure
}

/** Both ends of a change, in one unit: “from 5 to 7 percent” are percentages. Undefined where they cannot be compared. */
function endsOf({figureOf}: Skeleton, groups: Groups): Ends | undefined {
  let [from, to] = [figureOf(groups.start ?? groups.start2), figureOf(groups.to ?? groups.to2)]
  if (!from || !to) return undefined
  if (from.kind === 'cardinal' && to.kind !== 'cardinal' && from.times === 1) from = inUnitOf(from, to)
  else if (from.kind === to.kind && from.times === 1 && to.times > 1 && from.value < 1000) {
    const ratio = (from.value * to.times) / to.value
    // “from three hundred to thirteen thousand”
    if (ratio > 5 || ratio < 0.2 || /hundred/i.test(from.text)) return undefined
    from = inUnitOf(from, to)
  }
  if (from.kind !== to.kind || !areOfOneUnit(from, to)) return undefined
  if (!/^(?:cardinal|percentage|money)$/.test(from.kind)) return undefined
  // “from $3 million to 5”: whether millions are meant is not said.
  if (from.times > 1 && to.times === 1 && to.value < 1000) return undefined
  if (from.low <= 0 || to.low <= 0 || !haveOneNoun(from, to)) return undefined
  if ([from, to].every(isPrice)) return {from: exactly(from), to: exactly(to)}
  return from.times === to.times ? {from: asFineAs(to, from), to: asFineAs(from, to)} : {from, to}
}

/** “from $20 a month to $23”: what is charged or paid is told to the cent, unless it is an average. */
const isPrice = ({kind, times, hedge, sentence, paragraph, end}: Figure): boolean =>
  kind === 'money' &&
  times === 1 &&
  !hedge &&
  !/(?<!\p{L})(?:averag\p{L}+|median|mean|typical\p{L}*|about|roughly|around|estimate\p{L}*)(?!\p{L})/iu.test(
    sentence.text,
  ) &&
  (priced.test(paragraph.text.slice(end, end + 16)) || priced.test(sentence.text))
const priced = / (?:an?|per) (?:hour|month|ticket|visit|ride|trip|night|game|bag)(?!\p{L})/u

const exactly = (figure: Figure): Figure => Object.assign(Object.create(figure) as Figure, {step: 0})

type Groups = Partial<
  Record<'start' | 'start2' | 'to' | 'to2' | 'by' | 'by2' | 'by3' | 'up' | 'down' | 'hedge' | 'verb', string>
>

function inUnitOf(figure: Figure, {kind, times, currency}: Figure): Figure {
  const {low, high, step, value} = figure
  const scaled = {value: value * times, low: low * times, high: high * times, step: step * times}
  return Object.assign(Object.create(figure) as Figure, {...scaled, kind, times, currency})
}

/** “from $1 billion to $1.2 billion”: both are told to the tenth. */
export const asFineAs = ({step}: Figure, figure: Figure): Figure =>
  step < figure.step ? Object.assign(Object.create(figure) as Figure, {step}) : figure

/** “from two hours to 90 minutes” */
export function haveOneNoun(from: Figure, to: Figure): boolean {
  const [mine, theirs] = [nextWord(from), nextWord(to)]
  return !mine || !theirs || mine === theirs || `${mine}s` === theirs || mine === `${theirs}s`
}

const nextWord = ({paragraph, end}: Figure) => {
  const [, word] = /^[ -](\p{Ll}+)/u.exec(paragraph.text.slice(end, end + 24)) ?? []
  return word &&
    numberOfWords(word) === undefined &&
    !/^(?:to|in|a|an|the|at|on|last|this|per|over|by|from|after|for|during|between|and|when|as|since|year|today|now|while|with|before|under|within|of|if|but|or|each|then|because|so|overall|following|earlier|across|according|it|they|he|she|we|you|that|which|who)$/.test(
      word,
    )
    ? word
    : undefined
}

function findWrongSteps(skeleton: Skeleton): Finding[] {
  if (skeleton.figures.length < 3) return []
  const seen = new Set<Figure>()
  return patterns.flatMap((pattern) =>
    [...skeleton.text.matchAll(pattern)].flatMap((match) => {
      const groups = match.groups as Groups
      const ends = endsOf(skeleton, groups)
      const by = inUnitOfEnds(skeleton.figureOf(groups.by ?? groups.by2 ?? groups.by3), ends?.from)
      if (!by || !ends || seen.has(by) || isRange(by, ends) || isPronoun(by) || isSpan(ends)) return []
      seen.add(by)
      const found = judgeStep(by, ends, skeleton)
      return found ? [found] : []
    }),
  )
}

/** “trimming the one for next year to 3.2%” */
const isPronoun = ({text, paragraph, start}: Figure): boolean =>
  text.toLowerCase() === 'one' &&
  /(?<!\p{L})(?:the|this|that|which|each|every|another|last|other) $/iu.test(
    paragraph.text.slice(Math.max(0, start - 9), start),
  )

/** “1,014 in the first six months, up from 902”: for how long, and not what rose. */
const isSpan = ({to, from}: Ends): boolean =>
  [to, from].some(
    ({paragraph: {text}, start, end}) =>
      /(?<!\p{L})(?:first|last|past|next|previous|final|opening|same|these|those|in|over|within|every) $/iu.test(
        text.slice(Math.max(0, start - 10), start),
      ) &&
      /^[ -](?:minutes?|hours?|days?|nights?|weeks?|months?|quarters?|years?|seasons?|decades?)(?!\p{L})/u.test(
        text.slice(end, end + 12),
      ),
  )

/** “growth of 4% to 5%, up from 3% to 4%” */
const isRange = (by: Figure, {from, to}: Ends): boolean =>
  by.paragraph === to.paragraph &&
  by.paragraph.text.slice(by.end, to.start) === ' to ' &&
  /^ to [\d$€£]/.test(from.paragraph.text.slice(from.end, from.end + 5))

/** “to 6.25 percent from 6.75 percent, a quarter of a point” */
function findWrongPartsOfPoint(skeleton: Skeleton): Finding[] {
  const {text, figures, figureOf} = skeleton
  const told = partOfPoint.exec(text)
  const ends = ofRate.exec(text)
  if (!told || !ends || figures.filter(({kind}) => kind === 'percentage').length > 2) return []
  const isFirst = told.index < ends.index
  const between = isFirst
    ? text.slice(told.index + told[0].length, ends.index)
    : text.slice(ends.index + ends[0].length, told.index)
  if (!(isFirst ? leadsOn : sumsUp).test(between)) return []
  const found = endsOf(skeleton, ends.groups as Groups)
  const fraction = figureOf(told.groups?.part)
  const part = told.groups?.half ? 0.5 : fraction?.value
  const behind = text.slice(told.index + told[0].length)
  if (fraction?.hedge || isOfAnother.test(behind)) return []
  if (found?.to.kind !== 'percentage' || part === undefined || part >= 1) return []
  const {from, to} = found
  if (meet({low: part, high: part}, difference(from, to)) && isFine(from, to, part)) return []
  return [
    {
      at: skeleton.place(told.index, told.index + told[0].length),
      message: `“${told[0].replace(/^[\ue000-\ue03b]/, fraction?.text ?? '')}”: from ${from.text} to ${to.text} is ${to.value > from.value ? 'a rise' : 'a fall'} of ${pointsBetween(from, to)} points. Check the three figures.`,
      related: placesOf([skeleton.figures.find(({start}) => start === from.start) ?? from, to].map(spanOfFigure)),
    },
  ]
}

const pointsBetween = (from: Figure, to: Figure) => Math.round(Math.abs(to.value - from.value) * 100) / 100

/** Told to hundredths, a rate is not rounded. */
const isFine = (from: Figure, to: Figure, part: number) =>
  Math.max(from.step, to.step) > 0.011 || Math.abs(Math.abs(to.value - from.value) - part) < 1e-6

/** “to $3.60 from $3.10, an increase of 50 cents”; “by 75 basis points to 4.25 percent from 5 percent” */
function inUnitOfEnds(by: Figure | undefined, from: Figure | undefined): Figure | undefined {
  if (!by || !from) return by
  const isOfCents =
    (by.currency === 'cent' && from.currency?.endsWith('$')) || (by.currency === 'pence' && from.currency === '£')
  const isOfBasisPoints = from.kind === 'percentage' && isInBasisPoints(by)
  if (!isOfCents && !isOfBasisPoints) return by
  const {value, low, high, step} = by
  const scaled = {value: value / 100, low: low / 100, high: high / 100, step: step / 100, currency: from.currency}
  const kind = isOfBasisPoints ? 'percentage points' : by.kind
  return Object.assign(Object.create(by) as Figure, {...scaled, kind})
}

export const isInBasisPoints = ({kind, paragraph, end}: Figure): boolean =>
  kind === 'cardinal' && /^[ -]basis[ -]points?(?!\p{L})/u.test(paragraph.text.slice(end, end + 14))

function judgeStep(by: Figure, {from, to}: Ends, skeleton: Skeleton): Finding | undefined {
  const what = to.value >= from.value ? 'a rise' : 'a fall'
  const related = placesOf([skeleton.figures.find(({start}) => start === from.start) ?? from, to])
  const lead = `“${by.text}”: from ${from.text} to ${to.text} is ${what} of`
  const at = spanOfFigure(by)
  // “a quarter of a point”
  if (by.kind === 'fraction' && /^ of /.test(by.paragraph.text.slice(by.end, by.end + 4))) return undefined
  if (by.kind === 'percentage' || by.kind === 'fraction') {
    const relative = relativeChange(from, to)
    const stated = by.kind === 'fraction' ? around(by.value * 100, 4, by) : boundsOf(by)
    if (meet(stated, relative)) return undefined
    const percent = Math.abs(to.value / from.value - 1) * 100
    const sign = by.kind === 'fraction' ? ' percent' : by.text.slice(by.text.search(/\d(?=[^\d.,]*$)/) + 1) || '%'
    if (by.kind === 'percentage' && from.kind === 'percentage' && meet(boundsOf(by), difference(from, to))) {
      const right = by.text.replace(
        /(?:\s?%|[ -]per[ -]?cent|pc)$/i,
        by.value === 1 ? ' percentage point' : ' percentage points',
      )
      return {
        ...{at, related, expected: [right]},
        message: `${lead} ${written(by.value)} percentage points, or ${written(percent)}${sign}. Write “${right}”.`,
      }
    }
    return {at, related, message: `${lead} ${written(percent)}${sign}. Check the three figures.`}
  }
  if (from.kind === 'percentage' ? !isOfPoints(by) : !areOfOneUnit(by, from) || !haveOneNoun(by, from)) return undefined
  // Points are reckoned from the rates as they are printed.
  if (from.kind === 'percentage' && arePrintedAlike(by, from, to)) {
    const right = pointsBetween(from, to)
    if (Math.abs(right - by.value) < 1e-6) return undefined
    return {at, related, message: `${lead} ${right}. Check the three figures.`}
  }
  const made = difference(from, to)
  if (meet([by, from, to].every(isExact) ? {low: by.value, high: by.value} : boundsOf(by), made)) return undefined
  return {at, related, message: `${lead} ${amountLike(by, Math.abs(to.value - from.value))}. Check the three figures.`}
}

/** “3 points”, “0.5 percentage points”; basis points are hundredths, and left alone. */
const isOfPoints = (by: Figure): boolean =>
  by.kind === 'percentage points' || (by.kind === 'cardinal' && /^(?:points?)?$/.test(nextWord(by) ?? ''))

const arePrintedAlike = (by: Figure, from: Figure, to: Figure) =>
  [by, from, to].every(isPlain) && by.step === to.step && from.step === to.step

const amountLike = ({kind, currency = '', step}: Figure, value: number) =>
  kind === 'money' ? currency + (value < 1 || step < 0.1 ? value.toFixed(2) : written(value)) : written(value)

/** A fraction is a way of speaking: “a third” is said of 30 percent, too, and “more than half” of 70. */
function around(value: number, width: number, {hedge}: Figure): Bounds {
  const [down, up] = hedge ? reach[hedge.lean] : [1, 1]
  return {low: value * down - width, high: value * (up > 1.1 ? 1.5 : up) + width}
}

/** In percent, whichever way. */
export function relativeChange(from: Figure, to: Figure): Bounds {
  const [a, b] = [boundsOf(from), boundsOf(to)]
  const ends = [b.low / a.high - 1, b.high / Math.max(a.low, 1e-9) - 1].map((part) => part * 100)
  return absolute(ends[0] as number, ends[1] as number)
}

function difference(from: Figure, to: Figure): Bounds {
  if (isExact(from) && isExact(to)) return absolute(to.value - from.value, to.value - from.value)
  const [a, b] = [boundsOf(from), boundsOf(to)]
  return absolute(b.low - a.high, b.high - a.low)
}

function absolute(low: number, high: number): Bounds {
  if (low <= 0 && high >= 0) return {low: 0, high: Math.max(-low, high)}
  return {low: Math.min(Math.abs(low), Math.abs(high)), high: Math.max(Math.abs(low), Math.abs(high))}
}

function findWrongMultiples(skeleton: Skeleton): Finding[] {
  if (!/doubl|tripl|trebl|upl|halv/i.test(skeleton.text)) return []
  return [...skeleton.text.matchAll(multiple)].flatMap((match) => {
    const groups = match.groups as Groups
    const ends = endsOf(skeleton, groups)
    const word = groups.verb ?? ''
    const factor = multiples[word.toLowerCase().replace(/(?:e|es|ed|ing)$/, '')]
    if (!ends || !factor) return []
    const ratio = ends.to.value / ends.from.value / factor
    const hedge = groups.hedge?.toLowerCase() ?? ''
    const isAbove = /more|least|over/.test(hedge)
    const [low, high] = isAbove
      ? [0.99, 1.6]
      : /nearly|almost|less|quite/.test(hedge)
        ? [0.75, 1.01]
        : hedge
          ? [0.75, 1.3]
          : [0.86, 1.3]
    if (ratio >= low && ratio <= high) return []
    const start = match.index + match[0].indexOf(word)
    const times = written(ends.to.value / ends.from.value)
    return [
      {
        at: skeleton.place(start, start + word.length),
        message: `“${word}”: from ${ends.from.text} to ${ends.to.text} is ${times} times as much. Check the figures.`,
        related: placesOf([spanOfFigure(ends.from), spanOfFigure(ends.to)]),
      },
    ]
  })
}

const isRangeBefore = new RegExp(`${figure} to ${figure},? $`, 'u')

/** “rose from 50 to 40” */
function findWrongDirections(skeleton: Skeleton): Finding[] {
  return [...skeleton.text.matchAll(direction)].flatMap((match) => {
    const groups = match.groups as Groups
    const ends = endsOf(skeleton, groups)
    if (!ends) return []
    const {from, to} = ends
    // “fell from 3 to 5 percent”: by somewhere between them.
    const start = skeleton.figureOf(groups.start ?? groups.start2)
    if (start?.kind !== to.kind || start.times !== to.times) return []
    // “a range of 3.5% to 3.75%, down from 3.75% to 4%”
    if (isRangeBefore.test(skeleton.text.slice(0, match.index))) return []
    // “dropped from four to six children to two to four”
    if (ranged.test(skeleton.text.slice(match.index + match[0].length))) return []
    const [a, b] = [boundsOf(from), boundsOf(to)]
    const isRise = groups.up !== undefined
    // “Growth slowed to 2.1 percent from 3 percent.”
    if (groups.up?.toLowerCase() === 'growth') return []
    if (isRise ? b.high >= a.low : b.low <= a.high) return []
    const word = groups.up ?? groups.down ?? ''
    return [
      {
        at: skeleton.place(match.index, match.index + word.length),
        message: `“${word}”: from ${from.text} to ${to.text} is ${isRise ? 'a fall' : 'a rise'}. Check the figures.`,
        related: placesOf([spanOfFigure(from), spanOfFigure(to)]),
      },
    ]
  })
}
