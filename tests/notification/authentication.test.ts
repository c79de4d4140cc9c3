import { Verify } from 'node:crypto'

import { Builder } from '../../lib/index'
import {
  createNotificationHandler,
  memoryStore,
  parseNotification,
  trustOf,
  type EventHandlers,
  type SeenStore,
  type TrustOptions,
} from '../../lib/notification'
import { Hash } from '../../lib/crypto/hash'
import { XmlReader } from '../../lib/xml/reader'
import { rejection, simulated } from '../simulated'
import { edited, PAID, Platform, REFUNDED, shop, v2Deposit, v2Refund, v2Sign, v2Signed, xml } from './platform'

const platform = new Platform('PUB_KEY_ID_0000000001')
const [a, b] = [shop('1900000001'), shop('1900000002')]
const trustIn = (one: typeof a): TrustOptions => ({ ...one, certs: platform.certs })
const both = [trustIn(a), trustIn(b)]

/** A handler that writes down what its handlers are called with. */
function recording(trust: Parameters<typeof parseNotification>[1], seen: SeenStore = memoryStore()) {
  const calls: string[] = []
  const errors: any[] = []
  const record = (resource: any, { event_type: event, mchid }: any) => {
    calls.push(`${event} ${mchid} ${resource.out_trade_no ?? resource.out_refund_no ?? ''}`)
  }
  const on = Object.fromEntries(
    ['TRANSACTION.SUCCESS', 'REFUND.SUCCESS', 'v2/transaction-success', 'v2/refund-processed', 'v2/CHECK.SUCCESS'].map(
      (event) => [event, record],
    ),
  ) as EventHandlers
  const handler = createNotificationHandler({ trust, seen, on, onError: (error) => errors.push(error) })
  return { handler, calls, errors }
}

describe('the refund notice of APIv2, around whose ciphertext nothing is signed,', () => {
  test('is known by its content: an outer event_id does not make it new', async () => {
    const { handler, calls } = recording(trustIn(a))
    for (const event_id of ['1', '2', '3'])
      expect(await handler.handle(v2Refund(a, REFUNDED, { event_id }))).toMatchObject({ status: 200 })
    expect(calls).toEqual(['v2/refund-processed 1900000001 R1'])
    expect(handler.counts).toMatchObject({ handled: 1, repeated: 2 })
  })

  test('cannot take the id of another notice, which then is dropped', async () => {
    const { handler, calls } = recording(trustIn(a))
    await handler.handle(v2Refund(a, REFUNDED, { event_id: 'EV-genuine' }))
    await handler.handle(v2Deposit(a, 'CHECK.SUCCESS', { out_trade_no: 'D1' }, { event_id: 'EV-genuine' }))
    expect(calls).toEqual(['v2/refund-processed 1900000001 R1', 'v2/CHECK.SUCCESS 1900000001 D1'])
  })

  test.each([
    ['event_type and event_ciphertext', { event_type: 'transaction-success', event_ciphertext: 'AAAA' }],
    ['a transaction_id', { transaction_id: '1', out_trade_no: '9' }],
    ['a sub_order_list', { sub_order_list: '[]' }],
    ['a change_type', { change_type: 'ADD' }],
  ])('goes to its own handler with %s beside it', async (_, outer) => {
    const { handler, calls } = recording(trustIn(a))
    expect(await handler.handle(v2Refund(a, REFUNDED, outer))).toMatchObject({ status: 200 })
    expect(calls).toEqual(['v2/refund-processed 1900000001 R1'])
  })

  test('tells no time of its own', async () => {
    const { create_time: time } = await parseNotification(
      v2Refund(a, REFUNDED, { event_create_time: '2026-01-01' }),
      trustIn(a),
    )
    expect(time).toBeUndefined()
  })
})

