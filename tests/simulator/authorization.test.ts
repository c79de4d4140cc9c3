import { generateKeyPairSync } from 'node:crypto'
import { createSimulator, empty, type Simulator } from '../../lib/simulator'
import { holds, send, type Call } from './wire'

/** When the simulator believes it is, however long the tests take. */
const AT = Date.now()

describe('verification of requests', () => {
  let sim: Simulator
  beforeAll(async () => {
    sim = await createSimulator({ handlers: [() => empty(204)], now: () => AT })
  })
  beforeEach(() => {
    sim.requests.length = 0
  })
  afterAll(() => sim.close())

  const now = (): number => Math.floor(AT / 1000)
  const binary = Buffer.from([0xff, 0x00, 0x0d, 0x0a, 0xfe])

  it.each<[string, string, Call]>([
    ['a GET', '/v3/x', {}],
    ['a query as it was written', '/v3/x?b=%E4%BC%9A+%7E&a=&a=1', {}],
    ['a path as it was encoded', '/v3/T123%2FAbC%20d/', {}],
    ['raw bytes', '/v3/x', { body: binary }],
    ['a timestamp 295 s ago', '/v3/x', { timestamp: now() - 295 }],
    ['a timestamp 295 s ahead', '/v3/x', { timestamp: now() + 295 }],
    ['a DELETE with a body', '/v3/x', { method: 'DELETE', body: '{}' }],
  ])('takes %s', async (_name, target, call) => {
    expect((await send(sim, target, call)).status).toBe(204)
    expect(sim.requests).toMatchObject([{ target, verified: true, status: 204 }])
  })

  it.each<[string, Call]>([
    ['no Authorization', { authorization: null }],
    ['an empty Authorization', { authorization: 'WECHATPAY2-SHA256-RSA2048 ' }],
    ['a malformed Authorization', { authorization: 'WECHATPAY2-SHA256-RSA2048 mchid=1900000001' }],
    ['an Authorization that lacks a field', { authorization: 'WECHATPAY2-SHA256-RSA2048 mchid="1900000001"' }],
    [
      'a field that comes twice',
      {
        authorization:
          'WECHATPAY2-SHA256-RSA2048 mchid="1",mchid="1",serial_no="1",timestamp="1",nonce_str="1",signature="1"',
      },
    ],
    ['another scheme', { scheme: 'WECHATPAY2-SM2-WITH-SM3' }],
    ['another merchant', { mchid: '1900000002' }],
    ['another serial number', { serial: '0123' }],
    ['a timestamp too old', { timestamp: now() - 302 }],
    ['a timestamp too far ahead', { timestamp: now() + 305 }],
    ['a body that was changed', { body: '{"a":1}', signedBody: '{"a":2}' }],
    ['a target that was changed', { signedTarget: '/v3/y' }],
    ['another key', { key: generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey }],
  ])('refuses %s', async (_name, call) => {
    const answer = await send(sim, '/v3/x', call)
    expect(answer).toMatchObject({ status: 401, json: { code: 'SIGN_ERROR' } })
    expect(answer.headers['request-id']).toMatch(/^08/)
    expect(answer.headers).not.toHaveProperty('wechatpay-signature')
    expect(sim.requests).toMatchObject([{ verified: false, status: 401 }])
  })

  it('says what it would have signed', async () => {
    const call = { body: '{"openid":"某人"}', signedBody: '', timestamp: now(), nonce: 'n0nce' }
    const { json } = await send(sim, '/v3/x?q=1', call)
    const message = `POST\n/v3/x?q=1\n${call.timestamp}\nn0nce\n${call.body}\n`
    expect(json.detail).toMatchObject({
      detail: { issue: 'sign not match' },
      field: 'signature',
      location: 'authorization',
      sign_information: {
        method: 'POST',
        url: '/v3/x?q=1',
        sign_message_length: Buffer.byteLength(message),
        truncated_sign_message: `${message.slice(0, message.indexOf('{') + 8)}\n`,
      },
    })
  })

  it('takes a nonce once, and a forged request does not use it up', async () => {
    expect((await send(sim, '/v3/x', { nonce: 'once', signedBody: 'forged' })).status).toBe(401)
    expect((await send(sim, '/v3/x', { nonce: 'once' })).status).toBe(204)
    expect(await send(sim, '/v3/x', { nonce: 'once' })).toMatchObject({
      status: 401,
      json: { code: 'SIGN_ERROR', detail: { field: 'nonce_str' } },
    })
  })

  it.each(['User-Agent', 'Accept'])('asks for %s', async (name) => {
    expect(await send(sim, '/v3/x', { headers: { [name]: undefined } })).toMatchObject({
      status: 400,
      json: { code: 'INVALID_REQUEST' },
    })
  })

  it('signs of an upload the meta part alone', async () => {
    const meta = '{"filename":"微信.png","sha256":"00"}'
    const parts = [
      `--b0und\r\nContent-Disposition: form-data; name="meta"\r\nContent-Type: application/json\r\n\r\n${meta}\r\n`,
      '--b0und\r\nContent-Disposition: form-data; name="file"; filename="微信.png"\r\nContent-Type: image/png\r\n\r\n',
      binary,
      '\r\n--b0und--\r\n',
    ]
    const body = Buffer.concat(parts.map((part) => Buffer.from(part)))
    for (const boundary of ['b0und', '"b0und"']) {
      const headers = { 'Content-Type': `multipart/form-data; boundary=${boundary}` }
      expect((await send(sim, '/v3/merchant/media/upload', { body, signedBody: meta, headers })).status).toBe(204)
      expect((await send(sim, '/v3/merchant/media/upload', { body, headers })).status).toBe(401)
    }
  })

  it('signs an answer without a body', async () => {
    expect(holds(sim, await send(sim, '/v3/x'))).toBe(true)
  })
})
