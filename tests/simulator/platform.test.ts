import { createDecipheriv, X509Certificate } from 'node:crypto'
import { createSimulator, empty, json, type Handler, type PlatformMode, type Simulator } from '../../lib/simulator'
import { holds, post, send, sha1 } from './wire'

const csv = 'a,b\r\n'
const handlers: Handler[] = [
  ({ path }) => {
    if (path === '/v3/certificates' || path.startsWith('/v3/pay')) return undefined
    if (path.endsWith('/statements'))
      return {
        status: 200,
        headers: { 'Content-Type': 'text/csv', 'Wechatpay-Statement-Sha1': sha1(csv) },
        body: Buffer.from(csv),
      }
    if (path === '/v3/accepted') return empty(202)
    if (path === '/v3/broken') throw new Error('a 错 mistake')
    return path === '/v3/nowhere' ? undefined : json({ path })
  },
]
let plain: Simulator
let certified: Simulator
let both: Simulator
beforeAll(async () => {
  ;[plain, certified, both] = await Promise.all([
    createSimulator({ handlers }),
    createSimulator({ handlers, mode: 'certificate' }),
    createSimulator({ handlers, mode: 'both' }),
  ])
})
afterAll(() => Promise.all([plain, certified, both].map((sim) => sim.close())))

describe('the keys of the platform', () => {
  it('are one public key by default', async () => {
    const { serial } = plain.platform.publicKey!
    expect(serial).toMatch(/^PUB_KEY_ID_\d{28}$/)
    expect(plain.options).toEqual({
      mchid: '1900000001',
      serial: expect.stringMatching(/^[0-9A-F]{40}$/),
      privateKey: expect.stringMatching(/^-----BEGIN PRIVATE KEY-----/),
      certs: { [serial]: expect.stringMatching(/^-----BEGIN PUBLIC KEY-----/) },
      apiv3Key: expect.stringMatching(/^\w{32}$/),
      secret: expect.stringMatching(/^\w{32}$/),
      baseURL: plain.url,
    })
    const answer = await send(plain, '/v3/x')
    expect(answer.headers['wechatpay-serial']).toBe(serial)
    expect(holds(plain, answer)).toBe(true)
  })

  it('are two certificates in certificate mode, the newer being the one that is used', async () => {
    const [older, newer] = certified.platform.certificates
    expect(Object.keys(certified.options.certs).sort()).toEqual([older!.serial, newer!.serial].sort())
    expect(new X509Certificate(newer!.pem).serialNumber).toBe(newer!.serial.replace(/^(00)+/, ''))
    for (const [asked, given] of [
      [undefined, newer],
      [older!.serial, older],
      ['PUB_KEY_ID_01', newer],
      [older!.serial.toLowerCase(), newer],
    ] as const) {
      const answer = await send(certified, '/v3/x', { headers: { 'Wechatpay-Serial': asked } })
      expect(answer.headers['wechatpay-serial']).toBe(given!.serial)
      expect(holds(certified, answer)).toBe(true)
    }
  })

  it('are all three while a merchant switches over', async () => {
    expect(Object.keys(both.options.certs)).toHaveLength(3)
    for (const { serial } of both.platform.keys) {
      const answer = await send(both, '/v3/x', { headers: { 'Wechatpay-Serial': serial } })
      expect(answer.headers['wechatpay-serial']).toBe(serial)
      expect(holds(both, answer)).toBe(true)
    }
    expect((await send(both, '/v3/x')).headers['wechatpay-serial']).toBe(both.platform.certificates[1]!.serial)
  })

  it('may have serial numbers that begin with zeros', async () => {
    const serial = '0A00000000000000000000000000000000000001'
    const sim = await createSimulator({ mode: 'certificate', serial, platformSerials: ['00F1', '0B'], handlers })
    expect(new X509Certificate(await sim.merchant.certificate()).serialNumber).toBe(serial)
    expect((await send(sim, '/v3/x', { headers: { 'Wechatpay-Serial': '00F1' } })).headers['wechatpay-serial']).toBe(
      '00F1',
    )
    expect((await send(sim, '/v3/x')).headers['wechatpay-serial']).toBe('0B')
    await sim.close()
  })

  it('rotate', async () => {
    const next = await certified.platform.issueCertificate()
    expect((await send(certified, '/v3/x')).headers['wechatpay-serial']).toBe(next.serial)
    expect(certified.options.certs).toHaveProperty(next.serial)
    certified.platform.revokeCertificate(next.serial)
    expect(certified.options.certs).not.toHaveProperty(next.serial)
    expect((await send(certified, '/v3/x')).headers['wechatpay-serial']).toBe(
      certified.platform.certificates[1]!.serial,
    )
  })

  it("come with the merchant's certificate, issued when asked for", async () => {
    const certificate = new X509Certificate(await certified.merchant.certificate())
    expect(certificate.serialNumber).toBe(certified.merchant.serial.replace(/^(00)+/, ''))
    expect(certificate.publicKey.equals(certified.merchant.publicKey)).toBe(true)
    expect(await certified.merchant.certificate()).toBe(await certified.merchant.certificate())
  })
})

