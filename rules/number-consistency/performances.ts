import {type Entity, type Figure, type Mention, remember, type Sentence} from '../../src/rule-kit/index.ts'
import {isExact} from './arithmetic.ts'
import {type Finding, placesOf, spanOfFigure} from './finding.ts'
import {countsOnly, figure, letter, type Skeleton, skeletonOf} from './skeleton.ts'
import {isSlipOf} from './slip.ts'
import type {Story} from './story.ts'

const feats =
  'points?|rebounds?|assists?|steals?|blocks?|blocked shots|goals?|saves?|tackles?|touchdowns?|touchdown passes|interceptions?|sacks?|runs?|hits?|home runs|homers?|strikeouts?|wickets?|turnovers?|aces?|catches|receptions?|carries|yards|passing yards|rushing yards|receiving yards|tries|birdies|bogeys|eagles|double faults'
const high = '(?: (?:a|his|her) )?(?:(?:game|team|season|career)-(?:high|best|leading) )?'
const achieved =
  '(?:(?:finished|ended|led [^,.;]{1,30}?|came through) with|had|scored|scoring|recorded|posted|tallied|total(?:l)?ed|hit|blocked|caught|made|collected|contributed|added|grabbed|made|registered|notched|(?:threw|rushed|ran|passed) for)'
const feat = `${figure} (?:${feats})`
/** “finished with 22 points, 10 rebounds and four blocks” */
const line = new RegExp(
  `(?<![${letter}])${achieved} ${high}(?<told>${feat}(?:(?:,|,? and|,? with) (?:${achieved} )?${high}${feat})*)`,
  'giu',
)
/** “His five blocks”, “Smith’s 32 points” */
const owned = new RegExp(
  `(?:(?<![${letter}])(?<pronoun>his|her)|[’']s?) ${high}(?<told>${feat}(?:(?:,|,? and) ${feat})*)(?![${letter}-])(?! (?:in|from|on|off|over|after|of|by|during|through|to|that|before|came)(?![${letter}]))`,
  'giu',
)
const anyFeat = new RegExp(`${feat}(?![${letter}])`, 'i')
const mayTellOfFeats = remember(({text}: Skeleton) => anyFeat.test(text))

/** “his five blocks”, “Smith’s 32 points”, “Brooks had 26 points” */
const anyOwned = new RegExp(`(?:his|her|[’']s?|${achieved})(?: [${letter}-]+){0,2} ${feat}(?![${letter}])`, 'i')
const mayBeOwned = remember(({text}: Skeleton) => anyOwned.test(text))

