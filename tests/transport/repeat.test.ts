import { Builder, type ClientOptions } from '../../lib/index'
import { Transformer } from '../../lib/xml/transformer'
import { rejection } from '../simulated'
import { Counterpart, credentials, response, signedV2, signedV3, type Seen } from './counterpart'

const server = new Counterpart()
const spare = new Counterpart()
let base = ''
let other = ''
const clients: { getDriver(): { close(): void } }[] = []
beforeAll(async () => {
  base = await server.start()
  other = await spare.start()
})
afterAll(async () => {
  for (const client of clients) client.getDriver().close()
  await server.stop()
  await spare.stop()
})
beforeEach(() => {
  server.reset()
  spare.reset()
})

function client(more: Partial<ClientOptions> = {}): any {
  const made = Builder.factory({
    ...credentials,
    baseURL: base,
    retry: { attempts: 3, delay: 1 },
    ...more,
  })
  clients.push(made)
  return made
}

type Reply = (seen: Seen) => Buffer | 'reset' | 'nothing'
/** Responds to one request after another; the last response is given to all that follow. */
function responding(on: Counterpart, ...replies: Reply[]): void {
  let next = 0
  on.action = (socket, seen) => {
    const given = replies[Math.min(next++, replies.length - 1)]!(seen)
    if (given === 'reset') socket.resetAndDestroy()
    else if (given !== 'nothing') socket.write(given)
  }
}

const reset: Reply = () => 'reset'
const refusal =
  (status: number, code?: string): Reply =>
  () =>
    response(status, code === undefined ? 'gateway' : JSON.stringify({ code, message: '说明' }), {
      'Content-Type': code === undefined ? 'text/html' : 'application/json',
    })
const v3 = (): Buffer => signedV3('{"ok":1}')
const v2 = (): Buffer => signedV2({ result_code: 'SUCCESS', ok: '1' })
const targets = (of = server): string[] => of.seen.map(({ method, target }) => `${method} ${target}`)
const nonceOf = ({ headers }: Seen): string | undefined =>
  /nonce_str="(\w+)"/.exec(headers.get('authorization') ?? '')?.[1]

const REPEATABLE = [
  ['v3/pay/transactions/jsapi', { out_trade_no: 'T1' }],
  ['v3/combine-transactions/native', { combine_out_trade_no: 'T1' }],
  ['v3/refund/domestic/refunds', { out_refund_no: 'R1' }],
  ['v3/profitsharing/orders', { out_order_no: 'P1', transaction_id: '42' }],
  ['v3/payscore/serviceorder', { out_order_no: 'P1' }],
  ['v3/transfer/batches', { out_batch_no: 'B1' }],
  ['v3/pay/transactions/out-trade-no/T1/close', { mchid: '1' }],
] as const

/** Ways a try can end of which nobody knows what became. */
const OPEN: [string, Reply][] = [
  ['a reset', reset],
  ['a 500', refusal(500, 'SYSTEM_ERROR')],
  ['a 502 of a gateway', refusal(502)],
  ['a 408 of a gateway', refusal(408)],
  ['a 404 of a gateway', refusal(404)],
  ['a 403 SYSTEM_ERROR', refusal(403, 'SYSTEM_ERROR')],
]

