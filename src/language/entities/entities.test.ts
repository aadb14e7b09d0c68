import type {Root} from 'nlcst'
import retextEnglish from 'retext-english'
import {unified} from 'unified'
import {describe, expect, test} from 'vitest'
import {readingOf} from '../reading.ts'
import {textOf} from '../span.ts'
import type {Entity} from './clusters.ts'

const parser = unified().use(retextEnglish)

/** The names of a story; ¶ stands for the end of a paragraph. */
const read = (story: string): readonly Entity[] =>
  readingOf(parser.parse(story.replaceAll(' ¶ ', '\n\n')) as Root).entities.all

const list = (story: string) => read(story).map(({kind, name, mentions}) => `${kind} ${name} ${mentions.length}`)

describe('whoever is named again is the same person', () => {
  test.each([
    ['Maria Fernanda Espinosa opened it. ¶ Espinosa said so. ¶ Ms Espinosa left.', 'Maria Fernanda Espinosa', 3],
    ['Piet van der Steeg farms. ¶ Van der Steeg sold cows. ¶ Mr van der Steeg smiled.', 'Piet van der Steeg', 3],
    ['Crown Prince Mohammed bin Salman flew in. ¶ Prince Mohammed slept. ¶ Bin Salman left.', 'Mohammed bin Salman', 3],
    ['Guðrún Ólafsdóttir sang. ¶ Ólafsdóttir’s songs won.', 'Guðrún Ólafsdóttir', 2],
    ['Peter O’Neill wrote. ¶ O’Neill’s book sold. ¶ They met Mr O’Neill.', 'Peter O’Neill', 3],
    ['Lila Abu-Lughod wrote. ¶ Ms. Abu-Lughod taught.', 'Lila Abu-Lughod', 2],
    ['Kim Jong Un smiled. ¶ Mr. Kim left. ¶ They wrote to Kim.', 'Kim Jong Un', 3],
    ['Vice President J. D. Vance spoke. ¶ JD Vance was there. ¶ Vance left.', 'J. D. Vance', 3],
    ['The novelist Kent St. John won. ¶ Mr. St. John wept.', 'Kent St. John', 2],
    ['Leaders met Xi Jinping. ¶ Xi’s aides agreed. ¶ Mr. Xi did not.', 'Xi Jinping', 3],
    ['Sheikh Mohammed bin Rashid Al Maktoum came. ¶ Sheikh Mohammed left.', 'Mohammed bin Rashid Al Maktoum', 2],
    ['María José Álvarez won. ¶ The crowd met Alvarez.', 'María José Álvarez', 2],
    ['Nguyễn Văn An lost. ¶ Mr. An wept.', 'Nguyễn Văn An', 2],
    ['Prime Minister Sheikh Hasina fled. ¶ Hasina said nothing.', 'Hasina', 2],
    ['Ban Ki-moon spoke. ¶ Mr Ban’s aide nodded.', 'Ban Ki-moon', 2],
    ['Luiz Inácio Lula da Silva won. ¶ Lula said so. ¶ Lula da Silva left.', 'Luiz Inácio Lula da Silva', 3],
    ['F.W. de Klerk spoke. ¶ Later de Klerk said no. ¶ De Klerk left.', 'F.W. de Klerk', 3],
    ['Ronald McDonald sold it. ¶ Mr. McDonald was pleased.', 'Ronald McDonald', 2],
    ['Dr. Martin Luther King Jr. marched. ¶ King spoke. ¶ Dr. King wept.', 'Martin Luther King Jr.', 3],
    ['They saw Queen Elizabeth II. ¶ Elizabeth waved.', 'Elizabeth II', 2],
    ['A crowd met Pope Francis. ¶ Francis blessed it.', 'Francis', 2],
    ['Bashar al-Assad fled. ¶ Al-Assad said nothing.', 'Bashar al-Assad', 2],
    ['French President Emmanuel Macron won. ¶ Macron smiled.', 'Emmanuel Macron', 2],
    ['UN Secretary General António Guterres spoke. ¶ Mr Guterres left.', 'António Guterres', 2],
    ['Lt. Gov. Keanu Kalanikoa spoke. ¶ Reporters waited for Kalanikoa.', 'Keanu Kalanikoa', 2],
    ['UN Secretary-General António Guterres spoke. ¶ Guterres left.', 'António Guterres', 2],
    [
      'William “Bill” Ackerman won. ¶ Bill Ackerman left. ¶ Ackerman sat. ¶ They met Bill.',
      'William “Bill” Ackerman',
      4,
    ],
    ['Dwayne "The Rock" Johnson left. ¶ Mr Johnson sat.', 'Dwayne "The Rock" Johnson', 2],
    ['José ‘Pepe’ Mujica farmed. ¶ Mujica died. ¶ José Mujica had won.', 'José ‘Pepe’ Mujica', 3],
    ['Gen. Ngozi “Mama” Okonjo-Iweala sat. ¶ Okonjo-Iweala left.', 'Ngozi “Mama” Okonjo-Iweala', 2],
    ['Luiz “Lula” da Silva won. ¶ Lula smiled. ¶ Da Silva left.', 'Luiz “Lula” da Silva', 3],
    ['John Fitzgerald “Jack” Kennedy won. ¶ Mr. Kennedy smiled.', 'John Fitzgerald “Jack” Kennedy', 2],
    ['Nguyễn “Tom” Văn An ran. ¶ They met Nguyễn Văn An.', 'Nguyễn “Tom” Văn An', 2],
  ])('%s', (story, name, count) => {
    expect(list(story)).toEqual([`person ${name} ${count}`])
  })
})

