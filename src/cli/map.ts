import fs from 'node:fs'
import {openCrew} from '../service/crew.ts'
import {mapStories, ReaderGone} from '../service/map/map.ts'
import type {MapOptions} from './arguments.ts'
import {openConfig, sharedRequest} from './configuration.ts'
import {say} from './output.ts'
import {packageVersion} from './package.ts'
import {usualWorkers} from './usual-workers.ts'

/** Stories in work for each worker: one is read, one waits, and the others are there when an early one takes long. */
const perWorker = 8

/** `copydesk map`: a line of JSON in, a line of JSON out. Returns the exit status. */
export async function mapLines(options: MapOptions): Promise<number> {
  const {jobs = usualWorkers(), timeout, maxBytes, date} = options
  // The day on which it runs must not tell in what it says.
  const request = {...sharedRequest(options), today: date}
  if (fs.fstatSync(process.stdin.fd).isDirectory()) {
    say('copydesk: Standard input is a folder. Give lines of JSON: copydesk map < stories.ndjson')
    return 3
  }
  const {hash} = await openConfig(request).forFile('untitled')
  const version = packageVersion()
  const limit = timeout === undefined ? undefined : timeout * 1000
  const crew = await openCrew({jobs, config: request, limit})
  try {
    const window = jobs * perWorker
    const {stdin: input, stdout: output} = process
    const summary = await mapStories({input, output, crew, window, bytes: maxBytes, today: date, version, config: hash})
    say(JSON.stringify({version, config: hash, ...summary}))
    return 0
  } catch (error) {
    if (error instanceof ReaderGone) return 0
    if (!isOfStream(error)) throw error
    say(`copydesk: The stories could not be read, or the answers not be written: ${error.message}.`)
    // Whoever guards the output has set another.
    process.exitCode = 3
    return 3
  } finally {
    process.stdin.destroy()
    await crew.close()
  }
}

const isOfStream = (error: unknown): error is NodeJS.ErrnoException => error instanceof Error && 'syscall' in error
