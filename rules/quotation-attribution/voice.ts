import {voices} from './voices.generated.ts'

const voiced: ReadonlySet<string> = new Set(voices)

/** “teacher”, “actor”, “pianist”, “policewoman” */
const ofPeople = /(?:er|or|ist|man|woman|ian|ant|ent|eur|ess|ee)$/

/** Whether a noun, in the singular, names somebody who may speak, or something that may be quoted. */
export const isVoice = (noun: string): boolean => voiced.has(noun) || ofPeople.test(noun)
