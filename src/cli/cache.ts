import {createHash, randomUUID} from 'node:crypto'
import fs from 'node:fs/promises'
import path from 'node:path'
import type {StoryResult} from './story-result.ts'

/** Everything that a story's findings depend on. */
export interface StoryIdentity {
  bytes: Uint8Array
  /** As given: it tells the format, and findings name it. */
  path: string
  /** Of all settings that hold for the story. */
  configHash: string
  /** copydesk's own version. */
  version: string
  /** A format's name, where the path does not tell it. */
  format?: string | undefined
}

/** The key that a story's result is kept under: other input, another key. */
export function storyKey({bytes, path, configHash, version, format = ''}: StoryIdentity): string {
  return createHash('sha256')
    .update(JSON.stringify([version, configHash, format, path]))
    .update(bytes)
    .digest('hex')
}

/** Results of earlier runs. */
export interface Cache {
  get(key: string): StoryResult | undefined
  set(key: string, result: StoryResult): void
  /**
   * Writes what has changed; of very many results those that were used longest ago are dropped.
   *
   * @throws where the file cannot be written.
   */
  save(): Promise<void>
}

/** Results kept: a large newsroom's archive of some years. */
const mostResults = 50_000

/** Opens a cache's file. One that is missing or broken is an empty cache: all that is lost is time. */
export async function openCache(file: string): Promise<Cache> {
  const results = await readEntries(file)
  let isChanged = false
  // The last in the map are those that were used last.
  const use = (key: string, result: StoryResult) => {
    results.delete(key)
    results.set(key, result)
  }
  return {
    get(key) {
      const result = results.get(key)
      if (result) use(key, result)
      return result
    },
    set(key, result) {
      use(key, result)
      isChanged = true
    },
    async save() {
      if (!isChanged) return
      const entries = Object.fromEntries([...results].slice(-mostResults))
      await replaceFile(file, JSON.stringify({version: fileVersion, entries}))
    },
  }
}

/** Of the file's own shape. */
const fileVersion = 1

async function readEntries(file: string): Promise<Map<string, StoryResult>> {
  try {
    const {version, entries} = JSON.parse(await fs.readFile(file, 'utf8'))
    if (version !== fileVersion) return new Map()
    return new Map(Object.entries(entries).filter((entry): entry is [string, StoryResult] => isResult(entry[1])))
  } catch {
    return new Map()
  }
}

function isResult(value: unknown): boolean {
  const {messages, problems} = (value ?? {}) as Partial<StoryResult>
  return Array.isArray(messages) && Array.isArray(problems) && [...messages, ...problems].every(hasReason)
}

const hasReason = (value: unknown) => typeof (value as {reason?: unknown} | null)?.reason === 'string'

/** Whoever reads meanwhile sees the file as it was or as it will be; of two who write the later wins. */
async function replaceFile(file: string, text: string): Promise<void> {
  await fs.mkdir(path.dirname(file), {recursive: true})
  const draft = `${file}.${randomUUID()}.tmp`
  try {
    await fs.writeFile(draft, text)
    await fs.rename(draft, file)
  } catch (error) {
    await fs.rm(draft, {force: true})
    throw error
  }
}
