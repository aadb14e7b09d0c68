// What `copydesk serve` answers, as OpenAPI has it; `generate-schemas.mjs` writes it.

const text = (description) => ({description, content: {'text/plain': {schema: {type: 'string'}}}})
const json = (description, schema) => ({description, content: {'application/json': {schema}}})
const refusal = (description) => json(description, {$ref: '#/components/schemas/error'})

const refusals = {
  400: refusal('The body is no JSON, or not UTF-8.'),
  401: refusal('The token is missing or wrong.'),
  408: refusal('The body did not come in time.'),
  413: refusal('The body is too large.'),
  415: refusal('The body is something else than JSON.'),
  422: refusal('The story is not as it should be; the message says what stood where, and what would be accepted.'),
  500: refusal('The worker broke off.'),
  503: refusal('Enough stories wait, or the service is stopping. `Retry-After` says when to try again.'),
  504: refusal('The story took longer than a story may.'),
}

const plainRefusals = Object.fromEntries(
  Object.keys(refusals)
    .filter((status) => status !== '422')
    .map((status) => [status, text('“Error: ” and the reason.')]),
)

const fields = {
  type: 'object',
  required: ['language'],
  properties: {
    text: {type: 'string', description: 'This, or data.'},
    data: {
      type: 'string',
      description: 'JSON: {"annotation": [{"text": "A "}, {"markup": "<b>", "interpretAs": ""}, …]} or {"text": "…"}.',
    },
    language: {type: 'string', description: 'A longCode of /v2/languages, or auto.'},
    preferredVariants: {type: 'string', description: 'With auto: the variety of English, such as en-GB.'},
    enabledRules: {type: 'string', description: 'Ids, separated by commas, as in the four that follow.'},
    disabledRules: {type: 'string'},
    enabledCategories: {type: 'string'},
    disabledCategories: {type: 'string'},
    enabledOnly: {type: 'string', enum: ['true', 'false']},
    level: {
      type: 'string',
      enum: ['default', 'picky'],
      description: 'picky: also the rules that are off until asked for.',
    },
    motherTongue: {type: 'string', description: 'Accepted, and not used.'},
    apiKey: {type: 'string', description: 'The token, for clients that send it so; by POST only.'},
  },
}

/** The document. It has no version: it is that of the package it comes with. */
export function describeService() {
  const token = [{token: []}]
  return {
    openapi: '3.1.0',
    info: {title: 'copydesk serve', version: '1', license: {name: 'MIT', identifier: 'MIT'}},
    servers: [{url: 'http://127.0.0.1:8081'}],
    paths: {
      '/v1/lint': {
        post: {
          summary: 'Findings of a story, as `copydesk --format json` prints them.',
          security: token,
          requestBody: {required: true, content: {'application/json': {schema: {$ref: 'story.schema.json'}}}},
          responses: {200: json('The report.', {$ref: 'report.schema.json'}), ...refusals},
        },
      },
      '/v1/rules': {
        get: {
          summary: 'All rules, and how the configuration has them.',
          security: token,
          responses: {200: json('The rules.', {type: 'object'}), 401: refusals[401]},
        },
      },
      '/healthz': {get: {summary: 'Whether it is there.', responses: {200: json('It is.', {type: 'object'})}}},
      '/metrics': {
        get: {
          summary: 'Counts, for Prometheus.',
          security: token,
          responses: {200: text('Its text format, 0.0.4.'), 401: refusals[401]},
        },
      },
      '/v2/check': {
        post: {
          summary: 'As LanguageTool’s.',
          security: token,
          requestBody: {required: true, content: {'application/x-www-form-urlencoded': {schema: fields}}},
          responses: {200: json('As LanguageTool’s.', {type: 'object'}), ...plainRefusals},
        },
      },
      '/v2/languages': {
        get: {summary: 'As LanguageTool’s.', responses: {200: json('The varieties of English.', {type: 'array'})}},
      },
    },
    components: {
      securitySchemes: {
        token: {type: 'http', scheme: 'bearer', description: 'Where the service was given one.'},
      },
      schemas: {
        error: {
          type: 'object',
          required: ['error'],
          properties: {
            error: {
              type: 'object',
              required: ['status', 'code', 'message'],
              properties: {status: {type: 'integer'}, code: {type: 'string'}, message: {type: 'string'}},
            },
          },
        },
      },
    },
  }
}