describe('a signed notice of APIv2', () => {
  test('is not changed by empty fields, which no sign covers', async () => {
    const { handler, calls } = recording(trustIn(a))
    const notice = v2Signed(a)
    for (const more of ['', '<req_info></req_info>', '<event_id/>', '<sub_order_list><![CDATA[]]></sub_order_list>'])
      expect(await handler.handle(edited(notice, '</xml>', `${more} </xml>`))).toMatchObject({ status: 200 })
    expect(calls).toEqual(['v2/transaction-success 1900000001 1409811653'])
    expect(handler.counts).toMatchObject({ handled: 1, repeated: 3 })
    const { resource, body } = await parseNotification(edited(notice, '</xml>', '<attach/></xml>'), trustIn(a))
    expect(resource).not.toHaveProperty('attach')
    expect(body).not.toHaveProperty('attach')
  })

  test('is the same with another nonce_str, or an empty one', async () => {
    const { handler, calls } = recording(trustIn(a))
    for (const nonce_str of ['1', '2', '']) await handler.handle(v2Signed(a, { ...PAID, nonce_str }))
    expect(calls).toHaveLength(1)
    await handler.handle(v2Signed(a, { ...PAID, transaction_id: '2' }))
    expect(calls).toHaveLength(2)
  })

  test('of a deposit cannot take the name of another notice', async () => {
    const notice = v2Deposit(a, 'transaction-success', { out_trade_no: 'D1' }, { event_id: '1' })
    expect(await parseNotification(notice, trustIn(a))).toMatchObject({ event_type: 'v2/unknown' })
  })
})

describe('the merchant', () => {
  test.each(['mchid', 'sp_mchid', 'combine_mchid', 'mch_id'])(
    'in `%s` of an APIv3 notification has to be the one whose keys opened it',
    async (name) => {
      const { handler, calls, errors } = recording(both)
      expect(await handler.handle(platform.v3(b, { resource: { [name]: a.mchid } }))).toMatchObject({ status: 401 })
      expect(calls).toEqual([])
      expect(errors).toMatchObject([{ code: 'ERR_NOTIFICATION_MERCHANT' }])
      await expect(parseNotification(platform.v3(b, { resource: { [name]: b.mchid } }), both)).resolves.toMatchObject({
        mchid: b.mchid,
      })
    },
  )

  test.each([
    { mchid: a.mchid, sp_mchid: b.mchid },
    { mchid: b.mchid, sp_mchid: a.mchid },
    { mch_id: b.mchid, combine_mchid: a.mchid },
    { mchid: Number(a.mchid) },
    { mchid: [b.mchid] },
    { mchid: { toString: 1 } },
  ])('is refused where any of several names is another: %j', async (resource) => {
    expect(await rejection(parseNotification(platform.v3(b, { resource }), trustIn(b)))).toMatchObject({
      code: 'ERR_NOTIFICATION_MERCHANT',
    })
  })

  test.each([
    { mchid: '' },
    { mchid: null },
    {},
    { mchid: Number(b.mchid) },
    { sub_mchid: a.mchid, sp_mchid: b.mchid },
  ])('is taken for granted where it is not named, or named as a number: %j', async (resource) => {
    await expect(parseNotification(platform.v3(b, { resource }), trustIn(b))).resolves.toBeDefined()
  })

  test('that receives a share is told of the one that shares', async () => {
    const resource = { mchid: a.mchid, receiver: { type: 'MERCHANT_ID', account: b.mchid } }
    await expect(parseNotification(platform.v3(b, { type: 'profitsharing', resource }), both)).resolves.toMatchObject({
      mchid: b.mchid,
    })
    const foreign = { ...resource, receiver: { type: 'MERCHANT_ID', account: a.mchid } }
    expect(await rejection(parseNotification(platform.v3(b, { resource: foreign }), both))).toMatchObject({
      code: 'ERR_NOTIFICATION_MERCHANT',
    })
  })

  test.each(['mch_id', 'mchid', 'combine_mch_id'])(
    'in `%s` of an APIv2 notice has to be the one whose key signed it',
    async (merchant) => {
      const notice = v2Signed({ ...a, secret: b.secret }, PAID, { merchant })
      for (const trust of [trustIn(b), both])
        expect(await rejection(parseNotification(notice, trust))).toMatchObject({ name: 'SignatureError' })
      expect(await rejection(parseNotification(notice, trustIn(b)))).toMatchObject({
        code: 'ERR_NOTIFICATION_MERCHANT',
      })
      await expect(parseNotification(v2Signed(b, PAID, { merchant }), both)).resolves.toMatchObject({ mchid: b.mchid })
    },
  )

  test('of an APIv2 notice is refused where mch_id and mchid differ', async () => {
    const fields = { ...PAID, mch_id: b.mchid, mchid: a.mchid }
    const notice = xml({ ...fields, sign: v2Sign(fields, b.secret) })
    expect(await rejection(parseNotification(notice, trustIn(b)))).toMatchObject({ code: 'ERR_NOTIFICATION_MERCHANT' })
    expect(await rejection(parseNotification(v2Refund(b, REFUNDED, { mchid: a.mchid }), trustIn(b)))).toMatchObject({
      code: 'ERR_NOTIFICATION_MERCHANT',
    })
  })

  test('of an encrypted APIv2 notice is the same inside', async () => {
    const inside = { mch_id: a.mchid }
    for (const notice of [v2Refund(b, inside), v2Deposit(b, 'CHECK.SUCCESS', inside)])
      expect(await rejection(parseNotification(notice, trustIn(b)))).toMatchObject({
        code: 'ERR_NOTIFICATION_MERCHANT',
      })
  })

  test('of a brand is the brand', async () => {
    const { apiv3Key } = b
    const brand = { brandId: '40001', certs: platform.certs, apiv3Key }
    const notice = (resource: object) => platform.v3(b, { resource })
    await expect(parseNotification(notice({ brand_id: '40001', mchid: a.mchid }), brand)).resolves.toBeDefined()
    expect(await rejection(parseNotification(notice({ brand_id: '40002' }), brand))).toMatchObject({
      code: 'ERR_NOTIFICATION_MERCHANT',
    })
  })
})

