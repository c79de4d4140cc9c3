/** What goes wrong in the SDKs in use, as far as APIv2 and streams are concerned. */
import { createHash } from 'node:crypto'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inspect } from 'node:util'

import fc from 'fast-check'

import { Builder, Hash, Transformer } from '../../lib/index'
import { readXml } from '../../lib/simulator/v2/xml'
import { rejection, simulated } from '../simulated'

const world = simulated()
const mch_id = () => world.sim.merchant.mchid
/** Read by the simulator's own XML. */
const sent = () => readXml(world.sim.requests.at(-1)!.body)!
const order = (more: object = {}) => ({ appid: 'wx1', mch_id: mch_id(), body: 'b', out_trade_no: 'none', ...more })

test('a chain is not thenable, and sends nothing when it is printed or compared', async () => {
  const node = world.client().v2.pay.micropay
  expect(await node).toBeDefined()
  expect(JSON.stringify({ node })).toBeDefined()
  expect([`${node}`, inspect(node)]).toEqual([expect.any(String), expect.any(String)])
  expect(world.sim.requests).toEqual([])
})

test('a literal path keeps its capitals', async () => {
  await world.client().chain('v2/secapi/mch/queryInstitutionsub').post({ xml: order() })
  expect(world.sim.requests[0]!.path).toBe('/secapi/mch/queryInstitutionsub')
})

describe('an answer is trusted only with a sign that holds', () => {
  test.each([
    ['no-signature', 'ERR_SIGNATURE_MISSING'],
    ['wrong-signature', 'ERR_SIGNATURE_MISMATCH'],
    ['signtest', 'ERR_SIGNATURE_MISMATCH'],
    ['truncated-body', 'ERR_RESPONSE_BROKEN'],
  ] as const)('%s', async (kind, code) => {
    world.sim.fault({ kind })
    expect(await rejection(world.client().v2.tools.shorturl.post({ xml: order({ long_url: 'x' }) }))).toMatchObject({
      code,
    })
  })

  test('whichever byte of it is turned', async () => {
    const client = world.client()
    const { data } = await client.v2.tools.shorturl.post({ xml: order({ long_url: 'x' }) })
    const { length } = Buffer.from(Transformer.toXml(data))
    for (let at = 40; at < length; at += 23) {
      world.sim.fault({ kind: 'tampered-body', at, count: 1 })
      const outcome = await client.v2.tools.shorturl.post({ xml: order({ long_url: 'x' }) }).then(
        (answer: any) => answer.data,
        (error: any) => error.name,
      )
      // A turned bit in white space or in the name of CDATA leaves the content as it was, or no document at all.
      if (typeof outcome === 'object')
        expect(outcome).toMatchObject({ return_code: 'SUCCESS', result_code: 'SUCCESS', mch_id: mch_id() })
      else expect(['SignatureError', 'BusinessError']).toContain(outcome)
    }
  })

  test('and a failure of WeChat Pay is not hidden behind its signature', async () => {
    world.sim.fault({ kind: 'html-error', count: 1 })
    expect(await rejection(world.client().v2.pay.orderquery.post({ xml: order() }))).toMatchObject({
      name: 'ApiError',
      code: 'HTTP_502',
    })
    expect(await rejection(world.client().v2.pay.orderquery.post({ xml: order() }))).toMatchObject({
      name: 'BusinessError',
      code: 'ORDERNOTEXIST',
    })
  })
})

test('values arrive as they were given: empty, 0, blanks, line breaks, entities', async () => {
  const values = {
    empty: '',
    zero: 0,
    blank: '  a \t',
    lines: 'a\r\nb\rc\nd',
    markup: '<a>&amp;]]></a>"\'',
    null: null,
    none: undefined,
    big: 2n ** 64n,
  }
  await world.client().v2.tools.shorturl.post({ xml: order(values) })
  expect(world.sim.requests[0]!.verified).toBe(true)
  const fields = sent()
  expect(fields).toMatchObject({
    empty: '',
    zero: '0',
    blank: '  a \t',
    lines: 'a\r\nb\rc\nd',
    markup: '<a>&amp;]]></a>"\'',
    big: '18446744073709551616',
  })
  expect(fields).not.toHaveProperty('null')
  expect(fields).not.toHaveProperty('none')
})

test('any text survives signing, sending and reading', async () => {
  const client = world.client()
  // eslint-disable-next-line no-control-regex -- what XML can not hold
  const text = fc.string({ unit: 'grapheme' }).filter((value) => !/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/.test(value))
  await fc.assert(
    fc.asyncProperty(
      fc.dictionary(
        fc
          .stringMatching(/^[a-z][a-z_]{1,9}$/)
          .filter((name) => !['sign', 'sign_type', 'nonce_str', 'mchid'].includes(name)),
        text,
      ),
      fc.constantFrom('MD5', 'HMAC-SHA256'),
      async (fields, sign_type) => {
        const xml = { ...fields, mch_id: mch_id(), sign_type }
        await client.v2.tools.shorturl.post({ xml })
        expect(world.sim.requests.at(-1)!.verified).toBe(true)
        expect(sent()).toMatchObject(xml)
      },
    ),
    { numRuns: 150 },
  )
})

