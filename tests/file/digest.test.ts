import crypto from 'node:crypto'
import { Readable } from 'node:stream'
import { Digest, digestAlgorithm, digestOf, isDigest } from '../../lib/file/digest'
import { MediaUtil } from '../../lib/upload/media-util'

it.each([
  ['MD5', '900150983cd24fb0d6963f7d28e17f72'],
  ['SHA1', 'a9993e364706816aba3e25717850c26c9cd0d89d'],
  ['SHA-256', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  ['DIGEST_ALGORITHM_SM3', '66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0'],
])('%s of abc', async (algorithm, hex) => {
  expect(await digestOf(Readable.from(['a', 'bc']), algorithm)).toEqual({ hex, size: 3 })
  expect(isDigest(hex, algorithm)).toBe(true)
  expect(isDigest(hex.toUpperCase(), algorithm)).toBe(true)
  for (const other of [hex.slice(1), `${hex}0`, `${hex.slice(1)}g`, '', 7])
    expect(isDigest(other, algorithm)).toBe(false)
})

it.each(['SHA512', '', 'sm3 ', 7, undefined])('%j is not an algorithm of WeChat Pay', (name) => {
  expect(() => digestAlgorithm(name)).toThrow(
    expect.objectContaining({ code: 'ERR_INVALID_ARGUMENT', argument: 'algorithm' }),
  )
})

describe('a runtime without SM3', () => {
  beforeEach(() => {
    const { createHash } = crypto
    jest.spyOn(crypto, 'createHash').mockImplementation((name, options) => {
      if (name === 'sm3') throw new Error('Digest method not supported')
      return createHash(name, options)
    })
  })
  afterEach(() => {
    jest.restoreAllMocks()
  })
  const without = {
    name: 'InvalidArgumentError',
    code: 'ERR_INVALID_ARGUMENT',
    argument: 'algorithm',
    message: expect.stringContaining('this runtime cannot compute SM3'),
    cause: expect.objectContaining({ message: 'Digest method not supported' }),
  }

  it('says so', async () => {
    expect(() => new Digest('SM3')).toThrow(expect.objectContaining(without))
    for (const content of [Buffer.from('a'), new Blob(['a']), Readable.from(['a'])])
      await expect(new MediaUtil('a.pdf', content, { algorithm: 'SM3' }).ready()).rejects.toMatchObject(without)
  })

  it('still uploads a stream whose SM3 the caller knows', async () => {
    const media = new MediaUtil('a.pdf', Readable.from(['a']), { algorithm: 'SM3', digest: 'A'.repeat(64) })
    expect((await media.prepare()).meta).toBe(`{"filename":"a.pdf","sm3":"${'a'.repeat(64)}"}`)
    for await (const _ of media.getStream());
  })
})