describe('two merchants with one id', () => {
  test.each([
    ['APIv3', (one: typeof a) => platform.v3(one, { id: 'EV-same' })],
    ['APIv2', (one: typeof a) => v2Deposit(one, 'CHECK.SUCCESS', { out_trade_no: '1' }, { event_id: 'EV-same' })],
  ])('are both told (%s)', async (_, notice) => {
    const { handler, calls } = recording(both)
    for (const one of [a, b, a, b]) await handler.handle(notice(one))
    expect(calls).toHaveLength(2)
    expect(handler.counts).toMatchObject({ handled: 2, repeated: 2 })
  })

  test('are told apart by what is authenticated, also without `mchid` in `trust`', async () => {
    const { handler, calls } = recording(
      [a, b].map(({ apiv3Key, secret }) => ({ apiv3Key, secret, certs: platform.certs })),
    )
    for (const one of [a, b, a, b]) await handler.handle(platform.v3(one, { id: 'EV-same' }))
    expect(calls).toHaveLength(2)
  })

  test('the id in the store is protocol:mchid:id', async () => {
    const ids: string[] = []
    const memory = memoryStore()
    const seen: SeenStore = { ...memory, claim: (id, ...rest) => (ids.push(id), memory.claim(id, ...rest)) }
    const { handler } = recording(both, seen)
    await handler.handle(platform.v3(a, { id: 'EV-1' }))
    await handler.handle(v2Deposit(b, 'CHECK.SUCCESS', {}, { event_id: 'EV-1' }))
    expect(ids).toEqual(['v3:1900000001:EV-1', 'v2:1900000002:EV-1'])
  })

  test.each([
    ['APIv3', () => platform.v3(a, { id: 'EV-old' }), 'EV-old'],
    ['a deposit', () => v2Deposit(a, 'CHECK.SUCCESS', {}, { event_id: 'EV-old' }), 'EV-old'],
  ])('what was handled under a bare id stays handled (%s)', async (_, notice, former) => {
    const seen = memoryStore()
    await seen.claim(former, 1_000)
    await seen.settle(former)
    const { handler, calls } = recording(trustIn(a), seen)
    expect((await handler.handle(notice())).status).toBeLessThan(300)
    expect(calls).toEqual([])
    expect(handler.counts).toMatchObject({ handled: 0, repeated: 1 })
  })
})

