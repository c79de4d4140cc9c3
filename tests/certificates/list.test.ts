import { createCipheriv, generateKeyPairSync, sign, X509Certificate, type KeyObject } from 'node:crypto'

import type { AttachableSource } from '../../lib/certificates/source'
import { certificates, type CertificatesOptions, type CertificateStore } from '../../lib/index'
import { openList } from '../../lib/certificates/read'
import { issueCertificate } from '../../lib/pki'
import { openSignature } from '../../lib/v3/verify'
import { localKeys, type PlatformKeys } from '../../lib/v3/keys'

const KEY = Buffer.from('0123456789abcdefghijklmnopqrstuv')
const DAY = 86_400_000
const NOW = Date.UTC(2026, 5, 1)
const pair = () => generateKeyPairSync('rsa', { modulusLength: 2048 })
const [authority, forger, platform, next] = [pair(), pair(), pair(), pair()]
const ISSUER = { CN: 'Tenpay.com Root CA' }

interface Made {
  serial: string
  pem: string
  privateKey: KeyObject
}
const issue = async (serial: string, keys = platform, from = -30, to = 300, issuer = authority): Promise<Made> => ({
  serial,
  privateKey: keys.privateKey,
  pem: await issueCertificate({
    serial,
    publicKey: keys.publicKey,
    subject: { CN: 'Tenpay.com sign' },
    notBefore: new Date(NOW + from * DAY),
    notAfter: new Date(NOW + to * DAY),
    issuer: { name: ISSUER, privateKey: issuer.privateKey },
  }),
})
const root = (by = authority) =>
  issueCertificate({
    serial: '01',
    publicKey: by.publicKey,
    subject: ISSUER,
    notBefore: new Date(NOW - 900 * DAY),
    notAfter: new Date(NOW + 900 * DAY),
    issuer: { name: ISSUER, privateKey: by.privateKey },
    authority: true,
  })

function entry(serial: string, content: string, { key = KEY, algorithm = 'AEAD_AES_256_GCM' } = {}) {
  const cipher = createCipheriv('aes-256-gcm', key, '61f9c719728a').setAAD(Buffer.from('certificate'))
  const bytes = Buffer.concat([cipher.update(content), cipher.final(), cipher.getAuthTag()])
  return {
    serial_no: serial,
    encrypt_certificate: {
      algorithm,
      nonce: '61f9c719728a',
      associated_data: 'certificate',
      ciphertext: bytes.toString('base64'),
    },
  }
}
const entryOf = ({ serial, pem }: Made) => entry(serial, pem)
const serials = (list: unknown, by: X509Certificate[] = []) =>
  openList(list, KEY, by).certificates.map(({ serial }) => serial)

let good: Made
let newer: Made
beforeAll(async () => {
  good = await issue('7132D72A03E93CDDF8C03BBD1F37EEDF12345678')
  newer = await issue('5157F09EFDC096DE15EBE81A47057A7232F1B8E1', next, -3)
})

