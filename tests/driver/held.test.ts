import { getEventListeners, setMaxListeners } from 'node:events'
import { readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

import { Builder, MediaUtil } from '../../lib/index'
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
  server.reset()
})

const client = (more = {}): any => Builder.factory({ ...credentials, baseURL: base, ...more } as never)
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
  ['a cut connection', (socket) => socket.destroy(), {}, /^ERR_CONNECTION$/],
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
            (error: any) => expect(error.code).toMatch(code!),
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
  setMaxListeners(1, controller.signal)
  const instance = client({ retry: { attempts: 2 } })
  await Promise.all([1, 2, 3].map(() => instance.v3.x.post({ json: {}, signal: controller.signal })))
  expect(getEventListeners(controller.signal, 'abort')).toEqual([mine])
  instance.getDriver().close()
})

describe('memory', () => {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  const instances: any[] = []
  afterAll(() => {
    for (const instance of instances) instance.getDriver().close()
  })

  /** What of many calls is still there once they are over; the last few may be on a stack or in a cache. */
  async function left(refs: WeakRef<object>[]): Promise<number> {
    const alive = () => refs.filter((ref) => ref.deref() !== undefined).length
    for (let turn = 0; turn < 50 && alive() > refs.length / 20; turn++) {
      collect()
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
    return alive()
  }

  const FAILING: readonly [string, Action, (i: number) => object][] = [
    ['refused', (socket) => void socket.write(response(400, '{"code":"X","message":"x"}')), (i) => ({ json: { i } })],
    ['cut', (socket) => socket.destroy(), (i) => ({ json: { i } })],
    ['not sent', signed, () => ({ json: { a: 1n } })],
    ['forged, as a stream', (socket) => void socket.write(response(200, 'x')), () => ({ responseType: 'stream' })],
    ['cut uploads', (socket) => socket.destroy(), () => ({ body: new MediaUtil('a.png', Buffer.from('png')) })],
  ]
  test.each(FAILING)(
    '2,000 calls that are %s leave nothing of themselves behind',
    async (_, action, options) => {
      server.action = action
      const controller = new AbortController()
      const instance = client()
      instances.push(instance)
      const refs: WeakRef<object>[] = []
      const one = async (i: number): Promise<void> => {
        const given = options(i)
        const error = await rejection(instance.v3.x.post({ ...given, context: given, signal: controller.signal }))
        refs.push(new WeakRef(error), new WeakRef(given))
      }
      for (let i = 0; i < 2_000; i += 20) {
        await Promise.all(Array.from({ length: 20 }, (_unused, j) => one(i + j)))
        server.seen.length = 0
      }
      expect(refs).toHaveLength(4_000)
      expect(await left(refs)).toBeLessThanOrEqual(200)
      expect(getEventListeners(controller.signal, 'abort')).toEqual([])
    },
    120_000,
  )
})
