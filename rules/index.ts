// Written by `npm run generate`.

import type {Rule} from '../src/rule-kit/index.ts'
import repeatedWord from './repeated-word/index.ts'

/** Every rule, by its id. */
// biome-ignore lint/suspicious/noExplicitAny: rules differ in their options
export const rules: readonly Rule<any>[] = [repeatedWord]