describe('the list of certificates', () => {
  const open = (sim: Simulator, sealed: { nonce: string; associated_data: string; ciphertext: string }): string => {
    const bytes = Buffer.from(sealed.ciphertext, 'base64')
    const decipher = createDecipheriv('aes-256-gcm', sim.merchant.apiv3Key, sealed.nonce)
      .setAAD(Buffer.from(sealed.associated_data))
      .setAuthTag(bytes.subarray(-16))
    return Buffer.concat([decipher.update(bytes.subarray(0, -16)), decipher.final()]).toString()
  }

  it.each([
    ['certificate', () => certified],
    ['both', () => both],
  ])('is encrypted under the APIv3 key in mode %s', async (_mode, chosen) => {
    const sim = chosen()
    for (const target of [
      '/v3/certificates',
      '/v3/certificates?algorithm_type=RSA',
      '/v3/certificates?algorithm_type=ALL',
    ]) {
      const answer = await send(sim, target)
      expect(answer.status).toBe(200)
      expect(answer.json.data).toHaveLength(2)
      for (const { serial_no, encrypt_certificate, effective_time, expire_time } of answer.json.data) {
        expect(encrypt_certificate).toMatchObject({
          algorithm: 'AEAD_AES_256_GCM',
          nonce: expect.stringMatching(/^.{12}$/),
        })
        expect(open(sim, encrypt_certificate)).toBe(sim.options.certs[serial_no])
        expect(new Date(effective_time).getTime()).toBeLessThan(Date.now())
        expect(new Date(expire_time).getTime()).toBeGreaterThan(Date.now())
      }
    }
  })

  it('is a 404 with advice for a merchant who has a public key alone', async () => {
    expect(await send(plain, '/v3/certificates')).toMatchObject({
      status: 404,
      json: { code: 'RESOURCE_NOT_EXISTS', message: expect.stringContaining('无可用的平台证书') },
    })
    expect((await send(both, '/v3/certificates?algorithm_type=SM2')).status).toBe(404)
  })

  it('refuses an algorithm that is none', async () => {
    const detail = { field: 'algorithm_type', value: 'DSA', location: 'query' }
    expect(await send(plain, '/v3/certificates?algorithm_type=DSA')).toMatchObject({
      status: 400,
      json: { code: 'PARAM_ERROR', detail },
    })
  })
})

describe('answers', () => {
  it('are unsigned where WeChat Pay leaves them so', async () => {
    const unsigned = [
      'billdownload/file?token=1',
      'new-tax-control-fapiao/download',
      'transferdownload/elecvoucherfile',
      'transferdownload/signfile',
      'merchant-service/images/a%2Fb',
      'global/merchant-service/images/x',
    ]
    for (const path of unsigned)
      expect((await send(plain, `/v3/${path}`)).headers).not.toHaveProperty('wechatpay-signature')
    const signed = [
      'billdownload/files',
      'x?/v3/billdownload/file',
      'merchant-service/images/upload',
      'merchant-service/images/a/b',
      'accepted',
    ]
    for (const path of signed) expect(holds(plain, await send(plain, `/v3/${path}`))).toBe(true)
  })

  it('sign the SHA-1 of a statement in its place', async () => {
    for (const path of ['/v3/statements', '/v3/global/statements', '/hk/v3/statements']) {
      const answer = await send(plain, path)
      expect(holds(plain, answer, `{"sha1":"${sha1(csv)}"}`)).toBe(true)
      expect(holds(plain, answer)).toBe(false)
    }
    expect(holds(plain, await send(plain, '/v3/other/statements'))).toBe(true)
  })

  it('to what nobody knows are 404 and 405, as bare as the real ones', async () => {
    const unknown = await send(plain, '/v3/nowhere')
    expect(unknown).toMatchObject({ status: 404, body: Buffer.alloc(0) })
    expect(unknown.headers['x-simulator-hint']).toContain('GET /v3/nowhere')
    const wrong = await send(plain, '/v3/pay/transactions/native')
    expect(wrong).toMatchObject({ status: 405, body: Buffer.alloc(0), headers: { allow: 'POST' } })
    expect(wrong.headers).toHaveProperty('request-id')
    expect(await send(plain, '/v3/pay/transactions/id/%zz?mchid=1900000001')).toMatchObject({
      status: 400,
      json: { code: 'PARAM_ERROR', detail: { location: 'path' } },
    })
  })

  it('come from the first handler that gives one, and a handler that fails says so', async () => {
    expect(await send(plain, '/v3/own')).toMatchObject({ status: 200, json: { path: '/v3/own' } })
    expect(await send(plain, '/v3/broken')).toMatchObject({
      status: 500,
      json: { code: 'SYSTEM_ERROR' },
      headers: { 'x-simulator-hint': 'a handler failed: Error: a ? mistake' },
    })
  })

  it('repeat themselves under the same seed', async () => {
    const order = {
      appid: 'wx1',
      mchid: '1900000001',
      description: 'd',
      out_trade_no: 'order-1',
      notify_url: 'https://example.com',
      amount: { total: 1 },
    }
    const seen: unknown[] = []
    for (let run = 0; run < 2; run++) {
      const sim = await createSimulator({ seed: 7, now: () => 1_700_000_000_000 })
      const { headers, json: body } = await post(sim, '/v3/pay/transactions/native', order, {
        timestamp: 1_700_000_000,
      })
      seen.push([
        body,
        sim.options.serial,
        sim.merchant.apiv3Key,
        headers['wechatpay-serial'],
        headers['wechatpay-nonce'],
        headers['wechatpay-timestamp'],
        headers['request-id'],
      ])
      await sim.close()
    }
    expect(seen[0]).toEqual(seen[1])
  })
})

describe('options', () => {
  it.each([
    [{ mode: 'cert' as PlatformMode }, 'mode'],
    [{ serial: 'PUB_KEY_ID_1' }, 'serial'],
    [{ platformSerials: ['zz'] }, 'platformSerials'],
  ])('that can not be are refused: %p', async (options, argument) => {
    await expect(createSimulator(options)).rejects.toMatchObject({ code: 'ERR_INVALID_OPTION', argument })
  })
})
