import { Builder, type ClientOptions } from '../../lib/index'
import { rejection } from '../simulated'
import { Counterpart, credentials, response, signedV2, signedV3, type Seen } from './counterpart'

const server = new Counterpart()
let base = ''
const clients: { getDriver(): { close(): void } }[] = []
beforeAll(async () => {
  base = await server.start()
})
afterAll(async () => {
  for (const client of clients) client.getDriver().close()
  await server.stop()
})
beforeEach(() => {
  server.reset()
})

function client(more: Partial<ClientOptions> = {}): any {
  const made = Builder.factory({ ...credentials, baseURL: base, ...more })
  clients.push(made)
  return made
}

/** Responds to one request after another; the last response is given to all that follow. */
function responding(...bytes: ((seen: Seen) => Buffer | 'reset')[]): void {
  let next = 0
  server.action = (socket, seen) => {
    const given = bytes[Math.min(next++, bytes.length - 1)]!(seen)
    if (given === 'reset') socket.resetAndDestroy()
    else socket.write(given)
  }
}

const JSON_TYPE = { 'Content-Type': 'application/json' }
const refusal = (status: number, code?: string) => () =>
  code === undefined
    ? response(status, '<html>gateway</html>', { 'Content-Type': 'text/html' })
    : response(status, JSON.stringify({ code, message: '说明' }), JSON_TYPE)
const reset = () => 'reset' as const

const OPERATIONS = {
  'no rule': (instance: any) => instance.chain('v3/profitsharing/receivers/add').post({ json: { appid: 'wx1' } }),
  repeat: (instance: any) => instance.chain('v3/refund/domestic/refunds').post({ json: { out_refund_no: 'R1' } }),
  'query first': (instance: any) =>
    instance.chain('v3/fund-app/mch-transfer/transfer-bills').post({ json: { out_bill_no: 'B1' } }),
  GET: (instance: any) => instance.chain('v3/pay/transactions/id/{id}').get({ id: '4200', query: { mchid: '1' } }),
}
const NAMES = Object.keys(OPERATIONS) as (keyof typeof OPERATIONS)[]
const [R, U, N] = ['refused', 'unknown', 'not-sent']

describe('what became of an APIv3 request, by status and code, for each kind of operation', () => {
  test.each<[number, string | undefined, ...string[]]>([
    //                              no rule, repeat, query first, GET
    [400, 'PARAM_ERROR', R, R, R, R],
    [400, 'INVALID_REQUEST', R, R, U, R],
    [401, 'SIGN_ERROR', R, R, R, R],
    [401, undefined, U, U, U, U],
    [403, 'NO_AUTH', R, R, U, R],
    [403, 'NOT_ENOUGH', R, R, U, R],
    [403, 'SYSTEM_ERROR', U, U, U, U],
    [403, undefined, U, U, U, U],
    [404, 'NOT_FOUND', R, R, U, R],
    [404, undefined, U, U, U, U],
    [405, undefined, U, U, U, U],
    [408, undefined, U, U, U, U],
    [409, 'ALREADY_EXISTS', R, R, U, R],
    [413, undefined, U, U, U, U],
    [429, 'FREQUENCY_LIMITED', R, R, U, R],
    [429, undefined, U, U, U, U],
    [400, 'USERPAYING', U, U, U, U],
    [400, 'PROCESSING', U, U, U, U],
    [400, 'BANKERROR', U, U, U, U],
    [400, 'SEND_FAILED', U, U, U, U],
    [407, undefined, N, N, N, N],
    [407, 'PROXY', N, N, N, N],
    [302, undefined, U, U, U, U],
    [308, undefined, U, U, U, U],
    [500, 'SYSTEM_ERROR', U, U, U, U],
    [500, 'PARAM_ERROR', U, U, U, U],
    [502, undefined, U, U, U, U],
    [503, 'SERVICE_UNAVAILABLE', U, U, U, U],
    [504, undefined, U, U, U, U],
  ])('%s %s', async (status, code, ...outcomes) => {
    responding(refusal(status, code))
    for (const [index, name] of NAMES.entries()) {
      const error = await rejection(OPERATIONS[name](client()))
      expect([name, error.outcome]).toEqual([name, outcomes[index]])
      expect(error.code).toBe(status === 407 ? 'ERR_PROXY' : (code ?? `HTTP_${status}`))
      const asks = name !== 'GET' && error.outcome === 'unknown'
      if (name !== 'no rule') expect(typeof error.query).toBe(asks ? 'function' : 'undefined')
      expect(/outcome unknown: query it/.test(error.message)).toBe(asks)
      if (name === 'GET' && error.outcome === 'unknown') expect(error.retryable).toBe(true)
      else if (name !== 'GET' && status !== 407) expect(error.retryable).not.toBe(true)
    }
  })

  test.each(['fine', '', 0, null, ['X'], { code: 'X' }])('a code that is %j is not one of WeChat Pay', async (code) => {
    responding(() => response(400, JSON.stringify({ code, message: 'no' }), JSON_TYPE))
    const { outcome } = await rejection(OPERATIONS['no rule'](client()))
    expect(outcome).toBe(code === 'fine' ? 'refused' : 'unknown')
  })
})

