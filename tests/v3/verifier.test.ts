import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'

import fc from 'fast-check'

import { createSimulator, json, type Answer } from '../../lib/simulator'
import { exceptionsOf } from '../../lib/openapi/exceptions'
import { CARD, CARD_URI, rejection, simulated } from '../simulated'

const bytes = (body: Buffer | string, headers: Record<string, string> = {}): Answer => ({
  status: 200,
  headers,
  body: Buffer.from(body),
})
const CSV = '交易时间,公众账号ID\r\n`2025-06-22 13:29:35,`wx1\r\n'
const SHA1 = createHash('sha1').update(CSV).digest('hex')
let answer: Answer = json({ ok: 1 })

const world = simulated({
  mode: 'both',
  handlers: [
    (request) => (request.path === CARD_URI ? undefined : request.path.includes('/invalidate') ? undefined : answer),
  ],
})

beforeEach(() => {
  answer = json({ ok: 1 })
})

describe('an answer is refused', () => {
  test.each<[any, string, RegExp]>([
    [
      { kind: 'no-signature' },
      'ERR_SIGNATURE_HEADER',
      /no Wechatpay-Timestamp, no Wechatpay-Nonce, no Wechatpay-Serial, no Wechatpay-Signature header/,
    ],
    [
      { kind: 'missing-header', header: 'Wechatpay-Timestamp' },
      'ERR_SIGNATURE_HEADER',
      /no Wechatpay-Timestamp header/,
    ],
    [{ kind: 'missing-header', header: 'Wechatpay-Nonce' }, 'ERR_SIGNATURE_HEADER', /no Wechatpay-Nonce header/],
    [{ kind: 'missing-header', header: 'Wechatpay-Serial' }, 'ERR_SIGNATURE_HEADER', /no Wechatpay-Serial header/],
    [
      { kind: 'missing-header', header: 'Wechatpay-Signature' },
      'ERR_SIGNATURE_HEADER',
      /no Wechatpay-Signature header/,
    ],
    [{ kind: 'wrong-signature' }, 'ERR_SIGNATURE_MISMATCH', /signature by \S+ does not hold/],
    [{ kind: 'signtest' }, 'ERR_SIGNATURE_MISMATCH', /a probe that WeChat Pay sends on purpose/],
    [{ kind: 'tampered-body' }, 'ERR_SIGNATURE_MISMATCH', /does not hold/],
    [
      { kind: 'unknown-serial', serial: '00FF' },
      'ERR_SIGNATURE_SERIAL',
      /signed by platform certificate 00FF, and certs holds PUB_KEY_ID_\d+, /,
    ],
    [{ kind: 'clock-skew', seconds: -301 }, 'ERR_SIGNATURE_CLOCK', /signed 30[12] s before the time of this machine/],
    [{ kind: 'clock-skew', seconds: 302 }, 'ERR_SIGNATURE_CLOCK', /s after the time of this machine/],
    [{ kind: 'duplicated-headers' }, 'ERR_SIGNATURE_HEADER', /no time in seconds/],
    [{ kind: 'duplicated-headers', headers: ['Wechatpay-Nonce'] }, 'ERR_SIGNATURE_MISMATCH', /does not hold/],
    [{ kind: 'duplicated-headers', headers: ['Wechatpay-Serial'] }, 'ERR_SIGNATURE_SERIAL', /certs holds/],
    [{ kind: 'duplicated-headers', headers: ['Wechatpay-Signature'] }, 'ERR_SIGNATURE_MISMATCH', /does not hold/],
  ])('%j: %s', async (fault, code, message) => {
    world.sim.fault(fault)
    const instance = world.client()
    const error = await rejection(instance.v3.x.get())
    expect(error).toMatchObject({ name: 'SignatureError', code, status: 200, isAxiosError: true })
    expect(error.message).toMatch(message)
    expect(error.message).not.toMatch(/outcome unknown/)
    expect((await rejection(instance[CARD_URI].post(CARD))).message).toMatch(/outcome unknown: query it/)
    // Nothing of an answer that can not be trusted is handed over.
    expect(error.response.data).toBeUndefined()
  })

  test('whichever byte of body, nonce, timestamp, serial or signature is turned', async () => {
    const target = await createSimulator({ handlers: [() => json({ amount: 1, name: '张三' })] })
    try {
      const axios = await import('axios')
      const { Builder } = await import('../../lib/index')
      const raw = await (async () => {
        let seen: any
        const instance = Builder.factory({
          ...target.options,
          proxy: false,
          adapter: async (config: any) => (seen = await axios.getAdapter('http', config)(config)),
        })
        await instance.v3.x.get()
        instance.getDriver().close()
        return { headers: { ...seen.headers }, body: Buffer.from('{"amount":1,"name":"张三"}') }
      })()
      const adapter = (headers: object, data: Buffer) => async (config: any) => ({
        status: 200,
        statusText: 'OK',
        headers,
        data,
        config,
      })
      const call = (headers: object, data: Buffer) =>
        Builder.factory({ ...target.options, adapter: adapter(headers, data) as any }).v3.x.get()
      expect((await call(raw.headers, raw.body)).data).toEqual({ amount: 1, name: '张三' })
      const names = ['wechatpay-nonce', 'wechatpay-timestamp', 'wechatpay-serial', 'wechatpay-signature']
      await fc.assert(
        fc.asyncProperty(
          fc.constantFrom('body', ...names),
          fc.nat(),
          fc.integer({ min: 0, max: 6 }),
          async (where, at, bit) => {
            const headers = { ...raw.headers }
            const body = Buffer.from(raw.body)
            const flip = (buffer: Buffer) => {
              const i = at % buffer.length
              buffer.writeUInt8(buffer.readUInt8(i) ^ (1 << bit), i)
              return buffer
            }
            if (where === 'body') flip(body)
            else headers[where] = flip(Buffer.from(headers[where] as string)).toString('latin1')
            expect((await rejection(call(headers, body))).name).toBe('SignatureError')
          },
        ),
        { numRuns: 300 },
      )
    } finally {
      await target.close()
    }
  })
})

