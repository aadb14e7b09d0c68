import type {Figure, Reading, Sentence} from '../../src/rule-kit/index.ts'
import {isExact, spoken, written} from './arithmetic.ts'
import {type Finding, placesOf, spanOfFigure} from './finding.ts'
import {areOfOneVoice, figure, letter, type Skeleton, skeletonOf} from './skeleton.ts'

const one = (name: string) => `(?<${name}>${figure})`
const bodies =
  'council|board|commission|committee|panel|court|bench|jury|chamber|senate|assembly|parliament|house|cabinet|tribunal|legislature|congress|caucus|union|federation|league|conference|party|team|club'
const members =
  'members|justices|judges|councillors|councilors|commissioners|trustees|senators|jurors|directors|governors|supervisors|regents|aldermen|councilmembers|lawmakers|deputies|legislators|ministers'
const name = `(?:(?!(?:the|a|an|its|his|her|of|and|that|to|by|in)(?![${letter}]))[${letter}.’'-]+ )`

/** How many a body has. */
const sizes = [
  // “the seven-member school board”
  `${one('n')}-(?:member|person|judge|justice|seat|man|woman|strong) (?<modifiers>${name}{0,3}?)(?<body>${bodies})(?![${letter}])`,
  // “the council’s seven members”
  `(?<modifiers>${name}{0,3}?)(?<body>${bodies})[’']s ${one('n')} (?:[${letter}]+ )?(?:${members})(?![${letter}])`,
  // “the seven members of the council”
  `(?:the|all|its) ${one('n')} (?:${members}) (?:of|on) (?:the|its) (?<modifiers>${name}{0,3}?)(?<body>${bodies})(?![${letter}])`,
  // “the council, which has seven members”, “the council has seven members”
  `(?<modifiers>${name}{0,3}?)(?<body>${bodies}),? (?:which )?(?:has|is made up of|consists of|comprises|of) ${one('n')} (?:${members})(?![${letter}])`,
  // “the nine justices”
  `(?:the|all|all of the|its) ${one('n')} (?<members>${members})(?![${letter}])`,
].map((source) => new RegExp(source, 'gi'))

const vote = new RegExp(
  `(?<![${letter}])(?:vot(?:e|ed|es|ing)|ruled|ruling|rules|split|divided|decided|decision|approved?|reject(?:ed|s)?|passed|adopted|backed|upheld|struck|deadlocked|defeated|confirmed|found|agreed)(?![${letter}])(?<tail>[^.;:“”\\ue000-\\ue03b]{0,60}?)(?:${one('pair')}|by ${one('more')} votes? to ${one('less')})(?=(?<next>[ ,.;)–—-]|$))`,
  'gi',
)
const voteBefore = new RegExp(`${one('pair')} (?:vote|ruling|decision|split|majority|margin)(?![${letter}])`, 'gi')
const anyBody = new RegExp(
  `(?<modifiers>${name}{0,3}?)(?<![${letter}])(?<body>${bodies}s?|senators|voters|states|countries|shareholders)(?![${letter}])`,
  'gi',
)
const anyMember = new RegExp(`(?<![${letter}])(?<members>${members})(?![${letter}])`, 'gi')
const mayTellOfVotes =
  /vot(?:e|ing)|rul(?:ed|ing|es)|split|divided|deci(?:d|s)|approve|reject|passed|adopted|backed|upheld|struck|deadlock|defeated|confirmed|found|agreed/i
/** Which bodies of the kind there are besides. */
const another =
  /(?<!\p{L})(?:full|appeals?|appellate|lower|other|another|two|both|previous|earlier|then|last|next|combined|joint|second|separate|higher|entire|expanded)(?!\p{L})/iu

interface Body {
  size: Figure
  /** “council”; undefined where only its members are named. */
  noun: string | undefined
  modifiers: readonly string[]
  members: string | undefined
}

/** More votes than a body has members. */
export function findWrongBodies(reading: Reading): Finding[] {
  const {sentences} = reading
  const found: Finding[] = []
  for (const [i, sentence] of sentences.entries()) {
    const skeleton = skeletonOf(reading, sentence)
    if (!skeleton) continue
    for (const body of bodiesOf(skeleton)) {
      for (let k = Math.max(0, i - 2); k <= i + 4; k++) {
        const other = sentences[k]
        if (!other || !mayTellOfVotes.test(other.text)) continue
        const votes = k === i ? skeleton : skeletonOf(reading, other)
        if (!votes || !isOfBody(votes.sentence, body, Math.abs(k - i), sentence)) continue
        for (const figures of votesOf(votes)) {
          const finding = judge(body, figures)
          if (finding && !found.some(({at}) => at.paragraph === finding.at.paragraph && at.start === finding.at.start))
            found.push(finding)
        }
      }
    }
  }
  return found
}

