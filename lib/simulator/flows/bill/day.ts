import { DAY, dayOf } from '../../time'

/** What is the matter with the day of a bill; nothing where the bill is ready. */
export type DayProblem = 'format' | 'range' | 'creating'

/** Whether the bill of a day can be had: from an hour of the next morning on, for three months. */
export function dayProblem(day: string, now: number, hour: number): DayProblem | undefined {
  const start = Date.parse(`${day}T00:00:00+08:00`)
  if (!/^\d{4}-\d\d-\d\d$/.test(day) || Number.isNaN(start) || dayOf(start) !== day) return 'format'
  if (start > now || day < threeMonthsBefore(now)) return 'range'
  return now < start + DAY + hour * 3_600_000 ? 'creating' : undefined
}

function threeMonthsBefore(now: number): string {
  const [year = 0, month = 0, date = 0] = dayOf(now).split('-').map(Number)
  // The last of a longer month becomes the last of the shorter one.
  const last = new Date(Date.UTC(year, month - 3, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 4, Math.min(date, last))).toISOString().slice(0, 10)
}
