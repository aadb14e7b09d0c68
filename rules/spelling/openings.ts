import {common, commonest, list, type Sentence, type Suggestion, suggest} from '../../src/rule-kit/index.ts'
import {buildingWords, phraseOpeners} from './building-words.ts'
import type {Story} from './story.ts'

const longBuildingWords = new Set([...buildingWords].filter((word) => word.length >= 5))
/** Others that open sentences, and are nearly no family's name. */
const otherOpenings = list(`
  according actually afterwards allegedly almost already although altogether always another anybody anyone anything
  apparently approximately basically beforehand certainly children clearly consequently currently definitely especially
  eventually everybody everyone everything everywhere evidently exactly finally firstly fortunately frequently generally
  gradually hopefully hundreds immediately inevitably initially instead investigators ironically luckily meanwhile
  millions moreover nevertheless nobody normally nothing obviously occasionally officials ordinarily organisers
  organizers originally otherwise particularly perhaps possibly presumably previously prosecutors probably recently
  regardless relatives reportedly researchers residents ridiculously rumours sadly scientists secondly seemingly several
  similarly sometimes somebody someone something somewhere subsequently suddenly supporters surprisingly thankfully
  therefore thirdly thousands together tomorrow tonight traditionally typically ultimately undoubtedly unfortunately
  usually various villagers volunteers whatever whenever whichever witnesses yesterday
`)

/**
 * What a sentence's unknown first word may be meant for. Its capital may be a name's, so that nothing is said of it unless
 * a stroke makes it a word of which sentences are built, or that often opens one.
 */
export function findSlipAtOpening({words}: Sentence, {names}: Story): Suggestion[] {
  const [word, next] = words
  if (!word || !/^[A-Z][a-z]{3,}$/.test(word.text) || names.has(word.lower)) return []
  const isBeforePhrase = next?.before === ' ' && phraseOpeners.has(next.text)
  return suggest(word.lower, {max: Infinity})
    .filter(({word: meant, cost}) =>
      longBuildingWords.has(meant) ? cost <= commonest || isBeforePhrase : otherOpenings.has(meant) && cost <= common,
    )
    .map((near) => ({...near, word: capitalise(near.word)}))
}

const capitalise = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)
