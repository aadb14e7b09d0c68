import nspell from 'nspell'
import {expect, test} from 'vitest'
import {isInDictionary} from '../../src/lexicon/index.ts'

const packages = {
  'en-US': 'dictionary-en',
  'en-GB': 'dictionary-en-gb',
  'en-AU': 'dictionary-en-au',
  'en-CA': 'dictionary-en-ca',
}

const forms = new Map()
for (const [variety, name] of Object.entries(packages)) {
  const spell = nspell((await import(name)).default)
  forms.set(
    variety,
    Object.keys(spell.data).filter((form) => spell.correct(form)),
  )
}

test.each(Object.keys(packages))('the lexicon has of %s what its dictionary makes', (variety) => {
  const own = new Set(forms.get(variety))
  expect(own.size).toBeGreaterThan(120_000)
  expect([...own].filter((form) => !isInDictionary(form, variety))).toEqual([])
  const isHad = (form) =>
    [form, form.toLowerCase(), form.charAt(0) + form.slice(1).toLowerCase()].some((one) => own.has(one))
  const others = new Set([...forms.values()].flat().filter((form) => !isHad(form)))
  expect([...others].filter((form) => isInDictionary(form, variety))).toEqual([])
})
