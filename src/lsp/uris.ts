import path from 'node:path'
import {fileURLToPath} from 'node:url'

/** The path of a `file:` address. An editor's unnamed buffer may have one without a path: “file://”. */
export function toFile(uri: string): string | undefined {
  if (!uri.startsWith('file:')) return undefined
  try {
    const file = fileURLToPath(uri)
    return path.basename(file) ? file : undefined
  } catch {
    return undefined
  }
}
