import {expect, test} from 'vitest'
import {soundOf} from './index.ts'

const vowel = `
  apple hour heirloom honorary umbrella unusual unidentified uninsured umpteen X-ray e-mail iPad mRNA F MP MPs FBI NGO MSc L.A. MI5
  8 8th 80% 800 8,000 11 11th 11.5 11,000 18-year-old 18,500 ’80s Ångström UNRWA HIV R&B
`
const consonant = `
  house horse unit university European one-off once useful Ukrainian ukulele uridine year U-turn T-shirt B UN US U.S. UK UFO NATO
  UNESCO FIFA BBC 1 10 12 110 111,000 1,000,000 ’90s ewe
`
const unknown = 'historic herb 1800 1,100 0 1/8 URL Uruguay Yves Euler Xbox mAb ssDNA nth uswds II HMS I n L’Oréal'

test.each(words(vowel))('%s begins with a vowel sound', (word) => {
  expect(soundOf(word)).toBe('vowel')
})

test.each(words(consonant))('%s begins with a consonant sound', (word) => {
  expect(soundOf(word)).toBe('consonant')
})

test.each(words(unknown))('%s is left alone', (word) => {
  expect(soundOf(word)).toBeUndefined()
})

function words(list: string): string[] {
  return list.trim().split(/\s+/)
}
