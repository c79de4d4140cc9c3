import { byProduct, isEvent, isProduct, parseNotification, type Notification } from '../../lib/notification'
import { productOf, productsOf } from '../../lib/openapi/products'
import { loadSchemas } from '../../lib/openapi/schemas'
import type { Schema } from '../../lib/openapi/schema'
import { sampleOf } from '../../lib/simulator/catalog/sample'
import { simulated } from '../simulated'

const s = simulated()

const random = { text: (length: number) => '1'.repeat(length) } as unknown as Parameters<typeof sampleOf>[1]['random']

/** The alternatives of what is encrypted, in the order of the products. */
function contents(schema: Schema | undefined, shape: (name: string) => Schema | undefined): readonly Schema[] {
  const whole = typeof schema === 'string' ? shape(schema.slice(1)) : schema
  if (whole === undefined || typeof whole === 'string') return []
  if (whole.s !== undefined && typeof whole.s === 'object') return whole.s.x ?? []
  for (const field of Object.values(whole.o ?? {})) {
    const found = contents(field, shape)
    if (found.length > 0) return found
  }
  return []
}

/** What a product is taken for where the fields that tell it apart are left out, as they may be. */
const UNMARKED = new Map<string, (event: string) => string | false>([
  ['ecommerce', () => 'partner'],
  ['partner', (event) => event.endsWith('_SERVICE') && 'direct'],
])

const received = async (event: string, resource: object): Promise<Notification> => {
  const { merchant, options } = s.sim
  return parseNotification(await s.sim.notification(event, { resource: { ...resource }, exact: true }), {
    mchid: merchant.mchid,
    certs: options.certs,
    apiv3Key: merchant.apiv3Key,
  })
}

describe('the products of a notification', () => {
  test('are told apart: a sample of each, whole and with what is required alone', async () => {
    const schemas = await loadSchemas()
    const several = schemas.events.filter((event) => productsOf(event).length > 0)
    expect(several).toHaveLength(14)
    for (const event of several) {
      const names = productsOf(event)
      const options = contents(schemas.notification(event), (name) => schemas.shape(name))
      expect(options).toHaveLength(names.length)
      for (const [index, schema] of options.entries())
        for (const sparse of [false, true]) {
          const own = {
            mchid: s.sim.merchant.mchid,
            sp_mchid: s.sim.merchant.mchid,
            combine_mchid: s.sim.merchant.mchid,
            mch_id: s.sim.merchant.mchid,
          }
          const parts = { shapes: schemas, random, now: Date.now, sparse, known: own }
          const notification = await received(event.slice(3), sampleOf(schema, parts) as object)
          const product = productOf(event, notification.resource)
          const name = names[index] ?? ''
          const unmarked = (sparse && UNMARKED.get(name)?.(event)) ?? false
          expect([event, product]).toEqual([event, unmarked === false ? name : unmarked])
        }
    }
  })

  test('narrow what a handler gets', async () => {
    const { mchid } = s.sim.merchant
    const notification = await received('TRANSACTION.SUCCESS', {
      combine_appid: 'wx1',
      combine_mchid: mchid,
      combine_out_trade_no: 'C1',
      sub_orders: [{ mchid, out_trade_no: '1', trade_state: 'SUCCESS' }],
    })
    if (!isEvent(notification, 'TRANSACTION.SUCCESS')) throw new Error('not told apart')
    expect(isProduct(notification, 'direct')).toBe(false)
    if (!isProduct(notification, 'combined')) throw new Error('not told apart')
    const numbers: string[] = notification.resource.sub_orders.map(({ out_trade_no }) => out_trade_no)
    expect(numbers).toEqual(['1'])
  })

  test('have a handler each', async () => {
    const done: string[] = []
    const handle = byProduct('REFUND.SUCCESS', {
      direct: ({ mchid }) => done.push(`direct ${mchid}`),
      partner: ({ sub_mchid }) => done.push(`partner ${sub_mchid}`),
      otherwise: ({ refund_id }) => done.push(`other ${refund_id}`),
    })
    const refund = {
      out_trade_no: '1',
      transaction_id: '1',
      out_refund_no: '1',
      refund_id: 'R1',
      refund_status: 'SUCCESS',
    }
    const { mchid } = s.sim.merchant
    for (const more of [{ mchid }, { sp_mchid: mchid, sub_mchid: 'S' }, { mchid, recv_account: 'BALANCE' }]) {
      const notification = await received('REFUND.SUCCESS', { ...refund, ...more })
      if (isEvent(notification, 'REFUND.SUCCESS')) await handle(notification.resource, notification)
    }
    expect(done).toEqual([`direct ${mchid}`, 'partner S', 'other R1'])
  })

  test('fail where nothing takes them, and are refused where the event has none of the name', async () => {
    const handle = byProduct('REFUND.SUCCESS', { direct: () => undefined })
    const notification = await received('REFUND.SUCCESS', { sp_mchid: s.sim.merchant.mchid, sub_mchid: '1' })
    if (!isEvent(notification, 'REFUND.SUCCESS')) throw new Error('not told apart')
    expect(() => handle(notification.resource, notification)).toThrow(
      'no handler takes the product "partner" of REFUND.SUCCESS',
    )
    // @ts-expect-error -- no product of this event
    expect(() => byProduct('REFUND.SUCCESS', { combined: () => undefined })).toThrow('has no product "combined"')
  })
})
