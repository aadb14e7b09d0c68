import type {Figure} from '../../src/rule-kit/index.ts'
import {areOfOneUnit, isMiscounted} from './arithmetic.ts'
import type {Told} from './told.ts'

/** Whether some figures before it, taken from some other, leave it. */
export function isLeftBySome(rest: Figure, told: readonly Told[], parts: readonly Figure[]): boolean {
  const figures = told.map(({figure}) => figure).filter((one) => areOfOneUnit(one, rest))
  return figures.slice(-8).some((whole) => {
    if (parts.includes(whole)) return false
    const others = figures.filter((one) => one !== whole)
    let sums = new Set([0])
    for (const {value} of others) sums = new Set([...sums, ...[...sums].map((sum) => sum + value)])
    sums.delete(0)
    return [...sums].some((sum) => !isMiscounted(rest, whole.value - sum, [whole, ...others]))
  })
}

/** What takes something of a whole. */
export const taking: RegExp =
  /\b(?:sold|lost|gave|spent|used|closed|kill(?:ed|s)|removed|burned|died|freed|released|returned|withdrew|resigned|quit|scrapped|cut|taken|stolen|shipped|drained|pumped|torn|demolished|razed|filled|claimed|rented|booked|destroyed|sank|withdrawn|repaid|recovered|eaten|reconnected|restored|rescued|evacuated|treated|discharged|delivered|completed|arrested|identified|repaired|mended|rehoused|vaccinated|cleared|reopened|counted)\b/i

/** What is taken, or left, beside what is counted; what is told twice; what is a rate. */
export const uncounted: RegExp =
  /(?<!\p{L})(?:others|some|several|few|both|each|apiece|either|half|per|a (?:year|month|week|day)|among|or|if|would have|previous(?:ly)?|earlier|originally|up from|down from|compared|more than|fewer than|less than|at least|interest|who had|half of|open(?:ed|s|ing)|add(?:ed|s|ing)|hired|bought|gained|built|receiv\p{L}+|recruited|joined|arrived|raised another|two more)(?!\p{L})/iu
