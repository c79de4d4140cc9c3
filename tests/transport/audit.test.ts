import { execFileSync } from 'node:child_process'
import { createHash, createPublicKey, generateKeyPairSync } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { Builder, Formatter, Rsa, type AuditRecord, type ClientOptions } from '../../lib/index'
import { json, type Handler } from '../../lib/simulator'
import { rejection, simulated } from '../simulated'

const BIG = 'x'.repeat(1024 * 1024)
let busy = 0
const own: Handler = ({ path }) => {
  if (busy > 0) {
    busy--
    return { status: 502, body: Buffer.from('busy') }
  }
  if (path === '/v3/my/big') return json({ text: BIG })
  return path.startsWith('/v3/my/') || path.endsWith('/transfer-bills') ? json({ ok: '米' }) : undefined
}
const s = simulated({ mode: 'both', handlers: [own], validate: 'off' })

const records: AuditRecord[] = []
beforeEach(() => {
  records.length = 0
})
const audited = (more: Partial<ClientOptions> = {}) => s.client({ audit: (record) => records.push(record), ...more })
const publicKey = () => createPublicKey(s.sim.merchant.privateKey)
const holds = ({ method, target, timestamp, nonce, body, signature }: NonNullable<AuditRecord['signed']>) =>
  Rsa.verify(Formatter.request(method, target, timestamp, nonce, body.toString()), signature, publicKey())

describe('an audit of APIv3', () => {
  test('receives the signed message, the verified bytes and their signature', async () => {
    await audited()
      .chain('v3/my/order')
      .post({ json: { name: '米' }, query: { a: 1 } })
    const [{ signed, response, ...rest }] = records as [AuditRecord]
    expect(rest).toEqual({
      protocol: 'v3',
      method: 'POST',
      host: new URL(s.sim.url).host,
      outcome: 'success',
      tries: 1,
      startedAt: expect.any(Number),
      endedAt: expect.any(Number),
    })
    expect(rest.endedAt).toBeGreaterThanOrEqual(rest.startedAt)
    expect(signed).toMatchObject({
      target: '/v3/my/order?a=1',
      mchid: s.sim.merchant.mchid,
      serial: s.sim.merchant.serial,
    })
    expect([signed!.body.toString(), holds(signed!)]).toEqual(['{"name":"米"}', true])
    const { headers, body } = response!
    const message = Formatter.response(
      headers['wechatpay-timestamp']!,
      headers['wechatpay-nonce']!,
      body!.bytes!.toString(),
    )
    expect(Rsa.verify(message, headers['wechatpay-signature']!, s.sim.platform.publicKey!.publicKey)).toBe(true)
    expect(body).toMatchObject({
      length: body!.bytes!.length,
      sha256: createHash('sha256').update(body!.bytes!).digest('hex'),
    })
  })

  test('keeps the digest alone of a large body, also of one that is streamed', async () => {
    const client = audited()
    const { data } = await client.chain('v3/my/big').get()
    const stream = (await client.chain('v3/my/big').get({ responseType: 'stream' })).data
    for await (const _ of stream);
    const sha256 = createHash('sha256').update(JSON.stringify(data)).digest('hex')
    for (const { response } of records) expect(response!.body).toEqual({ length: BIG.length + 11, sha256 })
    expect(records).toHaveLength(2)
  })

  test('counts the tries of a call, and says what became of each', async () => {
    busy = 2
    await audited({ retry: { attempts: 3, delay: 1 } })
      .chain('v3/my/order')
      .get()
    expect(records.map(({ tries, outcome, code }) => [tries, outcome, code])).toEqual([
      [1, 'unknown', 'HTTP_502'],
      [2, 'unknown', 'HTTP_502'],
      [3, 'success', undefined],
    ])
    expect(records[0]!.response).toEqual({ status: 502, headers: expect.any(Object) })
    expect(new Set(records.map(({ signed }) => signed!.nonce)).size).toBe(3)
  })

  test('has nothing verified where the signature does not hold, and nothing signed where nothing was', async () => {
    const { publicKey: stranger } = generateKeyPairSync('rsa', { modulusLength: 2048 })
    const other = audited({ certs: { [s.sim.platform.publicKey!.serial]: stranger } })
    const error = await rejection(other.chain('v3/my/order').get())
    expect(error.code).toBe('ERR_SIGNATURE_MISMATCH')
    expect(records.at(-1)).toMatchObject({
      outcome: 'unknown',
      code: 'ERR_SIGNATURE_MISMATCH',
      response: { status: 200 },
    })
    expect(records.at(-1)!.response?.body).toBeUndefined()
    await rejection(audited({ baseURL: 'http://127.0.0.1:1' }).chain('v3/my/order').get())
    expect(records.at(-1)).toMatchObject({ outcome: 'not-sent', code: 'ERR_CONNECTION' })
    expect(records.at(-1)!.response).toBeUndefined()
  })

  test('sees ciphertexts where fields are encrypted, and no key', async () => {
    await audited()
      .chain('v3/fund-app/mch-transfer/transfer-bills')
      .post({ json: { user_name: '李四' } })
    const text = JSON.stringify(records, (_key, value) =>
      value?.type === 'Buffer' ? Buffer.from(value.data).toString() : value,
    )
    expect(text).toContain('user_name')
    for (const secret of ['李四', s.sim.merchant.apiv3Key, 'PRIVATE KEY']) expect(text).not.toContain(secret)
  })
})

