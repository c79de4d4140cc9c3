import { generateKeyPairSync } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { Agent, createServer, type Server } from 'node:https'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import tls from 'node:tls'
import { pathToFileURL } from 'node:url'
import { inspect } from 'node:util'

import { Builder, Hash, Transformer } from '../../lib/index'
import { issueCertificate } from '../../lib/pki'
import { createSimulator } from '../../lib/simulator'
import { rejection, simulated } from '../simulated'

const world = simulated({ https: true })
const xml = { out_trade_no: 'none', out_refund_no: 'R1', total_fee: 1, refund_fee: 1 }
const refund = (client: any, options = {}) =>
  client.v2.secapi.pay.refund.post({ xml: { mch_id: world.sim.merchant.mchid, ...xml }, security: true, ...options })

/** A certificate that somebody else issued, for the name that is given. */
async function foreign(commonName: string) {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const name = { CN: commonName }
  const cert = await issueCertificate({
    serial: 'AB',
    subject: name,
    publicKey,
    notBefore: new Date(Date.now() - 1e9),
    notAfter: new Date(Date.now() + 1e9),
    issuer: { name, privateKey },
  })
  return { cert, key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString() }
}

describe('security: true', () => {
  test("sends the merchant's certificate, and only then", async () => {
    const client = world.client(world.sim.secureOptions)
    // The operation itself answers: the certificate was accepted.
    expect(await rejection(refund(client))).toMatchObject({ name: 'BusinessError', code: 'ORDERNOTEXIST' })
    expect(world.sim.requests.at(-1)!.tls).toEqual({ authorized: true, commonName: world.sim.merchant.mchid })
    await client.v2.pay.unifiedorder.post({ xml: { mch_id: world.sim.merchant.mchid } }).catch(() => undefined)
    expect(world.sim.requests.at(-1)!.tls).toEqual({ authorized: false })
  })

  test('works for APIv3 as well, and a call without it does too', async () => {
    const client = world.client(world.sim.secureOptions)
    const query = { brand_id: '1004', card_id: 'pbLatjvWOibDc5-TBnbUk1pD12o0', openid: 'obLatjnx9gnqzS4myYGmLZ7LgLBA' }
    const card = client.v3.brand.partner.cardMember.userCards._code_
    expect((await card.get({ code: '478515832665', query, security: true })).status).toBe(200)
    expect((await card.get({ code: '478515832665', query })).status).toBe(200)
    expect(world.sim.requests.map(({ tls }) => tls?.authorized)).toEqual([true, false])
  })

  test('keeps one agent alive', async () => {
    const client = world.client(world.sim.secureOptions)
    const connect = jest.spyOn(tls, 'connect')
    for (let i = 0; i < 5; i++) await rejection(refund(client))
    expect(connect).toHaveBeenCalledTimes(1)
    connect.mockRestore()
  })

  test.each<[string, () => object | Promise<object>, object]>([
    [
      'without a certificate',
      () => ({ security: false }),
      { name: 'ApiError', status: 400, code: 'HTTP_400', message: expect.stringContaining('`security: true`') },
    ],
    [
      'with one that somebody else issued',
      async () => ({ merchant: await foreign(world.sim.merchant.mchid) }),
      { name: 'ApiError', status: 400, message: expect.stringContaining('client certificate') },
    ],
  ])('%s WeChat Pay refuses', async (_name, change, error) => {
    const { security = true, ...options } = (await change()) as { security?: boolean }
    expect(
      await rejection(refund(world.client({ ...world.sim.secureOptions, ...options }), { security })),
    ).toMatchObject(error)
  })

  test('without `merchant` nothing is sent', async () => {
    const { merchant: _, ...options } = world.sim.secureOptions
    expect(await rejection(refund(Builder.factory({ ...options, proxy: false })))).toMatchObject({
      code: 'ERR_INVALID_MERCHANT',
      argument: 'merchant',
    })
    expect(world.sim.requests).toEqual([])
  })

  test('a server that nobody vouches for is not talked to', async () => {
    const { httpsAgent: _, ...options } = world.sim.secureOptions
    expect(await rejection(refund(world.client(options)))).toMatchObject({
      name: 'TransportError',
      code: 'ERR_CONNECTION',
    })
    expect(world.sim.requests).toEqual([])
  })

  test('neither certificate nor key can be read off client, answer or error', async () => {
    const client = world.client(world.sim.secureOptions)
    const error = await rejection(refund(client))
    const shown = [client, client.getDriver(), client.getDriver().select('v2').defaults, error]
      .map((value) => inspect(value, { depth: 12, showHidden: true }))
      .join()
    expect(shown).not.toContain('BEGIN PRIVATE KEY')
    expect(shown).not.toContain(world.sim.merchant.secret)
  })
})