describe('many merchants at one address', () => {
  afterEach(() => {
    jest.restoreAllMocks()
  })
  const shops = Array.from({ length: 24 }, (_, i) => shop(String(1900000100 + i)))
  const trust = shops.map(trustIn)

  test('have XML parsed once, and no key tried but that of the merchant it names', async () => {
    const [parses, signs] = [jest.spyOn(XmlReader.prototype, 'read'), jest.spyOn(Hash, 'sign')]
    await expect(parseNotification(v2Signed(shops[20]!), trust)).resolves.toMatchObject({ mchid: shops[20]!.mchid })
    expect([parses.mock.calls.length, signs.mock.calls.length]).toEqual([1, 1])
    expect(await rejection(parseNotification(v2Signed(a), trust))).toMatchObject({ code: 'ERR_NOTIFICATION_MERCHANT' })
    expect([parses.mock.calls.length, signs.mock.calls.length]).toEqual([2, 1])
    expect(await rejection(parseNotification(v2Signed(shops[3]!, PAID, { merchant: '' }), trust))).toMatchObject({
      code: 'ERR_NOTIFICATION_MERCHANT',
    })
    expect([parses.mock.calls.length, signs.mock.calls.length]).toEqual([3, 1])
  })

  test('have XML beyond 64 KiB refused unparsed', async () => {
    const parses = jest.spyOn(XmlReader.prototype, 'read')
    const large = v2Signed(shops[0]!, { ...PAID, attach: 'x'.repeat(64 * 1024) })
    expect(await rejection(parseNotification(large, trust))).toMatchObject({ code: 'ERR_NOTIFICATION_TOO_LARGE' })
    expect(await rejection(parseNotification({ ...large, body: large.body.toString() } as any, trust))).toMatchObject({
      code: 'ERR_NOTIFICATION_TOO_LARGE',
    })
    expect(parses).not.toHaveBeenCalled()
    const fits = v2Signed(shops[0]!, { ...PAID, attach: 'x'.repeat(63 * 1024) })
    await expect(parseNotification(fits, trust)).resolves.toBeDefined()
  })

  test('have JSON up to `maxBody` verified, once for the same keys of WeChat Pay, and parsed only then', async () => {
    const parses = jest.spyOn(JSON, 'parse')
    const verifies = jest.spyOn(Verify.prototype, 'verify')
    const notice = platform.v3(shops[23]!, { body: { padding: 'x'.repeat(100_000) } })
    const forged = { ...notice, body: Buffer.concat([notice.body, Buffer.from(' ')]) }
    expect(await rejection(parseNotification(forged, trust))).toMatchObject({ code: 'ERR_SIGNATURE_MISMATCH' })
    expect([verifies.mock.calls.length, parses.mock.calls.length]).toEqual([1, 0])
    await expect(parseNotification(notice, trust)).resolves.toMatchObject({ mchid: shops[23]!.mchid })
    expect([verifies.mock.calls.length, parses.mock.calls.length]).toEqual([2, 2])
  })
})

