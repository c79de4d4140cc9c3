import { readFileSync } from 'node:fs'
import { createServer as createHttp } from 'node:http'
import { Agent, createServer as createHttps, type ServerOptions } from 'node:https'
import type { AddressInfo, Socket } from 'node:net'
import { join } from 'node:path'

import { Builder } from '../../lib/index'
import { credentials, response } from '../transport/counterpart'
import { issueCertificate } from '../../lib/pki'
import { rejection, simulated } from '../simulated'

const vector = (name: string) => join(__dirname, '../vectors/tls', name)
const pfx = { pfx: readFileSync(vector('client.p12')), passphrase: '1900000001' }
const world = simulated({ https: true })
const post = (instance: any, options: object = {}) =>
  instance.chain('v3/refund/domestic/refunds').post({ json: { out_refund_no: 'R1' }, ...options })

/** Runs against a TLS server that counts its requests. */
async function against(options: ServerOptions, run: (baseURL: string) => Promise<void>): Promise<number> {
  let requests = 0
  const server = createHttps({ ...pfx, ...options }, (_request, reply) => {
    requests++
    reply.end()
  })
  server.on('tlsClientError', () => undefined)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  try {
    await run(`https://127.0.0.1:${(server.address() as AddressInfo).port}/`)
  } finally {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
  return requests
}

describe('a client certificate that is not valid now is named at start', () => {
  afterEach(() => {
    jest.restoreAllMocks()
  })

  test.each([
    ['expired', Date.UTC(2200, 0), 'expired on'],
    ['not valid yet', Date.UTC(2000, 0), 'is not valid before'],
  ])('%s', async (_name, now, says) => {
    const { cert, key } = world.sim.secureOptions.merchant
    jest.spyOn(Date, 'now').mockReturnValue(now)
    for (const [merchant, argument] of [
      [pfx, 'merchant.pfx'],
      [{ cert, key }, 'merchant.cert'],
    ] as const) {
      expect(() => Builder.factory({ ...credentials, merchant })).toThrow(
        expect.objectContaining({ code: 'ERR_INVALID_MERCHANT', argument, message: expect.stringContaining(says) }),
      )
    }
  })

  test('also by its own dates, as PEM', async () => {
    const { generateKeyPairSync } = await import('node:crypto')
    const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
    const name = { CN: credentials.mchid }
    const issue = (from: number, to: number) =>
      issueCertificate({
        serial: 'AB',
        subject: name,
        publicKey,
        notBefore: new Date(from),
        notAfter: new Date(to),
        issuer: { name, privateKey },
      })
    const key = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
    const day = 86_400_000
    const make = (cert: string) => Builder.factory({ ...credentials, merchant: { cert, key } })
    expect(() => make('')).toThrow()
    const now = Date.now()
    const [past, future, valid] = await Promise.all([
      issue(now - 9 * day, now - day),
      issue(now + day, now + 9 * day),
      issue(now - day, now + day),
    ])
    expect(() => make(past)).toThrow(/`merchant.cert` expired on/)
    expect(() => make(future)).toThrow(/`merchant.cert` is not valid before/)
    expect(() => make(valid)).not.toThrow()
  })
})

describe.each(['http', 'fetch'] as const)('a handshake that fails: nothing was sent (%s)', (adapter) => {
  // What fetch trusts is not ours to say: under TLS 1.3 it would refuse the server before the server refuses it.
  test.each(adapter === 'fetch' ? (['TLSv1.2'] as const) : (['TLSv1.2', 'TLSv1.3'] as const))(
    '%s: the server wants a client certificate',
    async (version) => {
      const options = { requestCert: true, rejectUnauthorized: true, minVersion: version, maxVersion: version }
      const requests = await against(options, async (baseURL) => {
        const httpsAgent = new Agent({ rejectUnauthorized: false })
        const instance: any = Builder.factory({ ...credentials, adapter, baseURL, httpsAgent })
        const error = await rejection(post(instance))
        expect(error).toMatchObject({ code: 'ERR_CONNECTION', outcome: 'not-sent', retryable: true })
        expect(error.message).toMatch(/give `merchant` to Builder\.factory and `security: true` to the call/)
        expect(error.message).not.toContain('outcome unknown')
        httpsAgent.destroy()
      })
      expect(requests).toBe(0)
    },
  )

  test.each<[string, ServerOptions]>([
    ['a certificate that nobody trusts', {}],
    ['no common cipher', { ciphers: 'ECDHE-ECDSA-AES256-GCM-SHA384', maxVersion: 'TLSv1.2' }],
  ])('%s', async (_name, options) => {
    const requests = await against(options, async (baseURL) => {
      const instance: any = Builder.factory({ ...credentials, adapter, baseURL })
      expect(await rejection(post(instance))).toMatchObject({
        name: 'TransportError',
        code: 'ERR_CONNECTION',
        outcome: 'not-sent',
        retryable: true,
      })
      instance.getDriver().close()
    })
    expect(requests).toBe(0)
  })

  test('a server that closes in its middle', async () => {
    const { createServer } = await import('node:net')
    const server = createServer((socket) => {
      socket.on('error', () => undefined).once('data', () => socket.end())
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const baseURL = `https://127.0.0.1:${(server.address() as AddressInfo).port}/`
    const instance: any = Builder.factory({ ...credentials, adapter, baseURL })
    expect(await rejection(post(instance))).toMatchObject({ code: 'ERR_CONNECTION', outcome: 'not-sent' })
    instance.getDriver().close()
    await new Promise((resolve) => server.close(resolve))
  })
})

test('an alert that is not about a certificate, once bytes have left, says nothing of them', async () => {
  for (const [code, outcome] of [
    ['ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED', 'not-sent'],
    ['ERR_SSL_SSLV3_ALERT_BAD_CERTIFICATE', 'not-sent'],
    ['ERR_SSL_TLSV1_ALERT_UNKNOWN_CA', 'not-sent'],
    ['ERR_SSL_SSLV3_ALERT_BAD_RECORD_MAC', 'unknown'],
    ['ERR_SSL_TLSV1_ALERT_INTERNAL_ERROR', 'unknown'],
    ['ERR_SSL_DECRYPTION_FAILED_OR_BAD_RECORD_MAC', 'unknown'],
  ]) {
    const adapter = () => Promise.reject(Object.assign(new Error('tls'), { code }))
    expect([code, (await rejection(post(Builder.factory({ ...credentials, adapter })))).outcome]).toEqual([
      code,
      outcome,
    ])
  }
})

describe('a proxy that refuses', () => {
  const user = { username: 'u', password: 'p4ssw0rd' }

  /** A proxy that says no, with what it was asked. */
  async function refusing(status: number, run: (port: number, asked: string[]) => Promise<void>): Promise<void> {
    const asked: string[] = []
    const sockets = new Set<Socket>()
    const proxy = createHttp((request, reply) => {
      asked.push(`${request.method} ${request.url}`)
      reply.writeHead(status).end('no')
    })
    proxy.on('connection', (socket) => sockets.add(socket))
    proxy.on('connect', (request, socket) => {
      asked.push(`CONNECT ${request.url}`)
      socket.end(response(status, 'no'))
    })
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
    try {
      await run((proxy.address() as AddressInfo).port, asked)
    } finally {
      for (const socket of sockets) socket.destroy()
      await new Promise((resolve) => proxy.close(resolve))
    }
  }

  test.each([407, 403, 502, 503])('CONNECT with %i: nothing was sent, and it may be tried again', async (status) => {
    await refusing(status, async (port, asked) => {
      const proxy = { protocol: 'http', host: '127.0.0.1', port, auth: user }
      for (const options of [{}, { responseType: 'stream' }, { sink: join(__dirname, 'never') }]) {
        const instance = Builder.factory({ ...credentials, proxy, baseURL: 'https://api.mch.weixin.qq.com/' })
        const error = await rejection(post(instance, options))
        expect(error).toMatchObject({
          name: 'TransportError',
          code: 'ERR_PROXY',
          outcome: 'not-sent',
          retryable: true,
          status,
        })
        expect(error.message).toContain(`the proxy 127.0.0.1:${port} `)
        expect(error.message).toContain(String(status))
        expect(JSON.stringify(error) + error.message).not.toContain('p4ssw0rd')
      }
      expect(new Set(asked)).toEqual(new Set(['CONNECT api.mch.weixin.qq.com:443']))
    })
  })

  test('a plain request with 407: not sent to WeChat Pay', async () => {
    await refusing(407, async (port, asked) => {
      const proxy = { protocol: 'http', host: '127.0.0.1', port }
      const instance = Builder.factory({ ...credentials, proxy, baseURL: 'http://nowhere.invalid/' })
      const error = await rejection(post(instance))
      expect(error).toMatchObject({ code: 'ERR_PROXY', outcome: 'not-sent', retryable: false, status: 407 })
      expect(error.message).toMatch(new RegExp(`the proxy 127\\.0\\.0\\.1:${port} wants credentials \\(407\\)`))
      expect(asked).toEqual(['POST http://nowhere.invalid/v3/refund/domestic/refunds'])
    })
  })

  test('with `retry` the tunnel is asked for again', async () => {
    await refusing(503, async (port, asked) => {
      const proxy = { protocol: 'http', host: '127.0.0.1', port }
      const retry = { attempts: 3, delay: 1 }
      const instance = Builder.factory({ ...credentials, proxy, retry, baseURL: 'https://api.mch.weixin.qq.com/' })
      expect(await rejection(post(instance))).toMatchObject({ code: 'ERR_PROXY', outcome: 'not-sent' })
      expect(asked).toHaveLength(3)
    })
  })
})