describe('what became of an APIv2 request', () => {
  const refund = (instance: any) =>
    instance.v2.secapi.pay.refund.post({ xml: { appid: 'wx1', mch_id: credentials.mchid, out_refund_no: 'R1' } })

  test.each<[string, Record<string, string>, string, string]>([
    ['a business code', { result_code: 'FAIL', err_code: 'NOTENOUGH' }, 'NOTENOUGH', 'refused'],
    ['another', { result_code: 'FAIL', err_code: 'PARAM_ERROR' }, 'PARAM_ERROR', 'refused'],
    ...['SYSTEMERROR', 'BANKERROR', 'USERPAYING', 'PROCESSING', 'SEND_FAILED'].map(
      (code): [string, Record<string, string>, string, string] => [
        `${code}, which leaves it open`,
        { result_code: 'FAIL', err_code: code },
        code,
        'unknown',
      ],
    ),
    ['a request that was not understood', { return_code: 'FAIL', return_msg: '签名错误' }, 'FAIL', 'refused'],
  ])('%s', async (_name, fields, code, outcome) => {
    responding(() => signedV2(fields))
    const error = await rejection(refund(client()))
    expect(error).toMatchObject({ name: 'BusinessError', code, outcome })
    expect(typeof error.query).toBe(outcome === 'unknown' ? 'function' : 'undefined')
  })

  test.each([
    ['a signed document that says neither', () => signedV2({ return_code: '', trade_state: 'SUCCESS' })],
    ['a 400 in XML', () => response(400, '<xml><return_code>FAIL</return_code></xml>', { 'Content-Type': 'text/xml' })],
    ['a 502', refusal(502)],
    ['a 404 of a gateway', refusal(404)],
    ['a 400 in the words of APIv3', refusal(400, 'PARAM_ERROR')],
  ])('%s leaves it open', async (_name, bytes) => {
    responding(bytes)
    expect(await rejection(refund(client()))).toMatchObject({ outcome: 'unknown', query: expect.any(Function) })
  })
})

