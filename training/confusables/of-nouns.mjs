// Nouns that “of” follows and “off” never does, and verbs that “off” follows, from text that a parser has read.
//
//   npm run build && node training/confusables/of-nouns.mjs FILE.conllu…
//
// Writes of-nouns.txt and off-verbs.txt into rules/confusable.
import fs from 'node:fs'
import readline from 'node:readline'
import {lemmaOf} from '../../dist/src/language/morphology/index.js'

/** How often “of” must tie a phrase to a noun, and in what part of all its phrases with a preposition. */
const [least, share] = [40, 0.55]

const counts = new Map()
const verbs = new Set()
for (const file of process.argv.slice(2)) {
  let sentence = []
  for await (const line of readline.createInterface({input: fs.createReadStream(file)})) {
    const [id, form, , , tag, , head, relation] = line.split('\t')
    if (/^\d+$/.test(id)) sentence.push({form, tag, head: Number(head) - 1, relation})
    else if (!line) {
      count(sentence)
      sentence = []
    }
  }
}
const nouns = [...counts].filter(([, {of, off, all}]) => of >= least && of >= share * all && off === 0)
const source =
  'Written by training/confusables/of-nouns.mjs from the text that the parser was trained on (training/syntax/CARD.md).'
write(
  'of-nouns',
  `Nouns to which “of” ties what follows, and “off” never does (“the cause of”, not “the coast off”): those that had “of” behind them ${least} times or more in open text. ${source} What may be taken off something, and measures, went out by hand.`,
  nouns.map(([noun]) => noun),
)
write(
  'off-verbs',
  `Verbs that “off” follows in open text, before what something is taken off. ${source} More were put in by hand.`,
  [...verbs],
)

function write(name, about, words) {
  const file = new URL(`../../rules/confusable/${name}.txt`, import.meta.url)
  fs.writeFileSync(file, `# ${about}\n${words.sort().join('\n')}\n`)
}

function count(sentence) {
  for (const {form, relation, head} of sentence) {
    const noun = relation === 'case' ? sentence[sentence[head]?.head] : undefined
    if (noun?.tag.startsWith('V') && form === 'off') verbs.add(lemmaOf(noun.form, noun.tag))
    if (!noun || sentence[head].relation !== 'nmod' || !/^NNS?$/.test(noun.tag)) continue
    const lemma = lemmaOf(noun.form, noun.tag).toLowerCase()
    const own = counts.get(lemma) ?? {of: 0, off: 0, all: 0}
    counts.set(lemma, own)
    own.all++
    if (/^off?$/i.test(form)) own[form.toLowerCase()]++
  }
}
