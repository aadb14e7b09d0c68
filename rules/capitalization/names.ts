import {hasWord, list, nameKinds, type Sentence, textAfter, textBefore, type Word} from '../../src/rule-kit/index.ts'
import {names} from './names.generated.ts'
import type {Slip} from './slip.ts'
import {withCapital} from './with-capital.ts'

const capitals = new Map(names.map((name) => [name.toLowerCase(), name]))

/** “on saturdays”, “the german crew”; “then i went”. */
export function* findSmallNames({words}: Sentence): Generator<Slip> {
  for (const word of words) {
    const name = capitalize(word)
    const pronoun = name ? undefined : readPronoun(word)
    const right = name ?? pronoun
    if (!right || !standsFree(word) || isOfDish(word)) continue
    const why = name ? 'is a name' : 'has a capital wherever it stands'
    yield {at: word, message: `“${word.text}” ${why}. Write “${right}”.`, expected: [right]}
  }
}

/** “pad thai” */
const isOfDish = ({lower, sentence, index}: Word) => lower === 'thai' && sentence.words[index - 1]?.lower === 'pad'

/** The name with its capital; plurals and possessives included. Undefined for any other word. */
function capitalize({text}: Word): string | undefined {
  const [, stem = '', ending = ''] = /^(\p{Ll}+?)((?:s|s?['’]s?)?)$/u.exec(text) ?? []
  const name = capitals.get(stem) ?? capitals.get(stem + ending) ?? (isPlace(stem) ? withCapital(stem) : undefined)
  return name && name[0] + text.slice(1)
}

/** A well-known place that the dictionaries have with a capital alone: “queensland”. */
const isPlace = (word: string) =>
  word.length > 4 &&
  !goods.has(word) &&
  !hasWord(word) &&
  hasWord(withCapital(word)) &&
  nameKinds(word)?.famousPlace === true

/** What is called after a place, and has no capital: “lace and ankara”. */
const goods = list(`
  angora ankara assam axminster balaclava barsac bermuda bermudas bokhara bologna bordeaux burgundy cashmere ceylon chablis
  champagne cheddar chianti cologne damask darjeeling edam emmental gorgonzola gouda guernsey havana holland homburg java jersey
  kashmir madeira madras malaga manila marsala medoc mocha morocco muscat nankeen norfolk oporto oxford panama paisley
  parma parmesan roquefort samarkand sauternes shantung shetland stilton surat tangier tobago tokay valencia wilton worsted
`)

/** “i went”, “i’m glad”; not “(i)”, nor the i of a formula. */
function readPronoun({text, lower, tokens, sentence, index}: Word): string | undefined {
  if (!/^i(?:['’](?:m|ve|ll|d))?$/.test(text)) return undefined
  if (lower === 'i') {
    const [token] = tokens
    const next = sentence.words[index + 1]?.tokens[0]
    if (token?.tag !== 'PRP' || !next || !/^(?:VB[DP]|MD)$/.test(next.tag) || next.certainty.tag < 0.8) return undefined
  }
  return `I${text.slice(1)}`
}

/** Not in an address, a hashtag, a file's name or a compound such as “anti-american”, which houses write both ways. */
function standsFree(word: Word): boolean {
  return (
    /(?:^|[\s(“‘"'[—–])$/u.test(textBefore(word)) && /^(?:$|[\s—–]|[.,;:!?)”’"'\]]+(?:$|[\s—–]))/u.test(textAfter(word))
  )
}
