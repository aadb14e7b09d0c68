import {type House, hasSmallStart, type Language, type Word} from '../../src/rule-kit/index.ts'
import {addUse, type Form, likeIn, type Term} from './clash.ts'
import {commonUses, type Story} from './story.ts'
import {type Varied, varietyOf} from './varieties.ts'

/** A word of the story that varieties of English spell differently. */
export interface VariedUse extends Varied {
  word: string
  uses: Word[]
}

const found = new WeakMap<Story, VariedUse[]>()

/** The story's words that varieties spell differently, as far as they are of no name. */
export function findVaried(story: Story): VariedUse[] {
  const known = found.get(story)
  if (known) return known
  const varied = [...story.types].flatMap(([word, words]) => {
    const variety = varietyOf(word)
    const uses = variety ? usesOf(words) : []
    return variety && uses.length ? [{...variety, word, uses}] : []
  })
  found.set(story, varied)
  return varied
}

/** “Labour won”, at a sentence's start, is no common noun where “for Labour” stands elsewhere. */
function usesOf(words: readonly Word[]): Word[] {
  const common = commonUses(words)
  const small = common.filter(({text}) => hasSmallStart(text))
  return common.length === words.length && small.length ? common : small
}

/** “colour” and “color” in one story. */
export function* findSpellings(story: Story, {language}: House): Generator<Term> {
  const varied = findVaried(story)
  const terms = new Map<string, VariedUse[]>()
  for (const one of varied) {
    const stem = stemOf(nameOf(one) === 'en-US' ? one.word : one.other)
    terms.set(stem, [...(terms.get(stem) ?? []), one])
  }
  for (const words of terms.values()) {
    const forms: Form[] = []
    for (const one of words) {
      const {word, other, uses} = one
      const name = nameOf(one)
      for (const use of uses) {
        const span = {paragraph: use.paragraph, start: use.start, end: use.start + word.length}
        addUse(forms, name, {...span, rewrite: (form) => (form === name ? word : likeIn(span, other))})
      }
    }
    if (forms.length < 2) continue
    const rest = varied.filter((one) => !words.includes(one))
    yield {
      forms,
      preferred:
        sideOf(words, language) ??
        prevailing(
          rest,
          words.some(({isIse}) => isIse),
        ),
    }
  }
}

/** Inflections fall together: “colour”, “colouring”. */
const stemOf = (word: string) => word.replace(/(?:ations?|ing|ers?|ed|es|s|e)$/, '')

/** The side whose spelling the house's language has. */
function sideOf(words: readonly VariedUse[], language: Language | undefined): string | undefined {
  const own = language && words.find(({varieties}) => varieties.includes(language))
  return own && nameOf(own)
}

const nameOf = ({varieties}: Varied) => (varieties.includes('en-US') ? 'en-US' : 'en-GB')

/** The side that the rest of the story is on; for -ise and -ize, by words of that kind alone. */
function prevailing(rest: readonly VariedUse[], isIse: boolean): string | undefined {
  const telling = rest.filter((one) => isIse === (one.isIse || one.isIze))
  const american = telling.filter(({varieties}) => varieties.includes('en-US')).length
  const british = telling.length - american
  return american > 2 * british ? 'en-US' : british > 2 * american ? 'en-GB' : undefined
}
