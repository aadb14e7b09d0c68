export {ConfigError} from './error.ts'
export {
  type ConfigLoader,
  type ConfigOptions,
  createConfigLoader,
  type FileConfig,
  type StoryRequest,
} from './loader.ts'
export type {Config} from './schema.ts'
export {configTemplate} from './template.ts'
export {addName, addWord} from './word-lists.ts'
