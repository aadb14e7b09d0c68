import type {Figure} from '../../src/rule-kit/index.ts'
import {isExact, written} from './arithmetic.ts'
import {type Finding, placesOf, spanOfFigure} from './finding.ts'
import {countsOnly, figure, hasFigure, letter, named, type Skeleton, splitAtFigures} from './skeleton.ts'
import {isNearMiss, isSlipOf} from './slip.ts'

const word = `[${letter}\\d’'-]+`
const item = `${figure}(?: ${word}){1,8}?`
/** “nine in Leyte, five in Bohol and four in Cebu” */
const items = `(?<parts>${item}(?:, ${item}){0,6},? and ${item})`
const told = `(?: ${word}){1,6}?`

const patterns: readonly {pattern: RegExp; isOfVerbs?: true; isLoose?: true}[] = [
  // “17 people died: nine in Leyte and five in Bohol.”
  {pattern: new RegExp(`${named('total')}${told}(?:: | – | — |—)${items}(?:[.;]?$| – | — |—|;|\\.[”"])`, 'i')},
  // “the 17 dead, nine in Leyte and five in Bohol, …”
  {pattern: new RegExp(`${named('total')}${told}, ${items}(?:[.]?$|[,;] |\\.[”"])`, 'i'), isLoose: true},
  // “of the 24 bodies, 15 were found in the river and eight were found on the bank.”
  {
    pattern: new RegExp(
      `(?<![${letter}])of (?:the |its |all |all the )?${named('total')}(?: ${word}){0,3}?,? ${items}(?:[.;]?$|\\.[”"])`,
      'i',
    ),
    isOfVerbs: true,
  },
]

/** A total whose parts, by place or by fate, are listed to the last one. */
export function findWrongClosedLists(skeleton: Skeleton): Finding[] {
  if (skeleton.figures.length < 3) return []
  const text = countsOnly(skeleton)
  for (const {pattern, isOfVerbs, isLoose} of patterns) {
    const match = pattern.exec(text)
    if (!match || hasFigure(text.slice(0, match.index)) || isOpen.test(text.slice(match.index + match[0].length - 1)))
      continue
    const {total: sign, parts: list = ''} = match.groups as {total?: string; parts?: string}
    const total = skeleton.figureOf(sign)
    const parts = [...list].flatMap((character) => skeleton.figureOf(character) ?? [])
    if (!total || !isCount(total) || !parts.every(isExact)) continue
    if (total.isAttributive || parts.some(({isAttributive}) => isAttributive)) continue
    const openings = splitAtFigures(list).slice(1)
    if (!(isOfVerbs ? areOfOneVerb(openings) : areAlike(openings))) continue
    if (/(?<!\p{L})(?:or|including|included|among|respectively|both|also|each|per|than)(?!\p{L})/iu.test(match[0]))
      continue
    const sum = parts.reduce((all, {value}) => all + value, 0)
    if (sum === total.value) return []
    if (parts.some(({value}) => value >= total.value)) continue
    if (!isNearMiss(sum, total.value) || (isOfVerbs && sum < total.value - 1)) continue
    // “Twenty of the homes were in Ashby, twelve in Dunmore …”: itself a part.
    if (isLoose && isPart.test(text.slice(match.index + 1))) continue
    // Some may be elsewhere.
    if (isLoose && !isSlipOf(sum, total.value) && Math.abs(sum - total.value) > 2) continue
    return [
      {
        at: spanOfFigure(total),
        message: `“${total.text}”: the parts make ${written(sum)} (${parts.map(({value}) => written(value)).join(' + ')}). Check the figures.`,
        related: placesOf(parts.map(spanOfFigure)),
      },
    ]
  }
  return []
}

const isPart =
  /^(?: of (?:the|them|those|these|its|his|her|their)(?!\p{L})|[^,\ue000-\ue03b]*(?<!\p{L})(?:was|were|is|are|came|died|fell|lived?|happened|occurred|stood?) (?:\p{L}+ )?(?:in|at|on|from|near)(?!\p{L}))/iu

const isOpen = /^[^.;]{0,40}(?<!\p{L})(?:among them|among others|included|for (?:example|instance))/iu

/** “at least 17”: its parts are hedged with it. */
const isCount = (total: Figure): boolean =>
  total.kind === 'cardinal' &&
  total.low === total.high &&
  total.times === 1 &&
  total.step === 1 &&
  (!total.hedge || /^(?:at least|no fewer than)$/i.test(total.hedge.text))

/** Each by where: “nine in Leyte, five in Bohol and four in Cebu”. */
function areAlike(openings: readonly string[]): boolean {
  const first = openings.map(
    (text) => /^ (?:\p{Ll}+ )?(in|at|on|from|near|outside|inside)(?!\p{L})/u.exec(text)?.[1] ?? '',
  )
  return first.every((preposition) => preposition !== '')
}

/** “15 were found … eight were found”: the same is told of all. */
function areOfOneVerb(openings: readonly string[]): boolean {
  const verbs = openings.map(
    (text) =>
      /^ (?:(?:were|are|was|had|have) )?(\p{Ll}+(?:ed|en|me|nt|nd|de|lt)) (?:in|on|at|from|for|to|by|against)(?!\p{L})/u.exec(
        text,
      )?.[1],
  )
  return verbs.every((verb) => verb !== undefined && verb === verbs[0])
}
