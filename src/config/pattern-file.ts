import fs from 'node:fs/promises'
import {type Pack, readPack} from '../patterns/index.ts'
import {complain, type Document} from './complaint.ts'
import {parseText} from './document.ts'
import {ConfigError} from './error.ts'

/** A pack of patterns with the places of all that stands in it. */
export interface PatternFile extends Pack {
  document: Document
}

/**
 * Reads a file of patterns.
 *
 * @param shown the path as messages give it.
 * @throws {ConfigError} with a line for each thing that is wrong, for a file that is not there or cannot be used.
 */
export async function readPatternFile(file: string, shown: string): Promise<PatternFile> {
  const document = parseText(file, shown, await readText(file, shown), {isWords: true})
  const pack = readPack(document.data)
  if (pack.complaints.length) throw complain(document, pack.complaints)
  return {...pack, document}
}

async function readText(file: string, shown: string): Promise<string> {
  try {
    return await fs.readFile(file, 'utf8')
  } catch (error) {
    throw new ConfigError(`${shown}: this file of patterns cannot be read: ${(error as Error).message}.`)
  }
}
