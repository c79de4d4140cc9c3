/**
 * A segment of a URI as it is written in a property chain: `card-member` → `cardMember`, `{id}` → `_id_`.
 * What would not come back from the chain as it was stays as it is.
 */
export function chainName(segment: string): string {
  const variable = /^\{(\w+)\}$/.exec(segment)?.[1]
  if (variable !== undefined) return `_${variable}_`
  const name = segment.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
  return segmentOf(name) === segment ? name : segment
}

/** The segment that a name in a property chain stands for. */
export function segmentOf(name: string): string {
  const variable = /^_(.+)_$/.exec(name)?.[1]
  if (variable !== undefined) return `{${variable}}`
  if (/[{}]/.test(name)) return name
  return name
    .replace(/^[A-Z]/, (first) => first.toLowerCase())
    .replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`)
}

/** Name of the interface of a node: the chain names below each other, each with a capital. */
export const nodeName = (uri: string): string =>
  uri
    .split('/')
    .map((segment) => capital(chainName(segment).replace(/[^\w$]/g, '_')))
    .join('')

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** `user_card_code` → `UserCardCode`. */
export const pascal = (text: string): string =>
  text
    .split(/[^A-Za-z0-9]+/)
    .filter(Boolean)
    .map(capital)
    .join('')

/** Name of the content of a notification: `v3/REFUND.SUCCESS` → `Notify_v3_REFUND_SUCCESS`. */
export const notificationName = (event: string): string => `Notify_${event.replace(/[^A-Za-z0-9]+/g, '_')}`