describe('trust', () => {
  const s = simulated({ mode: 'both' })
  const clients = () => [
    Builder.factory({ ...s.sim.options, mchid: '1900000777', secret: b.secret, apiv3Key: b.apiv3Key }),
    s.client({ apiv3Key: s.sim.merchant.apiv3Key, secret: s.sim.merchant.secret }),
  ]

  test('may be a client, several, or a function that finds them', async () => {
    const [other, own] = clients()
    const mine = s.sim.merchant.mchid
    for (const trust of [own, [other, own], [own, trustIn(a)], () => own, async () => [other, own]] as any[]) {
      for (const event of ['TRANSACTION.SUCCESS', 'v2/transaction-success', 'v2/refund-processed']) {
        const { handler, calls } = recording(trust)
        expect((await handler.handle(await s.sim.notification(event))).status).toBeLessThan(300)
        expect(calls).toEqual([expect.stringContaining(`${event} ${mine}`)])
      }
    }
  })

  test.each([() => undefined, () => [], async () => null])('that finds nobody refuses: %s', async (trust) => {
    const { handler, errors } = recording(trust as any)
    expect(await handler.handle(platform.v3(a))).toMatchObject({ status: 401 })
    expect(errors).toMatchObject([{ code: 'ERR_INVALID_ARGUMENT', argument: 'trust' }])
  })

  test('is asked once, also where the response has to be signed', async () => {
    const asked: unknown[] = []
    const reads: unknown[] = []
    const { privateKey, serial } = s.sim.merchant
    const handler = createNotificationHandler({
      trust: ({ serial: signer }) => {
        asked.push(signer)
        return { ...trustIn(a), privateKey, serial }
      },
      on: { 'CROSS_BORDER_PAY.GET_MCH_INFO': () => ({ ok: true }) },
    })
    const { headers, body } = platform.v3(a, { event: 'CROSS_BORDER_PAY.GET_MCH_INFO' })
    const stream = new ReadableStream({
      pull(controller) {
        reads.push(body)
        controller.enqueue(body)
        controller.close()
      },
    })
    const request = new Request('http://localhost/', { method: 'POST', headers, body: stream, duplex: 'half' } as any)
    const response = await handler.fetch(request)
    expect(response.headers.get('Authorization')).toContain(`mchid="${a.mchid}"`)
    expect([asked, reads]).toEqual([[platform.id], [body]])
  })

  test('that never answers is not waited for beyond `timeout`', async () => {
    const { handler: _, ...rest } = recording(trustIn(a))
    const handler = createNotificationHandler({ trust: () => new Promise(() => undefined), on: {}, timeout: 30 })
    expect(await handler.handle(platform.v3(a))).toMatchObject({ status: 503 })
    expect(handler.counts).toMatchObject({ late: 1 })
    expect(rest.calls).toEqual([])
  })
})

describe('a signature', () => {
  test.each(['no', 1, {}, 'true', null])('is not believed for a verifier that gives %j', async (verdict) => {
    const s = { ...trustIn(a), certs: undefined }
    const client = Builder.factory({
      ...a,
      serial: '5157F09EFDC096DE15EBE81A47057A7232F1B8E1',
      signer: async () => '',
      verifier: async () => verdict as boolean,
    })
    expect(await rejection(parseNotification(platform.v3(a), client))).toMatchObject({ code: 'ERR_SIGNATURE_MISMATCH' })
    const certs = {
      serials: [],
      preferred: undefined,
      check: () => ({ update: () => undefined, verify: () => verdict }),
    }
    expect(await rejection(parseNotification(platform.v3(a), { ...s, certs } as any))).toMatchObject({
      code: 'ERR_SIGNATURE_MISMATCH',
    })
  })

  test.each(['0'.repeat(10), '', '1e9', ' 1', '+1', '0x6A', '١٢٣'])(
    'is refused with the timestamp %j',
    async (prefix) => {
      const now = String(Math.floor(Date.now() / 1000))
      const timestamp = prefix === '' ? '' : /^0+$/.test(prefix) ? prefix + now : prefix
      expect(await rejection(parseNotification(platform.v3(a, { timestamp }), trustIn(a)))).toMatchObject({
        code: 'ERR_SIGNATURE_HEADER',
      })
    },
  )

  test('is refused with an empty nonce, though it was signed so', async () => {
    expect(await rejection(parseNotification(platform.v3(a, { nonce: '' }), trustIn(a)))).toMatchObject({
      code: 'ERR_SIGNATURE_HEADER',
    })
  })

  test('is kept to its protocol: no event of APIv3 has the name of an APIv2 notice', async () => {
    expect(
      await rejection(parseNotification(platform.v3(a, { event: 'v2/refund-processed' }), trustIn(a))),
    ).toMatchObject({ code: 'ERR_NOTIFICATION_MALFORMED' })
  })

  test.each(['__proto__', 'constructor', 'toString'])('of the event %s finds no handler by chance', async (event) => {
    const { handler } = recording(trustIn(a))
    expect(await handler.handle(platform.v3(a, { event }))).toMatchObject({ status: 501 })
  })

  test('opens nothing under another key: 500, so that the notification comes again', async () => {
    const { handler, errors } = recording(trustOf({ ...trustIn(a), apiv3Key: b.apiv3Key }))
    expect(await handler.handle(platform.v3(a))).toMatchObject({ status: 500 })
    expect(errors).toMatchObject([{ code: 'ERR_NOTIFICATION_DECRYPTION' }])
  })
})
