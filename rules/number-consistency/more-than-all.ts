import {type Figure, remember} from '../../src/rule-kit/index.ts'
import {isExact} from './arithmetic.ts'
import {type Finding, placesOf, spanOfFigure} from './finding.ts'
import {letter, named, type Skeleton} from './skeleton.ts'

/** “14 of the 12 houses” */
const ofThese = new RegExp(`${named('part')} of (?:the|its|their|his|her|all the) ${named('whole')}(?= [a-z])`, 'gi')
/** “made 23 of 16 free throws”: so many of how many were tried. */
const ofTried = new RegExp(
  `(?<![${letter}])(?:made|makes|hit|missed|won|lost|retired|convert(?:s|ed|ing)|saved|stopped|complet(?:es|ed|ing)|sank|landed|connected on|going|went|was|were|in) ${named('part')} of ${named('whole')}(?= (?:from(?![${letter}])|[a-z]+ (?:[a-z-]+ )?(?:throws|shots|attempts|tries|passes|kicks|games|matches|starts|serves|points|goals|batters|putts|fights|races|rounds|seats|seasons|chances|penalties|votes)|(?:throws|shots|attempts|tries|passes|kicks|games|matches|starts|serves|points|batters|putts|fights|races|rounds|seats|seasons|chances|penalties|votes))(?![${letter}]))`,
  'gi',
)
/** “400 of the three designs”: so many of each. */
const ofKinds =
  /^ (?:[\p{L}-]+ ){0,2}(?:kinds?|sorts?|types?|colou?rs?|sizes?|species|varieties|designs?|models?|breeds?|titles?|versions?|brands?|styles?|shapes?|makes|editions?|flavou?rs?|recipes?|prints?|books?|records?|albums?|parts?|volumes?)(?!\p{L})/u

const mayTell = / of /

/** So many that they cannot all be of the whole: “retired eight of seven batters”. */
export const findMoreThanAll = remember((skeleton: Skeleton): Finding[] => {
  const {text, figures, figureOf} = skeleton
  if (figures.length < 2 || !mayTell.test(text)) return []
  return [ofThese, ofTried].flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const [part, whole] = [figureOf(match.groups?.part), figureOf(match.groups?.whole)]
      if (!part || !whole || !isMore(part, whole)) return []
      return ofKinds.test(text.slice(match.index + match[0].length)) ? [] : [describe(part, whole)]
    }),
  )
})

/** Farther off, the one is not meant to be of the other. */
const farthest = 3

const isMore = (part: Figure, whole: Figure): boolean =>
  [part, whole].every((one) => isExact(one) && !one.isAttributive) &&
  whole.value > 3 &&
  part.value > whole.value &&
  part.value < whole.value * farthest

const describe = (part: Figure, whole: Figure): Finding => ({
  at: {paragraph: part.paragraph, start: part.start, end: whole.end},
  message: `“${part.text}” cannot be of ${whole.text}, which are fewer. Check both figures.`,
  related: placesOf([part, whole].map(spanOfFigure)),
})