describe('what WeChat Pay takes more than once', () => {
  test.each(REPEATABLE)('%s: the same bytes, signed anew', async (uri, json) => {
    responding(server, reset, refusal(500, 'SYSTEM_ERROR'), v3)
    const body = { ...json, when: new Date(0), note: '微信"支付"', amount: { total: 1 } }
    expect((await client().chain(uri).post({ json: body })).data).toEqual({ ok: 1 })
    expect(server.seen).toHaveLength(3)
    expect(new Set(server.seen.map(({ body: sent }) => sent.toString())).size).toBe(1)
    expect(new Set(server.seen.map(nonceOf)).size).toBe(3)
  })

  test('v2/secapi/pay/refund: the same fields, with another nonce_str and sign', async () => {
    responding(server, reset, () => signedV2({ result_code: 'FAIL', err_code: 'SYSTEMERROR' }), v2)
    const xml = { appid: 'wx1', mch_id: credentials.mchid, out_refund_no: 'R1', refund_desc: '<退>&款' }
    expect((await client().v2.secapi.pay.refund.post({ xml })).data).toMatchObject({ ok: '1' })
    const sent = server.seen.map(({ body }) => Transformer.toObject(body))
    expect(sent).toHaveLength(3)
    for (const fields of sent) expect(fields).toMatchObject(xml)
    for (const name of ['nonce_str', 'sign']) expect(new Set(sent.map((fields) => fields[name])).size).toBe(3)
  })

  test.each(OPEN)('is sent again after %s, and no oftener than `attempts` says', async (_name, reply) => {
    responding(server, reply)
    const error = await rejection(client().chain(REPEATABLE[2][0]).post({ json: REPEATABLE[2][1] }))
    expect(error.outcome).toBe('unknown')
    expect(error.tries).toHaveLength(3)
    expect(server.seen).toHaveLength(3)
  })

  test.each<[string, Reply]>([
    ['a refusal', refusal(400, 'PARAM_ERROR')],
    ['a bad signature of ours', refusal(401, 'SIGN_ERROR')],
    ['a redirect', () => response(307, '', { Location: 'https://elsewhere.example/' })],
    ['a 407', refusal(407)],
    ['a response that cannot be trusted', () => response(200, '{"ok":1}', { 'Content-Type': 'application/json' })],
  ])('is not after %s', async (_name, reply) => {
    responding(server, reply)
    await rejection(client().chain(REPEATABLE[2][0]).post({ json: REPEATABLE[2][1] }))
    expect(server.seen).toHaveLength(1)
  })

  test('encrypts its fields once for all tries', async () => {
    responding(server, reset, reset, v3)
    const { sensitive } = await import('../../lib/index')
    await client()
      .chain('v3/transfer/batches')
      .post({ json: { out_batch_no: 'B1', transfer_detail_list: [{ user_name: sensitive('张三') }] } })
    const names = server.seen.map(({ body }) => JSON.parse(body.toString()).transfer_detail_list[0].user_name)
    expect(names).toHaveLength(3)
    expect(new Set(names).size).toBe(1)
    expect(names[0]).toMatch(/^[\w+/]{340,}=*$/)
    for (const { headers } of server.seen) expect(headers.get('wechatpay-serial')).toMatch(/^PUB_KEY_ID_/)
  })
})

describe('what WeChat Pay takes once', () => {
  const uri = 'v3/marketing/partnerships/build'

  test.each(OPEN)('is not sent again after %s', async (_name, reply) => {
    responding(server, reply)
    await rejection(
      client()
        .chain(uri)
        .post({ json: { a: 1 } }),
    )
    expect(server.seen).toHaveLength(1)
  })

  test.each(OPEN)('unless the caller says `idempotent: true`: %s', async (_name, reply) => {
    responding(server, reply, reply, v3)
    await client()
      .chain(uri)
      .post({ json: { a: 1 }, idempotent: true })
    expect(server.seen).toHaveLength(3)
    expect(new Set(server.seen.map(({ body }) => body.toString())).size).toBe(1)
    expect(new Set(server.seen.map(nonceOf)).size).toBe(3)
  })

  test('nor in APIv2, unless the caller says so', async () => {
    responding(server, reset, v2)
    const xml = { mch_id: credentials.mchid, out_trade_no: 'T1', auth_code: '13' }
    await rejection(client().v2.pay.micropay.post({ xml }))
    expect(server.seen).toHaveLength(1)
    server.reset()
    responding(server, reset, v2)
    await client().v2.pay.micropay.post({ xml, idempotent: true })
    expect(server.seen).toHaveLength(2)
  })
})

