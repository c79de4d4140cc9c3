import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { Bill, Builder, type ClientOptions } from '../../lib/index'
import { rejection } from '../simulated'
import { Counterpart, credentials, response, signedV3 } from '../transport/counterpart'

const server = new Counterpart()
let base = ''
const drivers: { close(): void }[] = []
beforeAll(async () => {
  base = await server.start()
})
afterAll(async () => {
  for (const driver of drivers) driver.close()
  await server.stop()
})
const client = (more: Partial<ClientOptions> = {}): any => {
  const made = Builder.factory({ ...credentials, baseURL: base, ...more })
  drivers.push(made.getDriver())
  return made
}

const ROWS = Buffer.from('a,b\n`1,`2\n')
const digest = (name: string) => createHash(name).update(ROWS).digest('hex')
const sink = join(tmpdir(), 'vouched-bill.csv')
const uri = 'v3/bill/tradebill'

/** Responds with an offer, then with the file, or with what stands for it. */
function offering(offer: object, ...files: (Buffer | 'reset')[]): void {
  server.reset()
  let next = 0
  server.action = (socket, { target }) => {
    if (target.startsWith(`/${uri}`)) {
      socket.write(signedV3(JSON.stringify(offer)))
      return
    }
    const file = files[Math.min(next++, files.length - 1)]!
    if (file === 'reset') socket.resetAndDestroy()
    else socket.write(file)
  }
}

const forged = () => response(200, ROWS.toString(), { 'SM3-Digest': digest('sm3') })
const url = () => `${base}v3/billdownload/file?token=T0KEN`

async function rowsOf(bill: AsyncIterable<any>): Promise<any[]> {
  const rows = []
  for await (const row of bill) rows.push(row)
  return rows
}

test.each<[string, () => object]>([
  ['no hash', () => ({ download_url: url() })],
  ['an empty hash', () => ({ download_url: url(), hash_type: 'SHA1', hash_value: '' })],
  ['a hash that is null', () => ({ download_url: url(), hash_type: 'SHA1', hash_value: null })],
  ['a path that only looks like an invoice', () => ({ download_url: `${base}v3/invoicing/fapiao/fapiao-file` })],
  ['none on a later part', () => ({
    download_bill_count: 2,
    download_bill_list: [
      { bill_sequence: 1, download_url: url(), hash_type: 'SHA1', hash_value: digest('sha1') },
      { bill_sequence: 2, download_url: url(), hash_type: 'SHA1' },
    ],
  })], // prettier-ignore
])('an offer with %s fetches nothing, whatever header the file has', async (_name, offer) => {
  offering(offer(), forged())
  const wrong = { name: 'SignatureError', code: 'ERR_SIGNATURE_DIGEST', outcome: 'unknown' }
  expect(await rejection(rowsOf(Bill.read(client(), uri)))).toMatchObject(wrong)
  expect(await rejection(Bill.save(client(), uri, { sink }))).toMatchObject(wrong)
  expect(server.seen.every(({ target }) => target === `/${uri}`)).toBe(true)
  // As a response that the caller has: nothing is sent at all.
  server.reset()
  expect(await rejection(Bill.save(client(), offer(), { sink }))).toMatchObject({ ...wrong, outcome: 'not-sent' })
  expect(server.seen).toEqual([])
  expect(existsSync(sink)).toBe(false)
})

test.each([[[1, 2, 3]], [[3, 1, 2]], [[2, 3, 1]]])(
  'parts are joined by their bill_sequence, whatever their order in the list: %j',
  async (order) => {
    const part = (n: number) => Buffer.from(n === 1 ? 'a,b\n`1,`x\n' : `\`${n},\`x\n`)
    const offer = {
      download_bill_count: 3,
      download_bill_list: order.map((n) => ({
        bill_sequence: n,
        download_url: `${url()}&part=${n}`,
        hash_type: 'SHA1',
        hash_value: createHash('sha1').update(part(n)).digest('hex'),
      })),
    }
    server.action = (socket, { target }) =>
      void socket.write(response(200, part(Number(/part=(\d)/.exec(target)?.[1])).toString()))
    expect((await rowsOf(Bill.read(client(), offer))).map(({ a }) => a)).toEqual(['1', '2', '3'])
  },
)

test('a hash without its type is a SHA-1', async () => {
  offering({ download_url: url(), hash_value: digest('sha1') }, response(200, ROWS.toString()))
  expect(await rowsOf(Bill.read(client(), uri))).toEqual([{ a: '1', b: '2' }])
})

