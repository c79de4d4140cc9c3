import { createCipheriv, randomBytes } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inspect } from 'node:util'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

import { AesGcm } from '../lib/index'
import { json } from '../lib/simulator'
import { rejection, simulated } from './simulated'

/** Each of these was reported by users of another SDK, or seen by running one. */
const world = simulated({
  handlers: [(request) => (request.path.startsWith('/v3/x') ? json({ target: request.target }) : undefined)],
})
const last = () => world.sim.requests.at(-1)!

test('1. a node is not thenable: await, JSON and template strings send nothing', async () => {
  const node = world.client().v3.pay
  await node
  await Promise.all([node, node.transactions])
  JSON.stringify({ node })
  expect(`${node}`).toBe('v3/pay')
  inspect(node, { showHidden: true, depth: Infinity })
  expect(node).toBe(node)
  expect(world.sim.requests).toHaveLength(0)
})

test('2. capitals in a literal id of a written-out URI are kept', async () => {
  const instance = world.client()
  await instance.chain('v3/x/T123AbC').get()
  await instance['v3/x/T123AbC'].get()
  await instance.v3['x/T123AbC'].get()
  await instance.chain('{+myurl}').get({ myurl: 'v3/x/T123AbC' })
  expect(world.sim.requests.map(({ target }) => target)).toEqual(Array(4).fill('/v3/x/T123AbC'))
})

describe('3. a path value is encoded once', () => {
  test.each([
    ['a/b?c=1', 'a%2Fb%3Fc%3D1'],
    ['a%2Fb', 'a%252Fb'],
    ['../../v3/certificates', '..%2F..%2Fv3%2Fcertificates'],
    ['名 #', '%E5%90%8D%20%23'],
  ])('%s stays in its segment', async (id, encoded) => {
    await world.client().v3.x._id_.get({ id })
    expect(last()).toMatchObject({ target: `/v3/x/${encoded}`, verified: true })
  })

  test.each([undefined, null, ''])(
    'a variable that is %p is an error that names it, before anything is sent',
    async (id) => {
      expect(await rejection(world.client().v3.x._id_.get({ id }))).toMatchObject({
        name: 'InvalidArgumentError',
        argument: 'id',
      })
      expect(await rejection(world.client().v3.x._id_.get())).toMatchObject({
        code: 'ERR_MISSING_VARIABLE',
        argument: 'id',
      })
      expect(world.sim.requests).toHaveLength(0)
    },
  )
})

test('4. ids that pass through a chain are not kept', () => {
  setFlagsFromString('--expose-gc')
  const gc = runInNewContext('gc') as () => void
  const instance = world.client()
  const walk = (from: number) => {
    for (let i = from; i < from + 20_000; i++) void instance.v3.x[`T${i}-${'x'.repeat(200)}`].get
  }
  walk(0)
  gc()
  const before = process.memoryUsage().heapUsed
  walk(20_000)
  gc()
  // Kept, they would be over 20 MB.
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(5_000_000)
})

test('5. the tag of AES-GCM is checked: one flipped bit, a cut or no tag, other associated data are refused', () => {
  const [key, iv, aad] = [randomBytes(16).toString('hex'), randomBytes(6).toString('hex'), 'transaction']
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(aad))
  const bytes = Buffer.concat([cipher.update('{"amount":1}'), cipher.final(), cipher.getAuthTag()])
  expect(AesGcm.decrypt(bytes.toString('base64'), key, iv, aad)).toBe('{"amount":1}')
  for (let i = 0; i < bytes.length; i++) {
    const forged = Buffer.from(bytes)
    forged.writeUInt8(forged.readUInt8(i) ^ 1, i)
    expect(() => AesGcm.decrypt(forged.toString('base64'), key, iv, aad)).toThrow(
      expect.objectContaining({ code: 'ERR_DECRYPTION_FAILED' }),
    )
  }
  for (const cut of [
    bytes.subarray(0, -1),
    bytes.subarray(0, -12),
    bytes.subarray(0, -16),
    bytes.subarray(0, 4),
    Buffer.alloc(0),
  ])
    expect(() => AesGcm.decrypt(cut.toString('base64'), key, iv, aad)).toThrow()
  expect(() => AesGcm.decrypt(bytes.toString('base64'), key, iv, 'refund')).toThrow()
  expect(() => AesGcm.decrypt(bytes.toString('base64'), key, iv)).toThrow()
})