const wordsOf = (text: string | undefined) => (text ?? '').toLowerCase().split(/\s+/).filter(Boolean)

function bodiesOf({text, figureOf}: Skeleton): Body[] {
  const found: Body[] = []
  for (const pattern of sizes)
    for (const {groups = {}} of text.matchAll(pattern)) {
      const size = figureOf(groups.n)
      const isCount = size && size.kind === 'cardinal' && size.low === size.high && !size.hedge && size.times === 1
      if (!isCount || size.value < 3 || size.value > 1000 || found.some((one) => one.size === size)) continue
      found.push({
        size,
        noun: groups.body?.toLowerCase(),
        modifiers: wordsOf(groups.modifiers),
        members: groups.members?.toLowerCase(),
      })
    }
  return found
}

/** Whether a sentence tells of the body’s vote, and of nobody else’s. */
function isOfBody(sentence: Sentence, {noun, modifiers, members}: Body, distance: number, own: Sentence): boolean {
  const {text} = sentence
  const named = [...text.matchAll(anyBody)].map(({groups = {}}) => ({
    noun: groups.body?.toLowerCase() ?? '',
    modifiers: wordsOf(groups.modifiers).filter(
      (word) => !/^(?:the|a|an|its|\d.*|[a-z]+-(?:member|judge|seat).*)$/.test(word),
    ),
  }))
  const people = [...text.matchAll(anyMember)].map(({groups}) => groups?.members?.toLowerCase() ?? '')
  if (distance === 0) {
    const kinds = new Set(named.map(({noun}) => noun))
    return (
      kinds.size + (noun ? 0 : new Set(people).size) <= (noun ? 1 : 2) &&
      named.length < 3 &&
      !another.test(text.replace(/full[ -]time/g, ''))
    )
  }
  if (another.test(text) || (noun !== undefined && named.length === 0 && another.test(own.text))) return false
  if (named.length) {
    // “The city council” is not “the nine-member school board”.
    if (
      !named.every((one) =>
        noun === undefined
          ? /^(?:court|panel|bench)$/.test(one.noun) && /^(?:justices|judges)$/.test(members ?? '')
          : one.noun === noun,
      )
    )
      return false
    const told = named.flatMap((one) => one.modifiers)
    return told.every((word) => modifiers.includes(word)) ||
      modifiers.length === 0 ||
      modifiers.every((word) => told.includes(word))
      ? told.every((word) => modifiers.includes(word) || !/^\p{Lu}/u.test(word))
      : false
  }
  if (distance > 2) return false
  if (members && people.length) return people.every((one) => one === members)
  return /^(?:It|They|Members|The (?:members|justices|judges|vote|decision|ruling)|Justices|Judges|Commissioners|Trustees|Councillors|Directors|In an? )(?!\p{L})/u.test(
    text,
  )
}

function votesOf(skeleton: Skeleton): Figure[][] {
  const {text, figureOf} = skeleton
  return [...text.matchAll(vote), ...text.matchAll(voteBefore)].flatMap(({groups = {}}) => {
    const pair = figureOf(groups.pair)
    if (pair) return pair.kind === 'pair' && !pair.hedge ? [[pair]] : []
    const [more, less] = [figureOf(groups.more), figureOf(groups.less)]
    return more && less && isExact(more) && isExact(less) ? [[more, less]] : []
  })
}

function judge({size}: Body, figures: readonly Figure[]): Finding | undefined {
  const counts = figures.flatMap(({value, other}) => (other === undefined ? [value] : [value, other]))
  const sum = counts.reduce((all, count) => all + count, 0)
  if (sum <= size.value || sum > size.value * 1.6 || !areOfOneVoice([size, ...figures])) return undefined
  return {
    at: spanOfFigure(size),
    message: `“${size.text}”: the votes make ${written(sum)} (${counts.map(written).join(' + ')}), more than ${spoken(size.value)}. Check the figures.`,
    related: placesOf(figures.map(spanOfFigure)),
  }
}