describe('an answer is accepted', () => {
  test('from either kind of key, in turn', async () => {
    world.sim.fault({ kind: 'two-serials' })
    const instance = world.client()
    for (let i = 0; i < 6; i++) expect((await instance.v3.x.get()).data).toEqual({ ok: 1 })
    expect(new Set(world.sim.requests.map(({ answerSerial }) => answerSerial)).size).toBeGreaterThan(1)
  })

  test('298 s away from our clock', async () => {
    world.sim.fault({ kind: 'clock-skew', seconds: -298 })
    expect((await world.client().v3.x.get()).data).toEqual({ ok: 1 })
  })

  test('under a serial number that begins with zeros, and only as that text', async () => {
    const zeros = await createSimulator({
      mode: 'certificate',
      platformSerials: ['00000000000000000000000000000000000012E4', '00000000000000000000000000000000000012E5'],
      handlers: [() => json({ ok: 1 })],
    })
    try {
      const { Builder } = await import('../../lib/index')
      const call = async (options: any) => {
        const instance = Builder.factory({ ...options, proxy: false })
        try {
          return (await instance.v3.x.get()).data as unknown
        } finally {
          instance.getDriver().close()
        }
      }
      expect(await call(zeros.options)).toEqual({ ok: 1 })
      const stripped = Object.fromEntries(
        Object.entries(zeros.options.certs).map(([id, key]) => [id.replace(/^0+/, ''), key]),
      )
      expect(await rejection(call({ ...zeros.options, certs: stripped }))).toMatchObject({
        code: 'ERR_SIGNATURE_SERIAL',
      })
    } finally {
      await zeros.close()
    }
  })

  test('with one kind of key configured, an answer by the other says so', async () => {
    const { certs } = world.sim.options
    const publicKey = Object.fromEntries(Object.entries(certs).filter(([id]) => id.startsWith('PUB_KEY_ID_')))
    const certificates = Object.fromEntries(Object.entries(certs).filter(([id]) => !id.startsWith('PUB_KEY_ID_')))
    const [certificate = ''] = Object.keys(certificates)
    expect(
      (await rejection(world.client({ certs: publicKey }).v3.x.get({ headers: { 'Wechatpay-Serial': certificate } })))
        .message,
    ).toMatch(
      /until the merchant has switched over, WeChat Pay may sign with either kind: add the platform certificate too/,
    )
    expect(
      (
        await rejection(
          world
            .client({ certs: certificates })
            .v3.x.get({ headers: { 'Wechatpay-Serial': Object.keys(publicKey)[0] } }),
        )
      ).message,
    ).toMatch(/add the public key too/)
  })
})

describe('what the caller gets', () => {
  test.each<[string, Answer, any, unknown]>([
    ['JSON', json({ a: [1, '中'] }), {}, { a: [1, '中'] }],
    ['JSON under another content type', bytes('{"a":1}', { 'Content-Type': 'text/html' }), {}, { a: 1 }],
    ['text', bytes('a,b\r\n', { 'Content-Type': 'text/plain' }), {}, 'a,b\r\n'],
    [
      'binary',
      bytes(Buffer.from([0x89, 0x50, 0, 255]), { 'Content-Type': 'image/png' }),
      {},
      Buffer.from([0x89, 0x50, 0, 255]),
    ],
    ['text on demand', json({ a: 1 }), { responseType: 'text' }, '{"a":1}'],
    ['bytes on demand', json({ a: 1 }), { responseType: 'arraybuffer' }, Buffer.from('{"a":1}')],
    ['nothing in a 202', { status: 202, body: Buffer.alloc(0) }, {}, undefined],
    ['nothing in a 204', { status: 204, body: Buffer.alloc(0) }, {}, undefined],
    ['what transformResponse makes of it', json({ a: 1 }), { transformResponse: (text: string) => text.length }, 7],
  ])('%s', async (_name, given, options, expected) => {
    answer = given
    expect((await world.client().v3.x.get(options)).data).toEqual(expected)
  })

  test('status and headers are those of axios', async () => {
    answer = { ...json({}), status: 202 }
    const response = await world.client().v3.x.get()
    expect(response).toMatchObject({ status: 202, statusText: 'Accepted' })
    expect(response.headers['request-id']).toBeTruthy()
    expect(response.headers.get('Request-ID')).toBe(response.headers['request-id'])
  })
})