/** A part of the game, or more than one game. */
const ofAnother =
  /(?<!\p{L})(?:hal(?:f|ves)|quarters?|periods?|innings?|sets?|overtime|first|second|third|fourth|fifth|last|seasons?|career|averag\p{L}*|per|games?|matches|meetings?|since|years?|previous(?:ly)?|earlier|combined|straight|consecutive|final|minutes?|stretch|run of|ago|allow(?:ed|ing)|gave up|needs?|needed|short|another|more|through|series|playoffs?|tournament|month|week|ever|times|would|could|if|total of|than|only|free throws?|three-pointers|3-pointers|early|late|opening|closing|team(?:’s|'s))(?!\p{L})/iu
const best =
  /(?<!\p{L})(?:season|career|game|team)(?:[- ]|['’]s )(?:high|best|leading|record)s?(?!\p{L})|(?<!\p{L})the (?:most|best|highest)[^.]*/giu
const isOfAnother = remember(({sentence}: Skeleton) => ofAnother.test(sentence.text.replace(best, '')))
const leading = /(?<!\p{L})(?:led|topped|paced|high|best|most|all scorers)(?!\p{L})/iu
const days = /(?<!\p{L})(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?!\p{L})/gu

interface Feat {
  person: Entity
  figure: Figure
  /** In the singular, under one name: “homers” and “home runs”. */
  noun: string
  told: string
  place: number
  isOwned: boolean
}

const reach = 8

/** What somebody did in a game, told twice with another figure. */
export function findWrongPerformances(story: Story): Finding[] {
  const {sentences} = story
  const telling = sentences.flatMap((sentence, place) => {
    const skeleton = skeletonOf(story, sentence)
    return skeleton && mayTellOfFeats(skeleton) ? [{skeleton, place}] : []
  })
  if (telling.length < 2 || !telling.some(({skeleton}) => mayBeOwned(skeleton))) return []
  const people = peopleBySentence(story)
  const feats = telling
    .filter(({skeleton}) => !isOfAnother(skeleton))
    .flatMap(({skeleton, place}) => featsOf(skeleton, place, people, sentences))
  return feats.flatMap((again, k) => {
    const first = feats.slice(0, k).find((one) => one.person === again.person && one.noun === again.noun)
    if (!first || first.figure.value === again.figure.value || again.place - first.place > reach) return []
    const [mine, theirs] = [first.figure.value, again.figure.value]
    const all = feats.filter((one) => one.person === again.person && one.noun === again.noun)
    if (
      new Set(all.map(({figure}) => figure.value)).size > 2 ||
      areOfTwoDays(first.figure.sentence, again.figure.sentence)
    )
      return []
    // He threw for three and ran for two.
    if (!again.isOwned && /^(?:touchdown|yard|.* yard)$/.test(again.noun)) return []
    const {text} = again.figure.sentence
    if (!(theirs > mine || isSlipOf(mine, theirs) || leading.test(text))) return []
    return [
      {
        at: spanOfFigure(again.figure),
        message: `“${again.figure.text} ${again.told}”: ${again.person.name} has ${first.figure.text} before. Check which is right.`,
        related: placesOf([spanOfFigure(first.figure)]),
      },
    ]
  })
}

const areOfTwoDays = (one: Sentence, other: Sentence) => {
  const [mine, theirs] = [one.text.match(days), other.text.match(days)]
  return mine !== null && theirs !== null && mine[0] !== theirs[0]
}

type People = ReadonlyMap<Sentence, readonly {mention: Mention; person: Entity}[]>

function peopleBySentence({entities}: Story): People {
  const found = new Map<Sentence, {mention: Mention; person: Entity}[]>()
  // “Brown … Jalen Brown” may be two.
  for (const person of entities.all)
    for (const mention of isFullFirst(person) ? person.mentions : []) {
      const list = found.get(mention.sentence) ?? []
      list.push({mention, person})
      found.set(
        mention.sentence,
        list.sort((a, b) => a.mention.start - b.mention.start),
      )
    }
  return found
}

const isFullFirst = ({mentions}: Entity) =>
  mentions.every(({words}) => words.length <= (mentions[0]?.words.length ?? 0))

function featsOf(skeleton: Skeleton, place: number, people: People, sentences: readonly Sentence[]): Feat[] {
  const text = countsOnly(skeleton)
  const named = people.get(skeleton.sentence) ?? []
  const before = people.get(sentences[place - 1] as Sentence) ?? []
  const collect = (told: string, person: Entity | undefined, isOwned: boolean): Feat[] => {
    if (!person || person.kind === 'place' || person.kind === 'organisation') return []
    return [...told].flatMap((character, i) => {
      const figure = skeleton.figureOf(character)
      if (!figure || !isExact(figure) || figure.quotation || figure.isAttributive) return []
      const noun = new RegExp(`^ (${feats})`, 'i').exec(told.slice(i + 1))?.[1]?.toLowerCase()
      return noun
        ? [
            {
              person,
              figure,
              told: noun,
              noun: noun.replace(/s$/, '').replace('home run', 'homer').replace('touchdown passe', 'touchdown'),
              place,
              isOwned,
            },
          ]
        : []
    })
  }
  const placeOf = (index: number) => skeleton.place(index, index + 1).start
  const lines = [...text.matchAll(line)].flatMap((match) => {
    const start = placeOf(match.index)
    const last = named.filter(({mention}) => mention.end <= start).at(-1)
    const between = last
      ? skeleton.sentence.text.slice(last.mention.end - skeleton.sentence.start, start - skeleton.sentence.start)
      : undefined
    if (between !== undefined && /^(?:,? (?:who|also|then|again|each))?\s$/.test(between))
      return collect(match.groups?.told ?? '', last?.person, false)
    const isPronoun = /^(?:He|She)(?: also)?\s$/.test(text.slice(0, match.index))
    return isPronoun ? collect(match.groups?.told ?? '', soleOf(before), false) : []
  })
  const possessions = [...text.matchAll(owned)].flatMap((match) => {
    const start = placeOf(match.index)
    const earlier = named.filter(({mention}) => mention.start < start)
    if (match.groups?.pronoun)
      return collect(match.groups.told ?? '', earlier.length ? soleOf(earlier) : soleOf(before), true)
    const owner = earlier.find(({mention}) => Math.abs(mention.end - start) < 3)
    return collect(match.groups?.told ?? '', owner?.person, true)
  })
  return [...lines, ...possessions]
}

/** Whoever is the only one that a sentence names first, and the only person. */
function soleOf(named: readonly {person: Entity}[]): Entity | undefined {
  const people = new Set(
    named.filter(({person}) => person.kind !== 'place' && person.kind !== 'organisation').map(({person}) => person),
  )
  const known = [...people].filter(({kind}) => kind === 'person')
  if (people.size === 1) return [...people][0]
  return known.length === 1 && known[0] === named[0]?.person ? known[0] : undefined
}