test.each(['no-signature', 'missing-header'] as const)(
  '6. an answer without a complete signature does not pass (%s)',
  async (kind) => {
    world.sim.fault({ kind })
    expect(await rejection(world.client().v3.x.get())).toMatchObject({
      name: 'SignatureError',
      code: 'ERR_SIGNATURE_HEADER',
    })
  },
)

test.each([
  [{ kind: 'server-error' }, 500, 'SYSTEM_ERROR'],
  [{ kind: 'signed-error' }, 400, 'PARAM_ERROR'],
  [{ kind: 'html-error' }, 502, 'HTTP_502'],
] as const)('7. a server error is not hidden behind a failed verification (%j)', async (fault, status, code) => {
  world.sim.fault(fault)
  expect(await rejection(world.client().v3.x.post({ json: {} }))).toMatchObject({ name: 'ApiError', status, code })
})

describe('8. the query is signed as it is sent', () => {
  test.each<[any, string]>([
    [{ 名: '张 三' }, '/v3/x?%E5%90%8D=%E5%BC%A0%20%E4%B8%89'],
    [{ a: "it's (1)*!~" }, '/v3/x?a=it%27s%20(1)*!~'],
    [{}, '/v3/x'],
    [{ a: undefined, b: null }, '/v3/x'],
    [{ a: '' }, '/v3/x?a='],
    ['', '/v3/x'],
    ['?', '/v3/x'],
    ['a=1&b=2', '/v3/x?a=1&b=2'],
  ])('%j', async (query, target) => {
    await world.client().v3.x.get({ query })
    expect(last()).toMatchObject({ target, verified: true })
  })
})

test('9. two clients of one mchid share nothing', async () => {
  const [one, other] = [world.client({ headers: { 'X-Shop': 'one' } }), world.client({ serial: 'ABCDEF' })]
  one.getDriver().select('v3').defaults.headers.common['X-Late'] = 'one'
  await one.v3.x.get()
  expect(last().headers).toMatchObject({ 'x-shop': 'one', 'x-late': 'one' })
  expect(await rejection(other.v3.x.get())).toMatchObject({ code: 'SIGN_ERROR' })
  expect(last().headers['x-shop'] ?? last().headers['x-late']).toBeUndefined()
  await one.v3.x.get()
  expect(last().verified).toBe(true)
})

test('11. an error as JSON carries no Authorization, no secret and no key', async () => {
  world.sim.fault({ kind: 'server-error' })
  const error = await rejection(world.client({ secret: 's'.repeat(32) }).v3.x.post({ json: { a: 1 } }))
  const text =
    JSON.stringify(error) + JSON.stringify(error.config) + inspect(error, { depth: Infinity, showHidden: true })
  for (const secret of ['WECHATPAY2-SHA256', 's'.repeat(32), world.sim.options.privateKey.split('\n')[3]!])
    expect(text).not.toContain(secret)
})

describe('12. of a streamed answer nothing is handed over before it is verified', () => {
  const directory = mkdtempSync(join(tmpdir(), 'pitfalls-'))
  afterAll(() => {
    rmSync(directory, { recursive: true })
  })

  test.each([
    { kind: 'wrong-signature' },
    { kind: 'tampered-body' },
    { kind: 'truncated-body' },
    { kind: 'server-error' },
    { kind: 'html-error' },
  ] as const)('%j: no stream, no file, an older file as it was', async (fault) => {
    world.sim.fault(fault)
    const [fresh, older] = [join(directory, 'fresh'), join(directory, 'older')]
    await (await import('node:fs/promises')).writeFile(older, 'older')
    const instance = world.client()
    await rejection(instance.v3.x.get({ responseType: 'stream' }))
    for (const sink of [fresh, older]) await rejection(instance.v3.x.get({ sink }))
    expect(existsSync(fresh)).toBe(false)
    expect(readFileSync(older, 'utf8')).toBe('older')
  })
})

test('13. the bytes that are signed are the bytes that are sent', async () => {
  const body = '{ "b": 1,\r\n "a": 1.0, "名": "\\u5f20", "big": 12345678901234567890 }'
  await world.client().v3.x.post({ body })
  expect(last()).toMatchObject({ body, verified: true })
  const instance = world.client()
  instance
    .getDriver()
    .select('v3')
    .interceptors.request.use((config: any) => ({ ...config, data: { changed: config.data } }))
  await instance.v3.x.post({ body })
  expect(last()).toMatchObject({ body: JSON.stringify({ changed: body }), verified: true })
})