describe('a list of certificates', () => {
  const sm2 = generateKeyPairSync('ec', { namedCurve: 'SM2' })
  const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  test.each<[string, () => unknown, string]>([
    ['sealed by SM4', () => entry('AB', good.pem, { algorithm: 'AEAD_SM4_GCM' }), 'AB (its algorithm is AEAD_SM4_GCM)'],
    [
      'sealed by what is not named',
      () => ({ ...entry('AB', ''), encrypt_certificate: { algorithm: 7, nonce: 'x', ciphertext: 'x' } }),
      'AB (its algorithm is unnamed)',
    ],
    [
      'sealed with another key',
      () => entry('AB', good.pem, { key: Buffer.alloc(32, 1) }),
      'AB (`apiv3Key` does not decrypt it)',
    ],
    [
      'cut off',
      () => ({ ...entryOf(good), encrypt_certificate: { ...entryOf(good).encrypt_certificate, ciphertext: 'AAAA' } }),
      '`apiv3Key` does not decrypt it',
    ],
    ['that holds no certificate', () => entry('AB', 'hello'), 'AB (it is not an X.509 certificate)'],
    [
      'that holds a public key',
      () => entry('AB', String(platform.publicKey.export({ type: 'spki', format: 'pem' }))),
      'AB (it is not an X.509 certificate)',
    ],
    [
      'under another serial number',
      () => entry('AB', good.pem),
      'AB (the certificate in it has another serial number)',
    ],
    ['under a serial number that is longer', () => entry(`${good.serial}0`, good.pem), 'another serial number'],
    ['without content', () => ({ serial_no: 'AB' }), 'AB (it does not hold a certificate)'],
    [
      'with null as content',
      () => ({ serial_no: 'AB', encrypt_certificate: null }),
      'AB (it does not hold a certificate)',
    ],
    [
      'without a nonce',
      () => ({ serial_no: 'AB', encrypt_certificate: { ciphertext: 'AAAA' } }),
      'AB (it does not hold',
    ],
    ['without a name', () => ({}), 'unnamed (it does not hold'],
    ['with a line feed in its name', () => ({ serial_no: 'A\nB' }), 'unnamed (it does not hold'],
    ['that is null', () => null, 'unnamed (it does not hold'],
  ])('skips and names an entry %s, and takes the others', (_name, make, said) => {
    for (const data of [
      [make(), entryOf(good)],
      [entryOf(good), make()],
    ]) {
      const { certificates: opened, skipped } = openList({ data }, KEY, [])
      expect(opened.map(({ serial }) => serial)).toEqual([good.serial])
      expect(skipped).toEqual([expect.stringContaining(said)])
    }
  })

  /** jsrsasign does not know the curve: its name and a point of it take the place of those of P-256, which are as long. */
  const asSm2 = (pem: string) => {
    const spki = (keys: typeof ec) => keys.publicKey.export({ type: 'spki', format: 'der' }).toString('hex').slice(-150)
    const der = new X509Certificate(pem).raw.toString('hex').replace(spki(ec), spki(sm2))
    return `-----BEGIN CERTIFICATE-----\n${Buffer.from(der, 'hex').toString('base64')}\n-----END CERTIFICATE-----\n`
  }
  test.each<[string, (pem: string) => string]>([
    ['SM2', asSm2],
    ['P-256', (pem) => pem],
  ])('skips a certificate of %s', async (_name, change) => {
    const pem = change((await issue('AB', ec)).pem)
    const { certificates: opened, skipped } = openList({ data: [entry('AB', pem), entryOf(good)] }, KEY, [])
    expect(opened.map(({ serial }) => serial)).toEqual([good.serial])
    expect(skipped).toEqual(['AB (its key is not RSA)'])
  })

  test('takes a name with zeros in front, and keeps it as it is', async () => {
    const zeros = await issue('00000000000000000000000000000000000012E4')
    expect(serials({ data: [entryOf(zeros)] })).toEqual([zeros.serial])
  })

  test('takes an entry that does not name its algorithm', () => {
    const { algorithm: _, ...sealed } = entryOf(good).encrypt_certificate
    expect(serials({ data: [{ serial_no: good.serial, encrypt_certificate: sealed }] })).toEqual([good.serial])
  })

  test.each([[undefined], [null], ['x'], [[]], [{}], [{ data: null }], [{ data: {} }], [{ data: [] }]])(
    '%j is empty',
    (list) => {
      expect(openList(list, KEY, [])).toEqual({ certificates: [], skipped: [] })
    },
  )

  test('holds only what the authority issued, not one of the same name', async () => {
    const forged = await issue('AB', platform, -30, 300, forger)
    const genuine = new X509Certificate(await root())
    const data = [entryOf(forged), entryOf(good)]
    expect(serials({ data }, [genuine])).toEqual([good.serial])
    expect(serials({ data }, [new X509Certificate(await root(forger))])).toEqual(['AB'])
    expect(serials({ data }, [new X509Certificate(await root(forger)), genuine])).toEqual(['AB', good.serial])
  })
})

