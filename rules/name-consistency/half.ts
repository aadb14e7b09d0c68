import {isKnownPlace} from '../../src/rule-kit/index.ts'
import {hasTitle, isBefore, isSpeaker} from './evidence.ts'
import type {Spelling, Use} from './mentions.ts'

/** How often the whole of a name must stand in the story beside its introduction. */
const leastUses = 2

/**
 * One half of a name joined by a hyphen, where the story has the whole otherwise: “Mr Prothero” of “Gwyn
 * Prothero-Lane”, “Prothero-Lane said”. Nobody else is introduced by the half.
 */
export function findHalves(spellings: readonly Spelling[]): [half: Spelling, whole: Spelling][] {
  const wholes = spellings.filter(({uses}) => uses.length >= leastUses && uses.some(({role}) => role === 'last'))
  return spellings.flatMap((half): [Spelling, Spelling][] => {
    const {text, uses} = half
    if (text.includes('-') || isKnownPlace(text) || uses.some(({role}) => role !== 'bare')) return []
    if (!uses.some((use) => hasTitle(use) || isSpeaker(use))) return []
    const [whole, another] = wholes.filter((one) => one.text.split(/[-‐‑]/).includes(text))
    if (!whole || another || uses.length >= whole.uses.length) return []
    const introduction = whole.uses.find(({role}) => role === 'last') as Use
    return uses.every((use) => isBefore(introduction.word, use)) ? [[half, whole]] : []
  })
}
