import * as crypto from 'node:crypto'
import fc from 'fast-check'
import { KJUR } from 'jsrsasign'
import { Formatter } from '../../lib/crypto/formatter'
import { Rsa } from '../../lib/crypto/rsa'
import { everythingShown, refusal } from './refusal'

const { privateKey, publicKey } = crypto.generateKeyPairSync('rsa', { modulusLength: 2048 })
const other = crypto.generateKeyPairSync('rsa', { modulusLength: 2048 })
const privatePem = privateKey.export({ type: 'pkcs8', format: 'pem' }) as string
const publicPem = publicKey.export({ type: 'spki', format: 'pem' }) as string
const base64 = (key: crypto.KeyObject, type: 'pkcs1' | 'pkcs8' | 'spki'): string =>
  key.export({ type, format: 'der' } as never).toString('base64')
const wellFormed = fc.string({ unit: 'grapheme' }).filter((text) => Buffer.from(text).toString() === text)

describe('signatures', () => {
  const message = Formatter.request(
    'POST',
    '/v3/pay/transactions/native',
    1554208460,
    '593BEC0C930BF1AFEB40B4A08C8FB242',
    '{"description":"商品 😀"}',
  )

  test('jsrsasign verifies ours', () => {
    const second = new KJUR.crypto.Signature({ alg: 'SHA256withRSA' })
    second.init(publicPem)
    second.updateHex(Buffer.from(message).toString('hex'))
    expect(second.verify(Buffer.from(Rsa.sign(message, privateKey), 'base64').toString('hex'))).toBe(true)
  })

  test("we verify jsrsasign's, which are the same bytes", () => {
    const second = new KJUR.crypto.Signature({ alg: 'SHA256withRSA' })
    second.init(privatePem)
    second.updateHex(Buffer.from(message).toString('hex'))
    const signature = Buffer.from(second.sign(), 'hex').toString('base64')
    expect(Rsa.verify(message, signature, publicKey)).toBe(true)
    expect(Rsa.sign(message, privateKey)).toBe(signature)
  })

  test('are the same for text and bytes, KeyObject and PEM', () => {
    const signature = Rsa.sign(message, privateKey)
    expect(Rsa.sign(Buffer.from(message), privatePem)).toBe(signature)
    expect(Rsa.sign(new Uint8Array(Buffer.from(message)), privateKey)).toBe(signature)
    expect(Rsa.verify(Buffer.from(message), signature, publicPem)).toBe(true)
  })

  test('hold for any text, and for no other', () => {
    fc.assert(
      fc.property(wellFormed, wellFormed, (one, another) => {
        const signature = Rsa.sign(one, privateKey)
        expect(Rsa.verify(one, signature, publicKey)).toBe(true)
        expect(Rsa.verify(another, signature, publicKey)).toBe(one === another)
      }),
      { numRuns: 50 },
    )
  })

  test('do not hold with one byte changed', () => {
    const bytes = Buffer.from(Rsa.sign(message, privateKey), 'base64')
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, flip) => {
        const forged = Buffer.from(bytes)
        forged[at] = (forged[at] ?? 0) ^ flip
        expect(Rsa.verify(message, forged.toString('base64'), publicKey)).toBe(false)
      }),
    )
  })

  test('do not hold for another key', () => {
    expect(Rsa.verify(message, Rsa.sign(message, other.privateKey), publicKey)).toBe(false)
  })

  test('that are no exact base64 do not hold, and do not throw', () => {
    const signature = Rsa.sign(message, privateKey)
    const odd = [
      '',
      '=',
      'a',
      '!!!!',
      'WECHATPAY/SIGNTEST/w85K6hpKtDrRJPZ8',
      `${signature}=`,
      `${signature}\n`,
      ` ${signature}`,
      signature.replace('==', ''),
      signature.slice(0, -4),
      `${signature}AAAA`,
      `*${signature}`,
      signature.replace(/\+/g, '-').replace(/\//g, '_') + '-',
    ]
    for (const text of odd) expect(Rsa.verify(message, text, publicKey)).toBe(false)
    for (const value of [undefined, null, 42, {}, Buffer.from(signature, 'base64')])
      expect(Rsa.verify(message, value as never, publicKey)).toBe(false)
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => !Rsa.verify(message, text, publicKey)))
  })

  test('want text or bytes, and the right half of the pair', () => {
    expect(refusal(() => Rsa.sign({} as never, privateKey))).toMatchObject({
      code: 'ERR_INVALID_ARGUMENT',
      argument: 'message',
    })
    expect(refusal(() => Rsa.verify(undefined as never, 'AAAA', publicKey)).code).toBe('ERR_INVALID_ARGUMENT')
    expect(refusal(() => Rsa.sign('', publicKey)).code).toBe('ERR_INVALID_KEY')
    expect(refusal(() => Rsa.verify('', '', privateKey)).code).toBe('ERR_INVALID_KEY')
  })
})