describe.each([
  ['v3/fund-app/mch-transfer/transfer-bills', '/v3/fund-app/mch-transfer/transfer-bills/out-bill-no/B1'],
  [
    'v3/fund-app/mch-transfer/partner/transfer-bills',
    '/v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/B1?sub_mchid=19',
  ],
  ['v3/ecommerce/mch-transfer/transfer-bills', '/v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/B1?sub_mchid=19'],
])('%s is queried before it is sent again', (uri, query) => {
  const post = (options: object = {}) =>
    client()
      .chain(uri)
      .post({ json: { out_bill_no: 'B1', sub_mchid: '19' }, ...options })
  const once = `POST /${uri}`
  const asked = `GET ${query}`

  test.each([
    ...OPEN,
    ['a refusal that may come of the first try', refusal(400, 'INVALID_REQUEST')] as [string, Reply],
  ])('%s: sent again once the query finds nothing', async (_name, reply) => {
    responding(server, reply, refusal(404, 'NOT_FOUND'), v3)
    expect((await post()).data).toEqual({ ok: 1 })
    expect(targets()).toEqual([once, asked, once])
    expect(server.seen[2]!.body).toEqual(server.seen[0]!.body)
    expect(nonceOf(server.seen[2]!)).not.toBe(nonceOf(server.seen[0]!))
  })

  test.each<[string, Reply[], number]>([
    ['finds it', [v3], 1],
    ['finds it, in a response that cannot be trusted', [() => response(200, '{"ok":1}')], 1],
    ['is answered by a gateway', [refusal(404)], 3],
    ['is refused', [refusal(403, 'NO_AUTH')], 1],
    ['is reset', [reset], 3],
  ])('not where the query %s', async (_name, replies, queries) => {
    responding(server, reset, ...replies)
    expect(await rejection(post())).toMatchObject({ outcome: 'unknown', query: expect.any(Function) })
    expect(targets()).toEqual([once, ...Array.from({ length: queries }, () => asked)])
  })

  test('also where the caller says `idempotent: true`', async () => {
    responding(server, reset, v3)
    expect(await rejection(post({ idempotent: true }))).toMatchObject({ outcome: 'unknown' })
    expect(targets()).toEqual([once, asked])
  })

  test('not at all where it cannot be queried', async () => {
    responding(server, reset)
    await rejection(client().chain(uri).post({ json: {} }))
    expect(targets()).toEqual([once])
  })

  test.each([refusal(401, 'SIGN_ERROR'), refusal(400, 'PARAM_ERROR')])(
    'and not where it was refused',
    async (reply) => {
      responding(server, reply)
      expect(await rejection(post())).toMatchObject({ outcome: 'refused' })
      expect(targets()).toEqual([once])
    },
  )

  test('a call that is cancelled while it is queried is over, and unknown', async () => {
    const controller = new AbortController()
    responding(server, reset, () => {
      controller.abort()
      return 'nothing'
    })
    expect(await rejection(post({ signal: controller.signal }))).toMatchObject({
      code: 'ERR_CANCELED',
      outcome: 'unknown',
      retryable: false,
    })
    expect(targets()).toEqual([once, asked])
  })
})

describe('hosts', () => {
  const call = (instance: any) => instance.chain(REPEATABLE[2][0]).post({ json: REPEATABLE[2][1] })
  const money = (instance: any) => instance.chain('v3/marketing/partnerships/build').post({ json: { a: 1 } })

  test('another host is asked only where nothing can have arrived', async () => {
    responding(server, reset, v3)
    responding(spare, v3)
    await call(client({ retry: { attempts: 3, delay: 1, hosts: [other] } }))
    expect(server.seen).toHaveLength(2)
    expect(spare.seen).toHaveLength(0)
  })

  test('and then for what may be sent once too, with the same body', async () => {
    const gone = new Counterpart()
    const baseURL = await gone.start()
    await gone.stop()
    responding(spare, v3)
    await money(client({ baseURL, retry: { attempts: 2, delay: 1, hosts: [other] } }))
    expect(spare.seen.map(({ body }) => body.toString())).toEqual(['{"a":1}'])
  })

  test('once a request has arrived there, it is not sent to a third', async () => {
    const gone = new Counterpart()
    const baseURL = await gone.start()
    await gone.stop()
    responding(spare, reset)
    responding(server, v3)
    const error = await rejection(money(client({ baseURL, retry: { attempts: 5, delay: 1, hosts: [other, base] } })))
    expect(error).toMatchObject({ outcome: 'unknown' })
    expect([spare.seen.length, server.seen.length]).toEqual([1, 0])
  })
})
