import type {ConfigLoader} from '../config/index.ts'
import {type ConfigRequest, openConfig, rulesToRun} from './configuration.ts'
import {type Checked, type Desks, lintStory, openDesks, type Story} from './lint-story.ts'

/** A batch of stories, and the configuration they are to be linted by. */
export interface Batch {
  stories: Story[]
  request: ConfigRequest
}

let loaded: {key: string; config: ConfigLoader; desks: Desks} | undefined

/** Lints a batch within a worker. Settings hold functions, which cannot be sent: each worker loads its own. */
export default async function lintBatch({stories, request}: Batch): Promise<Checked[]> {
  const key = JSON.stringify(request)
  if (loaded?.key !== key) loaded = {key, config: openConfig(request, await rulesToRun(request)), desks: openDesks()}
  const {config, desks} = loaded
  const results: Checked[] = []
  for (const story of stories) {
    const desk = desks(await config.forFile(story.path))
    results.push(await lintStory(story, desk))
  }
  return results
}
