import {defineRule, readDay} from '../../src/rule-kit/index.ts'
import {findWrongAgesAt} from './ages-at.ts'
import {findWrongAnniversaries} from './anniversaries.ts'
import {findWrongAgesOfLife} from './biographies.ts'
import {findWrongCenturies} from './centuries.ts'
import {findDaysLater} from './days-later.ts'
import {findDaysSince} from './days-since.ts'
import {findTwoDates} from './events.ts'
import {findAgainstDateline} from './filed.ts'
import {findWrongHolidays} from './holidays.ts'
import {findWrongHours} from './hours.ts'
import {findImpossible} from './impossible.ts'
import {findWrongIntervals} from './intervals.ts'
import {findWrongLengths} from './lengths.ts'
import {findWrongLives} from './lives.ts'
import {findWrongMilestones} from './milestones.ts'
import {findMonthsAfter} from './months-after.ts'
import {findWrongAgesInObituaries} from './obituary.ts'
import {findBackwardSpans} from './order.ts'
import {findWrongPartsOfDay} from './part-of-day.ts'
import {findWrongRelations} from './relative.ts'
import {findReturnsTooSoon} from './returns.ts'
import {findWrongRuns} from './runs.ts'
import type {Story} from './story.ts'
import {findWrongTenses} from './tense.ts'
import {findWrongWeekdayRanges} from './weekday-ranges.ts'
import {findWrongWeekdays} from './weekdays.ts'
import {findWeekdaysLater} from './weekdays-later.ts'
import {findWrongZones} from './zones.ts'

const checks = [
  findImpossible,
  findWrongRelations,
  findWrongWeekdays,
  findWrongWeekdayRanges,
  findWrongHolidays,
  findBackwardSpans,
  findReturnsTooSoon,
  findWrongAnniversaries,
  findWrongCenturies,
  findWrongIntervals,
  findWrongRuns,
  findWrongMilestones,
  findMonthsAfter,
  findWrongLengths,
  findWrongHours,
  findDaysLater,
  findWeekdaysLater,
  findDaysSince,
  findWrongLives,
  findWrongAgesInObituaries,
  findWrongPartsOfDay,
  findWrongZones,
  findWrongTenses,
  findTwoDates,
  findAgainstDateline,
  findWrongAgesAt,
  findWrongAgesOfLife,
]

/** “Tuesday, May 3, 2019” was a Friday, June has no 31st, and 25 years after 1989 it was 2014. */
export default defineRule({
  id: 'date-consistency',
  summary: 'A date or time cannot be, or does not go with another.',
  category: 'consistency',
  severity: 'warning',
  defaults: {},

  check(reading, report, _options, {date}) {
    const story: Story = {reading, today: date === undefined ? undefined : readDay(date), told: new Set()}
    for (const find of checks) for (const finding of find(story)) report(finding)
  },
})
