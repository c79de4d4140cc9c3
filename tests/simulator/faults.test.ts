import { gunzipSync } from 'node:zlib'
import { createSimulator, FAULT_KINDS, json, type FaultRule, type Simulator } from '../../lib/simulator'
import { bytesOf, holds, post, send, type Received } from './wire'

const BODY = '{"answer":"一个完整的应答","padding":"0123456789"}'

describe('faults', () => {
  let sim: Simulator
  let both: Simulator
  const handled: string[] = []
  beforeAll(async () => {
    const handlers = [
      ({ target }: { target: string }) => {
        handled.push(target)
        return { ...json({}), body: Buffer.from(BODY) }
      },
    ]
    ;[sim, both] = await Promise.all([
      createSimulator({ handlers, seed: 1 }),
      createSimulator({ handlers, mode: 'both' }),
    ])
  })
  afterEach(() => {
    sim.clearFaults()
    both.clearFaults()
    sim.requests.length = 0
    handled.length = 0
  })
  afterAll(() => Promise.all([sim.close(), both.close()]))

  const struck = async (rule: FaultRule): Promise<Received> => {
    sim.fault({ ...rule, count: 1 })
    const answer = await send(sim, '/v3/x')
    const next = await send(sim, '/v3/x')
    expect(next.status).toBe(200)
    expect(holds(sim, next)).toBe(true)
    expect(sim.requests.map(({ fault }) => fault)).toEqual([rule.kind, undefined])
    return answer
  }
  /** The same answer under what it should have been. */
  const mended = (answer: Received, headers: Record<string, string>): boolean =>
    holds(sim, { ...answer, headers: { ...answer.headers, ...headers } })
  const failure = (rule: FaultRule): Promise<unknown> =>
    struck(rule).then(
      () => undefined,
      (error: unknown) => error,
    )

  describe('in the signature', () => {
    it('no-signature: the answer carries none of its headers', async () => {
      const { status, headers, body } = await struck({ kind: 'no-signature' })
      expect(status).toBe(200)
      expect(body.toString()).toBe(BODY)
      expect(Object.keys(headers).filter((name) => name.startsWith('wechatpay-'))).toEqual([])
    })

    it.each(['Wechatpay-Nonce', 'Wechatpay-Serial', 'Wechatpay-Signature', 'wechatpay-timestamp'])(
      'missing-header: %s is left out, the others are there',
      async (header) => {
        const { headers } = await struck({ kind: 'missing-header', header })
        const names = ['wechatpay-nonce', 'wechatpay-serial', 'wechatpay-signature', 'wechatpay-timestamp']
        expect(names.filter((name) => !(name in headers))).toEqual([header.toLowerCase()])
      },
    )

    it('wrong-signature: it looks right and does not hold', async () => {
      const answer = await struck({ kind: 'wrong-signature' })
      expect(answer.headers['wechatpay-signature']).toMatch(/^[A-Za-z0-9+/]{342}==$/)
      expect(holds(sim, answer)).toBe(false)
      expect(holds(sim, answer, 'other bytes than those of the answer')).toBe(true)
    })

    it('signtest: the probe takes the place of the first characters', async () => {
      const answer = await struck({ kind: 'signtest' })
      expect(answer.headers['wechatpay-signature']).toMatch(/^WECHATPAY\/SIGNTEST\/.{325}$/)
      expect(holds(sim, answer)).toBe(false)
    })

    it('unknown-serial: the signature holds, under a name nobody has', async () => {
      const answer = await struck({ kind: 'unknown-serial' })
      expect(answer.headers['wechatpay-serial']).toMatch(/^[0-9A-F]{40}$/)
      expect(mended(answer, { 'wechatpay-serial': Object.keys(sim.options.certs)[0]! })).toBe(true)
      expect((await struckAgain({ kind: 'unknown-serial', serial: '00FF' })).headers['wechatpay-serial']).toBe('00FF')
    })

    it.each([undefined, 301, -301])('clock-skew: signed at another time (%p)', async (seconds) => {
      const before = Math.floor(Date.now() / 1000)
      const answer = await struck(seconds === undefined ? { kind: 'clock-skew' } : { kind: 'clock-skew', seconds })
      const skew = Number(answer.headers['wechatpay-timestamp']) - before - (seconds ?? -600)
      expect(skew).toBeGreaterThanOrEqual(0)
      expect(skew).toBeLessThanOrEqual(2)
      expect(holds(sim, answer)).toBe(true)
    })

    it('two-serials: the keys take turns', async () => {
      both.fault({ kind: 'two-serials' })
      const seen: unknown[] = []
      for (let turn = 0; turn < 4; turn++) {
        const answer = await send(both, '/v3/x')
        expect(holds(both, answer)).toBe(true)
        seen.push(answer.headers['wechatpay-serial'])
      }
      const serials = both.platform.keys.map(({ serial }) => serial)
      expect(seen).toEqual([...serials, serials[0]])
      expect(() => sim.fault({ kind: 'two-serials' })).toThrow('second key')
    })
  })

  const struckAgain = (rule: FaultRule): Promise<Received> => {
    sim.requests.length = 0
    return struck(rule)
  }

  describe('in place of the answer', () => {
    it.each([
      [{}, 500, 'SYSTEM_ERROR'],
      [{ status: 503, code: 'FREQUENCY_LIMITED', message: '频率超限' }, 503, 'FREQUENCY_LIMITED'],
    ])('server-error %p: an error of WeChat Pay, unsigned', async (change, status, code) => {
      const answer = await struck({ kind: 'server-error', ...change })
      expect(answer).toMatchObject({ status, json: { code, message: expect.any(String) } })
      expect(answer.headers).toHaveProperty('request-id')
      expect(answer.headers).not.toHaveProperty('wechatpay-signature')
    })

    it('signed-error: an error with a signature that holds', async () => {
      const answer = await struck({ kind: 'signed-error' })
      expect(answer).toMatchObject({ status: 400, json: { code: 'PARAM_ERROR' } })
      expect(holds(sim, answer)).toBe(true)
    })

    it('html-error: the page of a gateway', async () => {
      const answer = await struck({ kind: 'html-error' })
      expect(answer).toMatchObject({ status: 502, headers: { 'content-type': 'text/html' } })
      expect(answer.body.toString()).toContain('<h1>502 Bad Gateway</h1>')
    })

    it('redirect: to another host', async () => {
      expect(await struck({ kind: 'redirect' })).toMatchObject({
        status: 302,
        headers: { location: 'http://elsewhere.invalid/v3/x' },
      })
      expect(await struckAgain({ kind: 'redirect', status: 307, location: '/v3/y' })).toMatchObject({
        status: 307,
        headers: { location: '/v3/y' },
      })
    })

    it('leaves the request without effect, unless it is told otherwise', async () => {
      await struck({ kind: 'server-error' })
      expect(handled).toHaveLength(1)
      await struckAgain({ kind: 'server-error', handled: true })
      expect(handled).toHaveLength(3)
    })
  })

  describe('in the content', () => {
    it('tampered-body: one bit is another', async () => {
      for (const at of [undefined, 0, Buffer.byteLength(BODY) - 1]) {
        sim.requests.length = 0
        const answer = await struck(at === undefined ? { kind: 'tampered-body' } : { kind: 'tampered-body', at })
        const differing = [...answer.body].map((byte, index) => byte ^ Buffer.from(BODY)[index]!).filter(Boolean)
        expect(differing).toEqual([1])
        expect(holds(sim, answer)).toBe(false)
        expect(holds(sim, answer, BODY)).toBe(true)
      }
    })

    it('wrong-content-type: the true answer, called HTML', async () => {
      const answer = await struck({ kind: 'wrong-content-type' })
      expect(answer.headers['content-type']).toBe('text/html; charset=utf-8')
      expect(holds(sim, answer)).toBe(true)
    })

    it('duplicated-headers: each comes twice', async () => {
      const { rawHeaders } = await struck({ kind: 'duplicated-headers' })
      const names = rawHeaders.filter((_, index) => index % 2 === 0)
      for (const name of ['Wechatpay-Nonce', 'Wechatpay-Serial', 'Wechatpay-Signature', 'Wechatpay-Timestamp'])
        expect(names.filter((other) => other === name)).toHaveLength(2)
      expect(
        (await struckAgain({ kind: 'duplicated-headers', headers: ['request-id'] })).rawHeaders.filter(
          (name) => name === 'Request-ID',
        ),
      ).toHaveLength(2)
    })

    it('header-flood: more than an HTTP client takes', async () => {
      expect(await failure({ kind: 'header-flood' })).toMatchObject({ code: 'HPE_HEADER_OVERFLOW' })
      sim.clearFaults()
      sim.fault({ kind: 'header-flood', lines: 2000 })
      expect((await bytesOf(sim, '/v3/x')).text.match(/X-Flood-\d+: x{64}\r\n/g)).toHaveLength(2000)
    })

    it('gzip-bomb: little to receive, much to unpack', async () => {
      const answer = await struck({ kind: 'gzip-bomb', bytes: 8 << 20 })
      expect(answer.headers['content-encoding']).toBe('gzip')
      expect(answer.body.length).toBeLessThan(64 << 10)
      expect(gunzipSync(answer.body)).toHaveLength(8 << 20)
    })
  })

  describe('on the wire', () => {
    it('delay: the true answer, later', async () => {
      const started = Date.now()
      sim.fault({ kind: 'delay', ms: 120, count: 1 })
      expect(holds(sim, await send(sim, '/v3/x'))).toBe(true)
      expect(Date.now() - started).toBeGreaterThanOrEqual(115)
    })

    it('slow-drip: the true answer, byte by byte', async () => {
      const started = Date.now()
      const answer = await struck({ kind: 'slow-drip', bytes: 20, ms: 40 })
      expect(holds(sim, answer)).toBe(true)
      expect(Date.now() - started).toBeGreaterThanOrEqual(80)
    })

    it('reset: a TCP reset in place of the answer, after the request took effect', async () => {
      expect(await failure({ kind: 'reset' })).toMatchObject({ code: 'ECONNRESET' })
      expect(handled).toHaveLength(1)
      sim.clearFaults()
      sim.fault({ kind: 'reset', handled: false })
      expect(await bytesOf(sim, '/v3/x')).toMatchObject({ text: '', error: { code: 'ECONNRESET' } })
      expect(handled).toHaveLength(1)
    })

    it('reset in the middle of the body', async () => {
      sim.fault({ kind: 'reset', at: 'mid-body' })
      await expect(send(sim, '/v3/x')).rejects.toMatchObject({ code: 'ECONNRESET' })
    })

    it('truncated-body: half of what Content-Length promised', async () => {
      sim.fault({ kind: 'truncated-body' })
      const { text, error } = await bytesOf(sim, '/v3/x')
      expect(error).toBeUndefined()
      const [head = '', body = ''] = text.split('\r\n\r\n')
      expect(head).toContain(`Content-Length: ${Buffer.byteLength(BODY)}`)
      expect(Buffer.from(body, 'latin1')).toEqual(Buffer.from(BODY).subarray(0, Buffer.byteLength(BODY) >> 1))
      await expect(send(sim, '/v3/x')).rejects.toMatchObject({ message: 'aborted' })
    })

    it('chunked-garbage: a chunk, then nonsense', async () => {
      sim.fault({ kind: 'chunked-garbage' })
      const { text } = await bytesOf(sim, '/v3/x')
      expect(text).toMatch(
        /^HTTP\/1\.1 200 OK\r\n[^]*Transfer-Encoding: chunked\r\n\r\n1c\r\n[^]{28}\r\nthis is no chunk size\r\n$/,
      )
      await expect(send(sim, '/v3/x')).rejects.toMatchObject({ code: 'HPE_INVALID_CHUNK_SIZE' })
    })

    it('also strikes a request that comes before the connection is free again', async () => {
      sim.fault({ kind: 'delay', ms: 50, path: '/v3/first' })
      sim.fault({ kind: 'chunked-garbage', path: '/v3/second' })
      const { text } = await bytesOf(sim, '/v3/first', '/v3/second')
      expect(text.match(/HTTP\/1\.1 200 OK\r$/gm)).toHaveLength(2)
      expect(text).toContain(`${Buffer.from(BODY).toString('latin1')}HTTP/1.1 200 OK\r\n`)
      expect(text).toMatch(/this is no chunk size\r\n$/)
    })
  })

  describe('by rule', () => {
    const statuses = async (targets: string[]): Promise<number[]> => {
      const answers = []
      for (const target of targets) answers.push((await send(sim, target)).status)
      return answers
    }

    it.each<[string | RegExp, number[]]>([
      ['/v3/a/1', [500, 200, 200, 200]],
      ['v3/a/{id}', [500, 500, 200, 200]],
      ['/v3/a/*', [500, 500, 500, 200]],
      [/b$/, [200, 200, 200, 500]],
      [/b$/g, [200, 200, 200, 500]],
      ['*', [500, 500, 500, 500]],
    ])('path %p', async (path, expected) => {
      sim.fault({ kind: 'server-error', path })
      expect(await statuses(['/v3/a/1?x=b', '/v3/a/2', '/v3/a/2/c', '/v3/b'])).toEqual(expected)
    })

    it('method', async () => {
      sim.fault({ kind: 'server-error', method: 'post' })
      expect(await statuses(['/v3/x'])).toEqual([200])
      expect((await post(sim, '/v3/x', {})).status).toBe(500)
    })

    it('count, and the handle that counts', async () => {
      const handle = sim.fault({ kind: 'server-error', count: 2 })
      expect(await statuses(['/v3/x', '/v3/x', '/v3/x'])).toEqual([500, 500, 200])
      expect(handle.strikes).toBe(2)
    })

    it('share, drawn from the seed', async () => {
      const handle = sim.fault({ kind: 'server-error', share: 0.3 })
      await statuses(Array.from({ length: 100 }, () => '/v3/x'))
      expect(handle.strikes).toBeGreaterThan(15)
      expect(handle.strikes).toBeLessThan(45)
      handle.clear()
      sim.fault({ kind: 'server-error', share: 0 })
      expect(await statuses(['/v3/x'])).toEqual([200])
    })

    it('the oldest first, and clearing takes back one or all', async () => {
      const first = sim.fault({ kind: 'server-error', status: 501 })
      sim.fault({ kind: 'server-error', status: 502 })
      expect(await statuses(['/v3/x'])).toEqual([501])
      first.clear()
      expect(await statuses(['/v3/x'])).toEqual([502])
      sim.clearFaults()
      expect(await statuses(['/v3/x'])).toEqual([200])
    })

    it('a request that is not signed stays refused', async () => {
      sim.fault({ kind: 'wrong-signature' })
      expect((await send(sim, '/v3/x', { authorization: null })).status).toBe(401)
    })

    it.each<[string, FaultRule]>([
      ['kind', { kind: 'typo' } as unknown as FaultRule],
      ['share', { kind: 'delay', share: 1.1 }],
      ['count', { kind: 'delay', count: 0 }],
    ])('refuses a wrong %s', (argument, rule) => {
      expect(() => sim.fault(rule)).toThrow(expect.objectContaining({ code: 'ERR_INVALID_ARGUMENT', argument }))
    })

    it('knows its kinds', () => {
      expect([...FAULT_KINDS].sort()).toMatchInlineSnapshot(`
[
  "chunked-garbage",
  "clock-skew",
  "delay",
  "duplicated-headers",
  "gzip-bomb",
  "header-flood",
  "html-error",
  "missing-header",
  "no-signature",
  "redirect",
  "reset",
  "server-error",
  "signed-error",
  "signtest",
  "slow-drip",
  "tampered-body",
  "truncated-body",
  "two-serials",
  "unknown-serial",
  "wrong-content-type",
  "wrong-signature",
]
`)
    })
  })
})
