import {foldName, isKnownPlace, nameKinds, type Word} from '../../src/rule-kit/index.ts'
import {addUse, type Form, likeIn, type Term} from './clash.ts'
import {distinctPlain} from './distinct-plain.ts'
import {isOfName, type Story} from './story.ts'

/** “café” and “cafe”, “Zürich” and “Zurich”; names of people are for `name-consistency`. */
export function* findDiacritics({types}: Story): Generator<Term> {
  for (const [marked, words] of types) {
    if (marked.length < shortest || !/[^\0-\x7f‐‑–]/.test(marked)) continue
    const plain = foldName(marked)
    const others = plain === marked ? undefined : types.get(plain)
    if (!others || distinctPlain.has(plain)) continue
    for (const isUsed of [(word: Word) => !isOfName(word), (word: Word) => isOfName(word) && isOfPlace(word, plain)]) {
      const forms: Form[] = []
      for (const [form, uses] of [
        [marked, words],
        [plain, others],
      ] as const)
        for (const use of uses.filter((word) => isUsed(word) && isVerb(word) === words.some(isVerb))) {
          const span = {paragraph: use.paragraph, start: use.start, end: use.start + form.length}
          addUse(forms, form, {...span, rewrite: (name) => likeIn(span, name)})
        }
      if (forms.length > 1) yield {forms}
    }
  }
}

/** Letters of a word that is no particle: “à la”. */
const shortest = 4

/** “They file in”, where “filé” is a powder. */
const isVerb = ({tokens: [token]}: Word) => token?.pos === 'VERB'

function isOfPlace({text, index, sentence}: Word, plain: string): boolean {
  if (isKnownPlace(text) || isKnownPlace(plain)) return true
  const kinds = nameKinds(plain)
  if (!kinds?.place) return false
  const isSomewhere = /^(?:in|at|near|from|to|of)$/.test(sentence.words[index - 1]?.lower ?? '')
  return kinds.given ? kinds.famousPlace && isSomewhere : !kinds.surname || isSomewhere
}
