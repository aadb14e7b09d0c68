/**
 * Copies of treebank sentences with a fault put in, their tree kept: copy is read before it is mended, and a reader that
 * has only seen right sentences goes astray just where a rule should look.
 */

/** A seeded generator of numbers from 0 to 1 (mulberry32). */
export function generator(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

const flipped = {is: 'are', are: 'is', was: 'were', were: 'was', has: 'have', have: 'has', does: 'do', do: 'does'}
const easilyLost =
  /^(the|a|an|to|of|is|are|was|were|be|been|has|have|had|will|would|can|could|may|that|at|in|on|for|from|with|by|as|if|who)$/
const finiteRelations = /^(root|conj|ccomp|parataxis|advcl|acl:relcl)$/

/** The commonest form of each verb's lemma and tag in the sentences. */
export function verbForms(sentences) {
  const counts = new Map()
  for (const {words} of sentences)
    for (const {pos, tag, lemma, form} of words)
      if (pos === 'VERB' && /^VB[DNPZG]?$/.test(tag) && /^[a-z]+$/.test(form)) {
        const key = `${lemma} ${tag === 'VBP' ? 'VB' : tag}`
        const forms = counts.get(key) ?? new Map()
        counts.set(key, forms.set(form, (forms.get(form) ?? 0) + 1))
      }
  return (lemma, tag) => {
    const forms = counts.get(`${lemma} ${tag}`)
    if (forms) return [...forms].sort((a, b) => b[1] - a[1])[0][0]
    return tag === 'VB' ? lemma : undefined
  }
}

export const copyOf = (sentence) => ({...sentence, words: sentence.words.map((word) => ({...word}))})

function dependentsOf({words}) {
  const dependents = words.map(() => [])
  words.forEach(({head}, i) => {
    if (head) dependents[head - 1].push(i)
  })
  return dependents
}

/** The sentence without some words; undefined where a word depends on one of them. */
export function without(sentence, dropped) {
  const kept = sentence.words.flatMap((_, i) => (dropped.has(i) ? [] : [i]))
  const places = new Map(kept.map((old, i) => [old + 1, i + 1]))
  const words = kept.map((i) => {
    const word = sentence.words[i]
    return {...word, head: word.head && places.get(word.head)}
  })
  return words.every(({head}) => head !== undefined) ? {...sentence, words} : undefined
}

const likeFirst = (pattern, word) => (/^[A-Z]/.test(pattern) ? word[0].toUpperCase() + word.slice(1) : word)

/** Faults that a sentence could have, each as a function that makes the faulty copy. */
function possibleFaults(sentence, formOf) {
  const {words} = sentence
  const dependents = dependentsOf(sentence)
  const faults = []
  const rewrite = (i, form, tag) =>
    faults.push(() => {
      const copy = copyOf(sentence)
      Object.assign(copy.words[i], {form: likeFirst(words[i].form, form), tag})
      return copy
    })
  words.forEach((word, i) => {
    const own = dependents[i]
    const lower = word.form.toLowerCase()
    const subjects = own.filter((j) => /^nsubj(:pass)?$/.test(words[j].relation))
    const auxiliaries = own.filter((j) => /^(aux|aux:pass|cop)$/.test(words[j].relation))
    const subject = subjects[0]
    if (subjects.length === 1) {
      const first = auxiliaries[0] ?? i
      const verb = words[first]
      const form = verb.form.toLowerCase()
      if (/^VB[ZP]$|^VBD$/.test(verb.tag) && !/^(i|you)$/i.test(words[subject].form)) {
        const other =
          flipped[form] ??
          (verb.pos === 'VERB' && verb.tag !== 'VBD' && formOf(verb.lemma, verb.tag === 'VBZ' ? 'VB' : 'VBZ'))
        if (other && other !== form) rewrite(first, other, {VBZ: 'VBP', VBP: 'VBZ'}[verb.tag] ?? verb.tag)
      }
      // “The accepted the offer”: the determiner is left without its noun.
      const determiner = subject - 1
      if (
        subject < i &&
        determiner >= 0 &&
        /^(the|a|an)$/i.test(words[determiner].form) &&
        words[determiner].head === subject + 1 &&
        dependents[subject].length === 1 &&
        finiteRelations.test(word.relation)
      )
        faults.push(() => {
          const copy = copyOf(sentence)
          Object.assign(copy.words[determiner], {head: i + 1, relation: 'det:orphan'})
          return without(copy, new Set([subject]))
        })
    }
    // “did not knew”, “will went”, “to took”, “has went”, “was took”
    if (word.pos === 'VERB') {
      const helper = own
        .map((j) => words[j])
        .filter(({tag}) => /^(MD|TO|VB[DPZ]?)$/.test(tag))
        .at(-1)
      const past = formOf(word.lemma, 'VBD')
      const third = formOf(word.lemma, 'VBZ')
      if (word.tag === 'VB' && helper) {
        if (past && past !== lower) rewrite(i, past, 'VBD')
        if (third && third !== lower) rewrite(i, third, 'VBZ')
      }
      const gerund = formOf(word.lemma, 'VBG')
      if (word.tag === 'VB' && helper && gerund) rewrite(i, gerund, 'VBG')
      const participle = formOf(word.lemma, 'VBN')
      if (word.tag === 'VBN' && participle !== past && past && past !== lower && auxiliaries.length)
        rewrite(i, past, 'VBD')
      // “to be finish by May”, “the scheme come to light”, “most guides focusing on time”
      if (word.tag === 'VBN' && auxiliaries.length && word.lemma !== lower) rewrite(i, word.lemma, 'VB')
      if (word.tag === 'VBD' && word.lemma !== lower) rewrite(i, word.lemma, 'VBP')
      if (/^VB[DZP]$/.test(word.tag) && subject < i && !auxiliaries.length && gerund) rewrite(i, gerund, 'VBG')
    }
    // “these effort”, “a reasons”
    if (
      /^NNS?$/.test(word.tag) &&
      word.pos === 'NOUN' &&
      own.some((j) => words[j].relation === 'det' || words[j].relation === 'nummod')
    ) {
      if (word.tag === 'NNS' && word.lemma !== lower) rewrite(i, word.lemma, 'NN')
      else if (word.tag === 'NN' && /[a-z][^sxzyh]$/.test(lower)) rewrite(i, `${lower}s`, 'NNS')
    }
    if (easilyLost.test(lower) && i > 0 && !own.length && word.head) faults.push(() => without(sentence, new Set([i])))
    // The same little word typed twice.
    if (/^(the|a|to|of|in|is|was|that|for|and)$/.test(lower) && i > 0 && !own.length && word.head)
      faults.push(() => {
        const copy = copyOf(sentence)
        for (const each of copy.words) if (each.head > i + 1) each.head++
        copy.words.splice(i + 1, 0, {...copy.words[i]})
        return copy
      })
  })
  return faults
}

/** Faulty copies of about a share of the sentences, drawn with a seed. */
export function withFaults(sentences, {share = 0.35, seed = 5} = {}) {
  const random = generator(seed)
  const formOf = verbForms(sentences)
  return sentences.flatMap((sentence) => {
    if (sentence.words.length < 4 || sentence.words.length > 60 || random() > share) return []
    const faults = possibleFaults(sentence, formOf)
    const faulty = faults.length ? faults[Math.floor(random() * faults.length)]() : undefined
    return faulty ? [faulty] : []
  })
}

/** Some sentences as a headline, a hurried note or a shout would write them. */
export function inOtherCases(sentences, {share = 0.15, seed = 7} = {}) {
  const random = generator(seed)
  const cases = [
    (form) => form.toLowerCase(),
    (form) => form.toLowerCase(),
    (form) => form[0].toUpperCase() + form.slice(1),
    (form) => form.toUpperCase(),
  ]
  return sentences.flatMap((sentence) => {
    if (random() > share) return []
    const change = cases[Math.floor(random() * cases.length)]
    const copy = copyOf(sentence)
    for (const word of copy.words) word.form = change(word.form)
    return [copy]
  })
}