describe('what fails after a verified success', () => {
  test.each<[string, object, Partial<ClientOptions>]>([
    ['a transform', { transformResponse: () => JSON.parse('{') }, {}],
    ['a field that cannot be decrypted', { reveal: ['secret'] }, {}],
    ['a stream to write to that fails', {}, {}],
  ])('%s: unknown, with the response', async (name, options) => {
    responding(() => signedV3('{"secret":"bm9uc2Vuc2U="}'))
    const { Writable } = await import('node:stream')
    const sink = new Writable({
      write(_chunk, _encoding, callback) {
        callback(new Error('disk full'))
      },
    })
    const error = await rejection(
      client()
        .chain('v3/refund/domestic/refunds')
        .post({ json: { out_refund_no: 'R1' }, ...options, ...(name.startsWith('a stream') && { sink }) }),
    )
    expect(error).toMatchObject({ outcome: 'unknown', response: { status: 200 } })
    expect(server.seen).toHaveLength(1)
  })

  test('a response that is not to be trusted: unknown, with status and headers and without its content', async () => {
    responding(() => response(200, '{"status":"SUCCESS"}', { ...JSON_TYPE, 'Request-ID': '08AB' }))
    const error = await rejection(OPERATIONS.repeat(client()))
    expect(error).toMatchObject({ name: 'SignatureError', outcome: 'unknown', status: 200 })
    expect(error.response.headers['request-id']).toBe('08AB')
    expect(error.response.data).toBeUndefined()
  })
})

describe('the outcome is that of the whole call', () => {
  const retry = { attempts: 2, delay: 1 }
  let nowhere = ''
  beforeAll(async () => {
    const other = new Counterpart()
    nowhere = await other.start()
    await other.stop()
  })

  test.each([
    ['refused after a reset', reset, refusal(400, 'PARAM_ERROR'), 'PARAM_ERROR'],
    ['refused after a 500', refusal(500, 'SYSTEM_ERROR'), refusal(403, 'NOT_ENOUGH'), 'NOT_ENOUGH'],
    ['a 407 after a 502', refusal(502), refusal(407), 'ERR_PROXY'],
  ])('%s stays unknown', async (_name, first, second, code) => {
    responding(first, second)
    const error = await rejection(OPERATIONS.repeat(client({ retry })))
    expect(error).toMatchObject({ code, outcome: 'unknown', query: expect.any(Function) })
    expect(error.retryable).not.toBe(true)
    expect(error.message).toMatch(
      /; an earlier try may have arrived; outcome unknown: query it with GET v3\/refund\/domestic\/refunds\/\{out_refund_no\} before/,
    )
    expect(error.message).not.toContain('nothing was sent')
    expect(server.seen).toHaveLength(2)
  })

  test('not sent after a 500 stays unknown, and is not called retryable', async () => {
    let tries = 0
    responding(refusal(500, 'SYSTEM_ERROR'))
    const instance = client({ retry })
    instance
      .getDriver()
      .select('v3')
      .interceptors.request.use((config: any) => (tries++ === 0 ? config : { ...config, baseURL: nowhere }))
    const error = await rejection(OPERATIONS.repeat(instance))
    expect(error).toMatchObject({ code: 'ERR_CONNECTION', outcome: 'unknown', retryable: false })
    expect(error.message).toMatch(/an earlier try may have arrived; outcome unknown/)
    expect(tries).toBe(2)
  })

  test('unknown after not sent is unknown, and a refusal after it is a refusal', async () => {
    for (const [second, outcome] of [
      [refusal(502), 'unknown'],
      [refusal(400, 'PARAM_ERROR'), 'refused'],
    ] as const) {
      server.reset()
      responding(second)
      const instance = client({ baseURL: nowhere, retry: { ...retry, hosts: [base] } })
      expect((await rejection(OPERATIONS.repeat(instance))).outcome).toBe(outcome)
      expect(server.seen).toHaveLength(1)
    }
  })

  test('a verified success ends it', async () => {
    responding(reset, () => signedV3('{"status":"SUCCESS"}'))
    expect((await OPERATIONS.repeat(client({ retry }))).data).toEqual({ status: 'SUCCESS' })
  })

  test('of a GET the last error speaks, and it may be repeated', async () => {
    responding(reset, refusal(502))
    expect(await rejection(OPERATIONS.GET(client({ retry })))).toMatchObject({ outcome: 'unknown', retryable: true })
  })
})

