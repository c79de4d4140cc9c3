import { subscribe, unsubscribe } from 'node:diagnostics_channel'

import { json } from '../../lib/simulator'
import { rejection, simulated } from '../simulated'

const s = simulated({ handlers: [({ path }) => (path === '/v3/echo' ? json({ ok: true }) : undefined)] })

/** What a channel says while `work` runs. */
async function heard(name: string, work: () => Promise<unknown>): Promise<any[]> {
  const events: unknown[] = []
  const listen = (event: unknown) => events.push(event)
  subscribe(`wechatpay-chain:${name}`, listen)
  await work().finally(() => unsubscribe(`wechatpay-chain:${name}`, listen))
  return events
}

describe('diagnostics_channel', () => {
  const exchange = () =>
    s
      .client()
      .chain('v3/echo')
      .post({ query: { a: 1 }, json: { name: '张三' } })

  test('tells of each request and its answer', async () => {
    const event = { method: 'POST', host: new URL(s.sim.url).host, target: '/v3/echo?a=1' }
    expect(await heard('request', exchange)).toEqual([event])
    expect(await heard('response', exchange)).toEqual([
      {
        ...event,
        status: 200,
        took: expect.any(Number),
        requestId: expect.stringMatching(/^08/),
        serial: s.sim.platform.publicKey!.serial,
      },
    ])
  })

  test('tells of an answer that can not be trusted', async () => {
    s.sim.fault({ kind: 'wrong-signature', count: 1 })
    expect(await heard('unverified', () => rejection(exchange()))).toMatchObject([
      { code: 'ERR_SIGNATURE_MISMATCH', status: 200 },
    ])
  })

  test('shows nothing secret', async () => {
    const events = [...(await heard('request', exchange)), ...(await heard('response', exchange))]
    expect(JSON.stringify(events)).not.toMatch(/张三|signature=|PRIVATE/)
  })
})

describe('a logger', () => {
  test('gets one line for each exchange', async () => {
    const lines: string[] = []
    const logger = {
      debug: (line: string) => lines.push(`debug ${line}`),
      warn: (line: string) => lines.push(`warn ${line}`),
    }
    const instance = s.client({ logger })
    await instance.chain('v3/echo').get()
    await rejection(instance.chain('v3/none').get())
    const close = await rejection(s.client({ logger, baseURL: 'http://127.0.0.1:1' }).chain('v3/echo').get())
    expect(lines).toEqual([
      expect.stringMatching(/^debug wechatpay GET \/v3\/echo 200 \d+ms 08\w+-0 PUB_KEY_ID_\d+$/),
      expect.stringMatching(/^warn wechatpay GET \/v3\/none 404 HTTP_404 \d+ms 08/),
      expect.stringMatching(new RegExp(`^warn wechatpay GET /v3/echo ${close.code}`)),
    ])
  })

  test('is an object with debug() and warn()', () => {
    expect(() => s.client({ logger: {} as never })).toThrow(
      expect.objectContaining({ code: 'ERR_INVALID_OPTION', argument: 'logger' }),
    )
  })
})
