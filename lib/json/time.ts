const HOURS_8 = 8 * 3_600_000

/**
 * RFC 3339 with whole seconds in China Standard Time, the form of all of WeChat Pay's times, in bodies and queries alike.
 *
 * @example chinaTime(new Date('2025-06-22T05:29:35.900Z')) // '2025-06-22T13:29:35+08:00'
 */
export function chinaTime(date: Date): string {
  return new Date(date.getTime() + HOURS_8).toISOString().slice(0, 19) + '+08:00'
}
