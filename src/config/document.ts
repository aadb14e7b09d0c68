import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
  type Document as YamlDocument,
} from 'yaml'
import type {Document} from './complaint.ts'
import {ConfigError} from './error.ts'

export interface ParseOptions {
  /** The key under which the configuration stands, in `package.json`. */
  within?: string
  /** Every scalar is a word as written. Default: YAML's own numbers, `true`, `false` and `null`. */
  isWords?: boolean
}

/**
 * Reads YAML, and JSON, which is YAML too.
 *
 * @throws {ConfigError} for what is neither.
 */
export function parseText(file: string, shown: string, source: string, options: ParseOptions = {}): Document {
  const lines = new LineCounter()
  const yaml = parseDocument(source, {
    lineCounter: lines,
    prettyErrors: false,
    schema: options.isWords ? 'failsafe' : 'core',
  })
  const at = (offset: number) => {
    const {line, col} = lines.linePos(offset)
    return `${shown}:${line}:${col}`
  }
  const [broken] = yaml.errors
  if (broken) throw new ConfigError(`${at(broken.pos[0])}: ${sayBroken(broken, file)}`)
  const whole = toData(yaml, at)
  const data = options.within === undefined ? whole : (whole as Record<string, unknown>)[options.within]
  const placeOf: Document['placeOf'] = (keys, part = 'value', offset = 0) => {
    const inFile = options.within === undefined ? keys : [options.within, ...keys]
    const node = findNode(yaml, inFile, part)
    return node?.range ? at(node.range[0] + offsetInSource(node, source, offset)) : at(0)
  }
  return {path: file, shown, data, placeOf}
}

/** Where a character of a scalar stands behind the scalar's beginning; the beginning where quotes or folding move it. */
function offsetInSource(node: Node, source: string, offset: number): number {
  if (!offset || !isScalar(node) || !node.range || typeof node.value !== 'string') return 0
  const raw = source.slice(node.range[0], node.range[1])
  const opening = /^["']/.test(raw) ? 1 : 0
  return raw.startsWith(node.value, opening) ? opening + offset : 0
}

function sayBroken({code, message}: {code: string; message: string}, file: string): string {
  if (code === 'DUPLICATE_KEY') return 'this key stands twice. Delete one.'
  const language = file.endsWith('.json') ? 'JSON' : 'YAML'
  return `this is not ${language}: ${message.replace(/\.$/, '')}.`
}

/** An alias that has no anchor, or too many of them, comes out only here. */
function toData(yaml: YamlDocument, at: (offset: number) => string): unknown {
  try {
    return yaml.toJS()
  } catch (error) {
    let offset = 0
    visit(yaml, {
      Alias(_, alias) {
        offset = alias.range?.[0] ?? 0
        return alias.resolve(yaml) ? undefined : visit.BREAK
      },
    })
    throw new ConfigError(`${at(offset)}: this is not YAML: ${error instanceof Error ? error.message : String(error)}.`)
  }
}

/** The node under the keys, or the nearest above it that there is. */
function findNode(yaml: YamlDocument, keys: readonly PropertyKey[], part: 'key' | 'value'): Node | undefined {
  let node: Node | undefined = yaml.contents ?? undefined
  for (const [i, key] of keys.entries()) {
    const holder: Node | undefined = isAlias(node) ? node.resolve(yaml) : node
    let next: unknown
    if (isMap(holder)) {
      const pair = holder.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key))
      next = i === keys.length - 1 && part === 'key' ? pair?.key : (pair?.value ?? pair?.key)
    } else if (isSeq(holder)) next = holder.items[Number(key)]
    if (!next) break
    node = next as Node
  }
  return node
}
