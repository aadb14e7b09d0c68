import fc from 'fast-check'
import {expect, test} from 'vitest'
import {featuresOf, formsOfVerb, inflect, inflectBe, lemmaOf, matchCase, type Variety} from './index.ts'
import {adjectives, adverbs, nouns, verbs} from './irregular.ts'
import {trickyNouns} from './tricky-nouns.generated.ts'
import {trickyVerbs} from './tricky-verbs.generated.ts'

const varieties: readonly Variety[] = ['en-US', 'en-GB']
const verbTags = ['VB', 'VBP', 'VBZ', 'VBD', 'VBN', 'VBG']

/** Lines of “lemma: form form …” in the order of some tags, as a table that tests read. */
function expectForms(tags: string[], table: string, variety: Variety = 'en-US'): void {
  for (const line of table.trim().split('\n')) {
    const [lemma = '', ...forms] = line.trim().split(/\s+/)
    expect([lemma, ...tags.map((tag) => inflect(lemma, tag, variety))]).toEqual([lemma, ...forms])
  }
}

test('irregular verbs', () => {
  expectForms(
    ['VBZ', 'VBD', 'VBN', 'VBG'],
    `go goes went gone going
     have has had had having
     do does did done doing
     lie lies lay lain lying
     lay lays laid laid laying
     withdraw withdraws withdrew withdrawn withdrawing
     undergo undergoes underwent undergone undergoing
     begin begins began begun beginning
     put puts put put putting
     seek seeks sought sought seeking
     write writes wrote written writing
     be is were been being`,
  )
})

test('regular verbs: doubling, -e, -y, -c, -o, -ie', () => {
  expectForms(
    ['VBZ', 'VBD', 'VBG'],
    `stop stops stopped stopping
     permit permits permitted permitting
     visit visits visited visiting
     control controls controlled controlling
     offer offers offered offering
     refer refers referred referring
     develop develops developed developing
     equip equips equipped equipping
     picnic picnics picnicked picnicking
     arc arcs arced arcing
     sync syncs synced syncing
     veto vetoes vetoed vetoing
     die dies died dying
     agree agrees agreed agreeing
     dye dyes dyed dyeing
     singe singes singed singeing
     change changes changed changing
     try tries tried trying
     play plays played playing
     show shows showed showing
     fix fixes fixed fixing
     watch watches watched watching
     argue argues argued arguing
     quiz quizzes quizzed quizzing
     bus buses bused busing`,
  )
})

test('Americans and Britons spell some verbs apart', () => {
  const tags = ['VBD', 'VBN', 'VBG']
  expectForms(
    tags,
    `travel traveled traveled traveling
     learn learned learned learning
     get got gotten getting
     dive dove dived diving
     fuel fueled fueled fueling`,
  )
  expectForms(
    tags,
    `travel travelled travelled travelling
     learn learnt learnt learning
     get got got getting
     dive dived dived diving
     fuel fuelled fuelled fuelling
     fail failed failed failing
     reveal revealed revealed revealing
     parallel paralleled paralleled paralleling
     worship worshipped worshipped worshipping`,
    'en-GB',
  )
})

test('plurals', () => {
  expectForms(
    ['NNS'],
    `wife wives
     roof roofs
     hero heroes
     photo photos
     sheep sheep
     datum data
     criterion criteria
     crisis crises
     policeman policemen
     German Germans
     human humans
     spokesperson spokespeople
     passer-by passers-by
     city cities
     day days
     church churches
     monarch monarchs
     box boxes
     headquarters headquarters
     trousers trousers
     PM PMs
     Arab Arabs`,
  )
  expect(inflect('Kennedy', 'NNPS')).toBe('Kennedys')
})

test('comparison', () => {
  expectForms(
    ['JJR', 'JJS'],
    `good better best
     bad worse worst
     far further furthest
     big bigger biggest
     large larger largest
     happy happier happiest
     new newer newest
     narrow narrower narrowest
     lonely lonelier loneliest
     simple simpler simplest`,
  )
  expect(inflect('well', 'RBR')).toBe('better')
  expect(inflect('fast', 'RBS')).toBe('fastest')
  for (const word of ['beautiful', 'tired', 'well-known']) expect(inflect(word, 'JJR')).toBeUndefined()
  expect(inflect('quickly', 'RBR')).toBeUndefined()
})

test('no forms: other tags, other marks', () => {
  expect(inflect('the', 'DT')).toBeUndefined()
  expect(inflect('must', 'VBZ')).toBeUndefined()
  expect(inflect('3', 'NNS')).toBeUndefined()
  expect(inflect('', 'VBD')).toBeUndefined()
})

test('be follows its subject', () => {
  expect(inflectBe('VBD', 1, 'singular')).toBe('was')
  expect(inflectBe('VBD', 2, 'singular')).toBe('were')
  expect(inflectBe('VBP', 1, 'singular')).toBe('am')
  expect(inflectBe('VBZ', 3, 'singular')).toBe('is')
  expect(inflectBe('VBZ', 3, 'plural')).toBe('are')
})

