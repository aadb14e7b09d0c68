import {rules} from '../../../rules/index.ts'
import {largestStory} from '../../formats/index.ts'
import {type ReportedFile, reportOf} from '../../reporters/json.ts'
import type {Ask, Checked, Outcome} from '../check.ts'
import {type Crew, CrewFailure} from '../crew.ts'
import {answerCheck, software} from '../languagetool/answer.ts'
import {readCheckRequest} from '../languagetool/check-request.ts'
import {languages} from '../languagetool/languages.ts'
import {askFor, readStory} from '../story-request.ts'
import type {Metrics} from './metrics.ts'
import {HungUp, Refusal, tooBusy} from './refusal.ts'

/** A request, as far as a route sees it. */
export interface Incoming {
  query: URLSearchParams
  /** In small letters, without parameters; empty where none is given. */
  contentType: string
  /** @throws {Refusal} or {HungUp}. */
  readBody(): Promise<string>
  /** Tells whether a token that stands elsewhere than in the header is the right one. */
  authorize(token: string | null): void
  /** Aborted when whoever asked has hung up. */
  gone: AbortSignal
}

export interface Answer {
  status?: number
  type: string
  body: string
  /** For the log. */
  words?: number
  findings?: number
}

export interface Route {
  /** What the log and the metrics call it. */
  path: string
  methods: readonly Method[]
  /** `body`: where there is no header with the token, it is looked for in the body. Default: `header`. */
  token?: 'none' | 'header' | 'body'
  /** Whether errors are LanguageTool's, in plain text. */
  isPlain?: boolean
  answer(incoming: Incoming, method: Method): Promise<Answer> | Answer
}

export type Method = 'GET' | 'POST'

export interface RouteContext {
  crew: Crew
  /** The most stories that wait. */
  queue: number
  metrics: Metrics
  version: string
  /** `YYYY-MM-DD`, at this moment. */
  today(): string
  /** What holds where a request asks for nothing. */
  base: {severities: ReadonlyMap<string, string>; language: string | undefined}
  inFlight(): number
}

const jsonType = 'application/json; charset=utf-8'
const plainType = 'text/plain; charset=utf-8'

export function createRoutes(context: RouteContext): Route[] {
  const {crew, metrics, version, base} = context
  const summaries = new Map(rules.map(({rule}) => [rule.id, rule.summary]))
  const asJson = (value: unknown): Answer => ({type: jsonType, body: `${JSON.stringify(value)}\n`})

  async function check(ask: Ask, incoming: Incoming): Promise<Checked> {
    checkQueue(context)
    const outcome = await crew.check(ask, incoming.gone).catch((error: unknown) => {
      throw error instanceof CrewFailure ? refusalFor(error) : error
    })
    return accept(outcome, metrics)
  }

  return [
    {
      path: '/v1/lint',
      methods: ['POST'],
      async answer(incoming) {
        checkQueue(context)
        if (!['application/json', 'text/json'].includes(incoming.contentType))
          throw new Refusal(415, 'content-type', 'POST /v1/lint takes application/json.')
        const story = readStory(parseJson(await incoming.readBody()))
        const {file, words} = await check(askFor(story, context.today()), incoming)
        return {...asJson(reportOf([file])), words, findings: file.messages.length}
      },
    },
    {
      path: '/v1/rules',
      methods: ['GET'],
      answer: () => asJson({version: 1, rules: rules.map(({rule}) => describeRule(rule, base.severities))}),
    },
    {path: '/healthz', methods: ['GET'], token: 'none', answer: () => asJson({status: 'ok', version})},
    {
      path: '/metrics',
      methods: ['GET'],
      answer: () => ({
        type: 'text/plain; version=0.0.4; charset=utf-8',
        body: metrics.print({inFlight: context.inFlight(), waiting: crew.waiting}),
      }),
    },
    {
      path: '/v2/check',
      methods: ['GET', 'POST'],
      token: 'body',
      isPlain: true,
      async answer(incoming, method) {
        checkQueue(context)
        const parameters = method === 'POST' ? await readForm(incoming) : incoming.query
        incoming.authorize(method === 'POST' ? parameters.get('apiKey') : null)
        const request = readCheckRequest(parameters, context.today())
        const checked = await check(request.ask, incoming)
        const answer = answerCheck(request, checked, {version, house: base.language, summaries})
        return {...asJson(answer), words: checked.words, findings: answer.matches.length}
      },
    },
    {path: '/v2/languages', methods: ['GET'], token: 'none', isPlain: true, answer: () => asJson(languages)},
    {
      path: '/v2/info',
      methods: ['GET'],
      token: 'none',
      isPlain: true,
      answer: () => asJson({software: software(version)}),
    },
    {
      path: '/v2/maxtextlength',
      methods: ['GET'],
      token: 'none',
      isPlain: true,
      answer: () => ({type: plainType, body: String(largestStory)}),
    },
    {
      path: '/v2/healthcheck',
      methods: ['GET'],
      token: 'none',
      isPlain: true,
      answer: () => ({type: plainType, body: 'OK'}),
    },
  ]
}

/** Before a body is read, and again before its story waits: a full queue refuses at once. */
function checkQueue({crew, queue}: RouteContext): void {
  if (crew.waiting >= queue) throw tooBusy('All workers are busy, and enough stories wait. Try again in a second.')
}

function accept(outcome: Outcome, metrics: Metrics): Checked {
  if ('refused' in outcome) throw new Refusal(422, 'story', outcome.refused)
  const {checked} = outcome
  metrics.countStory(
    checked.words,
    checked.file.messages.map(({ruleId}: ReportedFile['messages'][number]) => ruleId),
  )
  return checked
}

function refusalFor({kind}: CrewFailure): Error {
  switch (kind) {
    case 'overrun':
      return new Refusal(504, 'timeout', 'The story was not read within the time that a story may take.')
    case 'crash':
      return new Refusal(500, 'crash', 'The worker that read the story broke off.')
    case 'closed':
      return tooBusy('The service is stopping.')
    case 'gone':
      return new HungUp()
  }
}

function parseJson(text: string): unknown {
  if (!text.trim()) throw new Refusal(400, 'not-json', 'The body is empty. Send {"text": "…"}.')
  try {
    return JSON.parse(text)
  } catch (error) {
    // What else the message has are words of the body.
    const [, position] = /position (\d+)/.exec(error instanceof Error ? error.message : '') ?? []
    const place = position === undefined ? 'It breaks off.' : `It is not from character ${Number(position) + 1} on.`
    throw new Refusal(400, 'not-json', `The body is not JSON. ${place} Send {"text": "…"}.`)
  }
}

/** Clients send a form under all sorts of content types; what stands in the address holds as well. */
async function readForm({contentType, query, readBody}: Incoming): Promise<URLSearchParams> {
  if (contentType.startsWith('multipart/'))
    throw new Refusal(415, 'content-type', 'POST /v2/check takes application/x-www-form-urlencoded.')
  const form = new URLSearchParams((await readBody()).replace(/\r?\n$/, ''))
  for (const [name, value] of query) if (!form.has(name)) form.append(name, value)
  return form
}

type AnyRule = (typeof rules)[number]['rule']

function describeRule(
  {id, summary, category, severity, recommended, fix, url, defaults}: AnyRule,
  severities: ReadonlyMap<string, string>,
) {
  return {
    id,
    summary,
    category,
    severity: severities.get(id) ?? 'off',
    default: recommended ? severity : 'off',
    fix,
    url,
    options: defaults,
  }
}
