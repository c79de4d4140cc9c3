import { generateKeyPairSync } from 'node:crypto'

import { loadSchemas } from '../../lib/openapi/schemas'
import { isEvent, parseNotification, trustOf, type TrustOptions } from '../../lib/notification'
import type { Simulator } from '../../lib/simulator'
import { rejection, simulated } from '../simulated'

const s = simulated({ mode: 'both' })

function trusting({ options, merchant }: Simulator, more: TrustOptions = {}): TrustOptions {
  return { mchid: merchant.mchid, certs: options.certs, apiv3Key: merchant.apiv3Key, secret: merchant.secret, ...more }
}

describe('a notification of the catalog', () => {
  test('is verified, opened and read: all 105 of APIv3 and all 10 of APIv2', async () => {
    const { events } = await loadSchemas()
    expect(events).toHaveLength(115)
    for (const name of events) {
      const event = name.replace(/^v3\//, '')
      const sent = await s.sim.notification(event)
      const notification = await parseNotification(sent, trusting(s.sim))
      expect(notification).toMatchObject({ event_type: event, protocol: event.startsWith('v2/') ? 'v2' : 'v3' })
      // Of two nobody has written down what they say.
      if (!/^PRODUCT_COUPON\.(USE|RETURN)$/.test(event)) expect(Object.keys(notification.resource)).not.toHaveLength(0)
      if (!event.startsWith('v2/')) expect(notification.id).toBe(sent.id)
    }
  })

  test('says what was sent, with its type', async () => {
    const notification = await parseNotification(
      await s.sim.notification('TRANSACTION.SUCCESS', { resource: { out_trade_no: '1217752501201407033233368018' } }),
      trusting(s.sim),
    )
    if (!isEvent(notification, 'TRANSACTION.SUCCESS')) throw new Error('not told apart')
    const text: string | undefined = notification.resource.out_trade_no
    expect(text).toBe('1217752501201407033233368018')
    expect(notification).toMatchObject({
      serial: s.sim.platform.publicKey?.serial,
      mchid: s.sim.merchant.mchid,
      original_type: 'transaction',
    })
  })

  test.each(['publicKey', 'certificate'])('is accepted under either kind of key: %s', async (key) => {
    await expect(
      parseNotification(await s.sim.notification('REFUND.SUCCESS', { key }), trusting(s.sim)),
    ).resolves.toHaveProperty('event_type', 'REFUND.SUCCESS')
  })

  test('is usable though the catalog does not know its event', async () => {
    const notification = await parseNotification(
      await s.sim.notification('NEXT_YEAR.SUCCESS', { resource: { new_no: '1' } }),
      trusting(s.sim),
    )
    expect(notification).toMatchObject({ event_type: 'NEXT_YEAR.SUCCESS', resource: { new_no: '1' } })
  })

  test('needs no Wechatpay-Signature-Type', async () => {
    const { headers, body } = await s.sim.notification('REFUND.SUCCESS')
    delete headers['Wechatpay-Signature-Type']
    await expect(parseNotification({ headers, body }, trusting(s.sim))).resolves.toBeDefined()
  })

  test('has the same id at each repeat, in APIv2 by what it says', async () => {
    const [first, second] = await Promise.all(
      [1, 2].map(async () =>
        parseNotification(
          await s.sim.notification('v2/refund-processed', { exact: true, resource: { refund_id: '5000' } }),
          trusting(s.sim),
        ),
      ),
    )
    const other = await parseNotification(
      await s.sim.notification('v2/refund-processed', { exact: true, resource: { refund_id: '5001' } }),
      trusting(s.sim),
    )
    expect(second?.body.nonce_str).not.toBe(first?.body.nonce_str)
    expect(second?.id).toBe(first?.id)
    expect(other.id).not.toBe(first?.id)
  })
})

describe('headers and bodies', () => {
  test('come in every form that servers have', async () => {
    const { headers, body } = await s.sim.notification('REFUND.SUCCESS')
    const lower = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))
    const forms = [
      headers,
      lower,
      new Headers(headers),
      Object.entries(headers),
      Object.entries(headers).flat(),
      Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value]])),
    ]
    for (const form of forms)
      await expect(parseNotification({ headers: form, body }, trusting(s.sim))).resolves.toBeDefined()
    for (const same of [body.toString(), new Uint8Array(body), new Uint8Array(body).buffer]) {
      await expect(parseNotification({ headers, body: same }, trusting(s.sim))).resolves.toBeDefined()
    }
    await expect(
      parseNotification(
        new Request('http://localhost/', { method: 'POST', headers, body: new Uint8Array(body) }),
        trusting(s.sim),
      ),
    ).resolves.toBeDefined()
  })

  test.each([
    ['an object', { id: '1' }],
    ['nothing', undefined],
    ['an array', []],
  ])('%s in place of the raw body is refused with the ways to get it', async (_, body) => {
    const { headers } = await s.sim.notification('REFUND.SUCCESS')
    const error = await rejection(parseNotification({ headers, body: body as never }, trusting(s.sim)))
    expect(error).toMatchObject({ name: 'InvalidArgumentError', code: 'ERR_NOTIFICATION_BODY' })
    for (const server of ['Express', 'Koa', 'Fastify', 'Nest', 'Next', 'Fetch']) expect(error.message).toContain(server)
  })
})

