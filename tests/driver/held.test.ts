import { getEventListeners } from 'node:events'
import { readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'

import { Builder } from '../../lib/index'
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
  const instance = client({ retry: { attempts: 2 } })
  await Promise.all([1, 2, 3].map(() => instance.v3.x.post({ json: {}, signal: controller.signal })))
  expect(getEventListeners(controller.signal, 'abort')).toEqual([mine])
  instance.getDriver().close()
})
