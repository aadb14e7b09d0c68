import {compose, defaults} from 'annotatedtext'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {folderOf} from './command.ts'
import {type RunningService, startService} from './service.ts'

/** What LanguageTool's API documents of a match. */
interface Match {
  message: string
  shortMessage: string
  replacements: {value: string}[]
  offset: number
  length: number
  context: {text: string; offset: number; length: number}
  sentence: string
  type: {typeName: string}
  rule: {
    id: string
    description: string
    issueType: string
    urls?: {value: string}[]
    category: {id: string; name: string}
  }
  ignoreForIncompleteSentence: boolean
  contextForSureMatch: number
}

interface CheckAnswer {
  software: Record<string, unknown>
  warnings: {incompleteResults: boolean; incompleteResultsReason?: string}
  language: {name: string; code: string; detectedLanguage: {name: string; code: string; confidence: number}}
  matches: Match[]
}

let service: RunningService

beforeAll(async () => {
  service = await startService(process.cwd(), ['--no-config'])
})

afterAll(async () => {
  service.child.kill('SIGTERM')
  expect(await service.ended).toBe(0)
})

const ask = (fields: Record<string, string>) =>
  fetch(`${service.address}/v2/check`, {method: 'POST', body: new URLSearchParams(fields)})

async function check(fields: Record<string, string>): Promise<CheckAnswer> {
  const response = await ask({language: 'en-US', ...fields})
  expect(response.status).toBe(200)
  return (await response.json()) as CheckAnswer
}

/** As editors have it: markup is as many breaks as it has. */
const breaksOf = (markup = '') => '\n'.repeat(markup.split('\n').length - 1)

const idsOf = ({matches}: CheckAnswer) => matches.map(({rule}) => rule.id)
const wordsOf = (text: string, {matches}: CheckAnswer) =>
  matches.map(({offset, length}) => text.slice(offset, offset + length))

/** Issue types that no client drops. */
const issueTypes = ['misspelling', 'whitespace', 'other', 'grammar', 'characters', 'typographical', 'locale-violation']

describe('the answer', () => {
  test('has the documented shape', async () => {
    const text = 'He went to teh the the shop. It are  late “now. '
    const answer = await check({text})
    expect(answer).toMatchObject({
      software: {name: 'copydesk', version: expect.any(String), buildDate: expect.any(String), apiVersion: 1},
      warnings: {incompleteResults: false},
      language: {
        name: 'English (US)',
        code: 'en-US',
        detectedLanguage: {name: 'English', code: 'en', confidence: expect.any(Number)},
      },
    })
    expect(answer.matches.length).toBeGreaterThan(2)
    for (const match of answer.matches) {
      expect(match).toEqual({
        message: expect.stringMatching(/\w/),
        shortMessage: expect.stringMatching(/\w/),
        replacements: expect.any(Array),
        offset: expect.any(Number),
        length: expect.any(Number),
        context: {text: expect.any(String), offset: expect.any(Number), length: match.length},
        sentence: expect.stringMatching(/\w/),
        type: {typeName: expect.stringMatching(/^(?:UnknownWord|Hint|Other)$/)},
        rule: {
          id: expect.stringMatching(/^[a-z-]+$/),
          description: expect.stringMatching(/\w/),
          issueType: expect.stringMatching(new RegExp(`^(?:${issueTypes.join('|')})$`)),
          urls: [{value: expect.stringMatching(/^https:/)}],
          category: {id: expect.stringMatching(/^[A-Z]+$/), name: expect.stringMatching(/\w/)},
        },
        ignoreForIncompleteSentence: expect.any(Boolean),
        contextForSureMatch: expect.any(Number),
      })
      const {context, offset, length} = match
      expect(length).toBeGreaterThan(0)
      expect(context.text.slice(context.offset, context.offset + length)).toBe(text.slice(offset, offset + length))
    }
    const byRule = new Map(answer.matches.map((match) => [match.rule.id, match]))
    expect(byRule.get('spelling')).toMatchObject({
      type: {typeName: 'UnknownWord'},
      rule: {issueType: 'misspelling', category: {id: 'TYPOS'}},
      sentence: 'He went to teh the the shop.',
    })
    expect(byRule.get('spacing')?.rule.issueType).toBe('whitespace')
  })

  test('counts UTF-16, whatever stands before', async () => {
    for (const text of [
      '👩‍👩‍👧 😀 He saw saw it.',
      '\uFEFFHe saw saw it.',
      'One line.\r\n\r\nHe saw saw it.\r\n',
      'Ça va: “é” 𝒳. He saw saw it.',
    ])
      expect(wordsOf(text, await check({text})), JSON.stringify(text)).toContain('saw saw')
  })

  test('something that is missing is underlined where it is missing', async () => {
    const text = 'He said it rained\n\nThe mayor said that it had rained all day.'
    const {matches} = await check({text, enabledRules: 'sentence-end', enabledOnly: 'true'})
    for (const {offset, length, replacements} of matches) {
      expect(length).toBeGreaterThan(0)
      for (const {value} of replacements) expect(value).not.toBe(text.slice(offset, offset + length))
    }
  })
})

