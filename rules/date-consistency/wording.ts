import {type Day, months, weekdays} from '../../src/rule-kit/index.ts'

/** “a Friday” */
export const aWeekday = (weekday: number): string => `a ${weekdays[weekday]}`

/** A weekday written as another is: “Tue.” → “Fri.”, “TUESDAY” → “FRIDAY” */
export function weekdayLike(weekday: number, text: string): string {
  const name = weekdays[weekday] as string
  const letters = text.replace('.', '')
  const dot = text.endsWith('.') ? '.' : ''
  const written = letters.length > 5 ? name : name.slice(0, 3) + dot
  return letters === letters.toUpperCase() ? written.toUpperCase() : written
}

/** “3 May 2019” or “May 3, 2019”: in the order of the story's other dates. */
export function dayText({year, month, day}: Day, monthFirst: boolean): string {
  const name = months[month - 1]
  return monthFirst ? `${name} ${day}, ${year}` : `${day} ${name} ${year}`
}

/** “21st” */
export function ordinalText(count: number): string {
  const last = count % 100 > 10 && count % 100 < 14 ? 0 : count % 10
  return `${count}${['th', 'st', 'nd', 'rd'][last] ?? 'th'}`
}
