import fc from 'fast-check'
import { metaOf } from '../../lib/simulator/multipart'

const body = (meta: string, file: Uint8Array, first: 'meta' | 'file' = 'meta'): Buffer => {
  const parts = {
    meta: Buffer.from(
      `--b\r\nContent-Disposition: form-data; name="meta"\r\nContent-Type: application/json\r\n\r\n${meta}\r\n`,
    ),
    file: Buffer.concat([
      Buffer.from('--b\r\ncontent-disposition: form-data; filename="meta"; name="file"\r\n\r\n'),
      file,
      Buffer.from('\r\n'),
    ]),
  }
  return Buffer.concat([
    ...(first === 'meta' ? [parts.meta, parts.file] : [parts.file, parts.meta]),
    Buffer.from('--b--\r\n'),
  ])
}

describe('the meta part of an upload', () => {
  it('is found with any text in it and any file beside it', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.uint8Array({ maxLength: 200 }),
        fc.constantFrom('meta' as const, 'file' as const),
        (text, file, first) => {
          fc.pre(!text.includes('\r\n--b') && !Buffer.from(file).includes('\r\n--b'))
          expect(metaOf(body(text, file, first), 'multipart/form-data; boundary=b')).toBe(text)
        },
      ),
    )
  })

  it.each([
    ['without a boundary', body('{}', new Uint8Array()), 'multipart/form-data'],
    ['without its end', body('{}', new Uint8Array()).subarray(0, 90), 'multipart/form-data; boundary=b'],
    ['under another boundary', body('{}', new Uint8Array()), 'multipart/form-data; boundary=c'],
    ['in an empty body', Buffer.alloc(0), 'multipart/form-data; boundary=b'],
  ])('is not there %s', (_name, bytes, type) => {
    expect(metaOf(bytes, type)).toBeUndefined()
  })
})
