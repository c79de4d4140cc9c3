import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { runInNewContext } from 'node:vm'

import { createNotificationHandler, type NotificationHandlerOptions } from '../../lib/notification'
import { Platform, shop, v2Deposit, v2Refund, v2Signed } from './platform'

const platform = new Platform('PUB_KEY_ID_0000000001')
const own = shop('1900000001')

class Row {
  id = 7
  password = 'hidden'
}

function returning(value: () => unknown, more: Partial<NotificationHandlerOptions> = {}) {
  const errors: any[] = []
  const handler = createNotificationHandler({
    trust: { ...own, certs: platform.certs },
    on: {},
    otherwise: value,
    onError: (error) => errors.push(error),
    ...more,
  })
  return { handler, errors }
}

const circular: Record<string, unknown> = {}
circular.self = circular
const RETURNED: [string, () => unknown][] = [
  ['nothing', () => undefined],
  ['null', () => null],
  ['a row of an ORM', () => new Row()],
  ['a plain row', () => ({ id: 7, password: 'hidden' })],
  ['rows', () => [{ id: 7 }]],
  ['a bigint in an object', () => ({ a: 1n })],
  ['a circular object', () => circular],
  ["'ok'", () => 'ok'],
  ['a number', () => 1],
  [
    'a getter that throws',
    () =>
      Object.defineProperty({}, 'a', {
        enumerable: true,
        get: () => {
          throw new Error('no')
        },
      }),
  ],
  [
    'toJSON that throws',
    () => ({
      toJSON: () => {
        throw new Error('no')
      },
    }),
  ],
  ['a fail of its own', () => ({ return_code: 'FAIL', code: 'FAIL' })],
]

describe.each(RETURNED)('a handler that returns %s', (_, value) => {
  test('has done its work: 204, and the repeat is dropped', async () => {
    const { handler, errors } = returning(value)
    for (const event of ['TRANSACTION.SUCCESS', 'REFUND.SUCCESS', 'ANYTHING.ELSE']) {
      const sent = () => platform.v3(own, { id: `EV-${event}`, event })
      for (let i = 0; i < 2; i++) expect(await handler.handle(sent())).toEqual({ status: 204, headers: {}, body: '' })
    }
    expect(handler.counts).toMatchObject({ handled: 3, repeated: 3, failed: 0 })
    expect(errors).toEqual([])
  })

  test('gives APIv2 its return_code', async () => {
    const { handler } = returning(value)
    const notices = [v2Signed(own), v2Refund(own), v2Deposit(own, 'CHECK.SUCCESS', {}, { event_id: '1' })]
    for (const notice of [...notices, ...notices]) {
      expect(await handler.handle(notice)).toEqual({
        status: 200,
        headers: { 'Content-Type': 'text/xml; charset=utf-8' },
        body: '<xml><return_code><![CDATA[SUCCESS]]></return_code><return_msg><![CDATA[OK]]></return_msg></xml>',
      })
    }
    expect(handler.counts).toMatchObject({ handled: 3, repeated: 3 })
  })
})

describe('an event that asks for a response', () => {
  const asking = (event = 'PARKING_FEE.QUERY_TRANS_INFO') => platform.v3(own, { id: 'EV-1', event })

  test.each<[string, () => unknown, string]>([
    ['a plain object', () => ({ amount: 1 }), '{"amount":1}'],
    ['an object without prototype', () => Object.assign(Object.create(null), { amount: 1 }), '{"amount":1}'],
    ['an object of another realm', () => runInNewContext('({ amount: 1 })'), '{"amount":1}'],
    ['JSON as text', () => '{"amount": 1}', '{"amount": 1}'],
  ])('gets %s', async (_, value, body) => {
    const { handler } = returning(value)
    expect(await handler.handle(asking())).toMatchObject({ status: 200, body })
    expect(await handler.handle(asking())).toMatchObject({ status: 200, body })
    expect(await handler.handle(asking('ENTRUST.TERMINATE_RETENTION'))).toMatchObject({ status: 200, body })
  })

  test('gets 204 where the handler returns nothing', async () => {
    expect(await returning(() => undefined).handler.handle(asking())).toMatchObject({ status: 204 })
  })

  test.each<[string, () => unknown]>([
    ['a row of an ORM', () => new Row()],
    ['a list', () => [1]],
    ["'ok'", () => 'ok'],
    ['a bigint in an object', () => ({ a: 1n })],
    ['a circular object', () => circular],
    ['a number', () => 7],
  ])('is not answered with %s: 500, told, and asked again', async (_, value) => {
    let calls = 0
    const { handler, errors } = returning(() => (++calls, value()))
    for (let i = 0; i < 2; i++) {
      const answer = await handler.handle(asking())
      expect(answer).toMatchObject({ status: 500, body: '{"code":"FAIL","message":"failed"}' })
    }
    expect(calls).toBe(2)
    expect(errors).toMatchObject([{ code: 'ERR_INVALID_BODY' }, { code: 'ERR_INVALID_BODY' }])
  })

  test('and wants it signed is told when there is no key for that', async () => {
    const { handler, errors } = returning(() => ({ ok: true }))
    expect(await handler.handle(asking('CROSS_BORDER_PAY.GET_MCH_INFO'))).toMatchObject({ status: 500 })
    expect(errors).toMatchObject([{ code: 'ERR_INVALID_ARGUMENT', argument: 'trust' }])
  })
})

describe('an observer', () => {
  const down = () => {
    throw new Error('the database is down')
  }
  const rejections: unknown[] = []
  const watch = (error: unknown): void => void rejections.push(error)
  beforeAll(() => process.on('unhandledRejection', watch))
  afterAll(() => process.off('unhandledRejection', watch))

  test.each<[string, (error: unknown) => any, number]>([
    [
      'throws',
      () => {
        throw new Error('disk full')
      },
      4,
    ],
    [
      'rejects',
      async () => {
        throw new Error('disk full')
      },
      4,
    ],
    [
      'gives a thenable that throws',
      () => ({
        then: () => {
          throw new Error('disk full')
        },
      }),
      4,
    ],
    [
      'gives one whose `then` throws',
      () => ({
        get then(): unknown {
          throw new Error('disk full')
        },
      }),
      4,
    ],
    ['never ends', () => new Promise(() => undefined), 0],
  ])('that %s changes nothing', async (_, onError, times) => {
    const told: any[] = []
    const listen = (message: unknown): void => void told.push(message)
    subscribe('wechatpay-chain:observer', listen)
    const { handler } = returning(() => undefined, { onError, on: { 'REFUND.SUCCESS': down } })
    expect(await handler.handle({ headers: {}, body: '{}' })).toMatchObject({ status: 401 })
    expect(await handler.handle({ headers: {}, body: {} } as any)).toMatchObject({ status: 500 })
    expect(await handler.handle(platform.v3(own, { event: 'REFUND.SUCCESS' }))).toMatchObject({ status: 500 })
    expect(
      await returning(() => undefined, { onError, otherwise: undefined } as never).handler.handle(platform.v3(own)),
    ).toMatchObject({
      status: 501,
    })
    await new Promise((resolve) => setImmediate(resolve))
    unsubscribe('wechatpay-chain:observer', listen)
    expect(rejections).toEqual([])
    expect(handler.counts).toMatchObject({ refused: 2, failed: 1 })
    expect(told).toHaveLength(times)
    expect(told.every(({ observer, error }) => observer === 'onError' && error.message === 'disk full')).toBe(true)
  })
})