type Sent = Awaited<ReturnType<Simulator['notification']>>
interface Tampering {
  code: string
  event?: string
  options?: object
  change?: (sent: Sent) => { headers: Record<string, string>; body: unknown }
  trust?: TrustOptions
}

const header =
  (name: string, value: string | undefined) =>
  ({ headers, body }: Sent) => {
    const { [name]: _, ...rest } = headers
    return { headers: value === undefined ? rest : { ...rest, [name]: value }, body }
  }
const flipped = (name: string) => (sent: Sent) => {
  const value = sent.headers[name] ?? ''
  return header(name, (value.startsWith('A') ? 'B' : 'A') + value.slice(1))(sent)
}
const foreign = generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey

const TAMPERINGS: Record<string, Tampering> = {
  'without a timestamp': { code: 'ERR_SIGNATURE_HEADER', change: header('Wechatpay-Timestamp', undefined) },
  'without a nonce': { code: 'ERR_SIGNATURE_HEADER', change: header('Wechatpay-Nonce', undefined) },
  'without a serial': { code: 'ERR_SIGNATURE_HEADER', change: header('Wechatpay-Serial', undefined) },
  'without a signature': { code: 'ERR_SIGNATURE_HEADER', change: header('Wechatpay-Signature', undefined) },
  'without any signature headers': { code: 'ERR_SIGNATURE_HEADER', options: { forge: 'unsigned' } },
  'with a timestamp that is no time': {
    code: 'ERR_SIGNATURE_HEADER',
    change: header('Wechatpay-Timestamp', 'yesterday'),
  },
  'signed 301 s ago': { code: 'ERR_SIGNATURE_CLOCK', options: { forge: 'stale' } },
  'with another timestamp': {
    code: 'ERR_SIGNATURE_MISMATCH',
    change: (sent) => header('Wechatpay-Timestamp', String(Number(sent.headers['Wechatpay-Timestamp']) + 1))(sent),
  },
  'with a flipped nonce': { code: 'ERR_SIGNATURE_MISMATCH', change: flipped('Wechatpay-Nonce') },
  'with a flipped signature': { code: 'ERR_SIGNATURE_MISMATCH', change: flipped('Wechatpay-Signature') },
  'with a flipped serial': { code: 'ERR_SIGNATURE_SERIAL', change: flipped('Wechatpay-Serial') },
  'signed under a serial of nobody': { code: 'ERR_SIGNATURE_SERIAL', options: { forge: 'serial' } },
  'with a body other than the signed one': { code: 'ERR_SIGNATURE_MISMATCH', options: { forge: 'signature' } },
  'with one byte of the body flipped': {
    code: 'ERR_SIGNATURE_MISMATCH',
    change: ({ headers, body }) => ({ headers, body: Buffer.from(body).fill('x', 10, 11) }),
  },
  'with a body that was written anew': {
    code: 'ERR_SIGNATURE_MISMATCH',
    change: ({ headers, body }) => ({ headers, body: JSON.stringify(JSON.parse(body.toString()), null, 1) }),
  },
  'with a signature header sent twice': {
    code: 'ERR_SIGNATURE_MISMATCH',
    change: ({ headers, body }) => ({
      headers: { ...headers, 'wechatpay-signature': headers['Wechatpay-Signature'] ?? '' },
      body,
    }),
  },
  'that is a probe': { code: 'ERR_NOTIFICATION_PROBE', options: { forge: 'signtest' } },
  'signed by another algorithm': {
    code: 'ERR_NOTIFICATION_SIGNATURE_TYPE',
    change: header('Wechatpay-Signature-Type', 'WECHATPAY2-SM2-WITH-SM3'),
  },
  'signed by a foreign key': { code: 'ERR_SIGNATURE_MISMATCH', trust: { certs: {} } },
  'with an empty body': { code: 'ERR_NOTIFICATION_EMPTY', change: ({ headers }) => ({ headers, body: '' }) },
  'with a huge body': {
    code: 'ERR_NOTIFICATION_TOO_LARGE',
    change: ({ headers }) => ({ headers, body: Buffer.alloc((1 << 20) + 1, 32) }),
  },
  'for another APIv3 key': { code: 'ERR_NOTIFICATION_DECRYPTION', trust: { apiv3Key: 'x'.repeat(32) } },
  'without an APIv3 key': {
    code: 'ERR_NOTIFICATION_DECRYPTION',
    trust: { apiv3Key: undefined } as unknown as TrustOptions,
  },
  'with an unknown encryption': {
    code: 'ERR_NOTIFICATION_ALGORITHM',
    options: { body: { resource: { algorithm: 'AEAD_SM4_GCM', ciphertext: 'AAAA', nonce: '123456789012' } } },
  },
  'without a resource': { code: 'ERR_NOTIFICATION_MALFORMED', options: { body: { resource: undefined } } },
  'without an id': { code: 'ERR_NOTIFICATION_MALFORMED', options: { body: { id: undefined } } },
  'an APIv2 notice without sign': {
    code: 'ERR_NOTIFICATION_UNSIGNED',
    event: 'v2/transaction-success',
    change: ({ headers, body }) => ({ headers, body: body.toString().replace(/<sign>.*<\/sign>/, '') }),
  },
  'an APIv2 notice with another amount': {
    code: 'ERR_SIGNATURE_MISMATCH',
    event: 'v2/transaction-success',
    change: ({ headers, body }) => ({ headers, body: body.toString().replace(/(<total_fee><!\[CDATA\[)/, '$11') }),
  },
  'an APIv2 notice of another merchant': {
    code: 'ERR_NOTIFICATION_MERCHANT',
    event: 'v2/transaction-success',
    trust: { mchid: '1900000999' },
  },
  'a refund notice for another key': {
    code: 'ERR_NOTIFICATION_DECRYPTION',
    event: 'v2/refund-processed',
    trust: { secret: 'y'.repeat(32) },
  },
  'an APIv2 notice that is no whole XML': {
    code: 'ERR_NOTIFICATION_MALFORMED',
    event: 'v2/transaction-success',
    change: ({ headers, body }) => ({ headers, body: body.subarray(0, 100) }),
  },
  'an APIv2 notice signed by a type of its own': {
    code: 'ERR_NOTIFICATION_SIGNATURE_TYPE',
    event: 'v2/transaction-success',
    change: ({ headers, body }) => ({
      headers,
      body: body.toString().replace('<sign>', '<sign_type>CRC32</sign_type><sign>'),
    }),
  },
}

describe('a notification', () => {
  test.each(Object.entries(TAMPERINGS))(
    '%s is refused',
    async (_, { code, event = 'REFUND.SUCCESS', options, change, trust }) => {
      const sent = await s.sim.notification(event, options)
      const incoming = change?.(sent) ?? sent
      const given = trusting(
        s.sim,
        trust?.certs
          ? { certs: Object.fromEntries(Object.keys(s.sim.options.certs).map((id) => [id, foreign])) }
          : trust,
      )
      const error = await rejection(parseNotification(incoming as never, given))
      expect(error).toMatchObject({ name: 'SignatureError', code })
      for (const secret of [s.sim.merchant.apiv3Key, s.sim.merchant.secret])
        expect(JSON.stringify(error) + String(error.stack)).not.toContain(secret)
    },
  )

  test.each([
    ['a tag of 15 bytes', (bytes: Buffer) => bytes.subarray(0, -1)],
    ['a tag of 4 bytes', (bytes: Buffer) => bytes.subarray(0, -12)],
    ['a flipped tag', (bytes: Buffer) => Buffer.concat([bytes.subarray(0, -1), Buffer.of((bytes.at(-1) ?? 0) ^ 1)])],
    ['a flipped ciphertext', (bytes: Buffer) => Buffer.concat([Buffer.of((bytes[0] ?? 0) ^ 1), bytes.subarray(1)])],
    ['swapped halves', (bytes: Buffer) => Buffer.concat([bytes.subarray(-16), bytes.subarray(0, -16)])],
  ])('rightly signed, but with %s is refused', async (_, change) => {
    const { resource } = JSON.parse((await s.sim.notification('REFUND.SUCCESS')).body.toString())
    const ciphertext = change(Buffer.from(resource.ciphertext, 'base64')).toString('base64')
    const sent = await s.sim.notification('REFUND.SUCCESS', { body: { resource: { ...resource, ciphertext } } })
    expect(await rejection(parseNotification(sent, trusting(s.sim)))).toMatchObject({
      code: 'ERR_NOTIFICATION_DECRYPTION',
    })
  })

  test.each([
    ['nonce', { nonce: 'aaaaaaaaaaaa' }],
    ['associated data', { associated_data: 'other' }],
  ])('rightly signed, but with another %s is refused', async (_, change) => {
    const { resource } = JSON.parse((await s.sim.notification('REFUND.SUCCESS')).body.toString())
    const sent = await s.sim.notification('REFUND.SUCCESS', { body: { resource: { ...resource, ...change } } })
    expect(await rejection(parseNotification(sent, trusting(s.sim)))).toMatchObject({
      code: 'ERR_NOTIFICATION_DECRYPTION',
    })
  })
})

describe('several merchants at one address', () => {
  const other = { mchid: '1900000999', apiv3Key: 'z'.repeat(32), secret: 'z'.repeat(32) }

  test('the one whose keys open it is found, though they share a platform certificate', async () => {
    const trust = [{ ...other, certs: s.sim.options.certs }, trusting(s.sim)]
    for (const event of ['TRANSACTION.SUCCESS', 'v2/transaction-success', 'v2/refund-processed']) {
      await expect(parseNotification(await s.sim.notification(event), trust)).resolves.toHaveProperty(
        'mchid',
        s.sim.merchant.mchid,
      )
    }
  })

  test('a function may find them by the serial number', async () => {
    const asked: unknown[] = []
    const notification = await parseNotification(
      await s.sim.notification('TRANSACTION.SUCCESS'),
      async ({ serial }) => {
        asked.push(serial)
        return trusting(s.sim)
      },
    )
    expect(asked).toEqual([notification.serial])
  })

  test('that none of them opens, the nearest says why', async () => {
    const trust = [
      { ...other, certs: s.sim.options.certs },
      { certs: { PUB_KEY_ID_0: foreign }, apiv3Key: 'z'.repeat(32) },
    ]
    expect(await rejection(parseNotification(await s.sim.notification('TRANSACTION.SUCCESS'), trust))).toMatchObject({
      code: 'ERR_NOTIFICATION_DECRYPTION',
    })
    expect(await rejection(parseNotification(await s.sim.notification('TRANSACTION.SUCCESS'), []))).toMatchObject({
      code: 'ERR_INVALID_ARGUMENT',
    })
  })
})

test('an APIv3 key of another length is refused, and not shown', () => {
  expect(() => trustOf({ apiv3Key: 'too short' })).toThrow(
    expect.objectContaining({ code: 'ERR_INVALID_KEY', message: expect.not.stringContaining('too short') }),
  )
})
