import { getEventListeners } from 'node:events'
import { readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'

import { Builder } from '../../lib/index'
import { alone } from '../file/alone'
import { openFiles, openFilesAre } from '../file/open-files'
import { rejection } from '../simulated'
import { Counterpart, credentials, response, signedV3, type Action } from '../transport/counterpart'

const server = new Counterpart()
let base = ''
beforeAll(async () => {
  base = await server.start()
})
afterAll(() => server.stop())
beforeEach(() => {
  // Its sockets stay: those of fetch are kept for the next test.
  server.seen.length = 0
})

/** Calls of each kind that are counted; LARGE_CALLS=2000 for a soak. */
const CALLS = Number(process.env.LARGE_CALLS ?? 60)

const client = (more = {}): any => Builder.factory({ ...credentials, baseURL: base, ...more })
const count = (name: string): number => process.getActiveResourcesInfo().filter((one) => one === name).length

/** Waits until a count has gone back to what it was: whoever keeps something runs into the time limit of the test. */
async function back(name: string, before: number): Promise<void> {
  while (count(name) > before) await new Promise((resolve) => setImmediate(resolve))
}

const signed: Action = (socket) => void socket.write(signedV3('{"ok":1}'))
const ENDINGS: readonly [string, Action, object, RegExp | undefined][] = [
  ['a success', signed, {}, undefined],
  ['a success as a stream', signed, { responseType: 'stream' }, undefined],
  ['a forged response', (socket) => void socket.write(response(200, '{"ok":1}')), {}, /^ERR_SIGNATURE_HEADER$/],
  [
    'a forged response as a stream',
    (socket) => void socket.write(response(200, '{"ok":1}')),
    { responseType: 'stream' },
    /^ERR_SIGNATURE_HEADER$/,
  ],
  ['a refusal', (socket) => void socket.write(response(400, '{"code":"X","message":"x"}')), {}, /^(X|HTTP_400)$/],
  ['a cut connection', (socket) => void socket.destroy(), {}, /^ERR_CONNECTION$/],
  ['a timeout', () => undefined, { timeout: 150 }, /^ERR_TIMEOUT$/],
  ['an unknown option', signed, { jsn: 1 }, /^ERR_UNKNOWN_OPTION$/],
]

describe.each(['http', 'fetch'] as const)('with the %s adapter', (adapter) => {
  test.each(ENDINGS)(
    '50 parallel calls on one signal that end in %s keep nothing',
    async (_, action, options, code) => {
      server.action = action
      const warnings: unknown[] = []
      const warned = (warning: unknown) => warnings.push(warning)
      process.on('warning', warned)
      const controller = new AbortController()
      const [files, timers, sockets] = [openFiles(), count('Timeout'), count('TCPSocketWrap')]
      const names = readdirSync(tmpdir())
      const instance = client({ adapter })
      try {
        const calls = Array.from({ length: 50 }, (_unused, i) =>
          instance.v3.x.post({ json: { i }, signal: controller.signal, ...options }).then(
            ({ data }: any) => data?.destroy?.(),
            (error: any) => {
              expect(error.code).toMatch(code!)
            },
          ),
        )
        await Promise.all(calls)
        await new Promise((resolve) => setImmediate(resolve))
        expect(warnings).toEqual([])
      } finally {
        process.off('warning', warned)
      }
      expect(getEventListeners(controller.signal, 'abort')).toEqual([])
      expect(readdirSync(tmpdir())).toEqual(names)
      await openFilesAre(files)
      if (adapter === 'fetch') return // Its pool belongs to the process.
      instance.getDriver().close()
      await back('TCPSocketWrap', sockets)
      await back('Timeout', timers)
    },
  )
})

test('50 calls that one signal ends are all cancelled, and it holds no listener afterwards', async () => {
  server.action = () => {
    if (server.seen.length === 50) controller.abort()
  }
  const controller = new AbortController()
  const warnings: unknown[] = []
  const warned = (warning: unknown) => warnings.push(warning)
  process.on('warning', warned)
  const instance = client()
  const calls = Array.from({ length: 50 }, () =>
    rejection(instance.v3.x.post({ signal: controller.signal, timeout: 0 })),
  )
  for (const error of await Promise.all(calls))
    expect(error).toMatchObject({ code: 'ERR_CANCELED', outcome: 'unknown' })
  process.off('warning', warned)
  expect(warnings).toEqual([])
  expect(getEventListeners(controller.signal, 'abort')).toEqual([])
  instance.getDriver().close()
})

test('a signal of the caller is left as it was', async () => {
  server.action = signed
  const controller = new AbortController()
  const mine = () => undefined
  controller.signal.addEventListener('abort', mine)
  const instance = client({ retry: { attempts: 2 } })
  await Promise.all([1, 2, 3].map(() => instance.v3.x.post({ json: {}, signal: controller.signal })))
  expect(getEventListeners(controller.signal, 'abort')).toEqual([mine])
  instance.getDriver().close()
})

test('calls that fail leave nothing of themselves in memory', () => {
  // In a process of its own: what jest keeps of errors and modules would be counted too.
  const left = alone<[kind: string, all: number, alive: number]>(`
require('node:v8').setFlagsFromString('--expose-gc')
const collect = require('node:vm').runInNewContext('gc')
const { Builder, MediaUtil } = lib('index')
const { Counterpart, credentials, response } = lib('../tests/transport/counterpart')
const refusal = (socket) => socket.write(response(400, '{"code":"X","message":"x"}'))
const kinds = {
  refused: [refusal, (i) => ({ json: { i } })],
  cut: [(socket) => socket.destroy(), (i) => ({ json: { i } })],
  'not sent': [refusal, () => ({ json: { a: 1n } })],
  'forged streams': [(socket) => socket.write(response(200, 'x')), () => ({ responseType: 'stream' })],
  'cut uploads': [(socket) => socket.destroy(), () => ({ body: new MediaUtil('a.png', Buffer.from('png')) })],
}
void (async () => {
  const server = new Counterpart()
  const baseURL = await server.start()
  for (const [kind, [action, options]] of Object.entries(kinds)) {
    server.action = action
    const instance = Builder.factory({ ...credentials, baseURL })
    const { signal } = new AbortController()
    const refs = []
    const one = async (i) => {
      const given = options(i)
      const error = await instance.v3.x.post({ ...given, context: given, signal }).catch((failed) => failed)
      refs.push(new WeakRef(error), new WeakRef(given))
    }
    for (let i = 0; i < ${CALLS}; i += 20) {
      await Promise.all(Array.from({ length: 20 }, (_, j) => one(i + j)))
      server.seen.length = 0
    }
    const alive = () => refs.filter((ref) => ref.deref() !== undefined).length
    for (let turn = 0; turn < 20; turn++) {
      // What is looked at is kept until the job ends: nobody looks meanwhile.
      await new Promise((resolve) => setTimeout(resolve, 5))
      collect()
    }
    console.log(JSON.stringify([kind, refs.length, alive()]))
    instance.getDriver().close()
  }
  await server.stop()
})()
`)
  expect(left).toHaveLength(5)
  // Those of the last twenty may still be in the hands of the runtime.
  for (const [kind, all, alive] of left) {
    expect([kind, all]).toEqual([kind, 2 * CALLS])
    expect([kind, Math.max(alive, 40)]).toEqual([kind, 40])
  }
}, 120_000)
