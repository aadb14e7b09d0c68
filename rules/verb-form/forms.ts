import {formsOfVerb, lemmaOf, list} from '../../src/rule-kit/index.ts'

/** Pasts and participles that are the plain form of another verb. */
const plainToo = list(
  'bode bore bound fell found ground lay overlay rebound relent rent resent saw shore smelt underlay wound',
)
/** Plain forms that end as a past does. */
const plainInEd = list(
  'need feed seed weed bleed breed speed heed exceed proceed succeed knead embed bed wed shed shred sled',
)
/** Pasts that dictionaries give as participles, too. */
const participlesToo = list(
  'forgot bit awoke reawoke bade begot trod woke fraught wrought distraught beholden clad shorn shrunken sunken',
)

const irregularForms: ReadonlyMap<string, string> = new Map(
  'am be,is be,are be,was be,were be,been be,being be,has have,had have,having have,does do,did do,done do,doing do,goes go'
    .split(',')
    .map((pair) => pair.split(' ') as [string, string]),
)

/** Whether a form may be a plain one: “go”, “put”, “found”. */
export function mayBePlain(form: string): boolean {
  if (irregularForms.has(form)) return false
  if (form.endsWith('ed')) return plainInEd.has(form)
  if (isIng(form)) return false
  if (/(?:[^aiosu]|[^aeiou][aeo])s$/.test(form)) return false
  return form === 'hamstring' || lemmaOf(form, 'VBD') === form || plainToo.has(form)
}

/** Whether a form may be a past participle: “gone”, “put”, “mended”. */
export function mayBeParticiple(form: string): boolean {
  if (form.endsWith('ed') || participlesToo.has(form)) return true
  const verb = plainOf(form)
  if (formsOfVerb(verb, 'VBN').includes(form) || !isKnown(form, verb)) return true
  // “nonpaid”, “unhurt”
  const [, rest] = /^(?:non|un|pre|self|mid|ill|well)(.{3,})$/.exec(form) ?? []
  return rest !== undefined && plainOf(rest) !== rest && mayBeParticiple(rest)
}

/** Whether a form is a past that is no participle: “went”. */
export const isPastOnly = (form: string): boolean =>
  !mayBeParticiple(form) && formsOfVerb(plainOf(form), 'VBD').includes(form)

/** Whether a form is a participle that is neither past nor plain: “gone”. */
export function isParticipleOnly(form: string): boolean {
  const verb = plainOf(form)
  return form !== verb && formsOfVerb(verb, 'VBN').includes(form) && !formsOfVerb(verb, 'VBD').includes(form)
}

export const isIng = (form: string): boolean => /[aeiouy].*ing$/.test(form) && form !== 'hamstring'

export const isThirdPerson = (form: string): boolean => /[^s]s$/.test(form) && form !== plainOf(form)

/** The plain form of a verb, told by the form alone, since its place may have misled the reading. */
export function plainOf(form: string): string {
  const irregular = irregularForms.get(form)
  if (irregular) return irregular
  if (isIng(form)) return lemmaOf(form, 'VBG')
  if (plainInEd.has(form)) return form
  const past = lemmaOf(form, 'VBD')
  if (past !== form) return past
  return mayBePlain(form) ? form : lemmaOf(form, 'VBZ')
}

/** Whether a form is one of its verb’s: “outswum” is made by no rule that is known. */
const isKnown = (form: string, verb: string) =>
  ['VB', 'VBZ', 'VBD', 'VBN', 'VBG'].some((tag) => formsOfVerb(verb, tag).includes(form))
