import type {Figure} from '../../src/rule-kit/index.ts'
import {falling, rising} from './change.ts'
import {type Finding, placesOf} from './finding.ts'
import {figure, letter, named, type Skeleton} from './skeleton.ts'

const upNoun = 'rise|increase|gain|jump|hike|surge|leap|climb|growth|uplift|advance'
const downNoun = 'fall|drop|decrease|decline|cut|reduction|loss|slide|dip|plunge|slump'
const shares = 'lost|shed|eased|softened|weakened|retreated|slumped|crashed|collapsed|crumbled|lower'
const gains = 'gained|added|advanced|rallied|firmed|strengthened|rebounded|recovered|rocketed|higher'
/** A figure, and what it counts. */
const amount = `${figure}(?: (?!(?:and|but|while|from|than|to|at|by)(?![${letter}]))[${letter}’'-]+){0,3}?`
const few = `(?: (?!(?:and|but|while|not|no|less|from|if|or)(?![${letter}]))[${letter}’'-]+){0,5}?`

/** “fell to £3.2 million from £4 million, a rise of 20 percent”: a move to a figure, and at once what it is. */
const told = new RegExp(
  `(?<![${letter}-])(?<verb>(?<up>${rising}|${gains})|(?<down>${falling}|${shares}))${few}(?: by)?(?: ${amount}(?: (?:higher|lower))?)?(?:,? (?:to|at)(?: (?:close|closed|end|finish|settle|stand|reach|trade)(?: at)?)?(?: (?:a|an|the|only|just|an? [${letter}-]+ of))? ${amount})?(?:,? (?:down |up )?(?:from|in|on|since|over)(?: [${letter}’'.-]+){0,3}? ${amount})?(?: (?:last|on|in|this|by|yesterday|today|over|for|at)(?: [A-Za-z]+){0,3})?(?:,| –| —| \\()\\s?(?<what>(?:or )?an? (?:[${letter}]+ )?(?:(?<upNoun>${upNoun})|(?<downNoun>${downNoun})) of ${named('n')})(?=(?<behind>.{0,24}))`,
  'gi',
)
const upOrDown = new RegExp(
  `(?<![${letter}-])(?:(?<up>${rising}|${gains})|(?<down>${falling}|${shares}))(?![${letter}])`,
  'gi',
)
const mayTell = new RegExp(`(?<![${letter}])(?:${upNoun}|${downNoun}) of ${figure}`, 'i')

/** What rises, and is called a fall: “closed down 11p at 236p, a rise of 4.5 per cent”. */
export function findWrongApposedMoves(skeleton: Skeleton): Finding[] {
  const {text, figureOf} = skeleton
  if (!mayTell.test(text)) return []
  return [...text.matchAll(told)].flatMap((match) => {
    const groups = match.groups ?? {}
    const by = figureOf(groups.n)
    const isUp = groups.up !== undefined
    if (!by || isUp === (groups.upNoun !== undefined) || !isOfMove(by)) return []
    const what = groups.what ?? ''
    const start = match.index + match[0].length - what.length
    const lead = text.slice(match.index, start)
    // No figure stands between, or it moves both ways: “rose from its fall”.
    if (!anyAmount.test(lead) || movesOf(lead).size > 1 || isOfOther.test(groups.behind ?? '')) return []
    if (turns.test(text.slice(Math.max(0, match.index - 24), match.index))) return []
    const noun = groups.upNoun ?? groups.downNoun ?? ''
    const at = start + what.lastIndexOf(`${noun} of`)
    return [
      {
        at: skeleton.place(at, at + noun.length),
        message: `“${noun}”: “${groups.verb}” tells of ${isUp ? 'a rise' : 'a fall'}. Check which is right.`,
        related: placesOf([skeleton.place(match.index, match.index + (groups.verb ?? '').length)]),
      },
    ]
  })
}

const anyAmount = new RegExp(figure)
const isOfMove = ({kind}: Figure) => /^(?:percentage|percentage points|money|cardinal|fraction)$/.test(kind)
const movesOf = (text: string) => new Set(Array.from(text.matchAll(upOrDown), ({groups}) => groups?.up !== undefined))
/** “a loss of 40 jobs”, “a gain of 20 seats for Labour”, “an increase of 3 percent in sales” */
const isOfOther =
  /^(?: \p{Ll}+)? (?:in|for|to)(?! (?:a|the (?:last|past)|two|three|four|five|six|its)(?!\p{L}))(?!\p{L})|^ (?:jobs?|seats?|lives|votes?)/u
/** “a plant that was shut down”, “the number of those who lost” */
const turns = /(?<!\p{L})(?:not|never|n[’']t|to|would|if|shut|broke|set|came|turned)\s$/u
