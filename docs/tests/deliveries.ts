import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Builder } from '../../lib/builder'
import { byProduct, createNotificationHandler, type NotificationHandlerOptions } from '../../lib/notification/index'
import { createSimulator } from '../../lib/simulator/index'
import { productSamples } from '../../scripts/types/notices'
import type { NoticePage } from '../.vitepress/catalog/notices'
import { catalog } from '../.vitepress/catalog/read'

/** Laid into what is encrypted, to be found in what the handler gets. */
const MARK = { delivered_by: 'docs' }

type Handlers = Record<string, (resource: Record<string, unknown>, notification: unknown) => unknown>

/** Has the simulator send each notification, of each product, to the handler that its page shows, and looks at what that prints. */
export async function deliver(pages: readonly NoticePage[]): Promise<number> {
  const simulator = await createSimulator({ port: 0 })
  const instance = Builder.factory(simulator.options)
  let listener: RequestListener = (_, response) => void response.writeHead(404).end()
  const server = createServer((request, response) => {
    listener(request, response)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/notify`
  let wrong = 0
  for (const page of pages) {
    const { name, handler } = page
    const printed: unknown[][] = []
    const given: Record<string, unknown>[] = []
    const errors: unknown[] = []
    const watched = (options: NotificationHandlerOptions): unknown => {
      const on = Object.entries(options.on as Handlers).map(([event, handle]) => [
        event,
        (resource: Record<string, unknown>, notification: unknown) => {
          given.push(resource)
          return handle(resource, notification)
        },
      ])
      return createNotificationHandler({
        ...options,
        on: Object.fromEntries(on) as NotificationHandlerOptions['on'],
        onError: (error) => errors.push(error),
      })
    }
    const serve = (shown: RequestListener): unknown => {
      listener = shown
      return { listen: () => undefined }
    }
    try {
      tablesApart(page)
      const text = handler.replace(/^import .*\n+/gm, '')
      // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the code that the page shows
      const run = new Function(
        'instance',
        'byProduct',
        'createNotificationHandler',
        'createServer',
        'console',
        text,
      ) as (...values: unknown[]) => unknown
      run(instance, byProduct, watched, serve, {
        log: (...values: unknown[]) => printed.push(values),
      })
      for (const { product, content } of contents(page, simulator.merchant.mchid)) {
        given.length = printed.length = 0
        const { delivered, tries } = await simulator.notify(name, { url, second: 0, ...content })
        assert.ok(
          delivered,
          `answered ${tries[0]?.status}: ${errors[0] instanceof Error ? errors[0].message : tries[0]?.body}`,
        )
        assert.equal(given.length, 1)
        const [resource = {}] = given
        assert.equal(resource.delivered_by, MARK.delivered_by, 'what the handler gets is not what was encrypted')
        const names = new RegExp(`${product ?? 'async'}:? \\(\\{ (.+) \\}\\) =>`).exec(handler)?.[1]?.split(', ')
        const shown = names ? names.map((field) => resource[field]) : [resource]
        assert.ok(!shown.includes(undefined), `${names?.join(', ')} are not all there`)
        assert.deepEqual(printed, [shown])
      }
    } catch (error) {
      wrong++
      process.stdout.write(`${name}: ${error instanceof Error ? error.message.slice(0, 300) : String(error)}\n`)
    }
  }
  server.close()
  instance.getDriver().close()
  await simulator.close()
  return wrong
}

interface Content {
  product?: string
  content: { resource: Readonly<Record<string, unknown>>; exact?: boolean }
}

/** What is sent: a sample of each product, or of the event where that says the same of all. */
function contents({ event, products }: NoticePage, own: string): Content[] {
  if (products.length === 0) return [{ content: { resource: MARK } }]
  const notification = catalog.notifications.find((one) => one.event === event)
  assert.ok(notification)
  const samples = productSamples(notification, catalog)
  assert.deepEqual(samples.map(({ product }) => product).sort(), products.map(({ name }) => name).sort())
  return samples.map(({ product, text }) => {
    // eslint-disable-next-line @typescript-eslint/no-implied-eval -- an expression that is written from the catalog
    const sample = (new Function('own', `return ${text}`) as (own: string) => Record<string, unknown>)(own)
    return { product, content: { resource: { ...sample, ...MARK }, exact: true } }
  })
}

/** What is encrypted has a table of its own, and the table of the message stops at the ciphertext. */
function tablesApart({ envelope, resource, products }: NoticePage): void {
  const at = envelope.findIndex(({ x }) => x?.startsWith('by-aes'))
  const inside = products.length > 0 ? products.every(({ rows }) => rows.length > 0) : resource.length > 0
  assert.equal(inside, at !== -1, 'a ciphertext without its content, or content without its ciphertext')
  assert.ok(
    at === -1 || (envelope[at + 1]?.i ?? 0) <= (envelope[at]?.i ?? 0),
    'the table of the message goes on inside the ciphertext',
  )
}