test('lemmas as UD English EWT has them', () => {
  const table: [string, string, string][] = [
    ['n’t', 'RB', 'not'],
    ['ca', 'MD', 'can'],
    ['wo', 'MD', 'will'],
    ['’ll', 'MD', 'will'],
    ['’s', 'VBZ', 'be'],
    ['’s', 'POS', "'s"],
    ['’s', 'PRP', 'we'],
    ['’ve', 'VBP', 'have'],
    ['Us', 'PRP', 'we'],
    ['me', 'PRP', 'I'],
    ['her', 'PRP', 'she'],
    ['her', 'PRP$', 'her'],
    ['These', 'DT', 'this'],
    ['an', 'DT', 'a'],
    ['better', 'JJR', 'good'],
    ['best', 'RBS', 'well'],
    ['more', 'RBR', 'more'],
    ['least', 'JJS', 'least'],
    ['people', 'NNS', 'people'],
    ['Americans', 'NNPS', 'American'],
    ['Countries', 'NNPS', 'Country'],
    ['Netherlands', 'NNPS', 'Netherlands'],
    ['Haniyeh', 'NNP', 'Haniyeh'],
    ['Sept.', 'NNP', 'September'],
    ['10,000', 'CD', '10000'],
    ['re-elected', 'VBD', 're-elect'],
    ['rewrote', 'VBD', 'rewrite'],
    ['relied', 'VBD', 'rely'],
    ['reached', 'VBN', 'reach'],
    ['businesswomen', 'NNS', 'businesswoman'],
    ['shoes', 'NNS', 'shoe'],
    ['viruses', 'NNS', 'virus'],
    ['houses', 'NNS', 'house'],
    ['worse-off', 'JJR', 'bad-off'],
    ['Said', 'VBD', 'say'],
    ['found', 'VBD', 'find'],
    ['saw', 'VBD', 'see'],
    ['seeing', 'VBG', 'see'],
    ['freed', 'VBN', 'free'],
  ]
  expect(table.map(([form, tag]) => [form, tag, lemmaOf(form, tag)])).toEqual(table)
})

/** Forms that two words share, and the one that owns them. */
const shared = new Map(
  Object.entries({lay: 'lie', underlay: 'underlie', overlay: 'overlie', dice: 'die', axes: 'axe', bases: 'base'}),
)

test('every irregular form leads back to its word', () => {
  const lost: string[] = []
  const check = (form: string, tag: string, lemma: string) => {
    const found = lemmaOf(form, tag)
    if (found !== lemma && shared.get(form) !== found && !(lemma === 'ill' && found === 'bad'))
      lost.push(`${lemma} → ${form} → ${found}`)
  }
  for (const [verb, {past, participle}] of verbs) {
    for (const form of past.all()) check(form, 'VBD', verb)
    for (const form of participle.all()) check(form, 'VBN', verb)
    for (const tag of ['VB', 'VBP', 'VBZ', 'VBG']) check(inflect(verb, tag) ?? '', tag, verb)
  }
  for (const [noun, plurals] of nouns) {
    for (const form of plurals.all()) if (form !== 'people') check(form, 'NNS', noun)
  }
  for (const [tag, table] of [['JJ', adjectives] as const, ['RB', adverbs] as const]) {
    for (const [word, {comparative, superlative}] of table) {
      if (['many', 'much', 'little'].includes(word)) continue
      for (const form of comparative.all()) check(form, `${tag}R`, word)
      for (const form of superlative.all()) check(form, `${tag}S`, word)
    }
  }
  expect(lost).toEqual([])
})

const regular =
  `accept accuse achieve acquire add admit agree allow announce appear apply argue arrange arrest arrive ask
  attack attend avoid ban base beg believe belong blame boil book borrow bounce breathe bury call care carry cause
  celebrate challenge change charge chase check claim clean climb close collapse collect combine compare complain complete
  concern confirm confuse consider consist contain continue contribute control cook copy count cover crash create cross cry
  damage dance decide declare defeat defend define delay deliver demand deny depend describe destroy develop disappear
  discover discuss divide double doubt drag drop earn edit embarrass employ encourage enjoy ensure enter equip escape
  estimate examine excuse exist expand expect explain explode express extend face fail fear file fill finance finish fire
  focus follow force free gather govern grab guess guide handle happen hate help hire hope hurry identify ignore imagine
  improve include increase inform injure insist install intend interfere interview introduce invade invest investigate
  invite involve issue join judge jump kick kill kiss knock label land last laugh launch lick like limit link listen live
  load lock look love manage march mark marry match measure mention miss mix move murder name need notice obey observe
  obtain occur offer open operate oppose order organize own pack paint park pass pause perform permit persuade phone pick
  place plan play please point pollute possess post pour practice prefer prepare present press pretend prevent print produce
  promise protect provide publish pull punish push question race rain raise reach realize receive recognize record recover
  reduce refer refuse regard regret relate release rely remain remember remove repair repeat replace reply report represent
  require rescue resign resist resolve rest retire return reveal ruin rush sail save scare seem seize separate serve settle
  shape share shout sign slip smile smoke sound start state stay stop store struggle study succeed suffer suggest supply
  support suppose surprise surround survive suspect switch talk taste tax test thank threaten touch trade train transfer
  trap travel treat trust try turn type unite use vanish view visit vote wait walk want warn wash waste watch wave welcome
  wish wonder work worry wrap yell`.split(/\s+/)