test.each(['v2/pay/downloadbill', '/v2/pay/downloadbill'])(
  '%s is asked for by POST, also without fields',
  async (path) => {
    server.reset()
    server.action = (socket) => void socket.write(response(200, ROWS.toString()))
    const merchant = client({ secret: 's'.repeat(32) })
    expect(await rowsOf(Bill.read(merchant, path))).toEqual([{ a: '1', b: '2' }])
    expect(server.seen).toMatchObject([{ method: 'POST', target: '/pay/downloadbill' }])
  },
)

test.each(['0', ' ', 'zz', digest('sha1').slice(1), digest('sha256')])(
  'a hash %j that is not that of the file',
  async (value) => {
    offering({ download_url: url(), hash_type: 'SHA1', hash_value: value }, forged())
    expect(await rejection(rowsOf(Bill.read(client(), uri)))).toMatchObject({
      code: 'ERR_SIGNATURE_DIGEST',
      outcome: 'unknown',
    })
  },
)

test.each([
  ['one reset', ['reset']],
  ['a 502', [response(502, 'gateway')]],
  ['both', ['reset', response(500, 'x')]],
] as [string, (Buffer | 'reset')[]][])(
  'with `retry`, the file is asked for again after %s',
  async (_name, failures) => {
    offering(
      { download_url: url(), hash_type: 'SHA1', hash_value: digest('sha1') },
      ...failures,
      response(200, ROWS.toString()),
    )
    expect(await rowsOf(Bill.read(client({ retry: { delay: 1 } }), uri))).toEqual([{ a: '1', b: '2' }])
    expect(server.seen).toHaveLength(failures.length + 2)
  },
)

test('no error of a file shows the token of its address', async () => {
  const { inspect } = await import('node:util')
  for (const file of [
    'reset',
    response(403, '{"code":"NO_AUTH"}', { 'Content-Type': 'application/json' }),
    forged(),
  ] as const) {
    offering({ download_url: url(), hash_type: 'SHA1', hash_value: '0' }, file)
    const error = await rejection(Bill.save(client({ retry: { attempts: 2, delay: 1 } }), uri, { sink }))
    expect(server.seen.at(-1)!.target).toContain('T0KEN')
    for (const text of [
      error.message,
      inspect(error),
      JSON.stringify(error),
      inspect(error.config),
      inspect(error.request),
    ])
      expect(text).not.toContain('T0KEN')
  }
})

test.each([
  5,
  {},
  true,
  'https://',
  'ftp://evil.example/x',
  'javascript:alert(1)',
  '//evil.example/x',
  'x/..//evil.example',
  'https://u:p@api.mch.weixin.qq.com/x',
  '\u0000',
  'http://[',
  'v3/:x',
  'v3/{x}',
])('a download_url that is %j ends in an error of the package, with its outcome', async (download_url) => {
  offering({ download_url, hash_type: 'SHA1', hash_value: digest('sha1') }, response(404, 'x'))
  for (const call of [() => rowsOf(Bill.read(client(), uri)), () => Bill.save(client(), uri, { sink })]) {
    const error = await rejection(call())
    expect(error.name).toMatch(/^(InvalidArgumentError|TransportError|ApiError)$/)
    expect(error.outcome).toMatch(/^(not-sent|unknown)$/)
  }
})

test.each<[string, any]>([
  ['validateStatus of the call', { validateStatus: () => true }],
  ['validateStatus of null', { validateStatus: null }],
  ['one that refuses all', { validateStatus: () => false }],
])('%s does not make a bill of an error', async (_name, options) => {
  server.reset()
  server.action = (socket) =>
    void socket.write(response(404, '{"code":"NO_STATEMENT_EXIST"}', { 'Content-Type': 'application/json' }))
  const wrong = { name: 'ApiError', code: 'NO_STATEMENT_EXIST' }
  expect(await rejection(rowsOf(Bill.read(client(), uri, options)))).toMatchObject(wrong)
  expect(await rejection(rowsOf(Bill.read(client(options), uri)))).toMatchObject(wrong)
})

test('a bad sink, and a row that does not fit, say what became of the call', async () => {
  offering({ download_url: url(), hash_type: 'SHA1', hash_value: digest('sha1') }, response(200, ROWS.toString()))
  for (const bad of [join(tmpdir(), 'nowhere-at-all', 'x'), new URL('https://evil.example/x'), tmpdir(), undefined])
    expect(await rejection(Bill.save(client(), uri, { sink: bad as never }))).toMatchObject({ outcome: 'not-sent' })
  expect(server.seen).toEqual([])
  const torn = Buffer.from('a,b\n`1,`2,`3\n')
  offering(
    { download_url: url(), hash_type: 'SHA1', hash_value: createHash('sha1').update(torn).digest('hex') },
    response(200, torn.toString()),
  )
  expect(await rejection(rowsOf(Bill.read(client(), uri)))).toMatchObject({
    code: 'ERR_RESPONSE_BROKEN',
    outcome: 'unknown',
  })
})
