import type {Sentence} from '../../src/rule-kit/index.ts'
import {isSecondOfPair} from './pair.ts'
import {findComma, isSimple, ordinals} from './phrase.ts'
import type {Slip} from './slip.ts'
import {afterAdverbs, isSurelyFinite} from './tokens.ts'

/** “Five were for it; the sixth a grandson of the founder, voted against”: an apposition without its first comma. */
export function* findAfterRanked({tokens}: Sentence): Generator<Slip> {
  for (const ranked of tokens) {
    if (!ordinals.has(ranked.lower)) continue
    const [before, article, first] = [-2, -1, 1].map((step) => tokens[ranked.index + step])
    if (article?.lower !== 'the' || !/^an?$/.test(first?.lower ?? '')) continue
    // At the start of a clause `findUnopened` sees it.
    if (!before || !/^[;:,]$|^(?:and|but|while)$/.test(before.lower)) continue
    if (isSecondOfPair(tokens, article.index)) continue
    const comma = findComma(tokens, ranked.index + 1)
    if (comma === undefined || comma < ranked.index + 3 || !isSimple(tokens, ranked.index + 1, comma)) continue
    const verb = tokens[afterAdverbs(tokens, comma + 1)]
    if (!verb || !isSurelyFinite(verb)) continue
    const at = ranked.word ?? ranked
    yield {
      at,
      expected: [`${at.text},`],
      message: `“${at.text}”: what follows has a comma behind it, and needs one before it too. Put one in.`,
    }
  }
}
