// Nouns that “of” follows and “off” never does, from text that a parser has read.
//
//   npm run build && node training/confusables/of-nouns.mjs FILE.conllu… > rules/confusable/of-nouns.txt
import fs from 'node:fs'
import readline from 'node:readline'
import {lemmaOf} from '../../dist/src/language/morphology/index.js'

/** How often “of” must tie a phrase to a noun, and in what part of all its phrases with a preposition. */
const [least, share] = [40, 0.55]

const counts = new Map()
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
console.log(`# Nouns to which “of” ties what follows, and “off” never does (“the cause of”, not “the coast off”): those that had
# “of” behind them ${least} times or more in open text and never “off”. Written by training/confusables/of-nouns.mjs from the text
# that the parser was trained on (training/syntax/CARD.md).
${nouns
  .map(([noun]) => noun)
  .sort()
  .join('\n')}`)

function count(sentence) {
  for (const {form, relation, head} of sentence) {
    const noun = relation === 'case' ? sentence[sentence[head]?.head] : undefined
    if (!noun || sentence[head].relation !== 'nmod' || !/^NNS?$/.test(noun.tag)) continue
    const lemma = lemmaOf(noun.form, noun.tag).toLowerCase()
    const own = counts.get(lemma) ?? {of: 0, off: 0, all: 0}
    counts.set(lemma, own)
    own.all++
    if (/^off?$/i.test(form)) own[form.toLowerCase()]++
  }
}