describe('what may be asked', () => {
  const text = 'He saw saw the colour of it. They was late in teh town.'

  test('a language, or that it be found', async () => {
    expect(wordsOf(text, await check({text}))).toContain('colour')
    expect(wordsOf(text, await check({text, language: 'en-GB'}))).not.toContain('colour')
    expect((await check({text, language: 'en'})).language.code).toBe('en')
    expect((await check({text, language: 'en-ZA'})).language.name).toBe('English (South African)')
    const preferred = await check({text, language: 'auto', preferredVariants: 'de-DE,en-GB', motherTongue: 'de-DE'})
    expect([preferred.language.code, wordsOf(text, preferred).includes('colour')]).toEqual(['en-GB', false])
  })

  test.each([
    'Der Bürgermeister sagte am Montag, dass die Brücke bis zum Ende des Jahres gesperrt bleibt.',
    'Le maire a dit lundi que le pont resterait fermé jusqu’à la fin de l’année pour des travaux.',
    'El alcalde dijo el lunes que el puente estará cerrado hasta final de año por obras.',
    'De burgemeester zei maandag dat de brug tot het einde van het jaar gesloten blijft.',
    'Il sindaco ha detto lunedì che il ponte resterà chiuso fino alla fine dell’anno.',
  ])('another language is left alone where the language is to be found: %s', async (foreign) => {
    const {matches, warnings, language} = await check({text: foreign, language: 'auto'})
    expect({matches, isComplete: !warnings.incompleteResults}).toEqual({matches: [], isComplete: false})
    expect(language.detectedLanguage.code).toBe('zz')
  })

  test('rules and categories', async () => {
    expect(idsOf(await check({text}))).toEqual(['repeated-word', 'spelling', 'agreement', 'spelling'])
    const without = {disabledRules: 'WHITESPACE_RULE,MORFOLOGIK_RULE_EN_US,SOME_RULE,repeated-word'}
    expect(idsOf(await check({text, ...without}))).toEqual(['agreement'])
    expect(idsOf(await check({text, disabledCategories: 'TYPOS,CASING'}))).toEqual(['repeated-word', 'agreement'])
    const only = {enabledOnly: 'true', enabledCategories: 'GRAMMAR', enabledRules: 'repeated-word'}
    expect(idsOf(await check({text, ...only}))).toEqual(['repeated-word', 'agreement'])
    expect(idsOf(await check({text, enabledOnly: 'yes', enabledRules: 'SOME_RULE'}))).toEqual([])
  })

  test('level=picky runs what is off until asked for', async () => {
    const said = 'The past history of the bridge is long.'
    expect(idsOf(await check({text: said}))).toEqual([])
    expect(idsOf(await check({text: said, level: 'picky'}))).toEqual(['redundancy'])
    expect(idsOf(await check({text: said, enabledRules: 'redundancy'}))).toEqual(['redundancy'])
  })

  test('by GET, and with fields in the address', async () => {
    const fields = new URLSearchParams({language: 'en-US', text})
    const got = await fetch(`${service.address}/v2/check?${fields}`)
    expect(await got.json()).toEqual(await check({text}))
    const mixed = await fetch(`${service.address}/v2/check?language=en-US`, {
      method: 'POST',
      body: new URLSearchParams({text}),
    })
    expect(await mixed.json()).toEqual(await check({text}))
  })

  test.each<[Record<string, string>, string]>([
    [
      {text, language: 'de-DE'},
      "Error: 'de-DE' is not a language code known to copydesk. Supported language codes are:",
    ],
    [{text, language: ''}, "Error: Missing 'language' parameter"],
    [{language: 'en'}, "Error: Missing 'text' or 'data' parameter"],
    [{text, data: '{}', language: 'en'}, "Error: Set only 'text' or 'data' parameter, not both"],
    [{data: '{', language: 'en'}, "Error: Could not parse JSON from 'data' parameter"],
    [{data: '[]', language: 'en'}, "Error: 'data' key in JSON requires 'text' or 'annotation' key"],
    [{data: '{"annotation":[{"tex":"a"}]}', language: 'en'}, "Error: Only 'text' and 'markup' are supported"],
    [{text, language: 'en', enabledOnly: 'true'}, 'Error: You must specify enabled rules or categories'],
    [{text, language: 'en', enabledOnly: 'true', disabledRules: 'a', enabledRules: 'b'}, 'Error: You cannot specify'],
  ])('refuses %j', async (fields, message) => {
    const response = await ask(fields)
    expect([response.status, response.headers.get('content-type')]).toEqual([400, 'text/plain; charset=utf-8'])
    expect((await response.text()).slice(0, message.length)).toBe(message)
  })

  test('GET /v2/languages', async () => {
    const languages = (await (await fetch(`${service.address}/v2/languages`)).json()) as {longCode: string}[]
    expect(languages).toContainEqual({name: 'English (GB)', code: 'en', longCode: 'en-GB'})
    for (const {longCode} of languages) expect((await ask({text: 'a', language: longCode})).status).toBe(200)
  })
})