describe('encryption', () => {
  test('comes back, and differs each time', () => {
    fc.assert(
      fc.property(
        wellFormed.filter((text) => Buffer.byteLength(text) <= 214),
        (text) => {
          const ciphertext = Rsa.encrypt(text, publicKey)
          expect(Rsa.decrypt(ciphertext, privateKey)).toBe(text)
          expect(Rsa.encrypt(text, publicPem)).not.toBe(ciphertext)
        },
      ),
      { numRuns: 30 },
    )
  })

  test('is OAEP with SHA-1 unless told', () => {
    const ciphertext = Buffer.from(Rsa.encrypt('张三', publicKey), 'base64')
    expect(
      crypto
        .privateDecrypt(
          { key: privateKey, padding: crypto.constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha1' },
          ciphertext,
        )
        .toString(),
    ).toBe('张三')
    expect(Rsa.PKCS1_OAEP_PADDING).toBe(crypto.constants.RSA_PKCS1_OAEP_PADDING)
  })

  test('can be PKCS#1 v1.5 for what is sent', () => {
    expect(Rsa.PKCS1_PADDING).toBe(crypto.constants.RSA_PKCS1_PADDING)
    // Raw RSA shows the padding; Node 20 refuses to take it off.
    const block = crypto.privateDecrypt(
      { key: privateKey, padding: crypto.constants.RSA_NO_PADDING },
      Buffer.from(Rsa.encrypt('440524188001010014', publicKey, Rsa.PKCS1_PADDING), 'base64'),
    )
    expect(block.subarray(0, 2).toString('hex')).toBe('0002')
    expect(block.subarray(block.indexOf(0, 2) + 1).toString()).toBe('440524188001010014')
  })

  test('of a text that is too long says how long it may be', () => {
    expect(Rsa.decrypt(Rsa.encrypt('x'.repeat(214), publicKey), privateKey)).toHaveLength(214)
    expect(refusal(() => Rsa.encrypt('x'.repeat(215), publicKey)).message).toContain('215 bytes; this key encrypts 214')
    expect(refusal(() => Rsa.encrypt('x'.repeat(246), publicKey, Rsa.PKCS1_PADDING)).message).toContain('245')
  })

  test('refuses other paddings', () => {
    expect(refusal(() => Rsa.encrypt('x', publicKey, 3 as never))).toMatchObject({
      code: 'ERR_INVALID_ARGUMENT',
      argument: 'padding',
    })
    expect(refusal(() => Rsa.decrypt('AAAA', privateKey, 1 as never))).toMatchObject({
      code: 'ERR_INVALID_ARGUMENT',
      argument: 'padding',
    })
  })

  test('fails with one code for another key, a changed byte and odd base64', () => {
    const ciphertext = Rsa.encrypt('secret text 1234', publicKey)
    const changed = Buffer.from(ciphertext, 'base64')
    changed[100] = (changed[100] ?? 0) ^ 1
    for (const text of [
      Rsa.encrypt('secret text 1234', other.publicKey),
      changed.toString('base64'),
      ciphertext.slice(4),
      `${ciphertext}!`,
      '',
      undefined as never,
    ]) {
      const error = refusal(() => Rsa.decrypt(text, privateKey))
      expect(error).toMatchObject({ code: 'ERR_DECRYPTION_FAILED', argument: 'ciphertext' })
      expect(everythingShown(error)).not.toContain('secret text')
    }
  })
})

describe('loading, as the PHP SDK names it', () => {
  test('from', () => {
    expect(Rsa.from(privatePem).equals(privateKey)).toBe(true)
    expect(Rsa.from(publicPem, Rsa.KEY_TYPE_PUBLIC).equals(publicKey)).toBe(true)
    const encrypted = privateKey.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-128-cbc', passphrase: 'p' })
    expect(Rsa.from(encrypted, Rsa.KEY_TYPE_PRIVATE, 'p').equals(privateKey)).toBe(true)
    expect(refusal(() => Rsa.from(privatePem, 'pubic' as never))).toMatchObject({
      code: 'ERR_INVALID_ARGUMENT',
      argument: 'type',
    })
  })

  test('fromPkcs1, fromPkcs8, fromSpki', () => {
    expect(Rsa.fromPkcs1(base64(privateKey, 'pkcs1')).equals(privateKey)).toBe(true)
    expect(Rsa.fromPkcs1(base64(publicKey, 'pkcs1'), Rsa.KEY_TYPE_PUBLIC).equals(publicKey)).toBe(true)
    expect(Rsa.fromPkcs8(base64(privateKey, 'pkcs8')).equals(privateKey)).toBe(true)
    expect(Rsa.fromSpki(base64(publicKey, 'spki')).equals(publicKey)).toBe(true)
    expect(refusal(() => Rsa.fromSpki(base64(privateKey, 'pkcs8'))).code).toBe('ERR_INVALID_KEY')
  })

  test('pkcs1ToSpki', () => {
    expect(Rsa.pkcs1ToSpki(base64(publicKey, 'pkcs1'))).toBe(base64(publicKey, 'spki'))
    expect(refusal(() => Rsa.pkcs1ToSpki('AAAA')).code).toBe('ERR_INVALID_KEY')
  })
})
