import { execFile } from 'node:child_process'
import { createServer } from 'node:http'
import { connect } from 'node:net'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { connect as connectSecurely } from 'node:tls'
import { promisify } from 'node:util'
import { Builder } from '../../lib/index'
import { createSimulator, json, type Simulator } from '../../lib/simulator'
import { rejection, simulated } from '../simulated'
import { post, send } from './wire'

const s = simulated({
  backup: true,
  https: true,
  handlers: [({ path }) => (path === '/v3/x' ? json({ ok: true }) : undefined)],
})
const retry = () => ({ attempts: 3, delay: 1, hosts: [s.sim.url, s.sim.backupUrl] })
const x = (options: object = {}) => s.client(options).chain('v3/x')
const at = (url: string) => Object.create(s.sim, { url: { value: url } }) as Simulator
const portOf = (url: string) => Number(new URL(url).port)
const outages: { up(): Promise<void> }[] = []
const down = (options?: Parameters<Simulator['down']>[0]) => {
  const outage = s.sim.down(options)
  outages.push(outage)
  return outage
}
afterEach(async () => {
  for (const outage of outages.splice(0)) await outage.up()
})

/** How a connection to an address ends, or begins. */
function connecting(url: string): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(portOf(url), '127.0.0.1')
    socket.once('connect', () => {
      socket.destroy()
      resolve('connected')
    })
    socket.once('error', (error: NodeJS.ErrnoException) => {
      resolve(error.code ?? '')
    })
  })
}

describe('a simulator with a backup', () => {
  test('answers on both addresses, from one state and with one memory of nonces', async () => {
    expect(s.sim.backupUrl).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
    expect(s.sim.backupUrl).not.toBe(s.sim.url)
    const nonce = 'e9810407e9810407e9810407e9810407'
    expect((await send(s.sim, '/v3/x', { nonce })).status).toBe(200)
    expect((await send(at(s.sim.backupUrl), '/v3/x', { nonce })).status).toBe(401)
    const order = {
      appid: 'wxd678efh567hg6787',
      mchid: s.sim.merchant.mchid,
      description: '商品',
      out_trade_no: '1217752501201407',
      notify_url: 'https://example.com/',
      amount: { total: 1 },
    }
    expect((await post(s.sim, '/v3/pay/transactions/native', order)).status).toBe(200)
    s.sim.pay(order.out_trade_no)
    const found = await s
      .client({ baseURL: s.sim.backupUrl })
      .chain('v3/pay/transactions/out-trade-no/{out_trade_no}')
      .get({ out_trade_no: order.out_trade_no, query: { mchid: order.mchid } })
    expect(found.data).toMatchObject({ trade_state: 'SUCCESS' })
  })

  test('is there only where it was asked for', async () => {
    const sim = await createSimulator()
    expect(() => sim.backupUrl).toThrow(expect.objectContaining({ code: 'ERR_INVALID_OPTION', argument: 'backup' }))
    await sim.close()
  })
})

