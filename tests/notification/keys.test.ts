import { generateKeyPairSync } from 'node:crypto'

import { Builder, certificates } from '../../lib/index'
import { createNotificationHandler, parseNotification, trustOf, type TrustOptions } from '../../lib/notification'
import { rejection } from '../simulated'
import { Platform, shop, v2Refund } from './platform'

const platform = new Platform('PUB_KEY_ID_0000000001')
const own = shop('1900000001')
const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
const client = {
  mchid: own.mchid,
  serial: '5157F09EFDC096DE15EBE81A47057A7232F1B8E1',
  privateKey,
  certs: platform.certs,
}

const WEAK_TEXTS: [string, unknown, RegExp][] = [
  ['nothing, as of an unset environment variable', '', /empty/],
  ['null', null, /missing/],
  ['a number', 1_234_567_890, /number/],
  ['one character', 'x', /1 characters/],
  ['31 characters', 'x'.repeat(31), /31 characters/],
  ['33 characters', 'x'.repeat(33), /33 characters/],
  ['a line break at its end', `${'x'.repeat(32)}\n`, /white space/],
  ['blanks alone', ' '.repeat(32), /white space/],
  ['a line break among 32', `${'x'.repeat(31)}\n`, /white space/],
  ['zero characters', '\0'.repeat(32), /no key has/],
  ['an invisible character', `${'x'.repeat(31)}\u200b`, /no key has|white space/],
  ['characters of several bytes', '密'.repeat(32), /no key has/],
]
const WEAK_BYTES: [string, unknown, RegExp][] = [
  ['no bytes', new Uint8Array(0), /0 bytes/],
  ['31 bytes', new Uint8Array(31).fill(7), /31 bytes/],
  ['bytes that were never filled', Buffer.alloc(32), /zeros/],
]

/** Every way in for a key. */
const SECRET = {
  'Builder.factory': (secret: any) => Builder.factory({ ...client, secret }),
  'Builder.factory for APIv2 alone': (secret: any) => Builder.factory({ mchid: own.mchid, secret }),
  trustOf: (secret: any) => trustOf({ ...client, secret }),
  'trust of a handler': (secret: any) => createNotificationHandler({ trust: { mchid: own.mchid, secret }, on: {} }),
  'a list in trust of a handler': (secret: any) =>
    createNotificationHandler({ trust: [trustOf({ ...client }), { secret }], on: {} }),
}
const APIV3_KEY = {
  'Builder.factory': (apiv3Key: any) => Builder.factory({ ...client, apiv3Key }),
  'certificates()': (apiv3Key: any) => certificates({ apiv3Key }),
  trustOf: (apiv3Key: any) => trustOf({ ...client, apiv3Key }),
  'trust of a handler': (apiv3Key: any) => createNotificationHandler({ trust: { ...client, apiv3Key }, on: {} }),
}

describe.each(Object.entries(SECRET))('an APIv2 key given to %s', (_, make) => {
  test.each(WEAK_TEXTS)('that is %s is refused at construction, and not shown', (__, secret, why) => {
    expect(() => make(secret)).toThrow(
      expect.objectContaining({ code: 'ERR_INVALID_SECRET', argument: 'secret', message: expect.stringMatching(why) }),
    )
    expect(() => make(secret)).toThrow(expect.objectContaining({ message: expect.not.stringContaining('xxxx') }))
  })
  test('of 32 characters is taken', () => {
    expect(() => make(own.secret)).not.toThrow()
  })
})

describe.each(Object.entries(APIV3_KEY))('an APIv3 key given to %s', (_, make) => {
  test.each([...WEAK_TEXTS, ...WEAK_BYTES])('that is %s is refused at construction, and not shown', (__, key, why) => {
    expect(() => make(key)).toThrow(
      expect.objectContaining({ code: 'ERR_INVALID_KEY', argument: 'apiv3Key', message: expect.stringMatching(why) }),
    )
    expect(() => make(key)).toThrow(expect.objectContaining({ message: expect.not.stringContaining('xxxx') }))
  })
  test.each([own.apiv3Key, Buffer.from(own.apiv3Key), new TextEncoder().encode(own.apiv3Key)])(
    'is taken: %p',
    (key) => {
      expect(() => make(key)).not.toThrow()
    },
  )
})

test('a refund notice forged under the empty key is refused', async () => {
  const forged = v2Refund({ ...own, secret: 'd41d8cd98f00b204e9800998ecf8427e' })
  expect(await rejection(parseNotification(forged, { secret: '' }))).toMatchObject({ code: 'ERR_INVALID_SECRET' })
})

test('an APIv3 key is copied: to wipe the bytes afterwards changes nothing', async () => {
  const apiv3Key = Buffer.from(own.apiv3Key)
  const trust = trustOf({ ...client, apiv3Key })
  apiv3Key.fill(0)
  await expect(parseNotification(platform.v3(own), trust)).resolves.toBeDefined()
})

test.each<[string, unknown, object]>([
  ['an empty list', [], { code: 'ERR_INVALID_OPTION', argument: 'trust' }],
  ['no keys at all', {}, { code: 'ERR_INVALID_OPTION', argument: 'trust' }],
  [
    'a merchant without keys',
    { mchid: own.mchid, apiv3Key: own.apiv3Key },
    { code: 'ERR_INVALID_OPTION', argument: 'trust' },
  ],
  ['empty certs', { certs: {} }, { code: 'ERR_INVALID_CERTS', argument: 'certs' }],
  ['certs that are a text', { certs: 'PUB_KEY_ID_1' }, { code: 'ERR_INVALID_CERTS', argument: 'certs' }],
  ['certs that are null', { certs: null }, { code: 'ERR_INVALID_CERTS', argument: 'certs' }],
  ['an mchid that is a number', { ...client, mchid: 1900000001 }, { code: 'ERR_INVALID_MCHID', argument: 'mchid' }],
  ['an mchid of a blank', { ...client, mchid: ' ' }, { code: 'ERR_INVALID_MCHID', argument: 'mchid' }],
  ['a list that holds null', [client, null], { code: 'ERR_INVALID_OPTION', argument: 'trust' }],
  ['a list that holds a text', ['1900000001'], { code: 'ERR_INVALID_OPTION', argument: 'trust' }],
])('%s as trust is refused at construction', (_, trust, error) => {
  expect(() => createNotificationHandler({ trust: trust as TrustOptions, on: {} })).toThrow(
    expect.objectContaining({ name: 'InvalidArgumentError', ...error }),
  )
})
