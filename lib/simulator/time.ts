const BEIJING = 8 * 3_600_000

/** Milliseconds of a day. */
export const DAY = 86_400_000

/** RFC 3339 in Beijing time, as WeChat Pay writes it: `2018-06-08T10:34:56+08:00`. */
export function rfc3339(milliseconds: number): string {
  return `${inBeijing(milliseconds).slice(0, 19)}+08:00`
}

/** Beijing time, `20141030133525`. */
export function compactTime(milliseconds: number): string {
  return inBeijing(milliseconds).slice(0, 19).replace(/\D/g, '')
}

/** Beijing time, `2014-10-30 13:35:25`. */
export function plainTime(milliseconds: number): string {
  return inBeijing(milliseconds).slice(0, 19).replace('T', ' ')
}

/** The day in Beijing, `2014-10-30`. */
export function dayOf(milliseconds: number): string {
  return inBeijing(milliseconds).slice(0, 10)
}

/** The time of `20141030133525`, Beijing time; NaN where it is not one. */
export function fromCompact(text: string): number {
  return Date.parse(text.replace(/^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/, '$1-$2-$3T$4:$5:$6+08:00'))
}

function inBeijing(milliseconds: number): string {
  return new Date(milliseconds + BEIJING).toISOString()
}
