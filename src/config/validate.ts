import * as v from 'valibot'
import {type Complaint, complain, type Document} from './complaint.ts'
import {isMissing} from './shape.ts'

type Issue = v.BaseIssue<unknown>

/**
 * The document's data, of the shape that the schema tells. An empty document counts as `empty`.
 *
 * @throws {ConfigError} that names every place where something else stands.
 */
export function validate(document: Document, schema: v.GenericSchema, empty: unknown): unknown {
  const data = document.data ?? empty
  const result = v.safeParse(schema, data)
  // Not valibot's output: it leaves out a key such as “constructor”, which is to be complained of.
  if (result.success) return data
  throw complain(
    document,
    result.issues.flatMap((issue) => explain(issue, [])),
  )
}

/** Where several shapes are possible, what is said of the one that was begun says more than that none fits. */
function explain(issue: Issue, above: readonly PropertyKey[]): Complaint[] {
  const path = issue.path ?? []
  const keys = [...above, ...path.map(({key}) => key as PropertyKey)]
  const astray = path.findIndex((item) => item.type === 'object' && Array.isArray(item.input))
  if (astray >= 0)
    return [
      {
        keys: keys.slice(0, above.length + astray),
        part: 'value',
        message: 'A list stands here. Use a map (key: value).',
      },
    ]
  const begun = issue.type === 'union' ? (issue.issues ?? []).filter(isBegun) : []
  if (begun.length) return begun.flatMap((inner) => explain(inner, keys))
  if (isMissing(issue)) return [{keys: keys.slice(0, -1), part: 'value', message: issue.message}]
  return [{keys, part: issue.path?.at(-1)?.origin === 'key' ? 'key' : 'value', message: issue.message}]
}

function isBegun({path}: Issue): boolean {
  const [first] = path ?? []
  return first !== undefined && !(first.type === 'object' && Array.isArray(first.input))
}
