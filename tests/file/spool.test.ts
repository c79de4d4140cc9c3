import fs from 'node:fs'
import { mkdtemp, readFile, readdir, rm, symlink, lstat, writeFile, mkdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { Digest } from '../../lib/file/digest'
import { spool } from '../../lib/file/spool'
import { writeSink } from '../../lib/file/sink'
import { openFiles, openFilesAre } from './open-files'

let dir: string
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'spool-'))
})
afterEach(async () => {
  await rm(dir, { recursive: true, force: true })
})

const chunks = (...parts: string[]) => Readable.from(parts.map((part) => Buffer.from(part)))
const names = () => readdir(dir)

async function* broken(): AsyncGenerator<Uint8Array> {
  yield Buffer.from('half')
  await Promise.resolve()
  throw new Error('socket hang up')
}

describe('spool', () => {
  it('gives a file that can be read again and again until it is discarded', async () => {
    const file = await spool(chunks('a', '', 'bc'), { directory: dir })
    expect(file.size).toBe(3)
    expect(String(await buffer(file.read()))).toBe('abc')
    expect(String(await buffer(file.read()))).toBe('abc')
    await file.discard()
    await file.discard()
    expect(await names()).toEqual([])
  })

  it('keeps the temporary file from other users, and without a name from the first byte on', async () => {
    let during: string[] | undefined
    const opened = jest.spyOn(fs, 'openSync')
    const file = await spool(chunks('a', 'b'), {
      directory: dir,
      onChunk: () => {
        during = fs.readdirSync(dir)
      },
    })
    expect(during).toEqual([])
    expect(opened.mock.calls.map(([, flags, mode]) => [flags, mode])).toEqual([['wx+', 0o600]])
    opened.mockRestore()
    await file.discard()
  })

  it('removes a file whose name an open file keeps, at its end', async () => {
    const unlink = jest.spyOn(fs, 'unlinkSync').mockImplementationOnce(() => {
      throw Object.assign(new Error('busy'), { code: 'EBUSY' })
    })
    const exits = process.listenerCount('exit')
    const file = await spool(chunks('abc'), { directory: dir })
    unlink.mockRestore()
    const [name] = await names()
    expect((await lstat(join(dir, name!))).mode & 0o777).toBe(0o600)
    expect(process.listenerCount('exit')).toBe(exits + 1)
    expect(String(await buffer(file.read()))).toBe('abc')
    await file.discard()
    expect(await names()).toEqual([])
    expect(process.listenerCount('exit')).toBe(exits)
  })

  it.each(['read to its end', 'destroyed', 'never read'])('leaves nothing when the taken reader is %s', async (how) => {
    const before = openFiles()
    const file = await spool(chunks('abc'), { directory: dir })
    const stream = await file.take()
    if (how === 'read to its end') expect(String(await buffer(stream))).toBe('abc')
    stream.destroy()
    expect(await names()).toEqual([])
    await openFilesAre(before)
  })

  it('is read by several at once, each from the start, also after it was discarded', async () => {
    const before = openFiles()
    const text = 'x'.repeat(200_000)
    const file = await spool(chunks(text), { directory: dir })
    const readers = [file.read(), file.read()]
    await file.discard()
    expect((await Promise.all(readers.map((reader) => buffer(reader)))).map(String)).toEqual([text, text])
    await openFilesAre(before)
  })

  it('says so when the file is taken twice', async () => {
    const file = await spool(chunks('abc'), { directory: dir })
    ;(await file.take()).destroy()
    await expect(file.take()).rejects.toMatchObject({ code: 'ERR_SINK' })
  })

  it('takes a web stream', async () => {
    const file = await spool(new Blob(['web']).stream(), { directory: dir })
    expect(String(await buffer(file.read()))).toBe('web')
  })

  it('hands nothing over, and leaves nothing, when verify refuses', async () => {
    const digest = new Digest('SHA1')
    const spooling = spool(chunks('abc'), {
      directory: dir,
      onChunk: (chunk) => {
        digest.update(chunk)
      },
      verify: () => {
        digest.expect('00')
      },
    })
    await expect(spooling).rejects.toMatchObject({ code: 'ERR_SIGNATURE_DIGEST' })
    expect(await names()).toEqual([])
  })

  it('verifies when all is written, and tells how much that is', async () => {
    const seen: string[] = []
    const file = await spool(chunks('abc', 'def'), {
      directory: dir,
      onChunk: (chunk) => seen.push(String(chunk)),
      verify: async ({ size }) => {
        await Promise.resolve()
        seen.push(String(size))
      },
    })
    expect(seen).toEqual(['abc', 'def', '6'])
    await file.discard()
  })

  it('ends with its signal while it verifies', async () => {
    const before = openFiles()
    const controller = new AbortController()
    const spooling = spool(chunks('abc'), {
      directory: dir,
      signal: controller.signal,
      verify: () => {
        controller.abort()
        return new Promise<void>(() => undefined)
      },
    })
    await expect(spooling).rejects.toMatchObject({ code: 'ERR_CANCELED', cause: { name: 'AbortError' } })
    await openFilesAre(before)
  })

  it('passes an error of the source on, and leaves nothing', async () => {
    await expect(spool(broken(), { directory: dir })).rejects.toThrow('socket hang up')
    expect(await names()).toEqual([])
  })

  it('stops at maxBytes, leaves nothing and lets go of the source', async () => {
    const source = chunks('abc', 'def', 'ghi')
    await expect(spool(source, { directory: dir, maxBytes: 5 })).rejects.toMatchObject({
      code: 'ERR_RESPONSE_TOO_LARGE',
    })
    expect(source.destroyed).toBe(true)
    expect(await names()).toEqual([])
  })

  it.each([true, false])('stops at its signal (before the first byte: %s)', async (early) => {
    const controller = new AbortController()
    const source = new Readable({
      read() {
        if (!early) this.push('x')
      },
    })
    if (early) controller.abort()
    else
      setTimeout(() => {
        controller.abort(new Error('enough'))
      }, 20)
    await expect(spool(source, { directory: dir, signal: controller.signal })).rejects.toMatchObject({
      code: 'ERR_CANCELED',
    })
    expect(source.destroyed).toBe(true)
    expect(await names()).toEqual([])
  })

  it('wakes from a source that is silent when its signal comes', async () => {
    const controller = new AbortController()
    const source = new Readable({
      read() {
        /* never anything */
      },
    })
    setTimeout(() => {
      controller.abort()
    }, 20)
    await expect(spool(source, { directory: dir, signal: controller.signal })).rejects.toMatchObject({
      code: 'ERR_CANCELED',
    })
    expect(await names()).toEqual([])
  })

  it('wakes from a silent web stream as well', async () => {
    let cancelled = false
    const source = new ReadableStream<Uint8Array>({
      cancel() {
        cancelled = true
      },
    })
    const signal = AbortSignal.timeout(20)
    await expect(spool(source, { directory: dir, signal })).rejects.toMatchObject({ code: 'ERR_CANCELED' })
    expect(cancelled).toBe(true)
    expect(await names()).toEqual([])
  })

  it('blames the directory that can not be written, and lets go of the source', async () => {
    const source = chunks('abc')
    await expect(spool(source, { directory: join(dir, 'missing') })).rejects.toMatchObject({
      code: 'ERR_SINK',
      retryable: false,
    })
    expect(source.destroyed).toBe(true)
  })
})