test('a query in Chinese is signed as it is sent', async () => {
  const { data } = await world.client().v2.appauth.getaccesstoken.get({
    query: { mch_id: mch_id(), appid: '微信 &=?', scope: "!'()*~", code: '张+三%20' },
  })
  expect(data.retcode).toBe(0)
  expect(Object.fromEntries(world.sim.requests[0]!.query)).toMatchObject({
    appid: '微信 &=?',
    scope: "!'()*~",
    code: '张+三%20',
  })
})

test('two clients of one merchant share nothing', async () => {
  const [good, bad] = [world.client(), world.client({ secret: 'x'.repeat(32) })]
  const call = (client: any) => rejection(client.v2.pay.orderquery.post({ xml: order() }))
  const [first, second] = await Promise.all([call(good), call(bad)])
  expect([first.code, second.code]).toEqual(['ORDERNOTEXIST', 'FAIL'])
})

test('no error shows the secret', async () => {
  const client = world.client()
  const errors = [
    await rejection(client.v2.pay.orderquery.post({ xml: order() })),
    await rejection(client.v2.pay.orderquery.post({ xml: order({ sign_type: 'x' }) })),
    await rejection(client.v2.nothing.post({ xml: order() })),
  ]
  world.sim.fault({ kind: 'no-signature' })
  errors.push(await rejection(client.v2.tools.shorturl.post({ xml: order() })))
  for (const error of errors) {
    const shown = inspect(error, { depth: 10, showHidden: true }) + JSON.stringify(error) + String(error.stack)
    expect(shown).not.toContain(world.sim.merchant.secret)
    expect(shown).not.toContain(createHash('md5').update(world.sim.merchant.secret).digest('hex'))
  }
})

describe('an answer without end', () => {
  const long = (bytes: number) => `<xml><return_code>SUCCESS</return_code><a>${'x'.repeat(bytes)}</a></xml>`
  const huge = simulated({
    handlers: [
      ({ path }) =>
        path === '/pay/huge' ? { status: 200, unsigned: true, body: Buffer.from(long(3 << 20)) } : undefined,
    ],
  })

  test('of more than 2 MB is no XML of WeChat Pay, whatever it goes to', async () => {
    for (const options of [{}, { responseType: 'stream' }]) {
      const error = await rejection(
        huge.client().v2.pay.huge.post({ xml: { mch_id: huge.sim.merchant.mchid }, ...options }),
      )
      expect(error).toMatchObject({ name: 'SignatureError', code: 'ERR_SIGNATURE_UNREADABLE' })
      expect(error.raw.length).toBeLessThanOrEqual(2000)
    }
  })

  test('packed small is not unpacked beyond what is held in memory', async () => {
    world.sim.fault({ kind: 'gzip-bomb' })
    expect(await rejection(world.client().v2.pay.orderquery.post({ xml: order() }))).toMatchObject({
      name: 'TransportError',
      code: 'ERR_RESPONSE_TOO_LARGE',
    })
  })
})

describe('files', () => {
  let folder = ''
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'v2-'))
  })
  afterEach(async () => {
    await rm(folder, { recursive: true })
  })

  test.each([
    ['truncated-body', 'ERR_RESPONSE_BROKEN'],
    ['server-error', 'SYSTEM_ERROR'],
    ['html-error', 'HTTP_502'],
    ['reset', 'ERR_CONNECTION'],
  ] as const)('nothing appears under its name after %s', async (kind, code) => {
    world.sim.fault({ kind })
    const error = await rejection(
      world
        .client()
        .v2.pay.downloadbill.post({ xml: { ...order(), bill_date: '20251101' }, sink: join(folder, 'bill.csv') }),
    )
    expect([code, kind === 'server-error' ? 'HTTP_500' : code]).toContain(error.code)
    expect(await readdir(folder)).toEqual([])
  })

  test('an error in XML is no bill', async () => {
    expect(
      await rejection(
        world
          .client()
          .v2.pay.downloadbill.post({ xml: { ...order(), bill_date: 'x' }, sink: join(folder, 'bill.csv') }),
      ),
    ).toMatchObject({ name: 'BusinessError', message: expect.stringContaining('invalid bill_date') })
    expect(await readdir(folder)).toEqual([])
  })
})

test("the vectors of the documents' own example", async () => {
  const SECRET = '192006250b4c09247ec02edce69f6a2d'
  const fields = {
    appid: 'wxd930ea5d5a258f4f',
    body: 'test',
    device_info: 1000,
    mch_id: '10000100',
    nonce_str: 'ibuaiVcKdpRxkhJA',
  }
  expect(Hash.sign('MD5', fields, SECRET)).toBe('9A0A8659F005D6984697E2CA0A9CF3B7')
  expect(Hash.sign('HMAC-SHA256', fields, SECRET)).toBe(
    '6A9AE1657590FD6257D693A078E1C3E4BB6BA4DC30B23E0EE2496E54170DACD6',
  )
  const bodies: string[] = []
  const adapter = async (config: any) => {
    bodies.push(config.data)
    return {
      config,
      status: 200,
      statusText: 'OK',
      headers: {},
      data: Buffer.from('<xml><return_code>FAIL</return_code></xml>'),
      request: {},
    }
  }
  const client: any = Builder.factory({ mchid: '10000100', secret: SECRET, adapter: adapter as any })
  await rejection(client.v2.pay.micropay.post({ xml: fields }))
  expect(readXml(bodies[0]!)).toMatchObject({ sign: '9A0A8659F005D6984697E2CA0A9CF3B7' })
})
