import {type Figure, remember, type Sentence} from '../../src/rule-kit/index.ts'
import {addends, isExact, spoken, written} from './arithmetic.ts'
import {type Finding, placesOf, spanOfFigure, spanOfSum} from './finding.ts'
import {letter, named, type Skeleton, skeletonOf} from './skeleton.ts'
import type {Story} from './story.ts'

const bodies =
  'council|board|commission|committee|panel|court|bench|jury|chamber|senate|assembly|parliament|house|cabinet|tribunal|legislature|congress|caucus|union|federation|league|conference|party|team|club'
const members =
  'members|justices|judges|councillors|councilors|commissioners|trustees|senators|jurors|directors|governors|supervisors|regents|aldermen|councilmembers|lawmakers|deputies|legislators|ministers'
const name = `(?:(?<![${letter}’'.-])(?!(?:the|a|an|its|his|her|of|and|that|to|by|in)(?![${letter}]))[${letter}.’'-]+ )`

/** How many a body has. */
const sizes = [
  // “the seven-member school board”
  `${named('n')}-(?:member|person|judge|justice|seat|man|woman|strong) (?<modifiers>${name}{0,3}?)(?<body>${bodies})(?![${letter}])`,
  // “the council’s seven members”
  `(?<modifiers>${name}{0,3}?)(?<body>${bodies})[’']s ${named('n')} (?:[${letter}]+ )?(?:${members})(?![${letter}])`,
  // “the seven members of the council”
  `(?:the|all|its) ${named('n')} (?:${members}) (?:of|on) (?:the|its) (?<modifiers>${name}{0,3}?)(?<body>${bodies})(?![${letter}])`,
  // “the council, which has seven members”, “the council has seven members”
  `(?<modifiers>${name}{0,3}?)(?<body>${bodies}),? (?:whose|(?:which )?(?:has|is made up of|consists of|comprises|of)) ${named('n')} (?:${members}|seats)(?![${letter}])`,
  // “the nine justices”
  `(?:the|all|all of the|its) ${named('n')} (?<members>${members})(?![${letter}])`,
].map((source) => new RegExp(source, 'gi'))

const vote = new RegExp(
  `(?<![${letter}])(?:vot(?:e|ed|es|ing)|ruled|ruling|rules|split|divided|decided|decision|approved?|reject(?:ed|s)?|passed|adopted|backed|upheld|struck|deadlocked|defeated|confirmed|found|agreed)(?![${letter}])(?<tail>[^.;:“”\\ue000-\\ue03b]{0,60}?)(?:${named('pair')}|by ${named('more')} votes? to ${named('less')})(?=(?<next>[ ,.;)–—-]|$))`,
  'gi',
)
const voteBefore = new RegExp(`${named('pair')} (?:vote|ruling|decision|split|majority|margin)(?![${letter}])`, 'gi')
const voters = `(?: (?:${members}|members?|others?|of (?:them|its members)))?`
/** “with one abstention”, “two members abstaining” */
const abstention = new RegExp(`${named('n')}${voters}(?: who)? (?:abstain(?:ed|ing)|abstentions?)(?![${letter}])`, 'i')
/** “with two members absent”, “one was absent” */
const absence = new RegExp(
  `${named('n')}${voters}(?: (?:was|were))? (?:absent|missing|away|recused|not voting|did not vote|absences?)(?![${letter}])`,
  'i',
)
/** “two members absent” are no two bodies. */
const away = /(?<!\p{L})two(?: \p{L}+)?(?: who)?(?: (?:was|were))? (?:abstain\p{L}*|abstentions|absent|missing|away)/iu
const leftOpen = /(?<!\p{L})(?:vacan\p{L}+|empty|recus\p{L}+|chair\p{L}*|mayor|tie-?break\p{L}*)(?!\p{L})/iu
const anyBody = new RegExp(
  `(?<modifiers>${name}{0,3}?)(?<![${letter}])(?<body>${bodies}s?|senators|voters|states|countries|shareholders)(?![${letter}])`,
  'gi',
)
const anyMember = new RegExp(`(?<![${letter}])(?<members>${members})(?![${letter}])`, 'gi')
const mayTellOfMembers = new RegExp(`-(?:member|person|judge|justice|seat|man|woman|strong)|seats|${members}`, 'i')
const mayTellOfVotes =
  /vot(?:e|ing)|rul(?:ed|ing|es)|split|divided|deci(?:d|s)|approve|reject|passed|adopted|backed|upheld|struck|deadlock|defeated|confirmed|found|agreed/i
/** Which bodies of the kind there are besides. */
const another =
  /\b(?:full|lower|other|another|two|both|previous|earlier|then|last|next|combined|joint|second|separate|higher|entire|expanded)\b/i

