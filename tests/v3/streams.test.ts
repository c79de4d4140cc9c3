import { createWriteStream } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { pathToFileURL } from 'node:url'

import { json, type Answer } from '../../lib/simulator'
import { rejection, simulated } from '../simulated'

const body = '中文,'.repeat(20_000)
const signed: Answer = { status: 200, headers: { 'Content-Type': 'text/plain' }, body: Buffer.from(body) }
const world = simulated({
  handlers: [
    (request) => {
      if (request.path === '/v3/file') return signed
      if (request.path === '/v3/billdownload/file') return { ...signed, unsigned: true }
      if (request.path === '/v3/refused') return json({ code: 'NO_STATEMENT_EXIST', message: 'none' }, 404)
      return undefined
    },
  ],
})

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chain-'))
})
afterEach(async () => {
  await rm(folder, { recursive: true })
})

const spooled = async () =>
  (await readdir(tmpdir())).filter((name) => name.startsWith('wechatpay-') && name.endsWith('.part'))

describe.each(['v3/file', 'v3/billdownload/file'])('%s', (uri) => {
  test('as a stream', async () => {
    const { data } = await world.client()[uri].get({ responseType: 'stream' })
    expect(await text(data)).toBe(body)
    expect(await spooled()).toEqual([])
  })

  test.each(['path', 'file URL text', 'URL'])('into a file given as %s', async (form) => {
    const path = join(folder, '账单.csv')
    const sink = form === 'path' ? path : form === 'URL' ? pathToFileURL(path) : pathToFileURL(path).href
    const { data, status } = await world.client()[uri].get({ sink })
    expect([status, data]).toEqual([200, { path, size: Buffer.byteLength(body) }])
    expect(await readFile(path, 'utf8')).toBe(body)
    expect(await readdir(folder)).toEqual(['账单.csv'])
  })

  test('into a stream', async () => {
    const path = join(folder, 'bill')
    const { data } = await world.client()[uri].get({ sink: createWriteStream(path) })
    expect(data).toEqual({ size: Buffer.byteLength(body) })
    expect(await readFile(path, 'utf8')).toBe(body)
    expect(await spooled()).toEqual([])
  })
})

describe('nothing is handed over before it is whole and trusted', () => {
  test.each<[any, string]>([
    [{ kind: 'wrong-signature' }, 'ERR_SIGNATURE_MISMATCH'],
    [{ kind: 'tampered-body' }, 'ERR_SIGNATURE_MISMATCH'],
    [{ kind: 'no-signature' }, 'ERR_SIGNATURE_HEADER'],
    [{ kind: 'truncated-body' }, 'ERR_RESPONSE_BROKEN'],
    [{ kind: 'reset', at: 'mid-body' }, 'ERR_RESPONSE_BROKEN'],
    [{ kind: 'server-error' }, 'SYSTEM_ERROR'],
    [{ kind: 'slow-drip' }, 'ERR_TIMEOUT'],
  ])('%j', async (fault, code) => {
    world.sim.fault(fault)
    const path = join(folder, 'bill.csv')
    await writeFile(path, 'the older one')
    const instance = world.client({ timeout: fault.kind === 'slow-drip' ? 400 : 10_000 })
    const written: unknown[] = []
    const { Writable } = await import('node:stream')
    const sink = new Writable({
      write(chunk, _encoding, done) {
        written.push(chunk)
        done()
      },
    })
    expect(await rejection(instance.v3.file.get({ sink: path }))).toMatchObject({ code })
    expect(await rejection(instance.v3.file.get({ sink }))).toMatchObject({ code })
    expect(await rejection(instance.v3.file.get({ responseType: 'stream' }))).toMatchObject({ code })
    expect(await readFile(path, 'utf8')).toBe('the older one')
    expect(await readdir(folder)).toEqual(['bill.csv'])
    expect(written).toEqual([])
    expect(await spooled()).toEqual([])
  })

  test('an error body never reaches the file', async () => {
    const path = join(folder, 'bill.csv')
    expect(await rejection(world.client().v3.refused.get({ sink: path }))).toMatchObject({
      name: 'ApiError',
      status: 404,
      code: 'NO_STATEMENT_EXIST',
    })
    expect(await readdir(folder)).toEqual([])
  })

  test('a sink that can not be written is an error of its own', async () => {
    expect(await rejection(world.client().v3.file.get({ sink: join(folder, 'no', 'bill.csv') }))).toMatchObject({
      name: 'TransportError',
      code: 'ERR_SINK',
    })
    await mkdir(join(folder, 'dir'))
    expect(await rejection(world.client().v3.file.get({ sink: join(folder, 'dir') }))).toMatchObject({
      code: 'ERR_SINK',
    })
  })

  test('maxContentLength bounds files and memory', async () => {
    const { file } = world.client().v3
    expect(await rejection(file.get({ maxContentLength: 1000 }))).toMatchObject({ code: 'ERR_RESPONSE_TOO_LARGE' })
    expect(await rejection(file.get({ maxContentLength: 1000, sink: join(folder, 'x') }))).toMatchObject({
      code: 'ERR_RESPONSE_TOO_LARGE',
    })
    expect(await readdir(folder)).toEqual([])
  })
})
