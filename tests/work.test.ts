import { createCipheriv } from 'node:crypto'
import { Readable } from 'node:stream'

import { expectLinear, Work } from './work'

/** Every parser of what comes from outside, each with what would cost the most if it looked at anything again and again. */
const work = Work.start()
/* eslint-disable @typescript-eslint/no-require-imports, @typescript-eslint/consistent-type-imports -- counted is what is loaded after the start */
const { readBill } = require('../lib/bill/read') as typeof import('../lib/bill/read')
const { openList } = require('../lib/certificates/read') as typeof import('../lib/certificates/read')
const { toCertificates, toPrivateKey } = require('../lib/crypto/keys') as typeof import('../lib/crypto/keys')
const { derChildren, readDer } = require('../lib/crypto/der') as typeof import('../lib/crypto/der')
const { decodeJson } = require('../lib/json/read') as typeof import('../lib/json/read')
const { parseV3 } = require('../lib/notification/v3') as typeof import('../lib/notification/v3')
const { parseV2 } = require('../lib/notification/v2') as typeof import('../lib/notification/v2')
const { decode: decodeV3 } = require('../lib/v3/decode') as typeof import('../lib/v3/decode')
const { judge } = require('../lib/v2/response') as typeof import('../lib/v2/response')
const { formParts } = require('../lib/simulator/form') as typeof import('../lib/simulator/form')
const { UriTemplate } = require('../lib/uri/template') as typeof import('../lib/uri/template')
const { queryString } = require('../lib/uri/query') as typeof import('../lib/uri/query')
const { Transformer } = require('../lib/xml/transformer') as typeof import('../lib/xml/transformer')
/* eslint-enable */
afterAll(() => {
  work.stop()
})

test('work that grows with the square is found', async () => {
  await expect(expectLinear(async (size) => size * size)).rejects.toThrow()
})

const inPieces = (text: string, size: number) =>
  Readable.from(
    (function* () {
      const bytes = Buffer.from(text)
      for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
    })(),
  )
const rowsOf = (text: string, size: number) => async () => {
  for await (const _ of readBill(inPieces(text, size)));
}