interface Body {
  size: Figure
  /** “council”; undefined where only its members are named. */
  noun: string | undefined
  modifiers: readonly string[]
  members: string | undefined
}

/** More votes than a body has members. */
export function findWrongBodies(story: Story): Finding[] {
  const {sentences} = story
  const found: Finding[] = []
  for (const [i, sentence] of sentences.entries()) {
    const skeleton = skeletonOf(story, sentence)
    if (!skeleton) continue
    for (const body of bodiesOf(skeleton)) {
      for (let k = Math.max(0, i - 2); k <= i + 4; k++) {
        const other = sentences[k]
        const votes = other && skeletonOf(story, other)
        const told = votes ? votesOf(votes) : []
        if (!votes || !told.length || !isOfBody(votes.sentence, body, Math.abs(k - i))) continue
        for (const figures of told) {
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

const bodiesOf = remember(({text, figureOf}: Skeleton): Body[] => {
  const found: Body[] = []
  if (!mayTellOfMembers.test(text)) return found
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
})

/** Whether a sentence tells of the body’s vote, and of nobody else’s. */
function isOfBody({text}: Sentence, body: Body, distance: number): boolean {
  const named = [...text.matchAll(anyBody)].map(({groups = {}}) => ({
    noun: groups.body?.toLowerCase() ?? '',
    modifiers: wordsOf(groups.modifiers).filter((word) => !/^(?:\d|[a-z]+-(?:member|judge|seat))/.test(word)),
  }))
  const people = [...text.matchAll(anyMember)].map(({groups}) => groups?.members?.toLowerCase() ?? '')
  if (another.test(text.replace(away, '')) || !named.every((one) => mayBe(body, one))) return false
  if (distance === 0) return named.length < 3 && new Set(people).size < 2
  if (named.length) return true
  if (distance > 2) return false
  if (people.length) return body.members ? people.every((one) => one === body.members) : pronoun.test(text)
  return pronoun.test(text)
}

const pronoun =
  /^(?:It|They|Members|The (?:members|justices|judges|vote|decision|ruling)|Justices|Judges|Commissioners|Trustees|Councillors|Directors|In an? )(?!\p{L})/u

/** “The city council” is not “the nine-member school board”, nor “the U.S. Supreme Court” the state’s. */
function mayBe({noun, modifiers, members}: Body, named: {noun: string; modifiers: readonly string[]}): boolean {
  if (noun === undefined)
    return (
      (members === 'judges' && /^(?:court|panel|bench|tribunal)$/.test(named.noun)) ||
      (members === 'justices' &&
        named.noun === 'court' &&
        !named.modifiers.some((word) => /^(?:appeals|circuit|district|high|.*['’]s)$/.test(word)))
    )
  if (named.noun !== noun) return false
  return modifiers.length === 0 || named.modifiers.every((word) => modifiers.includes(word))
}

interface Vote {
  figures: readonly Figure[]
  /** Who stayed away is told, too: nobody is left out. */
  isFull: boolean
}

const votesOf = remember(({text, figureOf}: Skeleton): Vote[] => {
  if (!mayTellOfVotes.test(text)) return []
  const [abstained, stayedAway] = [abstention, absence].map((pattern) => figureOf(pattern.exec(text)?.groups?.n))
  const besides = [abstained, stayedAway].filter((one) => one !== undefined && isExact(one)) as Figure[]
  const isFull = stayedAway !== undefined && besides.includes(stayedAway) && !leftOpen.test(text)
  return [...text.matchAll(vote), ...text.matchAll(voteBefore)].flatMap(({groups = {}}) => {
    const pair = figureOf(groups.pair)
    if (pair) return pair.kind === 'pair' && !pair.hedge ? [{figures: [pair, ...besides], isFull}] : []
    const [more, less] = [figureOf(groups.more), figureOf(groups.less)]
    return more && less && isExact(more) && isExact(less) ? [{figures: [more, less, ...besides], isFull}] : []
  })
})

function judge({size}: Body, {figures, isFull}: Vote): Finding | undefined {
  const counts = figures.flatMap(({value, other}) => (other === undefined ? [value] : [value, other]))
  const sum = counts.reduce((all, count) => all + count, 0)
  const isMore = sum > size.value && sum <= size.value * 1.6
  if (!isMore && !(isFull && sum < size.value && sum >= size.value - 2)) return undefined
  const than = isMore ? 'more than' : 'not'
  return {
    at: spanOfSum(size, figures),
    message: `“${size.text}”: the votes make ${written(sum)} (${addends(counts)}), ${than} ${spoken(size.value)}. Check the figures.`,
    related: placesOf([size, ...figures].map(spanOfFigure)),
  }
}

/** How many kinds of body a text names. */
export const countBodies = (text: string): number =>
  new Set([...text.matchAll(anyBody)].map(({groups}) => groups?.body?.toLowerCase())).size
