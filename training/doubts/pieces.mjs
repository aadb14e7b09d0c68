/** A subject or a comma lost, and words said again. A loss is told at the word behind it. */
export const classes = ['subject', 'comma', 'again']

export function withoutSubject({forms, tags}, _random, pick) {
  const copy = {forms: [...forms], labels: forms.map(() => '')}
  const at = pick(
    [...forms.keys()].filter(
      (i) =>
        /^(?:PRP|NNP?S?|DT)$/.test(tags[i]) &&
        /^(?:VB[DZP]|MD)$/.test(tags[i + 1] ?? '') &&
        (i === 0 || /^(?:,|CC|IN|WRB|WDT|WP)$/.test(tags[i - 1])) &&
        !/^(?:that|which|who)$/.test(forms[i]),
    ),
  )
  if (at === undefined) return copy
  cut(copy, at, 'subject')
  if (at === 0) copy.forms[0] = copy.forms[0].charAt(0).toUpperCase() + copy.forms[0].slice(1)
  return copy
}

/** The second of two, or a later one. */
export function withoutComma({forms}, _random, pick) {
  const copy = {forms: [...forms], labels: forms.map(() => '')}
  const commas = [...forms.keys()].filter((i) => forms[i] === ',' && i < forms.length - 2)
  const at = pick(commas.length > 1 ? commas.slice(1) : commas)
  if (at !== undefined) cut(copy, at, 'comma')
  return copy
}

/** Up to four words once more, right behind them or a little later. */
export function withAgain({forms}, random, pick) {
  const copy = {forms: [...forms], labels: forms.map(() => '')}
  const count = 1 + Math.floor(random() * 4)
  const from = 1 + Math.floor(random() * Math.max(1, forms.length - count - 3))
  const at = Math.min(forms.length - 1, from + count + pick([0, 0, 0, 1, 2, 3, 4, 5]))
  const again = forms.slice(from, from + count)
  if (again.length < count || at < from + count || !again.every((form) => /^[A-Za-z0-9]/.test(form))) return copy
  copy.forms.splice(at, 0, ...again)
  copy.labels.splice(at, 0, ...again.map((_, i) => (i === 0 ? 'again' : '')))
  return copy
}

function cut({forms, labels}, at, label) {
  for (const list of [forms, labels]) list.splice(at, 1)
  labels[at] = label
}
