import {remember} from '../../src/rule-kit/index.ts'
import {type Finding, spanOfFigure} from './finding.ts'
import {letter, named, type Skeleton} from './skeleton.ts'

const goesOn = `(?=[.,;:)]|$| (?:on|at|in|to|and|after|over|against|with|when|as|for|late|early|last|this|away|here|there|thanks|before|but|from|into|by|behind)(?![${letter}]))`
const patterns = [
  // “gave the Gulls a 5-7 win”, “took a 31-57 lead”
  `(?<![${letter}])(?:an?|the|their|its) ${named('score')} (?:(?:home|away|league|cup|road|opening|comeback|extra-time|overtime|half-?time|first-half|early) )?(?<what>wins?|victory|victories|triumph|lead|advantage)(?![${letter}-])`,
  // “Lincoln beat Fairview 51-58 on Thursday”
  `(?<![${letter}])(?<what>beat|beats|beating|defeat(?:ed|s|ing)|thrash(?:ed|es|ing)|edg(?:ed|es|ing)|overc(?:ame|omes?|oming)|trounc(?:ed|es|ing)|crush(?:ed|es|ing))(?! by(?![${letter}]))(?: [${letter}’'.-]+){1,5}?,? ${named('score')}${goesOn}`,
  // “Leeds won 1-2 at home”
  `(?<![${letter}])(?<what>won|wins|winning|led|lead|leads|leading) ${named('score')}${goesOn}`,
].map((source) => new RegExp(source, 'i'))

/** Where others write scores otherwise, or tell what is no score. */
const otherwise =
  /(?<!\p{L})(?:aggregate|sets?|tie-?break\p{L}*|odds|favourites?|favorites?|record|series|range|between|lose|lost|los(?:es|ing|er)|percent|per cent)(?!\p{L})/iu

/** The winner's score comes first: “a 5-7 win”. */
export const findWinnersBehind = remember(({text, figures, figureOf, sentence}: Skeleton): Finding[] => {
  if (figures.filter(({kind}) => kind === 'pair').length !== 1 || otherwise.test(sentence.text)) return []
  for (const pattern of patterns) {
    const {score, what = ''} = pattern.exec(text)?.groups ?? {}
    const pair = figureOf(score)
    if (pair?.kind !== 'pair' || pair.hedge || pair.other === undefined || pair.value >= pair.other) continue
    return [
      {
        at: spanOfFigure(pair),
        message: `“${pair.text}” does not go with “${what}”: the higher score is the winner’s, and stands first. Check the score.`,
        expected: [pair.text.replace(/^(\d+)(\D+)(\d+)$/, '$3$2$1')],
        related: [],
      },
    ]
  }
  return []
})