test('an audit of APIv2 receives the signed fields, without the key', async () => {
  await audited().v2.tools.shorturl.post({
    xml: { appid: 'wx1', mch_id: s.sim.merchant.mchid, long_url: 'weixin://x' },
  })
  const [{ fields, signed, response, protocol }] = records as [AuditRecord]
  expect([protocol, signed, fields!.long_url, typeof fields!.sign, typeof fields!.nonce_str]).toEqual([
    'v2',
    undefined,
    'weixin://x',
    'string',
    'string',
  ])
  expect(Object.keys(fields!)).not.toContain('key')
  expect(response!.body!.bytes!.toString()).toContain('<sign>')
})

test.each([
  [
    'throws',
    () => {
      throw new Error('no disk')
    },
  ],
  ['rejects', () => Promise.reject(new Error('no disk'))],
  ['never returns', () => new Promise(() => undefined)],
  [
    'changes what it gets',
    (record: AuditRecord) => {
      record.response?.body?.bytes?.fill(0)
      record.signed?.body.fill(0)
    },
  ],
])('an audit that %s changes nothing', async (_name, audit) => {
  const { data } = await s
    .client({ audit })
    .chain('v3/my/order')
    .post({ json: { a: 1 }, responseType: 'arraybuffer' })
  expect(data.toString()).toBe('{"ok":"米"}')
  expect(s.sim.requests.at(-1)!.body).toBe('{"a":1}')
})

test.each([true, 'log', {}, null])('`audit` is a function, not %j', (audit) => {
  expect(() => Builder.factory({ ...s.sim.options, audit: audit as never })).toThrow(
    expect.objectContaining({ code: 'ERR_INVALID_OPTION', argument: 'audit' }),
  )
})

test.each(['docs/guide/scaling.md', 'docs/en/guide/scaling.md'])(
  'the program in %s verifies the lines offline',
  async (page) => {
    await audited()
      .chain('v3/my/order')
      .post({ json: { name: '米' } })
    const [{ signed, response, ...record }] = records as [AuditRecord]
    const line = {
      ...record,
      signed: { ...signed!, body: signed!.body.toString('base64') },
      response: { ...response!, body: { ...response!.body!, bytes: response!.body!.bytes!.toString('base64') } },
    }
    const forged = {
      ...line,
      signed: { ...line.signed, body: Buffer.from('{}').toString('base64') },
      response: { ...line.response, body: { ...line.response.body, bytes: 'e30=' } },
    }
    const program = /```js\n(\/\/ verify-audit\.mjs[^]*?)```/.exec(readFileSync(page, 'utf8'))![1]!
    const folder = mkdtempSync(join(tmpdir(), 'audit-'))
    try {
      const [script, lines, platform, merchant] = [
        'verify-audit.mjs',
        'audit.jsonl',
        'pub_key.pem',
        'merchant.pem',
      ].map((name) => join(folder, name)) as [string, string, string, string]
      const pem = (key: Parameters<typeof createPublicKey>[0]) =>
        createPublicKey(key).export({ type: 'spki', format: 'pem' })
      writeFileSync(script, program)
      writeFileSync(lines, [line, forged].map((one) => JSON.stringify(one)).join('\n'))
      writeFileSync(platform, pem(s.sim.platform.publicKey!.privateKey))
      writeFileSync(merchant, pem(s.sim.merchant.privateKey))
      expect(
        execFileSync(process.execPath, [script, lines, platform, merchant], { encoding: 'utf8' }).trim().split('\n'),
      ).toEqual([
        'POST /v3/my/order success request holds response holds',
        'POST /v3/my/order success request FAILS response NOT PROVEN',
      ])
    } finally {
      rmSync(folder, { recursive: true })
    }
  },
)