describe('error.query()', () => {
  test('sends the query of APIv3, signed, and gives its verified response', async () => {
    responding(reset, () => signedV3('{"status":"SUCCESS"}'))
    const error = await rejection(
      client()
        .chain('v3/refund/domestic/refunds')
        .post({ json: { out_refund_no: '退/1', sub_mchid: '19' } }),
    )
    expect((await error.query()).data).toEqual({ status: 'SUCCESS' })
    expect(server.seen[1]).toMatchObject({
      method: 'GET',
      target: '/v3/refund/domestic/refunds/%E9%80%80%2F1?sub_mchid=19',
    })
    expect(server.seen[1]!.headers.get('authorization')).toMatch(/^WECHATPAY2-SHA256-RSA2048 /)
  })

  test('sends the query of APIv2, signed, and gives its verified response', async () => {
    responding(reset, () => signedV2({ result_code: 'SUCCESS', refund_status_0: 'SUCCESS' }))
    const error = await rejection(
      client().v2.secapi.pay.refund.post({ xml: { appid: 'wx1', mch_id: credentials.mchid, out_refund_no: 'R1' } }),
    )
    expect((await error.query()).data).toMatchObject({ refund_status_0: 'SUCCESS' })
    expect(server.seen[1]).toMatchObject({ method: 'POST', target: '/pay/refundquery' })
    expect(server.seen[1]!.body.toString()).toMatch(/<out_refund_no>.*R1.*<sign>/s)
  })

  test('rejects where its own response cannot be trusted', async () => {
    responding(reset, () => response(200, '{"status":"SUCCESS"}', JSON_TYPE))
    const error = await rejection(OPERATIONS.repeat(client()))
    expect(await rejection(error.query())).toMatchObject({ name: 'SignatureError' })
  })

  test('goes where the request went', async () => {
    responding(reset, () => signedV3('{}'))
    const error = await rejection(
      client({ baseURL: 'http://127.0.0.1:1/' })
        .chain('v3/refund/domestic/refunds')
        .post({ json: { out_refund_no: 'R1' }, baseURL: `${base}prefix/` }),
    )
    await error.query()
    expect(server.seen[1]!.target).toBe('/prefix/v3/refund/domestic/refunds/R1')
  })

  test.each([
    ['an operation without one', (c: any) => OPERATIONS['no rule'](c)],
    ['a request without its number', (c: any) => c.chain('v3/refund/domestic/refunds').post({ json: {} })],
    ['a GET', (c: any) => OPERATIONS.GET(c)],
  ])('is absent for %s', async (_name, call) => {
    responding(reset)
    const error = await rejection(call(client()))
    expect(error.outcome).toBe('unknown')
    expect('query' in error && error.query !== undefined).toBe(false)
  })
})

describe('error.config, once the call is over', () => {
  test.each<[string, 'v3' | 'v2', (c: any) => Promise<unknown>]>([
    ['APIv3', 'v3', (c) => OPERATIONS.repeat(c)],
    ['APIv2', 'v2', (c) => c.v2.secapi.pay.refund.post({ xml: { out_refund_no: 'R1' } })],
  ])('%s: is fit for a log, and can be sent again, signed anew', async (_name, protocol, call) => {
    responding(refusal(502), () =>
      protocol === 'v3' ? signedV3('{"ok":1}') : signedV2({ result_code: 'SUCCESS', ok: '1' }),
    )
    const instance = client()
    const error = await rejection(call(instance))
    expect(JSON.stringify(error.config)).not.toMatch(/signature=|PRIVATE|0123456789abcdef/)
    const { data } = await instance.getDriver().select(protocol).request(error.config)
    expect(data.ok).toEqual(protocol === 'v3' ? 1 : '1')
    const [first, second] = server.seen
    expect(second).toMatchObject({ method: first!.method, target: first!.target })
    if (protocol === 'v3') {
      expect(second!.body).toEqual(first!.body)
      expect(second!.headers.get('authorization')).not.toBe(first!.headers.get('authorization'))
    }
  })
})