describe('two people stay two', () => {
  test.each([
    ['Peter Larsen and Petter Larsen row.', ['person Peter Larsen 1', 'person Petter Larsen 1']],
    ['Ann Hale met John Hale. ¶ Mr Hale left.', ['person Ann Hale 1', 'person John Hale 2']],
    ['Martin Amis met Martin Luther. ¶ Luther spoke.', ['person Martin Amis 1', 'person Martin Luther 2']],
  ])('%s', (story, expected) => {
    expect(list(story)).toEqual(expected)
  })
})

describe('whoever is spoken of by an office', () => {
  const describedIn = (story: string) => {
    const {entities} = readingOf(parser.parse(story.replaceAll(' ¶ ', '\n\n')) as Root)
    return entities.all.flatMap((entity) => {
      const spans = entities.descriptions.get(entity) ?? []
      return spans.length ? [`${entity.name}: ${spans.map(textOf).join(', ')}`] : []
    })
  }

  test.each([
    ['Mayor Tom Hale spoke. ¶ The mayor left. ¶ They met the mayor’s aide.', ['Tom Hale: The mayor, the mayor']],
    [
      'Ana Ruiz, 54, the chief executive of Zibbler, spoke. ¶ The chief executive wept.',
      ['Ana Ruiz: The chief executive'],
    ],
    ['The prime minister, Aiko Tanabe, resigned. ¶ The prime minister wept.', ['Aiko Tanabe: The prime minister']],
    ['Kwame Mensah, Ghana’s president, spoke. ¶ Then the president slept.', ['Kwame Mensah: the president']],
    ['Foreign Minister Þórdís Gylfadóttir sat. ¶ The minister left.', ['Þórdís Gylfadóttir: The minister']],
    [
      'UN Secretary-General António Guterres spoke. ¶ The secretary-general left.',
      ['António Guterres: The secretary-general'],
    ],
    ['The coach Jürgen Klopp spoke. ¶ The coach left.', ['Jürgen Klopp: The coach']],
    [
      'Sheikh Tamim bin Hamad, Qatar’s emir, met Governor Nkechi Obi. ¶ The governor smiled.',
      ['Nkechi Obi: The governor'],
    ],
    [
      'French President Emmanuel Macron met Vice President J. D. Vance. ¶ The president left the vice president.',
      ['Emmanuel Macron: The president', 'J. D. Vance: the vice president'],
    ],
  ])('%s', (story, expected) => {
    expect(describedIn(story)).toEqual(expected)
  })

  test.each([
    'President Lee Jae-myung met President Xi Jinping. ¶ The president left.',
    'President Emmanuel Macron spoke. ¶ The president of Chile did not.',
    'Former President Park Geun-hye spoke. ¶ The president did not.',
    'Vice President J. D. Vance spoke. ¶ The president did not.',
    'Energy Minister Anton Reyes met Health Minister Ana Diaz. ¶ The minister left.',
    'After he met the mayor, Tom Hale left. ¶ The mayor stayed.',
    'Ana Ruiz, said the mayor, was late. ¶ The mayor left.',
    'Mayor Tom Hale spoke. ¶ The mayor-elect did not. ¶ A mayor must.',
    'The mayor left.',
  ])('nobody is meant: %s', (story) => {
    expect(describedIn(story)).toEqual([])
  })
})

