import {months, weekdays} from './calendar.ts'

/** In the case of a name, or in capitals as in datelines; never small: “may”, “march”, “sun”. */
const anyCase = (names: readonly string[]) => [...names, ...names.map((name) => name.toUpperCase())].join('|')

const shortWeekdays = 'Thurs Thur Thu Tues Tue Weds Wed Mon Fri Sat'.split(' ')
const shortMonths = 'Sept Sep Jan Feb Mar Apr Jun Jul Aug Oct Nov Dec'.split(' ')

export const fullWeekday = `(?:${anyCase(weekdays)})(?!\\p{L})`
/** The Edmonton Sun is a newspaper. */
const shortSunday = `(?<!\\p{Lu}[\\p{L}’']{0,30}\\s)(?:Sun|SUN)`
/** Short ones are words of their own unless a date stands beside them. */
export const anyWeekday = `(?:${fullWeekday}|(?:${anyCase(shortWeekdays)}|${shortSunday})(?!\\p{L})\\.?)`

export const fullMonth = `(?:${anyCase(months)})(?!\\p{L})`
export const anyMonth = `(?:${fullMonth}|(?:${anyCase(shortMonths)})(?!\\p{L})\\.?)`

const valuesOf = (names: readonly string[], first: number) =>
  new Map(names.map((name, i) => [name.slice(0, 3).toLowerCase(), first + i]))
const weekdayValues = valuesOf(weekdays, 0)
const monthValues = valuesOf(months, 1)

/** From 0 for Sunday. */
export const weekdayNamed = (name: string): number => weekdayValues.get(name.slice(0, 3).toLowerCase()) as number

/** From 1 for January. */
export const monthNamed = (name: string): number => monthValues.get(name.slice(0, 3).toLowerCase()) as number