describe('annotated text', () => {
  const annotate = (...annotation: object[]) => check({data: JSON.stringify({annotation})})

  test('matches stand in the whole, markup counted', async () => {
    const answer = await annotate(
      {markup: '<p>'},
      {text: 'He 😀 '},
      {markup: '<b class="saw saw">'},
      {text: 'saw saw'},
      {markup: '</b>'},
      {text: ' it.'},
      {markup: '</p>\r\n<p>', interpretAs: '\n\n'},
      {text: 'They was late.'},
      {markup: '</p>'},
    )
    const source = '<p>He 😀 <b class="saw saw">saw saw</b> it.</p>\r\n<p>They was late.</p>'
    expect(wordsOf(source, answer)).toEqual(['saw saw', 'was'])
    const [match] = answer.matches
    expect(match?.offset).toBe(source.indexOf('>saw saw<') + 1)
    expect(match?.sentence).toBe('He 😀 saw saw it.')
  })

  test('markup is read as what it is interpreted as', async () => {
    expect(
      (await annotate({text: 'The R'}, {markup: '&amp;', interpretAs: '&'}, {text: 'D budget rose.'})).matches,
    ).toEqual([])
    const answer = await annotate({text: 'He saw'}, {markup: '<br/>', interpretAs: '\n'}, {text: 'saw it.'})
    expect(idsOf(answer)).toEqual(['repeated-word'])
    // It would take the markup with it.
    expect(answer.matches[0]?.replacements).toEqual([])
    const blank = await annotate({text: 'He saw'}, {markup: '\n', interpretAs: ' '}, {text: 'saw it.'})
    expect(blank.matches[0]?.replacements).toEqual([{value: 'saw'}])
  })

  test('nothing is said of what stands within markup', async () => {
    const answer = await annotate(
      {text: 'He called '},
      {markup: '`teh()`', interpretAs: 'tehh tehh'},
      {text: ' twice.'},
    )
    expect(answer.matches).toEqual([])
  })

  test('data may be plain text, too', async () => {
    expect(idsOf(await check({data: JSON.stringify({text: 'He saw saw it.'})}))).toEqual(['repeated-word'])
  })

  test('an editor’s own client: Markdown, annotated by the package that editors use', async () => {
    const markdown =
      '# Of **the the** 😀 bridge\r\n\r\n> He saw saw it, and *teh* [end](https://x.y/teh) came.\n\n- They was late.\n'
    const tree = unified().use(remarkParse).use(remarkGfm).parse(markdown)
    const annotated = compose(markdown, tree as never, {...defaults, interpretmarkup: breaksOf})
    const answer = await check({data: JSON.stringify(annotated)})
    expect(wordsOf(markdown, answer)).toEqual(['the the', 'saw saw', 'teh', 'was'])
    const mended = answer.matches.reduceRight(
      (text, {offset, length, replacements}) =>
        text.slice(0, offset) + (replacements[0]?.value ?? '') + text.slice(offset + length),
      markdown,
    )
    expect(mended).toBe(
      '# Of **the** 😀 bridge\r\n\r\n> He saw it, and *the* [end](https://x.y/teh) came.\n\n- They were late.\n',
    )
  })
})

