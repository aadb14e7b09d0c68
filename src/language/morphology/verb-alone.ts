import {verbsAlone} from './verbs-alone.generated.ts'

const alone = new Set(verbsAlone)

/** Whether a plain form, in small letters, is that of a verb and neither a noun nor an adjective: “expect”, “ignite”. */
export const isVerbAlone = (form: string): boolean => alone.has(form)
