import {defineRule, type House, textOf} from '../../src/rule-kit/index.ts'
import {findFrequent, findMisspelt, findMisspeltInDateline, findMisspeltMade} from './misspelt.ts'
import {findNames, findNamesOfDateline, isKnown, isMade} from './names.ts'

interface Options {
  /** Ask also after rare names that are a stroke from a frequent one. */
  verify: boolean
}

/**
 * A capitalised word that nobody knows is a name until something speaks against it: here, a name that everybody knows, a
 * stroke away, where such a name would stand. Spellings within the story are `name-consistency`'s matter.
 */
export default defineRule<Options>({
  id: 'name-spelling',
  summary: 'A well-known name is misspelt.',
  category: 'spelling',
  severity: 'warning',
  defaults: {verify: false},

  check(reading, report, {verify}, house) {
    const own = findOwnNames(house)
    const {once, all} = findNames(reading, own)
    for (const name of findNamesOfDateline(reading, own)) {
      const meant = isKnown(name) ? undefined : findMisspeltInDateline(name)?.toUpperCase()
      const message = `No “${textOf(name.at)}” is known. Did you mean “${meant}”?`
      if (meant) report({at: name.at, message, expected: [meant]})
    }
    for (const name of once) {
      const written = textOf(name.at)
      const meant = isKnown(name) ? undefined : isMade(name) ? findMisspeltMade(name) : findMisspelt(name, all)
      const frequent = meant || !verify ? undefined : findFrequent(name)
      if (meant) {
        report({at: name.at, message: `No “${written}” is known. Did you mean “${meant}”?`, expected: [meant]})
      } else if (frequent) {
        const message = `“${written}” is rare, and “${frequent}” is not. Check the name.`
        report({at: name.at, message, expected: [frequent], severity: 'suggestion'})
      }
    }
  },
})

/** The words of the house's names, words and acronyms, in lower case. */
function findOwnNames({words = [], names = [], acronyms = []}: House): Set<string> {
  return new Set([...words, ...names, ...acronyms].flatMap((entry) => entry.toLowerCase().split(/[\s-]+/)))
}