describe('the rows of a bill', () => {
  const BILLS: Record<string, (n: number) => string> = {
    'a header of commas': (n) => `${','.repeat(n)}\r\n`,
    'a header of one name': (n) => `${'a,'.repeat(n)}a\r\n`,
    'a header of many names': (n) => `${Array.from({ length: n }, (_, i) => `c${i}`).join(',')}\r\n`,
    'a row of many cells': (n) => `${','.repeat(n)}\r\n${'`1,'.repeat(n)}\`1\r\n`,
    'a row without backticks': (n) => `${','.repeat(n)}\r\n${'1,'.repeat(n)}1\r\n`,
    'many rows': (n) => `a,b\r\n${'`1,`2\r\n'.repeat(n)}`,
    'many rows without backticks': (n) => `a,b\r\n${'1,2\r\n'.repeat(n)}`,
    'many blank lines': (n) => `a\r\n${'\r\n'.repeat(n)}`,
    'many headers': (n) => 'a,b\r\n'.repeat(n),
    'one line without end': (n) => 'x'.repeat(10 * n),
    backticks: (n) => `a\r\n${',`'.repeat(n)}`,
  }
  test.each(Object.entries(BILLS))('%s', async (_, make) => {
    await expectLinear((size) => work.of(rowsOf(make(size), 1024)))
  })

  test('a line that comes byte by byte is cut into cells once', async () => {
    const { default: papaparse } = await import('papaparse')
    const { Parser } = papaparse
    let read = 0
    const counting = jest.spyOn(papaparse, 'Parser').mockImplementation((options) => {
      const parser = new Parser(options)
      return {
        parse: (text: string, base: number, ignoreLastRow: boolean) => {
          read += text.length
          return parser.parse(text, base, ignoreLastRow) as unknown
        },
      } as never
    })
    await expectLinear(async (size) => {
      read = 0
      await rowsOf(`${','.repeat(size)}\r\n${'`1,'.repeat(size)}\`1\r\n`, 1)()
      return read
    })
    counting.mockRestore()
  })
})

const KEY = 'k'.repeat(32)
const NONCE = 'n'.repeat(12)
function sealed(text: string): string {
  const cipher = createCipheriv('aes-256-gcm', KEY, NONCE).setAAD(Buffer.from('certificate'))
  return Buffer.concat([cipher.update(text), cipher.final(), cipher.getAuthTag()]).toString('base64')
}

describe('keys and certificates', () => {
  const LINE = 'A'.repeat(64)
  const TEXTS: Record<string, (n: number) => string> = {
    'one long block': (n) => `-----BEGIN CERTIFICATE-----\n${`${LINE}\n`.repeat(n / 100)}-----END CERTIFICATE-----\n`,
    'many blocks': (n) => '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n'.repeat(n),
    'many beginnings': (n) => '-----BEGIN CERTIFICATE-----\n'.repeat(n),
    'many beginnings of many kinds': (n) => Array.from({ length: n }, (_, i) => `-----BEGIN A${i}-----\n`).join(''),
    'many ends': (n) => '-----END CERTIFICATE-----\n'.repeat(n),
    hyphens: (n) => '-'.repeat(n),
    'headers without end': (n) => `-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\n${'DEK-Info: '.repeat(n)}`,
  }
  test.each(Object.entries(TEXTS))('%s', async (_, make) => {
    const least = await work.of(() => toCertificates('-----'))
    for (const read of [toCertificates, toPrivateKey])
      await expectLinear(async (size) => Math.max(least, await work.of(() => read(make(size)))))
  })

  test('DER of many elements, and of elements inside one another', async () => {
    const flat = (n: number) =>
      Buffer.concat([Buffer.of(0x30, 0x82, (2 * n) >> 8, (2 * n) & 255), Buffer.alloc(2 * n, Buffer.of(5, 0))])
    await expectLinear((size) => work.of(() => derChildren(flat(size), readDer(flat(size))!)))
    await expectLinear((size) => work.of(() => toCertificates(flat(size))))
  })

  test('a list of certificates is left after a hundred', async () => {
    const entry = {
      serial_no: 'AB',
      encrypt_certificate: {
        algorithm: 'AEAD_AES_256_GCM',
        nonce: NONCE,
        associated_data: 'certificate',
        ciphertext: sealed('x'),
      },
    }
    const counts = []
    for (const n of [1_000, 8_000])
      counts.push(await work.of(() => openList({ data: Array.from({ length: n }, () => entry) }, Buffer.from(KEY), [])))
    expect(counts[0]).toBeGreaterThan(0)
    expect(counts[1]).toBe(counts[0])
  })
})

describe('JSON', () => {
  const DOCUMENTS: Record<string, (n: number) => string> = {
    'many members': (n) => `{${Array.from({ length: n }, (_, i) => `"a${i}":1`).join(',')}}`,
    'a long text': (n) => `{"id":"${'x'.repeat(n)}"}`,
    'a long list': (n) => `[${'1,'.repeat(n)}1]`,
    'objects inside one another': (n) => `${'{"a":'.repeat(n)}1${'}'.repeat(n)}`,
    'lists without end': (n) => '['.repeat(n),
    'no JSON': (n) => 'x'.repeat(n),
  }
  // JSON.parse is Node's own and goes through a text once: what is ours does not grow at all.
  test.each(Object.entries(DOCUMENTS))('%s', async (_, make) => {
    for (const read of [
      (bytes: Buffer) => decodeJson(bytes),
      (bytes: Buffer) => parseV3(bytes),
      (bytes: Buffer) => decodeV3(bytes, { get: () => undefined } as never, undefined),
      (bytes: Buffer) => judge(bytes, true, 'always', KEY),
    ]) {
      const counts = []
      for (const size of [1_000, 2_000, 4_000, 8_000]) counts.push(await work.of(() => read(Buffer.from(make(size)))))
      expect(counts[0]).toBeGreaterThan(0)
      expect(new Set(counts).size).toBe(1)
    }
  })
})

describe('XML', () => {
  const flat = (n: number) =>
    `<xml>${Array.from({ length: n }, (_, i) => `<f${i}>1</f${i}>`).join('')}<sign>x</sign></xml>`
  test('of a response, of a notice and of anybody', async () => {
    await expectLinear((size) => work.of(() => judge(Buffer.from(flat(size)), false, 'always', KEY)))
    await expectLinear((size) => work.of(() => parseV2(Buffer.from(flat(size)))))
    await expectLinear((size) => work.of(() => Transformer.toObject(flat(size))))
  })
})

describe('a form', () => {
  const TYPE = 'multipart/form-data; boundary=b'
  const FORMS: Record<string, (n: number) => string> = {
    'many parts': (n) => `${'--b\r\nContent-Disposition: form-data; name="a"\r\n\r\nx\r\n'.repeat(n)}--b--\r\n`,
    'many parts, and none that is one': (n) => '--b\r\n\r\n'.repeat(n),
    'almost boundaries': (n) => `--b\r\nContent-Disposition: form-data; name="a"\r\n\r\n${'\r\n--'.repeat(n)}\r\n--b--`,
    'many headers': (n) => `--b\r\n${'Content-Type: a\r\n'.repeat(n)}\r\nx\r\n--b--`,
    'no end': (n) => `--b\r\n${'x'.repeat(n)}`,
  }
  test.each(Object.entries(FORMS))('%s', async (_, make) => {
    const least = await work.of(() => formParts(Buffer.from('--b--'), TYPE))
    await expectLinear(async (size) => Math.max(least, await work.of(() => formParts(Buffer.from(make(size)), TYPE))))
  })
})

describe('a URI', () => {
  const TEMPLATES: Record<string, (n: number) => string> = {
    text: (n) => 'a/'.repeat(n),
    'many variables': (n) => '{a}/'.repeat(n),
    'many variables in one': (n) => `{${'a,'.repeat(n)}a}`,
    'a long name': (n) => `{${'a.'.repeat(n)}a}`,
    'a name that is none': (n) => `{${'a.'.repeat(n)}-}`,
    'beginnings without end': (n) => '{'.repeat(n),
    'ends without beginning': (n) => `a${'}'.repeat(n)}`,
    'percent signs': (n) => '%2'.repeat(n),
  }
  test.each(Object.entries(TEMPLATES))('template of %s', async (_, make) => {
    await expectLinear((size) => work.of(() => UriTemplate.expand(make(size), { a: 'b' })))
  })

  test('query of many names, of one list and of one long text', async () => {
    const names = (n: number) => Object.fromEntries(Array.from({ length: n }, (_, i) => [`a${i}`, `${i}`]))
    await expectLinear((size) => work.of(() => queryString(names(size))))
    await expectLinear((size) => work.of(() => queryString({ a: Array.from({ length: size }, String) })))
    await expectLinear((size) => work.of(() => queryString(new URLSearchParams(names(size)))))
    await expectLinear((size) => work.of(() => queryString('a=b&'.repeat(size))))
  })
})
