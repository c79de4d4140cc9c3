import fc from 'fast-check'
import { AesEcb } from '../../lib/crypto/aes-ecb'
import { AesGcm } from '../../lib/crypto/aes-gcm'
import { Hash } from '../../lib/crypto/hash'
import vectors from '../vectors/aes-256.json'
import { everythingShown, refusal } from './refusal'

const hex = (text: string): Buffer => Buffer.from(text, 'hex')
const KEY = '0123456789abcdef0123456789ABCDEF'
const text = fc.string({ unit: 'grapheme' }).filter((value) => Buffer.from(value).toString() === value)

describe('AES-256-GCM', () => {
  test.each(vectors.gcm)('test case $case', ({ key, iv, aad, plaintext, ciphertext, tag }) => {
    const sealed = AesGcm.encryptBytes(hex(plaintext), hex(key), hex(iv), hex(aad))
    expect(sealed.toString('hex')).toBe(ciphertext + tag)
    expect(AesGcm.decryptBytes(hex(ciphertext + tag), hex(key), hex(iv), hex(aad)).toString('hex')).toBe(plaintext)
    expect(AesGcm.encrypt(hex(plaintext), hex(key), hex(iv), hex(aad))).toBe(sealed.toString('base64'))
  })

  test('any text comes back, with and without associated data', () => {
    fc.assert(
      fc.property(text, text, fc.constantFrom('123456789012', '1234567890123456'), (plaintext, aad, iv) => {
        expect(AesGcm.decrypt(AesGcm.encrypt(plaintext, KEY, iv, aad), KEY, iv, aad)).toBe(plaintext)
        expect(AesGcm.decrypt(AesGcm.encrypt(plaintext, KEY, iv), KEY, iv)).toBe(plaintext)
      }),
    )
  })

  test('every changed byte, of the tag as well, is noticed', () => {
    const sealed = Buffer.from(AesGcm.encrypt('{"mchid":"1900009191"}', KEY, '123456789012', 'transaction'), 'base64')
    for (let at = 0; at < sealed.length; at++) {
      for (const flip of [0x01, 0x80, 0xff]) {
        const forged = Buffer.from(sealed)
        forged[at] = (forged[at] ?? 0) ^ flip
        expect(refusal(() => AesGcm.decrypt(forged.toString('base64'), KEY, '123456789012', 'transaction')).code).toBe(
          'ERR_DECRYPTION_FAILED',
        )
      }
    }
  })

  test('a shortened tag, other associated data, iv or key is noticed', () => {
    const sealed = AesGcm.encrypt('{"mchid":"1900009191"}', KEY, '123456789012', 'transaction')
    const bytes = Buffer.from(sealed, 'base64')
    for (let length = 0; length < bytes.length; length++) {
      expect(
        refusal(() => AesGcm.decryptBytes(bytes.subarray(0, length), KEY, '123456789012', 'transaction')).code,
      ).toBe('ERR_DECRYPTION_FAILED')
    }
    for (const [key, iv, aad] of [
      [KEY.toLowerCase(), '123456789012', 'transaction'],
      [KEY, '123456789013', 'transaction'],
      [KEY, '123456789012', ''],
      [KEY, '123456789012', 'refund'],
    ] as const) {
      expect(refusal(() => AesGcm.decrypt(sealed, key, iv, aad)).code).toBe('ERR_DECRYPTION_FAILED')
    }
  })

  test('says what is wrong with its arguments', () => {
    expect(refusal(() => AesGcm.encrypt('x', KEY.slice(1), '123456789012'))).toMatchObject({
      code: 'ERR_INVALID_KEY',
      argument: 'key',
    })
    expect(refusal(() => AesGcm.decrypt('AAAA', undefined as never, '123456789012')).code).toBe('ERR_INVALID_KEY')
    expect(refusal(() => AesGcm.encrypt('x', KEY, ''))).toMatchObject({ code: 'ERR_INVALID_ARGUMENT', argument: 'iv' })
    expect(refusal(() => AesGcm.encrypt('x', KEY, '123456789012', 1 as never))).toMatchObject({
      code: 'ERR_INVALID_ARGUMENT',
      argument: 'aad',
    })
    expect(refusal(() => AesGcm.encrypt(undefined as never, KEY, '123456789012'))).toMatchObject({
      code: 'ERR_INVALID_ARGUMENT',
      argument: 'plaintext',
    })
    expect(refusal(() => AesGcm.decrypt('AAAA', KEY, '123456789012')).message).toContain('3 bytes')
    expect(refusal(() => AesGcm.decrypt('not base64', KEY, '123456789012')).code).toBe('ERR_DECRYPTION_FAILED')
    expect(refusal(() => AesGcm.decrypt(undefined as never, KEY, '123456789012')).code).toBe('ERR_DECRYPTION_FAILED')
  })

  test('its errors show no key', () => {
    for (const run of [
      () => AesGcm.decrypt('A'.repeat(64), KEY, '123456789012'),
      () => AesGcm.encrypt('x', `${KEY}x`, '123456789012'),
      () => AesEcb.decrypt('A'.repeat(64), KEY),
    ]) {
      expect(everythingShown(refusal(run))).not.toContain(KEY.slice(0, 16))
    }
  })
})

describe('AES-256-ECB', () => {
  test('SP 800-38A, F.1.5, followed by one block of padding', () => {
    const sealed = Buffer.from(AesEcb.encrypt(hex(vectors.ecb.plaintext), hex(vectors.ecb.key)), 'base64').toString(
      'hex',
    )
    expect(sealed.slice(0, -32)).toBe(vectors.ecb.ciphertext)
    expect(sealed).toHaveLength(vectors.ecb.ciphertext.length + 32)
  })

  test('any text comes back', () => {
    fc.assert(fc.property(text, (plaintext) => AesEcb.decrypt(AesEcb.encrypt(plaintext, KEY), KEY) === plaintext))
  })

  test('reads req_info under the MD5 of the APIv2 key, also broken into lines', () => {
    const key = Hash.md5('192006250b4c09247ec02edce69f6a2d')
    const info = AesEcb.encrypt(
      '<root>\n<out_refund_no><![CDATA[131811191610442717309]]></out_refund_no>\n</root>',
      key,
    )
    expect(AesEcb.decrypt(info.replace(/.{20}/g, '$&\r\n'), key)).toContain('131811191610442717309')
  })

  test('another key, a cut and odd base64 are errors', () => {
    const sealed = AesEcb.encrypt('x'.repeat(100), KEY)
    for (const [ciphertext, key] of [
      [sealed, KEY.toLowerCase()],
      [sealed.slice(0, 40), KEY],
      [`${sealed}!`, KEY],
      ['', KEY],
    ] as const) {
      expect(refusal(() => AesEcb.decrypt(ciphertext, key))).toMatchObject({
        code: 'ERR_DECRYPTION_FAILED',
        argument: 'ciphertext',
      })
    }
    expect(refusal(() => AesEcb.encrypt('x', 'short')).message).toBe('`key` has 5 bytes: an AES-256 key has 32')
  })
})