test('regular verbs come back, in both spellings', () => {
  const lost = [...regular, ...trickyVerbs].flatMap((verb) =>
    varieties.flatMap((variety) =>
      verbTags
        .map((tag) => [inflect(verb, tag, variety) ?? '', tag] as const)
        .filter(([form, tag]) => lemmaOf(form, tag) !== verb)
        .map(([form, tag]) => `${verb} → ${form} → ${lemmaOf(form, tag)}`),
    ),
  )
  expect([...new Set(lost)]).toEqual([])
})

test('regular plurals come back', () => {
  const plain = `attack business bus campus virus city boy church bush box judge law leader minister office police price
    protest school strategy vote week year glove wave cause clause house use excuse response prize blitz taxi guru
    menu proof chief belief giraffe safe photo radio video studio class boss process lens atlas bias canvas`
  const lost = [...plain.split(/\s+/), ...trickyNouns]
    .filter((noun) => lemmaOf(inflect(noun, 'NNS') ?? '', 'NNS') !== noun)
    .map((noun) => `${noun} → ${lemmaOf(inflect(noun, 'NNS') ?? '', 'NNS')}`)
  expect(lost).toEqual([])
})

test('adjectives come back', () => {
  const plain = `able angry big blue brave bright broad busy cheap clean clear close cold cool dark deep dense dry early easy
    fair fast fat few fine firm free fresh full funny gentle grand great happy hard healthy heavy high hot huge kind large
    late light likely long loose loud low lucky mild near new nice noble odd old pale polite poor proud quick quiet rare
    rich ripe rough sad safe severe sharp short simple slow small smart soft steep strange strict strong sure sweet tall
    thick thin tight tiny tough true warm weak wet white wide wise young`
  const lost = plain.split(/\s+/).flatMap((word) => {
    const found = ['JJR', 'JJS'].map((tag) => lemmaOf(inflect(word, tag) ?? '', tag))
    return found.every((lemma) => lemma === word) ? [] : [`${word} → ${found.join()}`]
  })
  expect(lost).toEqual([])
})

test('every form that a tag asks for', () => {
  expect(formsOfVerb('prove', 'VBN')).toEqual(['proved', 'proven'])
  expect(formsOfVerb('travel', 'VBD')).toEqual(['traveled', 'travelled'])
  expect(formsOfVerb('put', 'VBD')).toEqual(['put'])
  expect(formsOfVerb('be', 'VBN')).toEqual(['been'])
})

test('features by tag and form', () => {
  expect(featuresOf('sheep', 'NNS').number).toBe('plural')
  expect(featuresOf('us', 'PRP')).toMatchObject({person: 1, number: 'plural'})
  expect(featuresOf('you', 'PRP')).toMatchObject({person: 2, number: undefined})
  expect(featuresOf('these', 'DT').number).toBe('plural')
  expect(featuresOf('was', 'VBD')).toMatchObject({number: 'singular', person: undefined, tense: 'past'})
  expect(featuresOf('am', 'VBP')).toMatchObject({number: 'singular', person: 1, verbForm: 'finite'})
  expect(featuresOf('says', 'VBZ')).toEqual({number: 'singular', person: 3, tense: 'present', verbForm: 'finite'})
  expect(featuresOf('put', 'VBN')).toMatchObject({tense: 'past', verbForm: 'participle'})
  expect(featuresOf('put', 'VB')).toMatchObject({tense: undefined, verbForm: 'infinitive'})
  expect(featuresOf('quickly', 'RB').number).toBeUndefined()
})

test('a replacement has the capitals of what it replaces', () => {
  expect(matchCase('There', 'their')).toBe('Their')
  expect(matchCase('ITS', 'it’s')).toBe('IT’S')
  expect(matchCase('there', 'London')).toBe('London')
  expect(matchCase('A', 'an')).toBe('An')
  expect(matchCase('iPhone', 'telephone')).toBe('telephone')
  expect(matchCase('“There', '“their')).toBe('“Their')
  expect(matchCase('', 'their')).toBe('their')
})

test('nothing throws, whatever stands there', () => {
  const tag = fc.constantFrom(
    ...verbTags,
    'NN',
    'NNS',
    'NNP',
    'NNPS',
    'JJR',
    'JJS',
    'RBR',
    'CD',
    'POS',
    'constructor',
    '',
  )
  const form = fc.oneof(
    fc.string({unit: 'grapheme'}),
    fc.constantFrom('constructor', '__proto__', '-', 's', 'ed', 'İs'),
  )
  fc.assert(
    fc.property(form, form, tag, (one, other, asked) => {
      expect(typeof lemmaOf(one, asked)).toBe('string')
      expect(['string', 'undefined']).toContain(typeof inflect(one, asked, 'en-GB'))
      expect(typeof matchCase(one, other)).toBe('string')
      expect(Object.keys(featuresOf(one, asked))).toHaveLength(4)
    }),
    {seed: 3, numRuns: 2000},
  )
})
