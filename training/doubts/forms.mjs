import {inflect, lemmaOf} from '../../dist/src/rule-kit/index.js'
import {groupsOf} from './groups.mjs'

/** Verbs and nouns in another form. A class names the form that should stand there. */
export const classes = ['VB', 'VBP', 'VBZ', 'VBD', 'VBN', 'VBG', 'NN', 'NNS', 'was', 'were'].map((tag) => `form ${tag}`)

/** What stands for a form in another version of a sentence, and how often. */
const others = {
  VB: {VBZ: 3, VBD: 3, VBG: 2, VBN: 1},
  VBP: {VBZ: 5, VBD: 1, VBG: 2},
  VBZ: {VB: 5, VBG: 1, VBN: 1},
  VBD: {VB: 5, VBG: 2, VBZ: 1, VBN: 2},
  VBN: {VB: 3, VBG: 2, VBD: 2, VBZ: 1},
  VBG: {VB: 3, VBD: 2, VBZ: 1},
  NN: {NNS: 1},
  NNS: {NN: 1},
}
const othersOfBe = {
  is: ['are', 'was', 'be', 'were'],
  are: ['is', 'were', 'be'],
  was: ['were', 'is', 'be', 'are', 'been'],
  were: ['was', 'are', 'be', 'is'],
  be: ['is', 'being', 'been', 'are'],
  been: ['be', 'being', 'was'],
  being: ['be', 'been', 'is'],
}
/** Nouns that stand in either number. */
const either = new Set(['no', 'one', 'other', 'percent', 'kind', 'sort', 'number', 'lot'])
/** Verbs that are as likely as any other one, however common they are. */
const common = /^(?:is|are|was|were|be|been|ha[sd]|have)$/

export function withForms({forms, tags}, random, pick) {
  const copy = {forms: [...forms], labels: forms.map(() => '')}
  const times = forms.length > 22 && random() < 0.4 ? 2 : 1
  for (let i = 0; i < times; i++) {
    const wanted = random() < 0.25 ? /^NNS?$/ : /^VB/
    const places = groupsOf(
      [...forms.keys()].filter(
        (at) => wanted.test(tags[at]) && /^[a-z]{2,}$/.test(forms[at]) && !copy.labels[at] && !either.has(forms[at]),
      ),
      (at) => (common.test(forms[at]) ? forms[at] : at),
    )
    const at = pick(pick(places) ?? [])
    if (at === undefined) continue
    const other = otherForm(forms[at], tags[at], random, pick)
    if (!other || other === forms[at] || !/^[a-z]+$/.test(other)) continue
    copy.labels[at] = `form ${nameOf(forms[at], tags[at])}`
    copy.forms[at] = other
  }
  return copy
}

function otherForm(form, tag, random, pick) {
  if (othersOfBe[form]) return pick(othersOfBe[form])
  const lemma = lemmaOf(form, tag)
  const shares = Object.entries(others[tag])
  let left = random() * shares.reduce((sum, [, share]) => sum + share, 0)
  for (const [other, share] of shares) {
    left -= share
    if (left < 0) return /^(?:VB|NN)$/.test(other) ? lemma : inflect(lemma, other)
  }
  return undefined
}

/** A plain form in the present is no other than the plain form, but “are”. */
function nameOf(form, tag) {
  if (/^(?:was|were)$/.test(form)) return form
  return tag === 'VBP' && form !== 'are' ? 'VB' : tag
}
