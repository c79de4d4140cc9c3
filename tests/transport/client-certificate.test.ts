import { generateKeyPairSync } from 'node:crypto'
import { createServer as createHttpServer, type Server as HttpServer } from 'node:http'
import { Agent, createServer, type Server } from 'node:https'
import { connect, type AddressInfo, type Socket } from 'node:net'
import tls, { TLSSocket } from 'node:tls'

import HttpsProxyAgent from 'https-proxy-agent'

import { Builder, Hash, Transformer } from '../../lib/index'
import { issueCertificate } from '../../lib/pki'
import { refusal } from '../crypto/refusal'
import { rejection } from '../simulated'

const SECRET = '192006250b4c09247ec02edce69f6a2d'
const keys = () => generateKeyPairSync('rsa', { modulusLength: 2048 })
const authority = keys()
const issuer = { name: { CN: 'test root' }, privateKey: authority.privateKey }
let number = 1

async function issue(CN: string, hosts?: string[]) {
  const { publicKey, privateKey } = keys()
  const times = { notBefore: new Date(Date.now() - 1e9), notAfter: new Date(Date.now() + 1e9) }
  const cert = await issueCertificate({
    serial: `0${number++}`,
    subject: { CN },
    publicKey,
    ...times,
    issuer,
    ...(hosts && { hosts }),
  })
  return { cert, key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString() }
}

let ca = ''
let server: Server
let proxy: HttpServer
let tunnels = 0
let a: Awaited<ReturnType<typeof issue>>
let b: Awaited<ReturnType<typeof issue>>
const seen: (string | undefined)[] = []
const sockets = new Set<Socket>()
const clients: { close(): void }[] = []

beforeAll(async () => {
  ca = await issueCertificate({
    serial: 'AA',
    subject: issuer.name,
    publicKey: authority.publicKey,
    notBefore: new Date(Date.now() - 1e9),
    notAfter: new Date(Date.now() + 1e9),
    issuer,
    authority: true,
  })
  ;[a, b] = [await issue('merchant A'), await issue('merchant B')]
  const options = { ...(await issue('localhost', ['127.0.0.1'])), ca, requestCert: true, rejectUnauthorized: false }
  server = createServer(options, (request, response) => {
    if (request.socket instanceof TLSSocket)
      seen.push((request.socket.getPeerCertificate() as { subject?: { CN?: string } }).subject?.CN)
    const fields = { return_code: 'SUCCESS', result_code: 'SUCCESS' }
    request
      .resume()
      .on('end', () => response.end(Transformer.toXml({ ...fields, sign: Hash.sign('MD5', fields, SECRET) })))
  })
  proxy = createHttpServer().on('connect', (request, client: Socket) => {
    tunnels++
    const upstream = connect(Number(request.url?.split(':')[1]), '127.0.0.1', () => {
      client.write('HTTP/1.1 200 OK\r\n\r\n')
      upstream.pipe(client).pipe(upstream)
    })
    for (const socket of [client, upstream]) sockets.add(socket.on('error', () => undefined))
  })
  for (const one of [server, proxy]) await new Promise<void>((resolve) => one.listen(0, '127.0.0.1', resolve))
})
afterAll(async () => {
  for (const client of clients) client.close()
  for (const socket of sockets) socket.destroy()
  server.closeAllConnections()
  for (const one of [server, proxy]) await new Promise((resolve) => one.close(resolve))
})
beforeEach(() => {
  seen.length = 0
  tunnels = 0
})

const portOf = (one: Server | HttpServer) => (one.address() as AddressInfo).port
function client(options: object): any {
  const made = Builder.factory({
    mchid: '1900000001',
    secret: SECRET,
    proxy: false,
    baseURL: `https://127.0.0.1:${portOf(server)}/`,
    merchant: a,
    ...options,
  })
  clients.push(made.getDriver())
  return made
}
const refund = (one: any, options = {}) => one.v2.secapi.pay.refund.post({ xml: {}, security: true, ...options })

