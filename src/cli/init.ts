import fs from 'node:fs/promises'
import {configNames} from '../config/find.ts'
import {configTemplate} from '../config/template.ts'
import {say} from './output.ts'
import {UsageError} from './usage-error.ts'

const name = 'copydesk.config.yaml'

/** `copydesk init`: a first configuration in the current folder, which must have none. */
export async function init(): Promise<number> {
  const entries = await fs.readdir('.')
  const known = configNames.find((config) => entries.includes(config))
  if (known) throw new UsageError(`There is ${known} already. Edit it, or delete it first.`)
  try {
    await fs.writeFile(name, configTemplate, {flag: 'wx'})
  } catch (error) {
    throw new UsageError(`${name} could not be written: ${(error as Error).message}.`)
  }
  say(`${name} written. copydesk --explain-config shows what it sets.`)
  return 0
}
