import { productsOf, type Product } from '../../../scripts/generate/products'
import { fieldsOf, catalog, resolved, type Field, type Notification, type Schema } from './read'
import { replyRows, type Row } from './rows'

/** A product that an event is of: what it is called, what tells it apart, and what it says. */
export interface NoticeProduct {
  /** The name that `byProduct()` and `isProduct()` take. */
  name: string
  /** The official name. */
  term: string
  /** Fields of which it alone has one; none for the product that remains. */
  has: readonly string[]
  rows: Row[]
}

/** What a page of a notification shows. */
export interface NoticePage {
  event: string
  /** The name that handlers use. */
  name: string
  title: string
  headers: Row[]
  /** The outer document, the ciphertext closed. */
  envelope: Row[]
  /** What is inside the ciphertext; empty where that goes by product. */
  resource: Row[]
  /** In the order in which they are told apart, the one that remains last; none where the event says the same of all. */
  products: NoticeProduct[]
  handler: string
}

export const noticePages = (): NoticePage[] => catalog.notifications.map(page)

export const notices = (): [event: string, title: string][] =>
  catalog.notifications.map(({ event, title }) => [event, title])

function page(notification: Notification): NoticePage {
  const { event, title, headers, body } = notification
  const sealed = findSealed(body)
  const name = event.replace(/^v3\//, '')
  const several = productsOf(notification, catalog)
  const inner = sealed && several.length === 0 ? replyRows(sealed) : []
  return {
    event,
    name,
    title,
    headers: replyRows(headers),
    envelope: replyRows(body).filter((_, index, rows) => !insideSealed(rows, index)),
    resource: inner,
    products: several.map(productOf).sort((a, b) => Number(a.has.length === 0) - Number(b.has.length === 0)),
    handler: several.length > 0 ? handlerByProduct(name, several) : handler(name, fieldsOf(sealed ?? body)),
  }
}

const productOf = ({ name, term = name, has = [], schema }: Product): NoticeProduct => ({
  name,
  term,
  has,
  rows: replyRows(schema),
})

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
  const names = shownOf(fields)
  return server(
    'createNotificationHandler',
    `    '${name}': async (${argument(names)}) => {
      console.log(${names.length > 0 ? names.join(', ') : 'resource'})
    },`,
  )
}

function handlerByProduct(name: string, products: readonly Product[]): string {
  const each = products.map((product) => {
    const names = shownOf(fieldsOf(product.schema))
    return `      // ${product.term ?? product.name}
      ${product.name}: (${argument(names)}) => console.log(${names.length > 0 ? names.join(', ') : 'resource'}),`
  })
  return server(
    'byProduct, createNotificationHandler',
    `    '${name}': byProduct('${name}', {
${each.join('\n')}
    }),`,
  )
}

const argument = (names: readonly string[]): string => (names.length > 0 ? `{ ${names.join(', ')} }` : 'resource')

/** What a shop looks for first stands first. */
function shownOf(fields: readonly Field[]): string[] {
  const plain = fields
    .filter(
      ({ name: field, required, schema }) =>
        required && /^[a-z_]+$/.test(field) && ['scalar', 'enum'].includes(resolved(schema).kind),
    )
    .map((field) => field.name)
  const shown = plain
    .filter((field) => /_no$|_id$|state|status|type/.test(field))
    .sort((left, right) => rank(left) - rank(right))
    .slice(0, 3)
  return shown.length > 0 ? shown : plain.slice(0, 2)
}

const server = (names: string, on: string): string => `import { createServer } from 'node:http'
import { ${names} } from 'wechatpay-chain/notification'

const handler = createNotificationHandler({
  trust: instance,
  on: {
${on}
  },
})
createServer(handler.node).listen(8080)`

const FIRST = ['out_trade_no', 'transaction_id', 'trade_state']

const rank = (field: string): number => (FIRST.includes(field) ? FIRST.indexOf(field) : FIRST.length)
