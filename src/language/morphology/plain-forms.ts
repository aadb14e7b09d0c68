/** One vowel (“qu” is none) before the last consonant, and none before it. */
const oneSyllable = /^(?:[^aeiouy]*|y)(?:qu|gu(?=[aei]))?[aeiouy][^aeiouy]$/
const vowelBefore = /(?:[aeio]|[^qg]u)[aeiouy][^aeiouy]$/

/**
 * The plain form of what stands before -ed or -ing, by spelling: “stopp” → “stop”, “mak” → “make”. Written from the rules
 * of spelling and the commonest endings; what they get wrong stands in `tricky-verbs.txt`.
 */
export function plainVerb(stem: string): string {
  if (!/[aeiouy]/.test(stem) || stem.length < 2) return stem
  if (/([bdgkmnprtv])\1$/.test(stem)) return stem.slice(0, -1)
  if (/ll$/.test(stem)) return /[aeiouy].*(?:[^aeiou]|[iu])[aeiou]ll$/.test(stem) ? stem.slice(0, -1) : stem
  if (/[cuv]$/.test(stem)) return `${stem}e`
  if (/[sz]$/.test(stem)) return /(?:ss|zz|tz)$/.test(stem) ? stem : `${stem}e`
  if (stem.endsWith('g')) return isBareG(stem) ? stem : `${stem}e`
  if (/[^aeiouylrw]l$/.test(stem)) return `${stem}e`
  if (!/[aeiouy][bdfklmnprt]$/.test(stem)) return stem
  return hasSilentE(stem) ? `${stem}e` : stem
}

/** “belong”, “wing”: -ng without -e. */
function isBareG(stem: string): boolean {
  return /(?:ong|^[^aeiou]*[iu]ng)$/.test(stem)
}

/** After a single consonant: “hop” was “hope”, else it would be doubled. */
function hasSilentE(stem: string): boolean {
  if (oneSyllable.test(stem)) return true
  if (/[iu]at$/.test(stem)) return true
  if (vowelBefore.test(stem)) return false
  return /(?:[aiuy]d|[aiu]b|[aio]k|[iouy]l|[aiu]m|[aiy]p|[aiuy]r|[au]t|[iuy]n)$/.test(stem)
}

/** The plain form of what stands before -er or -est: “bigg” → “big”, “larg” → “large”, “happi” → “happy”. */
export function plainAdjective(stem: string): string {
  if (/[^aeiou]i$/.test(stem)) return `${stem.slice(0, -1)}y`
  if (/([bdgmnprt])\1$/.test(stem)) return stem === 'odd' ? stem : stem.slice(0, -1)
  if (/[cuvzs]$/.test(stem)) return /(?:ss|zz)$/.test(stem) ? stem : `${stem}e`
  if (/(?:[dr]|ran)g$/.test(stem) || /[^aeiouylrw]l$/.test(stem) || stem === 'fre') return `${stem}e`
  if (oneSyllable.test(stem) && !/[wxh]$/.test(stem) && stem !== 'chic') return `${stem}e`
  return /(?:sever|sincer|obscur|matur|secur|remot|polit|handsom|lith|blith|chast|svelt|gauch)$/.test(stem)
    ? `${stem}e`
    : stem
}

/** The singular of a regular plural. */
export function plainNoun(plural: string): string {
  if (/(?:ss|[^s]'s)$/.test(plural)) return plural.replace(/'s$/, '')
  if (/[^aeiou]ies$/.test(plural) && plural.length > 4) return `${plural.slice(0, -3)}y`
  if (/quies$/.test(plural)) return `${plural.slice(0, -3)}y`
  if (/(?:[^aeiou]oes|sses|shes|ches|xes|zzes|tzes|[^aeo]uses)$/.test(plural)) return plural.slice(0, -2)
  return plural.slice(0, -1)
}

/** The plain form of a third person in -s. */
export function plainOfThirdPerson(form: string): string {
  if (/[^aeiou]ies$/.test(form) && form.length > 4) return `${form.slice(0, -3)}y`
  if (/(?:[^aeiou]oes|sses|shes|ches|xes|zzes|tzes)$/.test(form)) return form.slice(0, -2)
  return form.endsWith('s') ? form.slice(0, -1) : form
}
