import {foldName} from '../../src/rule-kit/index.ts'
import {isBeforeSurname, isPersonal} from './context.ts'
import {hardPlaces} from './hard-places.generated.ts'
import type {Name} from './names.ts'
import {isDoubledOtherwise, isFingerSlip, isPlainSlip, isSyllableLost} from './slip.ts'

const shortest = 6

/** “Appomatox”, “Cincinatti”: a place that is often misspelt, wherever it stands but in a person's name. */
export function findHardPlace({text, word}: Name): string | undefined {
  const typed = foldName(text)
  if (typed.length < shortest || isPersonal(word) || isBeforeSurname(word)) return undefined
  return byInitial.get(typed.charAt(0))?.find((place) => {
    const meant = place.toLowerCase()
    if (typed === meant || Math.abs(typed.length - meant.length) > 2) return false
    return (
      isDoubledOtherwise(typed, meant) ||
      isSyllableLost(typed, meant) ||
      isPlainSlip(typed, meant) ||
      isFingerSlip(typed, meant)
    )
  })
}

const byInitial = new Map<string, string[]>()
for (const place of hardPlaces) {
  const initial = place.charAt(0).toLowerCase()
  byInitial.set(initial, [...(byInitial.get(initial) ?? []), place])
}
