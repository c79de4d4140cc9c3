import { execFile } from 'node:child_process'
import { Agent } from 'node:http'
import { connect } from 'node:net'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { createSimulator, json } from '../../lib/simulator'
import { post, send } from './wire'

const root = join(__dirname, '../..')
const run = promisify(execFile)
const script = (code: string): Promise<{ stdout: string }> =>
  run(process.execPath, ['-r', 'ts-node/register/transpile-only', '-e', code], {
    cwd: root,
    env: {
      ...process.env,
      TS_NODE_COMPILER_OPTIONS: '{"module":"commonjs","moduleResolution":"bundler","rootDir":"."}',
    },
    timeout: 15_000,
  })

describe('a simulator', () => {
  it('listens on the loopback interface alone, on the port it is given', async () => {
    const first = await createSimulator()
    const port = Number(new URL(first.url).port)
    expect(first.url).toBe(`http://127.0.0.1:${port}`)
    await expect(createSimulator({ port })).rejects.toMatchObject({ code: 'EADDRINUSE' })
    await first.close()
    const second = await createSimulator({ port })
    expect(second.url).toBe(first.url)
    await second.close()
  })

  it('starts quickly', async () => {
    const started = Date.now()
    const sim = await createSimulator()
    await sim.close()
    expect(Date.now() - started).toBeLessThan(3000)
  })

  it('records what arrived, byte for byte', async () => {
    const sim = await createSimulator({ handlers: [() => json({})], maxRequests: 2 })
    await send(sim, '/v3/%7Ea?b=1&b=2&c=%E4%BC%9A')
    const [seen] = sim.requests
    expect(seen).toMatchObject({
      method: 'GET',
      target: '/v3/%7Ea?b=1&b=2&c=%E4%BC%9A',
      path: '/v3/%7Ea',
      body: '',
      verified: true,
      status: 200,
      answerSerial: sim.platform.publicKey!.serial,
    })
    expect(seen!.query.getAll('b')).toEqual(['1', '2'])
    expect(seen!.query.get('c')).toBe('会')
    expect(seen!.headers['user-agent']).toBe('wire-test')
    await post(sim, '/v3/second', { 名: '值' })
    expect(sim.requests[1]!.rawBody).toEqual(Buffer.from('{"名":"值"}'))
    expect(sim.requests[1]!.body).toBe('{"名":"值"}')
    await send(sim, '/v3/third')
    expect(sim.requests.map(({ path }) => path)).toEqual(['/v3/second', '/v3/third'])
    await sim.close()
  })

  it('answers 413 to a body that is too long', async () => {
    const sim = await createSimulator({ maxBodyLength: 1000 })
    expect(await send(sim, '/v3/x', { body: 'x'.repeat(1001) })).toMatchObject({
      status: 413,
      json: { code: 'INVALID_REQUEST' },
    })
    expect((await send(sim, '/v3/x', { body: 'x'.repeat(1000) })).status).toBe(404)
    expect(sim.requests).toHaveLength(1)
    await sim.close()
  })

  it('keeps connections for 8 s, and tells so', async () => {
    const sim = await createSimulator({ handlers: [() => json({})] })
    const agent = new Agent({ keepAlive: true, maxSockets: 1 })
    expect((await send(sim, '/v3/x', { agent })).headers['keep-alive']).toBe('timeout=8')
    await send(sim, '/v3/x', { agent })
    expect(sim.requests).toHaveLength(2)
    agent.destroy()
    await sim.close()
  })

  it('closes at once, whatever is under way', async () => {
    const sim = await createSimulator({ handlers: [() => json({})] })
    const agent = new Agent({ keepAlive: true })
    await send(sim, '/v3/idle', { agent })
    const half = connect(Number(new URL(sim.url).port), '127.0.0.1')
    half.on('error', () => undefined)
    half.write('POST /v3/half HTTP/1.1\r\nContent-Length: 10\r\n\r\n')
    sim.fault({ kind: 'delay', ms: 60_000, path: '/v3/late' })
    sim.fault({ kind: 'slow-drip', ms: 60_000, path: '/v3/drip' })
    const waiting = [send(sim, '/v3/late', { agent }), send(sim, '/v3/drip', { agent })]
    const outcomes = Promise.allSettled(waiting)
    await new Promise((resolve) => setTimeout(resolve, 100))
    const started = Date.now()
    await sim[Symbol.asyncDispose]()
    await sim.close()
    expect(Date.now() - started).toBeLessThan(500)
    expect((await outcomes).map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    agent.destroy()
  })

  it('survives clients that hang up', async () => {
    const sim = await createSimulator({ handlers: [() => json({})] })
    sim.fault({ kind: 'delay', ms: 200, path: '/v3/late' })
    for (const text of [
      'POST /v3/x HTTP/1.1\r\nHost: h\r\nContent-Length: 10\r\n\r\nabc',
      'GET /v3/late HTTP/1.1\r\nHost: h\r\n\r\n',
      'nonsense\r\n\r\n',
      'CONNECT x:1 HTTP/1.1\r\nHost: h\r\n\r\n',
    ]) {
      const socket = connect(Number(new URL(sim.url).port), '127.0.0.1')
      socket.on('error', () => undefined)
      socket.write(text)
      await new Promise((resolve) => setTimeout(resolve, 50))
      socket.destroy()
    }
    await new Promise((resolve) => setTimeout(resolve, 250))
    expect((await send(sim, '/v3/x')).status).toBe(200)
    await sim.close()
  })

  it('keeps nothing alive once it is closed, in any mode', async () => {
    const code = `const { createSimulator } = require('./lib/simulator');
      (async () => {
        for (const mode of ['publicKey', 'certificate']) await (await createSimulator({ mode })).close()
        console.log('closed')
      })()`
    expect((await script(code)).stdout).toBe('closed\n')
  }, 20_000)

  it('loads schemas and ajv only once an operation of APIv3 is asked for', async () => {
    const code = `const { createSimulator } = require('./lib/simulator');
      const loaded = () => Object.keys(require.cache).some((file) => /node_modules.ajv|generated.schemas/.test(file));
      (async () => {
        const sim = await createSimulator({ handlers: [] })
        await fetch(sim.url + '/pay/orderquery', { method: 'POST', body: '' })
        console.log(loaded())
        await sim.close()
      })()`
    expect((await script(code)).stdout).toBe('false\n')
  }, 20_000)

  it('loads jsrsasign only for certificates', async () => {
    const code = `const { createSimulator } = require('./lib/simulator');
      const loaded = () => Object.keys(require.cache).some((file) => file.includes('node_modules/jsrsasign'));
      (async () => {
        const sim = await createSimulator()
        const before = loaded()
        await sim.merchant.certificate()
        console.log(before, loaded())
        await sim.close()
      })()`
    expect((await script(code)).stdout).toBe('false true\n')
  }, 20_000)
})
