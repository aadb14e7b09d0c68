import {findAll, type Leftover, type Place} from './leftover.ts'

const part =
  '(?:headline|headlines|subhead|subheading|title|text|caption|copy|standfirst|byline|dek|subtitle|name|quote|photo|image|picture|story|body text|description|placeholder)'
const whole = new RegExp(
  [
    `(?:your |the |main |photo |image |body )*${part} (?:goes|to go) here`,
    `(?:your|placeholder|dummy|sample) ${part}(?: here)?`,
    `(?:insert|enter|add|type|put) (?:a |an |the |your |some )?(?:\\w+ )?${part}(?: here)?`,
    'click (?:here )?to (?:add|enter) (?:text|title|subtitle|a caption)',
    'untitled (?:document|story|draft|post)',
    'placeholder',
  ].join('|'),
  'i',
)

/** “Lorem ipsum dolor”, “Headline goes here”, “By Firstname Lastname”. */
export function* findDummyText({text, paragraph, isQuoted}: Place): Generator<Leftover> {
  if (/ipsum|dolor sit/i.test(text))
    for (const one of findAll(text, /\blorem ipsum(?: dolor(?: sit amet)?)?\b/gi, 'dummy'))
      if (!isQuoted(one.start) && (/dolor/i.test(one.found[0]) || text.trim().length < 30)) yield one
  if (paragraph.kind !== 'list-item' && text.length < 80) {
    const trimmed = text.trim().replace(/[.…!:]+$/, '')
    if (whole.exec(trimmed)?.[0].length === trimmed.length) {
      const start = text.indexOf(trimmed)
      yield {start, end: start + trimmed.length, kind: 'dummy'}
    }
  }
  yield* findAll(
    text,
    /\bFirst ?name (?:Last ?name|Surname)\b|(?<=^By )(?:Name Surname|Author Name|Reporter Name|Your Name|Staff Name)\b/g,
    'dummy',
  )
}
