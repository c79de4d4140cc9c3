import type { Ids } from './world/ids'

/** 40 hexadecimal digits of which the first is 1 to 7: positive, and 20 bytes long, as WeChat Pay's are. */
export function serialOf(ids: Ids, ...of: readonly (string | number)[]): string {
  const hex = ids.hex(41, 'serial', ...of).toUpperCase()
  return `${1 + (parseInt(hex.slice(0, 1), 16) % 7)}${hex.slice(2)}`
}
