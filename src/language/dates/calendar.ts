/** The calendar as print uses it: Gregorian, without clock, time zones or locale. */

export const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

export const months = `January February March April May June July August September October November December`.split(' ')

/** A day of the calendar. */
export interface Day {
  year: number
  /** From 1. */
  month: number
  day: number
}

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

/** Days of a month; of February in a year that is not known, 29. */
export function daysOf(month: number, year?: number): number {
  if (month === 2) return year === undefined || isLeapYear(year) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

export const isDay = ({year, month, day}: Day): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysOf(month, year)

/** Days since 1 January 1970. */
export function numberOf({year, month, day}: Day): number {
  // The year begins in March, so that the leap day is its last.
  const y = month > 2 ? year : year - 1
  const yearDay = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1
  return 365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + yearDay - 719_468
}

/** The day that has a number. */
export function dayAt(number: number): Day {
  const shifted = number + 719_468
  const era = Math.floor(shifted / 146_097)
  const eraDay = shifted - era * 146_097
  const eraYear = Math.floor(
    (eraDay - Math.floor(eraDay / 1460) + Math.floor(eraDay / 36_524) - Math.floor(eraDay / 146_096)) / 365,
  )
  const yearDay = eraDay - (365 * eraYear + Math.floor(eraYear / 4) - Math.floor(eraYear / 100))
  const fromMarch = Math.floor((5 * yearDay + 2) / 153)
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
  return {
    year: eraYear + era * 400 + (month < 3 ? 1 : 0),
    month,
    day: yearDay - Math.floor((153 * fromMarch + 2) / 5) + 1,
  }
}

/** From 0 for Sunday. */
export const weekdayOf = (day: Day): number => (((numberOf(day) + 4) % 7) + 7) % 7

/** The weekday that a day had where the Julian calendar was in use, from 0 for Sunday. */
export function julianWeekdayOf({year, month, day}: Day): number {
  const y = month > 2 ? year : year - 1
  const yearDay = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1
  return (((365 * y + Math.floor(y / 4) + yearDay + 1) % 7) + 7) % 7
}

/** The day of an ISO date, with a time behind it or not; undefined where it is none. */
export function readDay(text: string): Day | undefined {
  const found = /^\s*(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/.exec(text)
  if (!found) return undefined
  const [, year, month, day] = found.map(Number) as [number, number, number, number]
  return isDay({year, month, day}) ? {year, month, day} : undefined
}

/** `YYYY-MM-DD` */
export const writeDay = ({year, month, day}: Day): string =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
