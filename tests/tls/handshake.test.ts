import { generateKeyPairSync } from 'node:crypto'
import { Agent, createServer, type AgentOptions, type ServerOptions } from 'node:https'
import type { AddressInfo } from 'node:net'
import tls from 'node:tls'

import { Builder } from '../../lib/index'
import { issueCertificate } from '../../lib/pki'
import { credentials } from '../transport/counterpart'
import { rejection } from '../simulated'

const DAY = 86_400_000
const root = generateKeyPairSync('rsa', { modulusLength: 2048 })
const issuer = { name: { CN: 'test root' }, privateKey: root.privateKey }
const own = generateKeyPairSync('rsa', { modulusLength: 2048 })
const key = own.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()

/** From so many days ago until in so many. */
const days = (from: number, to: number) => ({
  notBefore: new Date(Date.now() + from * DAY),
  notAfter: new Date(Date.now() + to * DAY),
})
const issued = (host: string, from = -9, to = 9) =>
  issueCertificate({
    serial: '02',
    subject: { CN: host },
    publicKey: own.publicKey,
    ...days(from, to),
    issuer,
    hosts: [host],
  })

let ca = ''
beforeAll(async () => {
  ca = await issueCertificate({
    serial: '01',
    subject: issuer.name,
    publicKey: root.publicKey,
    ...days(-9, 9),
    issuer,
    authority: true,
  })
})

const stops: (() => Promise<unknown>)[] = []
afterEach(async () => {
  jest.restoreAllMocks()
  for (const stop of stops.splice(0)) await stop()
})

/** A TLS server that counts the requests it reads. */
async function listening(options: ServerOptions): Promise<{ baseURL: string; seen: string[] }> {
  const seen: string[] = []
  const server = createServer({ key, ...options }, ({ url = '' }, reply) => {
    seen.push(url)
    reply.writeHead(400, { 'Content-Type': 'application/json' }).end('{"code":"PARAM_ERROR","message":"seen"}')
  })
  server.on('tlsClientError', () => undefined)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  stops.push(() => {
    server.closeAllConnections()
    return new Promise((resolve) => server.close(resolve))
  })
  return { baseURL: `https://127.0.0.1:${(server.address() as AddressInfo).port}/`, seen }
}

/** By our own connections, whose options are set where Node makes them, or by an agent. */
type Way = 'own' | 'agent'

function client(way: Way, baseURL: string, more: AgentOptions, options: object = {}): any {
  if (way === 'own') {
    const { connect } = tls
    jest.spyOn(tls, 'connect').mockImplementation(((given: object) => connect({ ...given, ca, ...more })) as never)
    const instance = Builder.factory({ ...credentials, baseURL, ...options })
    stops.push(() => {
      instance.getDriver().close()
      return Promise.resolve()
    })
    return instance
  }
  const httpsAgent = new Agent({ ca, ...more })
  stops.push(() => {
    httpsAgent.destroy()
    return Promise.resolve()
  })
  return Builder.factory({ ...credentials, baseURL, httpsAgent, proxy: false, ...options })
}

const refund = (instance: any) => instance.v3.refund.domestic.refunds.post({ json: { out_refund_no: 'R1' } })

const FAULTS: readonly [string, () => Promise<ServerOptions>, AgentOptions, RegExp][] = [
  ['is expired', async () => ({ cert: await issued('127.0.0.1', -9, -1) }), {}, /CERT_HAS_EXPIRED/],
  ['is not valid yet', async () => ({ cert: await issued('127.0.0.1', 1, 9) }), {}, /CERT_NOT_YET_VALID/],
  ['is for another host', async () => ({ cert: await issued('127.0.0.2') }), {}, /ERR_TLS_CERT_ALTNAME_INVALID/],
  [
    'comes from nobody that is trusted',
    async () => ({ cert: await issued('127.0.0.1') }),
    { ca: [] },
    /UNABLE_TO_VERIFY_LEAF_SIGNATURE|UNABLE_TO_GET_ISSUER_CERT/,
  ],
  [
    'stands behind an older protocol',
    async () => ({ cert: await issued('127.0.0.1'), maxVersion: 'TLSv1.2' }),
    { minVersion: 'TLSv1.3' },
    /alert protocol version|unsupported protocol/,
  ],
  [
    'stands behind another protocol of ALPN',
    async () => ({ cert: await issued('127.0.0.1'), ALPNProtocols: ['acme-tls/1'] }),
    { ALPNProtocols: ['http/1.1'] },
    /alert no application protocol/,
  ],
]

describe.each(FAULTS)('a server whose certificate %s', (_name, options, agent, code) => {
  test.each<Way>(['own', 'agent'])('%s: reads nothing, and the error says so', async (way) => {
    const { baseURL, seen } = await listening(await options())
    const error = await rejection(refund(client(way, baseURL, agent)))
    expect(error).toMatchObject({
      name: 'TransportError',
      code: 'ERR_CONNECTION',
      outcome: 'not-sent',
      retryable: true,
    })
    expect(`${error.message} ${error.cause.message}`).toMatch(code)
    expect(error.message).toContain('nothing was sent')
    expect(seen).toEqual([])
  })
})

test.each<Way>(['own', 'agent'])('%s: where one host has such a certificate the next is asked', async (way) => {
  const [bad, good] = [
    await listening({ cert: await issued('127.0.0.1', -9, -1) }),
    await listening({ cert: await issued('127.0.0.1') }),
  ]
  const retry = { attempts: 2, delay: 1, hosts: [good.baseURL] }
  expect(await rejection(refund(client(way, bad.baseURL, {}, { retry })))).toMatchObject({
    name: 'ApiError',
    code: 'PARAM_ERROR',
    outcome: 'refused',
  })
  expect([bad.seen, good.seen]).toEqual([[], ['/v3/refund/domestic/refunds']])
})