test('secureOptions want https: true', async () => {
  const sim = await createSimulator()
  expect(sim.secureUrl).toBeUndefined()
  expect(() => sim.secureOptions).toThrow(expect.objectContaining({ code: 'ERR_INVALID_OPTION', argument: 'https' }))
  await sim.close()
})

describe('apiclient_cert.p12', () => {
  const vector = (name: string) => join(__dirname, '../vectors/tls', name)
  const SECRET = '192006250b4c09247ec02edce69f6a2d'
  const base = { mchid: '1900000001', secret: SECRET, proxy: false } as const
  let server: Server
  let ca = ''
  const subjects: unknown[] = []

  beforeAll(async () => {
    const [root, own] = [0, 1].map(() => generateKeyPairSync('rsa', { modulusLength: 2048 }))
    const issuer = { name: { CN: 'test root' }, privateKey: root!.privateKey }
    const times = { notBefore: new Date(Date.now() - 1e9), notAfter: new Date(Date.now() + 1e9) }
    ca = await issueCertificate({
      serial: '01',
      subject: issuer.name,
      publicKey: root!.publicKey,
      ...times,
      issuer,
      authority: true,
    })
    const cert = await issueCertificate({
      serial: '02',
      subject: { CN: 'localhost' },
      publicKey: own!.publicKey,
      ...times,
      issuer,
      hosts: ['127.0.0.1'],
    })
    const key = own!.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
    server = createServer({ cert, key, ca: readFileSync(vector('ca.pem')), requestCert: true }, (request, response) => {
      if (request.socket instanceof tls.TLSSocket) subjects.push(request.socket.getPeerCertificate().subject.CN)
      const fields = { return_code: 'SUCCESS', result_code: 'SUCCESS' }
      request
        .resume()
        .on('end', () => response.end(Transformer.toXml({ ...fields, sign: Hash.sign('MD5', fields, SECRET) })))
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  })
  afterAll(async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  })

  test.each(['bytes', 'URL', 'file:// text'])('as %s with its passphrase', async (form) => {
    const path = vector('client.p12')
    const pfx = form === 'bytes' ? readFileSync(path) : form === 'URL' ? pathToFileURL(path) : pathToFileURL(path).href
    const client: any = Builder.factory({
      ...base,
      baseURL: `https://127.0.0.1:${(server.address() as AddressInfo).port}/`,
      merchant: { pfx, passphrase: '1900000001' },
      httpsAgent: new Agent({ ca }),
    })
    await client.v2.secapi.pay.refund.post({ xml: {}, security: true })
    expect(subjects.at(-1)).toBe('1900000001')
    client.getDriver().close()
  })

  test.each<[string, object, string]>([
    [
      'made by an old tool',
      { pfx: readFileSync(vector('legacy-rc2.p12')), passphrase: '1900000001' },
      'openssl pkcs12 -legacy',
    ],
    ['with a wrong passphrase', { pfx: readFileSync(vector('client.p12')), passphrase: 'x' }, '`merchant.passphrase`'],
    ['without its passphrase', { pfx: readFileSync(vector('client.p12')) }, '`merchant.passphrase`'],
    ['that is none', { pfx: Buffer.from('x') }, 'is not a PKCS#12 file'],
    ['that is not there', { pfx: new URL('file:///nowhere/apiclient_cert.p12') }, 'cannot be read'],
  ])('%s', (_name, merchant, advice) => {
    expect(() => Builder.factory({ ...base, merchant } as any)).toThrow(
      expect.objectContaining({ code: 'ERR_INVALID_MERCHANT', message: expect.stringContaining(advice) }),
    )
  })
})
