import fs from 'node:fs'
import {groupsOf} from './groups.mjs'

/** Words taken for others: by their sound or look, pronouns, and owners for plurals. */
export const classes = ['confused', 'owner', 'pronoun']

const lines = fs.readFileSync(new URL('../confusables/sets.txt', import.meta.url), 'utf8').split('\n')
/** What each word of confusables/sets.txt is taken for; common slips three times. */
const confused = new Map()
for (const [weight, ...set] of lines.filter((line) => /^\d/.test(line)).map((line) => line.split(/\s+/))) {
  const words = set.filter((word) => /^[a-z]+$/.test(word))
  for (const word of words) {
    const others = words.filter((other) => other !== word)
    confused.set(word, [...(confused.get(word) ?? []), ...others, ...(weight >= 1 ? [...others, ...others] : [])])
  }
}

const pronouns = new Map()
for (const set of [
  ...['he she it they', 'him her it them', 'his her its their', 'who whom which', 'I me', 'we us', 'he him', 'she her'],
  ...['they them', 'this these', 'that those', 'himself herself itself themselves', 'who whose', 'much many'],
  ...['less fewer', 'that which who what'],
].map((words) => words.split(' ')))
  for (const word of set) pronouns.set(word, [...(pronouns.get(word) ?? []), ...set.filter((other) => other !== word)])

export function withConfusion({forms}, random, pick) {
  const copy = {forms: [...forms], labels: forms.map(() => '')}
  // Rare words as often as common ones.
  const places = groupsOf(
    [...forms.keys()].filter((at) => confused.get(forms[at])?.length),
    (at) => forms[at],
  )
  const at = pick(pick(places) ?? [])
  if (at === undefined) return copy
  if (forms[at] !== 'its' || random() >= 0.7) return put(copy, at, pick(confused.get(forms[at])), 'confused')
  copy.forms.splice(at, 1, 'it', "'s")
  copy.labels.splice(at, 1, 'confused', 'confused')
  return copy
}

export function withPronoun({forms}, _random, pick) {
  const copy = {forms: [...forms], labels: forms.map(() => '')}
  const at = pick([...forms.keys()].filter((i) => i > 0 && pronouns.has(forms[i])))
  return at === undefined ? copy : put(copy, at, pick(pronouns.get(forms[at])), 'pronoun')
}

/** “the drivers union”, “three driver’s” */
export function withOwner({forms, tags}, _random, pick) {
  const copy = {forms: [...forms], labels: forms.map(() => '')}
  const isMarked = (i) => /^['’]s$/.test(forms[i + 1] ?? '')
  const at = pick(
    [...forms.keys()].filter(
      (i) =>
        i > 0 &&
        /^NN/.test(tags[i]) &&
        /^[A-Za-z]{3,}$/.test(forms[i]) &&
        (isMarked(i) ? tags[i + 1] === 'POS' : tags[i] === 'NNS' && /[^s]s$/.test(forms[i])),
    ),
  )
  if (at === undefined) return copy
  if (isMarked(at)) {
    for (const list of [copy.forms, copy.labels]) list.splice(at + 1, 1)
    return put(copy, at, forms[at] + (forms[at].endsWith('s') ? 'es' : 's'), 'owner')
  }
  copy.forms.splice(at + 1, 0, pick(["'s", '’s']))
  copy.labels.splice(at + 1, 0, '')
  return put(copy, at, forms[at].slice(0, -1), 'owner')
}

function put(copy, at, form, label) {
  copy.forms[at] = form
  copy.labels[at] = label
  return copy
}