describe('a file as sink', () => {
  it('puts the whole file under its name', async () => {
    const path = join(dir, '账单.csv')
    expect(await writeSink(chunks('abc', 'def'), path, {})).toMatchObject({ size: 6 })
    expect(String(await readFile(path))).toBe('abcdef')
    expect(await names()).toEqual(['账单.csv'])
  })

  it('shows nothing under the name before verify has agreed', async () => {
    const path = join(dir, 'a.csv')
    await writeSink(chunks('abc'), path, {
      verify: async () => {
        expect(await names()).not.toContain('a.csv')
      },
    })
    expect(await names()).toEqual(['a.csv'])
  })

  it.each([
    [
      'verify refuses',
      () =>
        writeSink(chunks('new'), join(dir, 'a.csv'), {
          verify: () => {
            throw new Error('no')
          },
        }),
    ],
    ['the source breaks off', () => writeSink(broken(), join(dir, 'a.csv'), {})],
    ['it grows too large', () => writeSink(chunks('new'), join(dir, 'a.csv'), { maxBytes: 1 })],
  ])('leaves the older file as it was when %s', async (_, run) => {
    await writeFile(join(dir, 'a.csv'), 'old')
    await expect(run()).rejects.toThrow()
    expect(await names()).toEqual(['a.csv'])
    expect(String(await readFile(join(dir, 'a.csv')))).toBe('old')
  })

  it('writes through a symbolic link', async () => {
    await writeFile(join(dir, 'real.csv'), 'old')
    await symlink(join(dir, 'real.csv'), join(dir, 'link.csv'))
    await writeSink(chunks('new'), join(dir, 'link.csv'), {})
    expect((await lstat(join(dir, 'link.csv'))).isSymbolicLink()).toBe(true)
    expect(String(await readFile(join(dir, 'real.csv')))).toBe('new')
  })

  it('refuses a directory, a device and a missing directory before reading', async () => {
    await mkdir(join(dir, 'sub'))
    for (const path of [join(dir, 'sub'), '/dev/null', join(dir, 'missing', 'a.csv')]) {
      const source = chunks('abc')
      await expect(writeSink(source, path, {})).rejects.toMatchObject({ code: 'ERR_SINK' })
      expect(source.destroyed).toBe(true)
    }
    expect(await names()).toEqual(['sub'])
  })
})