describe('clients as they are', () => {
  const text = 'He went to to the shop in teh 😀 town.'

  // Its plug-in drops what has another issue type; `apiKey` comes along where one is set.
  test('Superdesk', async () => {
    const {matches} = await check({text, language: 'auto', apiKey: ''})
    const errors = matches.flatMap(({message, offset, replacements, rule: {issueType}}) => {
      const type = ['misspelling', 'whitespace', 'other'].includes(issueType)
        ? 'spelling'
        : ['grammar', 'characters', 'typographical', 'locale-violation'].includes(issueType) && 'grammar'
      return type ? [{message, startOffset: offset, suggestions: replacements.map(({value}) => value), type}] : []
    })
    expect(errors).toMatchObject([
      {startOffset: 8, suggestions: ['to'], type: 'grammar'},
      {startOffset: 26, suggestions: expect.arrayContaining(['the']), type: 'spelling'},
    ])
  })

  // It writes the text into the form as it is, without escapes.
  test('LibreOffice', async () => {
    const body = `text=${text} 100% sure.&language=en-GB`
    const headers = {'content-type': 'application/x-www-form-urlencoded'}
    const response = await fetch(`${service.address}/v2/check`, {method: 'POST', headers, body})
    const {matches} = (await response.json()) as CheckAnswer
    expect(matches.map(({offset}) => offset)).toEqual([8, 26])
  })

  // It says JSON and sends a form.
  test('LTeX', async () => {
    const data = JSON.stringify({annotation: [{markup: '\\emph{'}, {text: 'He saw saw it.'}, {markup: '}'}]})
    const response = await fetch(`${service.address}/v2/check`, {
      method: 'POST',
      headers: {'content-type': 'application/json'},
      body: `language=en-US&data=${encodeURIComponent(data)}&motherTongue=de&disabledRules=FOO`,
    })
    const {matches} = (await response.json()) as CheckAnswer
    expect(matches.map(({offset, length, sentence}) => [offset, length, sentence])).toEqual([[9, 7, 'He saw saw it.']])
  })
})

test('a service for those of a house', async () => {
  const folder = folderOf({'copydesk.config.yaml': 'language: en-GB\nwords: [teh]\n'})
  const house = await startService(folder)
  const answer = async (language: string) => {
    const body = new URLSearchParams({language, text: 'In teh colour and color of the bridge.'})
    const response = await fetch(`${house.address}/v2/check`, {method: 'POST', body})
    const {matches, language: said} = (await response.json()) as CheckAnswer
    return [said.code, ...matches.map(({context: {text, offset, length}}) => text.slice(offset, offset + length))]
  }
  expect(await answer('auto')).toEqual(['en-GB', 'color'])
  expect(await answer('en-US')).toEqual(['en-US', 'colour'])
  house.child.kill('SIGTERM')
  expect(await house.ended).toBe(0)
})