describe('an outage of the first host', () => {
  test('is survived by a GET, and by a POST whose connection is refused', async () => {
    const api = x({ retry: retry() })
    await api.get()
    down()
    // The client sees its idle connection end.
    await pause(20)
    await expect(api.get()).resolves.toMatchObject({ status: 200 })
    await expect(api.post({ json: { a: 1 } })).resolves.toMatchObject({ status: 200 })
    expect(s.sim.requests.map(({ method, headers, verified }) => [method, headers.host, verified])).toEqual([
      ['GET', new URL(s.sim.url).host, true],
      ['GET', new URL(s.sim.backupUrl).host, true],
      ['POST', new URL(s.sim.backupUrl).host, true],
    ])
  })

  test('cuts what is under way: a GET goes to the backup, a POST may have arrived and does not', async () => {
    s.sim.fault({ kind: 'delay', ms: 60_000, path: '/v3/x', count: 2 })
    const api = x({ retry: { ...retry(), hosts: [s.sim.backupUrl] } })
    const calls = Promise.allSettled([api.get(), api.post({ json: {} })])
    while (s.sim.requests.length < 2) await pause(5)
    down()
    expect(await calls).toMatchObject([
      { status: 'fulfilled' },
      { status: 'rejected', reason: { code: 'ERR_CONNECTION', retryable: false } },
    ])
    expect(s.sim.requests.map(({ method }) => method).sort()).toEqual(['GET', 'GET', 'POST'])
  })

  test('is ERR_CONNECTION for a client without `retry`', async () => {
    down()
    expect(await rejection(x().get())).toMatchObject({
      code: 'ERR_CONNECTION',
      retryable: true,
      cause: { code: 'ECONNREFUSED' },
    })
    expect(await rejection(x().post({ json: {} }))).toMatchObject({ code: 'ERR_CONNECTION', retryable: true })
    expect(s.sim.requests).toHaveLength(0)
  })

  test('ends with up(), on the same port', async () => {
    const { url } = s.sim
    const outage = down()
    expect(await connecting(url)).toBe('ECONNREFUSED')
    await outage.up()
    await outage.up()
    expect(s.sim.url).toBe(url)
    await expect(x().post({ json: {} })).resolves.toMatchObject({ status: 200 })
  })

  test('ends by itself after `ms`', async () => {
    const start = performance.now()
    down({ ms: 200 })
    expect(await connecting(s.sim.url)).toBe('ECONNREFUSED')
    await expect(x({ retry: { attempts: 20, delay: 20 } }).post({ json: {} })).resolves.toMatchObject({ status: 200 })
    expect(performance.now() - start).toBeGreaterThan(195)
    expect(s.sim.requests[0]?.headers.host).toBe(new URL(s.sim.url).host)
  })

  test('lasts until the last of several is over', async () => {
    const [first, second] = [down(), down({ ms: 60_000 })]
    await first.up()
    expect(await connecting(s.sim.url)).toBe('ECONNREFUSED')
    await second.up()
    expect(await connecting(s.sim.url)).toBe('connected')
  })

  test('may begin while the host is coming up', async () => {
    const rising = down().up()
    const outage = down()
    await rising
    expect(await connecting(s.sim.url)).toBe('ECONNREFUSED')
    await outage.up()
    expect(await connecting(s.sim.url)).toBe('connected')
  })

  test('waits for a port that was taken in the meantime', async () => {
    const outage = down()
    const squatter = createServer()
    await new Promise<void>((resolve) => squatter.listen(portOf(s.sim.url), '127.0.0.1', resolve))
    await expect(outage.up()).rejects.toMatchObject({ code: 'EADDRINUSE' })
    s.sim.down({ ms: 1 })
    await pause(30)
    await new Promise((resolve) => squatter.close(resolve))
    while ((await connecting(s.sim.url)) !== 'connected') await pause(10)
  })
})

describe('an outage', () => {
  test('takes the host that it names', async () => {
    down({ host: s.sim.backupUrl })
    expect(await connecting(s.sim.backupUrl)).toBe('ECONNREFUSED')
    expect(await connecting(s.sim.url)).toBe('connected')
  })

  test('takes HTTPS too, with connections whose handshake is not done', async () => {
    const half = connect(portOf(s.sim.secureUrl!), '127.0.0.1')
    const whole = connectSecurely({ port: portOf(s.sim.secureUrl!), host: '127.0.0.1', rejectUnauthorized: false })
    await new Promise((resolve) => whole.once('secureConnect', resolve))
    const ends = Promise.all(
      [half, whole].map(
        (socket) => new Promise((resolve) => socket.on('error', () => undefined).once('close', resolve)),
      ),
    )
    const outage = down({ host: s.sim.secureUrl! })
    await ends
    await outage.up()
    const instance: any = Builder.factory({ ...s.sim.secureOptions, proxy: false })
    await expect(instance.chain('v3/x').get()).resolves.toMatchObject({ status: 200 })
    instance.getDriver().close()
  })

  test.each([
    [{ host: 'https://api.mch.weixin.qq.com' }, 'host'],
    [{ ms: 0 }, 'ms'],
    [{ ms: NaN }, 'ms'],
    [{ ms: 2 ** 31 }, 'ms'],
  ])('%j is refused', (options, argument) => {
    expect(() => s.sim.down(options)).toThrow(expect.objectContaining({ code: 'ERR_INVALID_ARGUMENT', argument }))
  })

  test('ends with close(), quickly, and nothing listens afterwards', async () => {
    const sim = await createSimulator({ backup: true })
    const { url, backupUrl } = sim
    sim.down({ ms: 60_000 })
    const outage = sim.down({ ms: 20, host: backupUrl })
    const rising = outage.up()
    const started = Date.now()
    await sim.close()
    await rising
    await outage.up()
    sim.down({ ms: 1 })
    expect(Date.now() - started).toBeLessThan(500)
    await pause(50)
    expect(await Promise.all([url, backupUrl].map(connecting))).toEqual(['ECONNREFUSED', 'ECONNREFUSED'])
  })

  test('keeps no process alive', async () => {
    const code = `const { createSimulator } = require('./lib/simulator');
      createSimulator().then((sim) => { sim.down({ ms: 600_000 }); console.log('down') })`
    const env = {
      ...process.env,
      TS_NODE_COMPILER_OPTIONS: '{"module":"commonjs","moduleResolution":"bundler","rootDir":"."}',
    }
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['-r', 'ts-node/register/transpile-only', '-e', code],
      { cwd: join(__dirname, '../..'), env, timeout: 15_000 },
    )
    expect(stdout).toBe('down\n')
  })
})