class Subclass extends Agent {
  made = 0
  #own = 'private'
  override createConnection(options: never, callback: never) {
    if (this.#own === 'private') this.made++
    return (Agent.prototype as any).createConnection.call(this, options, callback)
  }
}

describe('the client certificate over our own connections', () => {
  beforeEach(() => {
    const { connect: plain } = tls
    jest.spyOn(tls, 'connect').mockImplementation(((given: object) => plain({ ...given, ca })) as never)
  })
  afterEach(() => {
    jest.restoreAllMocks()
  })

  test('goes with `security: true` alone, over connections that nothing else goes over', async () => {
    const opened = jest.fn()
    server.on('secureConnection', opened)
    const one = client({})
    for (let i = 0; i < 2; i++) {
      await refund(one)
      await refund(one, { security: false })
    }
    server.off('secureConnection', opened)
    expect(seen).toEqual(['merchant A', undefined, 'merchant A', undefined])
    expect(opened).toHaveBeenCalledTimes(2)
  })

  test('goes with TLS sessions that were made before', async () => {
    const sessions: boolean[] = []
    const opened = (socket: TLSSocket) => sessions.push(socket.isSessionReused())
    server.on('secureConnection', opened)
    const one = client({})
    await refund(one)
    for (let round = 1; round <= 4; round++) await Promise.all(Array.from({ length: round + 1 }, () => refund(one)))
    server.off('secureConnection', opened)
    expect(sessions[0]).toBe(false)
    expect(sessions).toContain(true)
  })

  test('goes with the query that settles what it was sent with', async () => {
    const error = await rejection(
      client({}).v2.mmpaymkttransfers.promotion.transfers.post({
        xml: { mch_appid: 'wx8888888888888888', mchid: '1900000001', partner_trade_no: 'T1' },
        security: true,
        maxContentLength: 10,
      }),
    )
    expect(error).toMatchObject({ code: 'ERR_RESPONSE_TOO_LARGE', outcome: 'unknown' })
    await error.query()
    expect(seen).toEqual(['merchant A', 'merchant A'])
  })

  test('may be replaced: the old connections carry nothing more', async () => {
    const one = client({})
    await refund(one)
    one.getDriver().rotate({ merchant: b })
    await refund(one)
    await Promise.all([refund(one), refund(one)])
    expect(seen).toEqual(['merchant A', 'merchant B', 'merchant B', 'merchant B'])
  })
})

describe("the client certificate through the user's own agent", () => {
  test('goes through the proxy of an HttpsProxyAgent', async () => {
    const agent = Object.assign(new (HttpsProxyAgent as any)(`http://127.0.0.1:${portOf(proxy)}`), {})
    const callback = agent.callback
    agent.callback = function tunnel(request: never, options: object) {
      return callback.call(this, request, { ...options, ca })
    }
    await refund(client({ httpsAgent: agent }))
    expect([seen, tunnels]).toEqual([['merchant A'], 1])
  })

  test('goes through the proxy that `proxy` names', async () => {
    const port = portOf(proxy)
    const one = client({ httpsAgent: new Agent({ ca }), proxy: { protocol: 'http', host: '127.0.0.1', port } })
    await refund(one)
    expect([seen, tunnels]).toEqual([['merchant A'], 1])
  })

  test.each(['factory', 'call'])('keeps createConnection of a subclass, given to the %s', async (where) => {
    const httpsAgent = new Subclass({ ca, keepAlive: true })
    const one = client(where === 'factory' ? { httpsAgent } : {})
    for (let i = 0; i < 3; i++) await refund(one, where === 'call' ? { httpsAgent } : {})
    expect(httpsAgent.made).toBe(1)
    expect(seen).toEqual(['merchant A', 'merchant A', 'merchant A'])
    await refund(one, { security: false, httpsAgent })
    expect(seen.at(-1)).toBeUndefined()
    httpsAgent.destroy()
  })

  test('keeps createConnection that was put on an agent, and what else was set on it', async () => {
    let made = 0
    const httpsAgent: any = new Agent({ ca })
    httpsAgent.maxSockets = 1
    const { createConnection } = httpsAgent
    httpsAgent.createConnection = (options: never, callback: never) => {
      made++
      return createConnection.call(httpsAgent, options, callback)
    }
    const one = client({ httpsAgent })
    await Promise.all([refund(one), refund(one)])
    expect([made > 0, seen]).toEqual([true, ['merchant A', 'merchant A']])
    httpsAgent.destroy()
  })

  test.each<[string, () => object]>([
    ['cert and key', () => b],
    ['an encrypted key and its passphrase', () => ({ ...b, passphrase: 'x' })],
    ['a pfx', () => ({ pfx: Buffer.from('not even one') })],
  ])('leaves out %s of a plain agent: `merchant` alone counts', async (_name, own) => {
    const httpsAgent = new Agent({ ca, ...own() })
    await refund(client({ httpsAgent }))
    await refund(client({}), { httpsAgent })
    expect(seen).toEqual(['merchant A', 'merchant A'])
    expect(httpsAgent.options).toMatchObject(own())
    httpsAgent.destroy()
  })

  test('is refused where an agent that is more than node’s own brings another', async () => {
    const own = new Subclass({ ca, ...b })
    const error = {
      code: 'ERR_INVALID_MERCHANT',
      argument: 'httpsAgent',
      message: expect.stringContaining('`merchant`'),
    }
    expect(refusal(() => client({ httpsAgent: own }))).toMatchObject(error)
    expect(await rejection(refund(client({}), { httpsAgent: own }))).toMatchObject({ ...error, outcome: 'not-sent' })
    expect(refusal(() => client({ merchant: undefined }).getDriver().rotate({ serial: '1' })).code).toBe(
      'ERR_INVALID_PRIVATE_KEY',
    )
    expect(seen).toEqual([])
  })

  test.each<[string, object]>([
    ['the fetch adapter', { adapter: 'fetch' }],
    ['HTTP/2', { httpVersion: 2 }],
  ])('is refused over %s, which would send none', async (_name, options) => {
    expect(await rejection(refund(client({ httpsAgent: new Agent({ ca }), ...options })))).toMatchObject({
      code: 'ERR_INVALID_OPTION',
      argument: 'security',
      outcome: 'not-sent',
    })
    expect(seen).toEqual([])
  })

  test('may be replaced on a living client', async () => {
    const one = client({ httpsAgent: new Agent({ ca, keepAlive: true }) })
    await refund(one)
    one.getDriver().rotate({ merchant: b })
    await refund(one)
    expect(seen).toEqual(['merchant A', 'merchant B'])
    expect(refusal(() => one.getDriver().rotate({ merchant: { cert: a.cert, key: b.key } })).code).toBe(
      'ERR_INVALID_MERCHANT',
    )
    await refund(one)
    expect(seen.at(-1)).toBe('merchant B')
  })
})