describe('titles of works are no nicknames', () => {
  test.each([
    'Michael Jackson “Thriller” Tour tickets sold.',
    'She wrote “Emma” Jane Austen said.',
    'Reuters “Brexit” Secretary Dominic Raab spoke.',
  ])('%s', (story) => {
    expect(read(story).filter(({name}) => /[“”]/.test(name))).toEqual([])
  })
})

test('places and organisations are told from people', () => {
  expect(
    list(
      'The Bank of England met in London. ¶ The Ministry of Foreign Affairs and the Labour Party agreed with the Bank. ¶ It rained in Nakuru and the Loire Valley. ¶ The World Health Organization (WHO) moved to Geneva.',
    ),
  ).toEqual([
    'organisation Bank of England 2',
    'place London 1',
    'organisation Ministry of Foreign Affairs 1',
    'organisation Labour Party 1',
    'place Nakuru 1',
    'place Loire Valley 1',
    'organisation World Health Organization 1',
    'place Geneva 1',
  ])
})

test('a name goes on over the end of a line', () => {
  expect(list('They met Maria\nEspinosa and Piet van\r\nder Steeg.')).toEqual([
    'person Maria Espinosa 1',
    'person Piet van der Steeg 1',
  ])
})

test('peoples, days, and words that begin sentences are no names', () => {
  expect(list('Later the Hungarian team lost on Friday. ¶ Talks failed. ¶ Police wept in May.')).toEqual([])
})

test.each([
  ['Ms Ana Ruiz, 54, spoke.', {titles: 'Ms', given: 'Ana', particles: '', family: 'Ruiz', age: 54, sex: 'female'}],
  ['Sir Piet van der Steeg came.', {titles: 'Sir', given: 'Piet', particles: 'van der', family: 'Steeg', sex: 'male'}],
  ['They met Kim Jong Un.', {titles: '', given: 'Jong Un', particles: '', family: 'Kim'}],
  ['They met Lt. Gov. Al Gore Jr. there.', {titles: 'Lt. Gov.', given: 'Al', family: 'Gore', suffix: 'Jr.'}],
  [
    'Health Minister F. W. de Klerk left.',
    {titles: 'Health Minister', given: 'F. W.', particles: 'de', family: 'Klerk'},
  ],
])('the parts of a name: %s', (story, expected) => {
  const [entity] = read(story)
  const [mention] = entity?.mentions ?? []
  const text = (words: readonly {text: string}[] = []) => words.map((word) => word.text).join(' ')
  const {titles, given, particles, family, suffix} = mention?.name ?? {}
  expect({
    ...{titles: text(titles), given: text(given), particles: text(particles), family: text(family)},
    ...{suffix: suffix?.text, age: entity?.age, sex: entity?.sex},
  }).toMatchObject(expected)
})

describe('acronyms', () => {
  const acronyms = (story: string) =>
    readingOf(parser.parse(story.replaceAll(' ¶ ', '\n\n')) as Root).entities.acronyms.map(
      ({letters, uses, introductions}) => [
        letters,
        uses.length,
        ...introductions.map(({expansion}) => expansion && textOf(expansion)),
      ],
    )

  test.each([
    ['The World Grain Council (WGC) met. ¶ The WGC’s prices rose.', [['WGC', 2, 'World Grain Council']]],
    ['The WGC (World Grain Council) met.', [['WGC', 1, 'World Grain Council']]],
    ['The World Grain Council, or WGC, met.', [['WGC', 1, 'World Grain Council']]],
    [
      'A United Nations Educational, Scientific and Cultural Organization (UNESCO) site.',
      [['UNESCO', 1, 'United Nations Educational, Scientific and Cultural Organization']],
    ],
    ['The gross domestic product (GDP) fell.', [['GDP', 1, 'gross domestic product']]],
    ['Doctors Without Borders (MSF) left.', [['MSF', 1, undefined]]],
    [
      'Two NGOs and a U.N.-led AT&T team met.',
      [
        ['NGO', 1],
        ['UN', 1],
        ['AT&T', 1],
      ],
    ],
    ['Louis XIV met Henry VIII on 5G.', []],
    ['ALL IS LOST IN THE PORT', []],
  ])('%s', (story, expected) => {
    expect(acronyms(story)).toEqual(expected)
  })
})
