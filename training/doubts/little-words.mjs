/** Little words lost, left over or taken for others, and sentences joined by a comma alone. */

const words = (text) => text.trim().split(/\s+/)
const little = words(`
  the a an to of in on at for from with by as is are was were be been has have had will would can could may might should
  that and or but if when who which it he she they we his her its their not than into about after before because there
  this these those some over under during through against between up out all also so no do did does
`)
const prepositions = words(`
  to of in on at for from with by as into about over against through between after under
`)
export const classes = [
  ...little.map((word) => `lost ${word}`),
  'leftover',
  'splice',
  ...prepositions.map((word) => `preposition ${word}`),
]

/** Words whose loss shows. */
const losable = new Set(
  words(`
    the a an to of in on at for from with by as is are was were be been has have had will would can could may who which
    that it he they than into because and about
  `),
)

/** How common they are, in words of a thousand; the others are at 1.2. */
const shares = {
  ...{the: 60, of: 30, and: 26, to: 25, a: 22, in: 20, that: 10, is: 10, for: 9, was: 8, as: 7, with: 7, on: 6, by: 6},
  ...{are: 6, at: 4, from: 4, it: 5, be: 5, has: 3, have: 4, his: 3, their: 3, were: 4, an: 3, not: 3, had: 3, he: 3},
  ...{will: 2, which: 2, they: 3, been: 2, would: 2, who: 2, its: 2, can: 2, or: 3},
}
const weights = little.map((word) => (shares[word] ?? 1.2) ** 0.6)
const total = weights.reduce((sum, weight) => sum + weight, 0)

/** Words that stand in each other's place in another version of a sentence. */
const kindred = [
  'the a an his her its their this that these those some no all',
  'to of in on at for from with by as into about after over under during through against between than before up out',
  'is are was were be been has have had will would can could may might should do did does',
  'it he she they we there who which that',
  'and or but if when because as that than',
].map(words)
const kindredOf = new Map(kindred.toReversed().flatMap((group) => group.map((word) => [word, group])))

/** Where something is left over, how often, and what: a test of the tags before and behind the place. */
const leftovers = [
  [0.18, /^(?:NN.*|PRP)$/, /^(?:VB[DZP]|MD)$/, 'to to of of the the been was is be in for with a has and on had by at'],
  [0.1, /^(?:VB.?|IN|TO)$/, /^(?:DT|PRP\$)$/, 'of of was was to in is for been on by with at from as be'],
  [0.14, /^NNP?S?$/, /^(?:IN|TO)$/, 'the the to to of of in on at for with by from a is was'],
  [0.1, /^(?:MD|VB.?|TO|RB)$/, /^VB/, 'to be been is was the of has have in a being do'],
  [0.06, /^(?:NN.*|PRP\$?|IN)$/, /^(?:VB[DZP]|MD|NN.*|PRP)$/, 'he it they she we who that which'],
].map(([share, before, behind, left]) => ({share, before, behind, left: words(left)}))

const openings = /^(?:PRP\$?|DT|NNP|EX)$/

/** @param {{forms: string[], tags: string[], next?: string[], nextTag?: string}} sentence */
export function withLittleWords({forms, tags, next, nextTag = ''}, random, pick) {
  if (next && random() < 0.1 && forms.at(-1) === '.' && forms.length < 30 && openings.test(nextTag))
    return splice(forms, next, nextTag)
  const copy = {forms: [...forms], tags: [...tags], labels: forms.map(() => '')}
  const times = forms.length > 26 && random() < 0.35 ? 2 : 1
  for (let i = 0; i < times; i++) {
    const chance = random()
    const fault = chance < 0.47 ? lose : chance < 0.86 ? leave : mistake
    fault(copy, random, pick)
  }
  return copy
}

function splice(forms, next, tag) {
  const [first, ...rest] = next
  const opening = tag === 'NNP' || first === 'I' ? first : first.toLowerCase()
  const joined = [...forms.slice(0, -1), ',', opening, ...rest]
  return {forms: joined, labels: joined.map((_, i) => (i === forms.length - 1 ? 'splice' : ''))}
}

/** Words are equally likely, so that the rare ones are learned, too. */
function lose({forms, tags, labels}, random, pick) {
  const places = new Map()
  for (const [i, form] of forms.entries()) {
    if (i === 0 || !losable.has(form) || labels[i] || labels[i + 1] || !/^[\p{L}\d]/u.test(forms[i + 1] ?? '')) continue
    if (form === 'the' && tags[i + 1] !== 'NN' && random() < 0.8) continue
    if (/^(?:that|which|who)$/.test(form) && !tags[i].startsWith('W')) continue
    if (form === 'as' && random() < 0.5) continue
    places.set(form, [...(places.get(form) ?? []), i])
  }
  if (!places.size) return
  const form = pick([...places.keys()])
  const at = pick(places.get(form))
  for (const list of [forms, tags, labels]) list.splice(at, 1)
  labels[at] = `lost ${form}`
}

function leave({forms, tags, labels}, random, pick) {
  const {at, form} = placeOfLeftover({forms, tags}, random, pick)
  const [before, behind] = [forms[at - 1] ?? '', forms[at] ?? '']
  if (at < 1 || before === form || behind === form || labels[at] || labels[at - 1]) return
  if (!/[A-Za-z,]$/.test(before) || !/^[A-Za-z0-9']/.test(behind) || /^['’-]|n['’]t/.test(behind)) return
  forms.splice(at, 0, form)
  tags.splice(at, 0, '')
  labels.splice(at, 0, 'leftover')
}

function placeOfLeftover({forms, tags}, random, pick) {
  const placeWhere = (test) => pick([...forms.keys()].slice(1, -1).filter(test)) ?? -1
  let chance = random()
  for (const {share, before, behind, left} of leftovers) {
    chance -= share
    if (chance < 0) return {at: placeWhere((i) => before.test(tags[i - 1]) && behind.test(tags[i])), form: pick(left)}
  }
  if (chance < 0.17) return {at: 1 + Math.floor(random() * (forms.length - 2)), form: drawLittle(random)}
  const at = placeWhere((i) => kindredOf.has(forms[i]))
  const form = random() < 0.6 ? pick(kindredOf.get(forms[at]) ?? little) : drawLittle(random)
  return {at: at + (random() < 0.5 ? 1 : 0), form}
}

function drawLittle(random) {
  let left = random() * total
  for (const [i, word] of little.entries()) {
    left -= weights[i]
    if (left < 0) return word
  }
  return 'the'
}

/** Another preposition. */
function mistake({forms, tags, labels}, _random, pick) {
  const at = pick([...forms.keys()].filter((i) => i > 0 && prepositions.includes(forms[i]) && !labels[i] && tags[i]))
  const other = pick(prepositions)
  if (at === undefined || other === forms[at]) return
  labels[at] = `preposition ${forms[at]}`
  forms[at] = other
}
