import type {Figure} from '../../src/rule-kit/index.ts'
import {isPlain, rewritten} from './arithmetic.ts'
import {type Finding, placesOf, spanOfFigure} from './finding.ts'
import {operandsOf} from './operands.ts'
import {figure, letter, named, type Skeleton} from './skeleton.ts'

const who = '(?:he|she|i|they)'
const now = `(?:(?:who (?:turned|turns|will turn|is|was)|now|(?:is|are) now|${who}(?:['’](?:s|m)| is| am| was| turned| turns| will turn)|(?:[A-Z][${letter}’'.-]+,)) ${named('now')}(?=,| (?:in|this|on|next|last|and)(?![${letter}]))|(?<![${letter}])(?:the|an?) ${named('old')} [${letter}-]+)`
const then = `(?:at(?: the age of| age)?|aged?|when ${who} (?:was|were)(?: only| just)?|since ${who} (?:was|were)) ${named('then')}`
const ends = '(?=[.,;:)]|$| [–—])'

const everyFigure = new RegExp(figure, 'g')

const patterns = [
  // “Bullock, who turned 70 in March, retired 10 years ago at the age of 60.”
  `${now}[^.;:\\ue000-\\ue03b]{2,90}?${named('span')} years ago,? ${then}${ends}`,
  // “Dorsey, now 72, came to the parish at 22, 50 years ago”
  `${now}[^.;:\\ue000-\\ue03b]{2,90}?${then},? ${named('span')} years ago`,
  // “Hale, 55, has worked there for 30 years, since he was 25.”
  `${now}[^.;:\\ue000-\\ue03b]{2,60}?(?:for )?${named('span')} years,? (?:ever )?since ${who} (?:was|were)(?: only| just)? ${named('then')}${ends}`,
  // “I’m 64 and I’ve been doing this since I was 19, so that’s 45 years”
  `${now}[^.;:\\ue000-\\ue03b]{2,90}?${then},? (?:so |and )?(?:that(?:['’]s| is| makes| was)|which (?:is|makes)|it(?:['’]s| is)|making(?: it)?|a (?:span|total|career|stretch) of) ${named('span')} years(?! (?:at|here|alone|with|since|more|there|for)(?![${letter}]))`,
  // “Denise Poyner, 58, joined at 16 and has worked there for 42 years”
  `${now}[^.;:\\ue000-\\ue03b]{2,60}?(?:joined|started|began|came|arrived|signed on)(?: [${letter}-]+){0,5}? ${then} and (?:has|have) [^.;:\\ue000-\\ue03b]{2,50}?(?:for )?${named('span')} years${ends}`,
  // “She is 44 and was 29 when she came to the town 15 years ago.”
  `(?<![${letter}])${who}(?: is|['’]s) ${named('now')},? (?:and|but) was(?: only| just)? ${named('then')} when ${who} [^.;:\\ue000-\\ue03b]{2,60}?${named('span')} years ago`,
].map((source) => new RegExp(source, 'i'))

/** How old somebody is, how old somebody was, and years between them that are not those. */
export function findWrongAgesThen(skeleton: Skeleton): Finding[] {
  const {figureOf} = skeleton
  if (operandsOf(skeleton).length !== 3 || !/years/.test(skeleton.text)) return []
  // “was first elected”
  const text = skeleton.text.replace(everyFigure, (one) => (figureOf(one)?.kind === 'ordinal' ? 'x' : one))
  for (const pattern of patterns) {
    const groups = pattern.exec(text)?.groups
    if (!groups) continue
    const [age, before, span] = [figureOf(groups.now ?? groups.old), figureOf(groups.then), figureOf(groups.span)]
    if (!age || !before || !span || ![age, before, span].every(isAge) || (groups.old && age.kind !== 'age')) continue
    const right = age.value - before.value
    // A birthday may lie between, at either end.
    if (right < 1 || Math.abs(right - span.value) < 2) return []
    return [
      {
        at: spanOfFigure(span),
        message: `“${span.text}”: from ${before.value} to ${age.value} it is ${right} years. Check the ages and the years.`,
        expected: rewritten(span, right),
        related: placesOf([age, before].map(spanOfFigure)),
      },
    ]
  }
  return []
}

const isAge = (one: Figure): boolean => isPlain(one) && /^(?:cardinal|age)$/.test(one.kind) && one.value < 110
