import {parentPort, workerData} from 'node:worker_threads'
import {rules} from '../../rules/index.ts'
import {createConfigLoader, type FileConfig, type StoryRequest} from '../config/index.ts'
import {createDesk, type Desk} from '../engine/index.ts'
import {parseCopy} from '../engine/parse.ts'
import {readAnnotatedText} from '../formats/annotated-text.ts'
import {countWords} from '../formats/count-words.ts'
import {type Copy, readCopy, UnreadableCopy} from '../formats/index.ts'
import {reportFile} from '../reporters/json.ts'
import {Recent, readingOf} from '../rule-kit/index.ts'
import type {Ask, Checked, Outcome, SentenceRange, ServiceConfig} from './check.ts'
import {shareOfEnglish} from './languagetool/english.ts'

/** What a worker says of itself: that it can work, or why it cannot. */
export type Greeting = {isReady: true} | {failure: {name: string; message: string}}

const loader = createConfigLoader({...(workerData as ServiceConfig), rules})
/** Desks kept, and characters of what was asked of them: requests with settings of their own make new ones. */
const desks = new Recent<Desk>(32, 1024 * 1024)

const warmUp = 'The mayor said on Monday that the bridge would be shut for repairs until the end of the year.'

parentPort?.on('message', async (ask: Ask) => {
  parentPort?.postMessage(await answer(ask))
})
parentPort?.postMessage(await greet())

/** What a first story would wait for is loaded before there is one. */
async function greet(): Promise<Greeting> {
  try {
    await check({text: warmUp, path: '', request: {}})
    return {isReady: true}
  } catch (error) {
    const {name, message} = error instanceof Error ? error : new Error(String(error))
    return {failure: {name, message}}
  }
}

async function answer(ask: Ask): Promise<Outcome> {
  try {
    return {checked: await check(ask)}
  } catch (error) {
    const {name, message} = error instanceof Error ? error : new Error(String(error))
    if (error instanceof UnreadableCopy || name === 'ConfigError') return {refused: message}
    return {refused: `The story could not be read to its end: ${message}. Please report it.`}
  }
}

async function check({text, path, format, request, isReadOut}: Ask): Promise<Checked> {
  const config = await loader.forFile(path || 'untitled', request)
  const copy =
    typeof text === 'string' ? await readCopy(text, {path, format: format ?? config.format}) : readAnnotatedText(text)
  if (config.ignored) return leftOut(copy, config)
  const file = await deskFor(config, request).lint(copy)
  const problems = (file.data.problems ?? []).map(({reason, offset}) => ({reason, offset: offset ?? null}))
  return {
    file: {...reportFile(file), ...(problems.length && {problems})},
    words: countWords(copy),
    config: config.hash,
    sentences: isReadOut ? sentencesOf(copy) : [],
    english: isReadOut ? shareOfEnglish(copy) : undefined,
  }
}

function leftOut({path}: Copy, {hash}: FileConfig): Checked {
  const problems = [{reason: 'The story is left out by “ignores” in the configuration.', offset: null}]
  return {file: {path: path || '<stdin>', messages: [], problems}, words: 0, config: hash, sentences: []}
}

function deskFor({hash, settings}: FileConfig, request: StoryRequest): Desk {
  const known = desks.get(hash)
  if (known) return known
  const desk = createDesk(settings)
  desks.set(hash, desk, JSON.stringify(request).length)
  return desk
}

function sentencesOf(copy: Copy): SentenceRange[] {
  return readingOf(parseCopy(copy)).sentences.map(({paragraph, start, end, text}) => ({
    ...paragraph.toSource(start, end),
    text,
  }))
}
