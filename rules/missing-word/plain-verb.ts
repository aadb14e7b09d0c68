import {isVerbAlone} from '../../src/rule-kit/index.ts'
import {alsoPlainVerbs} from './also-plain-verbs.generated.ts'

const also = new Set(alsoPlainVerbs)

/** Whether a word is a plain form that is hardly ever anything else: “accept”, “join”. */
export const isOnlyPlain = (lower: string): boolean => isVerbAlone(lower) || also.has(lower)
