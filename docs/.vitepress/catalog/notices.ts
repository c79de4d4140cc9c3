import { fieldsOf, catalog, resolved, type Field, type Notification, type Schema } from './read'
import { replyRows, type Row } from './rows'

/** What a page of a notification shows. */
export interface NoticePage {
  event: string
  /** The name that handlers use. */
  name: string
  title: string
  headers: Row[]
  /** The outer document, the ciphertext closed. */
  envelope: Row[]
  /** What is inside the ciphertext. */
  resource: Row[]
  handler: string
}

export const noticePages = (): NoticePage[] => catalog.notifications.map(page)

export const notices = (): [event: string, title: string][] =>
  catalog.notifications.map(({ event, title }) => [event, title])

function page({ event, title, headers, body }: Notification): NoticePage {
  const sealed = findSealed(body)
  const name = event.replace(/^v3\//, '')
  const inner = sealed ? replyRows(sealed) : []
  return {
    event,
    name,
    title,
    headers: replyRows(headers),
    envelope: replyRows(body).filter((_, index, rows) => !insideSealed(rows, index)),
    resource: inner,
    handler: handler(name, fieldsOf(sealed ?? body)),
  }
}

/** Whether a row lies below a row that is sealed. */
function insideSealed(rows: readonly Row[], index: number): boolean {
  const indent = rows[index]?.i ?? 0
  for (let above = index - 1, level = indent; above >= 0; above--) {
    const row = rows[above]
    const own = row?.i ?? 0
    if (own >= level) continue
    level = own
    if (row?.x?.startsWith('by-aes')) return true
  }
  return false
}

function findSealed(schema: Schema): Schema | undefined {
  const target = resolved(schema)
  if (target.kind === 'sealed') return target.content
  if (target.kind !== 'object') return undefined
  for (const field of target.fields) {
    const found = findSealed(field.schema)
    if (found) return found
  }
  return undefined
}

function handler(name: string, fields: readonly Field[]): string {
  const plain = fields
    .filter(
      ({ name: field, required, schema }) =>
        required && /^[a-z_]+$/.test(field) && ['scalar', 'enum'].includes(resolved(schema).kind),
    )
    .map((field) => field.name)
  // What a shop looks for first stands first, also where an event has many kinds of content.
  const shown = plain
    .filter((field) => /_no$|_id$|state|status|type/.test(field))
    .sort((a, b) => rank(a) - rank(b))
    .slice(0, 3)
  const names = shown.length > 0 ? shown : plain.slice(0, 2)
  const argument = names.length > 0 ? `{ ${names.join(', ')} }` : 'resource'
  return `import { createServer } from 'node:http'
import { createNotificationHandler } from 'wechatpay-chain/notification'

const handler = createNotificationHandler({
  trust: instance,
  on: {
    '${name}': async (${argument}) => {
      console.log(${names.length > 0 ? names.join(', ') : 'resource'})
    },
  },
})
createServer(handler.node).listen(8080)`
}

const FIRST = ['out_trade_no', 'transaction_id', 'trade_state']

const rank = (field: string): number => (FIRST.includes(field) ? FIRST.indexOf(field) : FIRST.length)
