import { Agent, createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { sign as rsaSign, verify as rsaVerify } from 'node:crypto'

import { certificates, sensitive, type CertificateStore } from '../../lib/index'
import { parseNotification } from '../../lib/notification'
import { json, type Simulator } from '../../lib/simulator'
import { rejection, simulated } from '../simulated'

const echo = (request: { path: string }) => (request.path === '/v3/echo' ? json({ ok: true }) : undefined)
const s = simulated({ mode: 'certificate', handlers: [echo] })
const publicKeyMode = simulated({ handlers: [echo] })

const client = (options: Parameters<typeof certificates>[0] = {}, more: object = {}) =>
  s.client({ apiv3Key: s.sim.merchant.apiv3Key, certs: certificates(options), ...more })
const downloads = (sim: Simulator = s.sim) => sim.requests.filter(({ path }) => path === '/v3/certificates')

function memory(): CertificateStore & { kept: Map<string, unknown> } {
  const kept = new Map<string, unknown>()
  return {
    kept,
    get: async (key) => kept.get(key),
    set: async (key, value) => kept.set(key, JSON.parse(JSON.stringify(value))),
  }
}

describe('certificates()', () => {
  test('are downloaded at the first answer, once for all that wait', async () => {
    const instance = client()
    const answers = await Promise.all(Array.from({ length: 20 }, () => instance.chain('v3/echo').get()))
    expect(answers.map(({ data }) => data)).toEqual(Array(20).fill({ ok: true }))
    expect(downloads()).toHaveLength(1)
    await instance.chain('v3/echo').get()
    expect(downloads()).toHaveLength(1)
    expect(s.sim.requests.at(-1)?.headers['wechatpay-serial']).toBe(s.sim.platform.certificates.at(-1)?.serial)
  })

  test('encrypt sensitive fields and verify notifications', async () => {
    const instance = client()
    await instance.chain('v3/echo').post({ json: { name: sensitive('张三') } })
    expect(s.sim.requests.at(-1)?.headers['wechatpay-serial']).toBe(s.sim.platform.certificates.at(-1)?.serial)
    await expect(parseNotification(await s.sim.notification('REFUND.SUCCESS'), client())).resolves.toHaveProperty(
      'event_type',
      'REFUND.SUCCESS',
    )
  })

  test('of a download that was forged are not believed', async () => {
    s.sim.fault({ kind: 'wrong-signature', path: '/v3/certificates', count: 1 })
    expect(await rejection(client().chain('v3/echo').get())).toMatchObject({
      code: 'ERR_SIGNATURE_SERIAL',
      message: expect.stringContaining('could not be downloaded'),
    })
    const wrong = client({ apiv3Key: 'x'.repeat(32) })
    expect(await rejection(wrong.chain('v3/echo').get())).toMatchObject({
      code: 'ERR_SIGNATURE_SERIAL',
      message: expect.stringContaining('`apiv3Key` does not decrypt it'),
    })
  })

  test('issued by another authority than the given one are not accepted', async () => {
    const other = await s.sim.merchant.certificate()
    expect(await rejection(client({ root: other }).chain('v3/echo').get())).toMatchObject({
      code: 'ERR_SIGNATURE_SERIAL',
    })
  })

  test('forged serial numbers cause one download, not a storm', async () => {
    const instance = client()
    await instance.chain('v3/echo').get()
    for (let i = 0; i < 20; i++)
      expect(
        await rejection(parseNotification(await s.sim.notification('REFUND.SUCCESS', { forge: 'serial' }), instance)),
      ).toMatchObject({ code: 'ERR_SIGNATURE_SERIAL' })
    expect(downloads()).toHaveLength(1)
  })

  test('are shared by processes through a store, which holds nothing that is not encrypted', async () => {
    const store = memory()
    await client({ store }).chain('v3/echo').get()
    await client({ store }).chain('v3/echo').get()
    expect(downloads()).toHaveLength(1)
    expect(JSON.stringify([...store.kept])).not.toContain('BEGIN CERTIFICATE')
  })

  test('a store that is down, never answers, or holds what someone else wrote, is as good as none', async () => {
    const down: CertificateStore = {
      get: async () => {
        throw new Error('ECONNREFUSED')
      },
      set: async () => {
        throw new Error('ECONNREFUSED')
      },
    }
    await client({ store: down }).chain('v3/echo').get()
    const silent: CertificateStore = {
      get: () => new Promise(() => undefined),
      set: () => new Promise(() => undefined),
    }
    await client({ store: silent }).chain('v3/echo').get()
    const forged: CertificateStore = {
      get: async () => ({
        at: Date.now(),
        list: { data: [{ serial_no: 'A', encrypt_certificate: { nonce: '123456789012', ciphertext: 'AAAA' } }] },
      }),
      set: async () => undefined,
    }
    await client({ store: forged }).chain('v3/echo').get()
    expect(downloads()).toHaveLength(3)
  })

  test('1,000 concurrent calls over a rotation lose none', async () => {
    // Client and platform share one process here: a thousand sockets would wait for each other.
    const httpAgent = new Agent({ keepAlive: true, maxSockets: 32 })
    const instance = client({ minInterval: 0 }, { httpAgent, timeout: 90_000 })
    await instance.chain('v3/echo').get()
    const calls = Array.from({ length: 1_000 }, async (_, i) => {
      await new Promise((resolve) => setTimeout(resolve, i / 2))
      return instance.chain('v3/echo').get()
    })
    await new Promise((resolve) => setTimeout(resolve, 100))
    const old = s.sim.platform.certificates.map(({ serial }) => serial)
    await s.sim.platform.issueCertificate()
    for (const serial of old) s.sim.platform.revokeCertificate(serial)
    const done = await Promise.allSettled(calls)
    expect(done.filter(({ status }) => status === 'rejected')).toEqual([])
    expect(s.sim.requests.at(-1)?.answerSerial).not.toBe(old.at(-1))
    expect(downloads().length).toBeLessThan(10)
    httpAgent.destroy()
  }, 120_000)

  test('survive an outage of the download', async () => {
    const instance = client({ maxAge: 0, minInterval: 0 })
    await instance.chain('v3/echo').get()
    s.sim.fault({ kind: 'server-error', path: '/v3/certificates' })
    for (let i = 0; i < 3; i++) await expect(instance.chain('v3/echo').get()).resolves.toMatchObject({ status: 200 })
  })

  test('of a merchant that has a public key are advice', async () => {
    const instance = publicKeyMode.client({ apiv3Key: publicKeyMode.sim.merchant.apiv3Key, certs: certificates() })
    expect(await rejection(instance.chain('v3/echo').get())).toMatchObject({
      code: 'ERR_SIGNATURE_SERIAL',
      message: expect.stringContaining('微信支付公钥'),
    })
    const { serial, pem } = publicKeyMode.sim.platform.publicKey!
    const known = publicKeyMode.client({
      apiv3Key: publicKeyMode.sim.merchant.apiv3Key,
      certs: certificates({ publicKeys: { [serial]: pem } }),
    })
    publicKeyMode.sim.requests.length = 0
    await known.chain('v3/echo').get()
    expect(downloads(publicKeyMode.sim)).toHaveLength(0)
  })

  test('need the APIv3 key', () => {
    expect(() => s.client({ certs: certificates(), apiv3Key: undefined } as object)).toThrow(
      expect.objectContaining({ code: 'ERR_INVALID_KEY', argument: 'apiv3Key' }),
    )
  })
})

describe('a signing service', () => {
  let server: Server
  let url: string
  beforeAll(async () => {
    // It alone has the keys.
    const answer = async (request: IncomingMessage, response: ServerResponse) => {
      const chunks: Buffer[] = []
      for await (const chunk of request) chunks.push(chunk as Buffer)
      const { message, signature, serial } = JSON.parse(Buffer.concat(chunks).toString())
      const bytes = Buffer.from(message, 'base64')
      if (request.url === '/sign') response.end(rsaSign('sha256', bytes, s.sim.merchant.privateKey).toString('base64'))
      else
        response.end(
          String(
            rsaVerify(
              'sha256',
              bytes,
              s.sim.platform.keys.find((key) => key.serial === serial)!.publicKey,
              Buffer.from(signature, 'base64'),
            ),
          ),
        )
    }
    server = createServer((request, response) => {
      void answer(request, response)
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  afterAll(() => {
    server.close()
  })

  const ask = async (path: string, body: object) =>
    (await fetch(url + path, { method: 'POST', body: JSON.stringify(body) })).text()
  const signer = (message: string | Uint8Array) => ask('/sign', { message: Buffer.from(message).toString('base64') })
  const verifier = async ({ message, signature, serial }: { message: Buffer; signature: string; serial: string }) =>
    (await ask('/verify', { message: message.toString('base64'), signature, serial })) === 'true'
  const remote = () => s.client({ privateKey: undefined, certs: undefined, signer, verifier } as object)

  test('signs and verifies in place of local keys', async () => {
    await expect(
      remote()
        .chain('v3/echo')
        .post({ json: { a: '张三' } }),
    ).resolves.toMatchObject({ data: { ok: true } })
    const { paySign } = await remote().getDriver().payParams.jsapi({ appid: 'wx1', prepay_id: 'p' })
    expect(paySign).toMatch(/^[\w+/]{342}==$/)
  })

  test('that says no is obeyed', async () => {
    s.sim.fault({ kind: 'wrong-signature', path: '/v3/echo', count: 1 })
    expect(await rejection(remote().chain('v3/echo').get())).toMatchObject({ code: 'ERR_SIGNATURE_MISMATCH' })
  })

  test.each([
    ['ERR_TIMEOUT', {}, true, 'not signed within 150 ms (timeout)'],
    ['ERR_CANCELED', { signal: AbortSignal.abort() }, false, 'cancelled'],
  ])('that never answers ends in %s, and nothing was sent', async (code, options, retryable, why) => {
    const silent = s.client({ signer: () => new Promise<string>(() => undefined) })
    s.sim.requests.length = 0
    const error = await rejection(silent.chain('v3/echo').post({ json: {}, timeout: 150, ...options }))
    expect(error).toMatchObject({
      name: 'TransportError',
      code,
      retryable,
      message: `POST v3/echo: ${why}; nothing was sent`,
    })
    expect(s.sim.requests).toEqual([])
  })

  test.each([
    ['ERR_TIMEOUT', () => ({ timeout: 200 }), 'no complete response within 200 ms (timeout)'],
    ['ERR_CANCELED', () => ({ signal: AbortSignal.timeout(200) }), 'cancelled'],
  ])('that never verifies ends in %s, its outcome unknown', async (code, options, why) => {
    const silent = s.client({ verifier: () => new Promise<boolean>(() => undefined) })
    const error = await rejection(silent.chain('v3/echo').post({ json: {}, ...options() }))
    expect(error).toMatchObject({
      name: 'TransportError',
      code,
      retryable: false,
      message: expect.stringContaining(`POST v3/echo: ${why}; outcome unknown`),
    })
    expect(await rejection(silent.chain('v3/echo').get({ responseType: 'stream', ...options() }))).toMatchObject({
      name: 'TransportError',
      code,
    })
  })

  test('without local keys there is nothing to encrypt or to reveal with', async () => {
    expect(
      await rejection(
        remote()
          .chain('v3/echo')
          .post({ json: { a: sensitive('x') } }),
      ),
    ).toMatchObject({ code: 'ERR_INVALID_CERTS' })
    expect(
      await rejection(
        remote()
          .chain('v3/echo')
          .get({ reveal: ['a'] }),
      ),
    ).toMatchObject({ code: 'ERR_INVALID_PRIVATE_KEY' })
  })
})