describe('downloaded certificates', () => {
  /** A client whose clocks and whose WeChat Pay are here. */
  function world(options: CertificatesOptions = {}, list: () => Made[] = () => [good]) {
    const state = { now: NOW, elapsed: 0, downloads: 0, extra: [] as unknown[] }
    const source = certificates({ apiv3Key: KEY, ...options }) as AttachableSource
    const keys = source.attach({
      mchid: '1900000109',
      apiv3Key: undefined,
      now: () => state.now,
      elapsed: () => state.elapsed,
      fetch: async () => {
        state.downloads++
        return { data: [...state.extra, ...list().map(entryOf)] }
      },
    })
    return { state, keys, pass: (ms: number) => ((state.now += ms), (state.elapsed += ms)) }
  }
  async function holds(keys: PlatformKeys, { serial, privateKey }: Made, now: number): Promise<string> {
    const timestamp = String(Math.floor(now / 1000))
    const signature = sign('sha256', Buffer.from(`${timestamp}\nn\n{}\n`), privateKey).toString('base64')
    const headers: Record<string, string> = {
      'Wechatpay-Timestamp': timestamp,
      'Wechatpay-Nonce': 'n',
      'Wechatpay-Serial': serial,
      'Wechatpay-Signature': signature,
    }
    const pending = await openSignature((name) => headers[name], keys, now)
    if ('code' in pending) return `${pending.code}: ${pending.reason}`
    pending.update('{}')
    return (await pending.refusal())?.code ?? 'holds'
  }
  const settled = () => new Promise((resolve) => setImmediate(resolve))

  test('are downloaded again when a clock that was 40 days ahead is set right', async () => {
    const { state, keys, pass } = world({ minInterval: 60_000 })
    state.now = NOW + 40 * DAY
    expect(await holds(keys, good, state.now)).toBe('holds')
    state.now = NOW
    pass(61_000)
    await holds(keys, newer, state.now)
    expect(state.downloads).toBe(2)
    // And again, as often as something is asked for that is not there.
    pass(61_000)
    await holds(keys, newer, state.now)
    expect(state.downloads).toBe(3)
  })

  test.each([
    ['ahead', 40],
    ['behind', -40],
    ['a year ahead', 365],
  ])('are renewed by a clock that nobody sets, though that of the machine is set %s', async (_name, days) => {
    const { state, keys, pass } = world({ maxAge: 3_600_000, minInterval: 0 }, () => [good])
    await holds(keys, good, state.now)
    state.now += days * DAY
    state.now = NOW
    pass(3_000_000)
    await holds(keys, good, state.now)
    await settled()
    expect(state.downloads).toBe(1)
    pass(700_000)
    await holds(keys, good, state.now)
    await settled()
    expect(state.downloads).toBe(2)
  })

  test('of a clock that jumps forward are not asked for more often than minInterval', async () => {
    const { state, keys } = world({ minInterval: 60_000 })
    await holds(keys, good, state.now)
    for (let i = 1; i < 20; i++) {
      state.now += 61_000
      await holds(keys, newer, state.now)
    }
    expect(state.downloads).toBe(1)
  })

  describe('from a store', () => {
    const storeOf = (at: number, list = [good]): CertificateStore => ({
      get: async () => ({ at, list: { data: list.map(entryOf) } }),
      set: async () => undefined,
    })
    test.each<[string, number, number]>([
      ['that are young are used as they are', NOW - 3_000_000, 0],
      ['that are old are used, and renewed', NOW - 3_700_000, 1],
      ['whose age is below zero are used, and renewed', NOW + 40 * DAY, 1],
      ['that were stored a moment after now are renewed', NOW + 1, 1],
    ])('those %s', async (_name, at, downloads) => {
      const { state, keys } = world({ maxAge: 3_600_000, store: storeOf(at) })
      expect(await holds(keys, good, state.now)).toBe('holds')
      await settled()
      expect(state.downloads).toBe(downloads)
    })

    test('age on', async () => {
      const { state, keys, pass } = world({ maxAge: 3_600_000, store: storeOf(NOW - 3_000_000) })
      await holds(keys, good, state.now)
      pass(700_000)
      await holds(keys, good, state.now)
      await settled()
      expect(state.downloads).toBe(1)
    })
  })

  test('are renewed while the newest has fewer than 10 days left, and not before', async () => {
    for (const [left, downloads] of [
      [9, 2],
      [11, 1],
    ] as const) {
      const ending = await issue('AB', platform, -30, left)
      const { state, keys, pass } = world({ minInterval: 0 }, () => [ending])
      await holds(keys, ending, state.now)
      pass(1_000)
      await holds(keys, ending, state.now)
      await settled()
      expect(state.downloads).toBe(downloads)
    }
  })

  test('the newest of two is preferred, wherever it stands, and only once it is valid', async () => {
    const future = await issue('AB', next, 1)
    for (const list of [
      [good, newer, future],
      [future, newer, good],
    ]) {
      const { state, keys, pass } = world({}, () => list)
      await holds(keys, good, state.now)
      expect(keys.preferred).toBe(newer.serial)
      expect((await keys.encryptionKey?.())?.serial).toBe(newer.serial)
      pass(2 * DAY)
      expect(keys.preferred).toBe('AB')
    }
  })

  test.each(['7132d72a03e93cddf8c03bbd1f37eedf12345678', '007132D72A03E93CDDF8C03BBD1F37EEDF12345678'])(
    'configured as %s are not found, and the error says how to write the name',
    async (name) => {
      const key = new X509Certificate(good.pem).publicKey
      const refused = await holds(localKeys(new Map([[name, key]]), name), good, NOW)
      expect(refused).toContain(`certs holds ${name}: write the name exactly as WeChat Pay does, in capitals`)
      expect(refused).not.toContain('add this')
    },
  )

  test('that were left out are named where one of them is asked for', async () => {
    const { state, keys } = world()
    state.extra = [entry(newer.serial, newer.pem, { algorithm: 'AEAD_SM4_GCM' })]
    expect(await holds(keys, good, state.now)).toBe('holds')
    const refused = await holds(keys, newer, state.now)
    expect(refused).toContain('ERR_SIGNATURE_SERIAL')
    expect(refused).toContain(`${newer.serial} (its algorithm is AEAD_SM4_GCM)`)
  })
})