describe('answers that are not signed', () => {
  test.each([
    'v3/billdownload/file?token=x',
    'v3/new-tax-control-fapiao/download?token=x',
    'v3/transferdownload/elecvoucherfile?token=x',
    'v3/transferdownload/signfile?token=x',
    'v3/merchant-service/images/ChsyMDAwMDAwMDA%2Fabc',
    'v3/global/merchant-service/images/abc',
  ])('%s is not verified, with or without headers that look like a signature', async (uri) => {
    answer = { ...bytes('a,b', { 'Content-Type': 'text/plain' }), unsigned: true }
    expect((await world.client()[uri].get()).data).toBe('a,b')
    answer = {
      ...bytes('a,b', {
        'Content-Type': 'text/plain',
        'Wechatpay-Signature': 'AAAA',
        'Wechatpay-Nonce': 'n',
        'Wechatpay-Serial': 'S',
        'Wechatpay-Timestamp': '1',
      }),
      unsigned: true,
    }
    expect((await world.client()[uri].get()).data).toBe('a,b')
  })

  test.each([
    'v3/merchant-service/images/upload',
    'v3/x?path=/v3/billdownload/file',
    'v3/billdownload/file/more',
    'v3/bill/tradebill',
    'x/v3/billdownload/file',
  ])('%s is verified', async (uri) => {
    answer = { ...json({}), unsigned: true }
    expect(await rejection(world.client()[uri].get())).toMatchObject({ code: 'ERR_SIGNATURE_HEADER' })
  })

  test('the path is matched, never the query', () => {
    expect(exceptionsOf('v3', 'get', '/v3/billdownload/file').signed).toBe('never')
    expect(exceptionsOf('v3', 'get', '/v3/x').signed).toBe('always')
    expect(exceptionsOf('v3', 'get', '/hk/v3/statements').statement).toBe(true)
    expect(exceptionsOf('v3', 'get', '/v3/statementsx').statement).toBe(false)
  })
})

describe.each(['v3/statements', 'v3/global/statements', 'hk/v3/statements'])('%s', (uri) => {
  const signedAs = async (sha1: string, body: Buffer | string, headers: Record<string, string> = {}) => {
    // The simulator signs the bytes it sends: the statement's form is signed here by a second simulator-side answer.
    const { createSign } = await import('node:crypto')
    const key = world.sim.platform.keys[0]!
    const [timestamp, nonce] = [String(Math.floor(Date.now() / 1000)), 'n'.repeat(32)]
    const signature = createSign('RSA-SHA256')
      .update(`${timestamp}\n${nonce}\n{"sha1":"${sha1}"}\n`)
      .sign((key as any).privateKey, 'base64')
    answer = {
      ...bytes(body, {
        ...headers,
        'Content-Type': 'text/csv',
        'Wechatpay-Statement-Sha1': sha1,
        'Wechatpay-Timestamp': timestamp,
        'Wechatpay-Nonce': nonce,
        'Wechatpay-Serial': key.serial,
        'Wechatpay-Signature': signature,
      }),
      unsigned: true,
    }
  }

  test('is verified by the SHA-1 of its plain CSV', async () => {
    await signedAs(SHA1, CSV)
    expect((await world.client()[uri].get()).data).toBe(CSV)
    await signedAs(SHA1.toUpperCase(), CSV)
    expect((await world.client()[uri].get()).data).toBe(CSV)
  })

  test('is verified so when the transfer is gzip', async () => {
    await signedAs(SHA1, gzipSync(CSV), { 'Content-Encoding': 'gzip' })
    expect((await world.client()[uri].get()).data).toBe(CSV)
  })

  test('is refused when another CSV came', async () => {
    await signedAs(SHA1, CSV.replace('wx1', 'wx2'))
    expect(await rejection(world.client()[uri].get())).toMatchObject({ code: 'ERR_SIGNATURE_DIGEST' })
  })

  test('is verified as usual without the header', async () => {
    answer = bytes(CSV, { 'Content-Type': 'text/csv' })
    expect((await world.client()[uri].get()).data).toBe(CSV)
    answer = { ...bytes(CSV), unsigned: true }
    expect(await rejection(world.client()[uri].get())).toMatchObject({ code: 'ERR_SIGNATURE_HEADER' })
  })
})
