import fs, { createWriteStream } from 'node:fs'
import { chmod, lstat, mkdir, mkdtemp, readFile, readdir, rm, symlink, writeFile } from 'node:fs/promises'
import { connect, createServer, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough, Readable, Writable } from 'node:stream'
import { pathToFileURL } from 'node:url'
import { prepareSink, writeSink, type Sink } from '../../lib/file/sink'
import { openFiles, openFilesAre } from './open-files'

let dir: string
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'sink-'))
})
afterEach(async () => {
  await rm(dir, { recursive: true, force: true })
})

const chunks = (...parts: string[]) => Readable.from(parts.map((part) => Buffer.from(part)))
const names = () => readdir(dir)
const mode = async (path: string) => (await lstat(path)).mode & 0o777
const wrong = { name: 'InvalidArgumentError', code: 'ERR_INVALID_OPTION', argument: 'sink' }

describe('a sink is refused before anything is written', () => {
  const destroyed = () => new PassThrough().destroy()
  const ended = () => {
    const stream = new PassThrough().resume()
    stream.end()
    return stream
  }
  const failed = () => {
    const stream = new PassThrough().on('error', () => undefined)
    return stream.destroy(new Error('no'))
  }
  const locked = () => {
    const stream = new WritableStream()
    stream.getWriter()
    return stream
  }
  const closed = async () => {
    const stream = new WritableStream()
    await stream.close()
    return stream
  }
  const broken = async () => {
    const stream = new WritableStream()
    await stream.abort(new Error('no'))
    return stream
  }

  it.each<[string, () => unknown, string]>([
    ['a folder that is missing', () => join(dir, 'missing', 'a.csv'), 'ENOENT'],
    ['a file as folder', () => join(dir, 'file', 'a.csv'), 'ENOTDIR'],
    ['a directory', () => join(dir, 'sub'), 'directory'],
    ['a directory that does not exist', () => `${join(dir, 'bills')}/`, 'names a directory'],
    ['a device', () => '/dev/null', 'not a regular file'],
    ['a name that is too long', () => join(dir, 'x'.repeat(300)), 'ENAMETOOLONG'],
    ['a circle of links', () => join(dir, 'circle'), 'ELOOP'],
    ['an empty path', () => '', 'path of a file'],
    ['a path with a NUL', () => 'a\0b', 'path of a file'],
    ['an https: address', () => 'https://example.com/a.csv', 'file:// URL'],
    ['an https: URL', () => new URL('https://example.com/a.csv'), 'file:// URL'],
    ['a file: URL with a query', () => `${pathToFileURL(join(dir, 'a')).href}?b`, '%3F'],
    ['a file: URL of a directory', () => `${pathToFileURL(dir).href}/`, 'directory'],
    ['a stream that was destroyed', destroyed, 'destroyed'],
    ['a stream that has ended', ended, 'ended'],
    ['a stream that has failed', failed, 'failed'],
    ['a readable stream', () => chunks('a'), 'writable stream'],
    ['a file stream that cannot be opened', () => createWriteStream(join(dir, 'missing', 'a.csv')), 'ENOENT'],
    ['a locked web stream', locked, 'locked'],
    ['a closed web stream', closed, 'ended'],
    ['a failed web stream', broken, 'failed'],
    ['a number', () => 7, 'a number'],
    ['an object', () => ({}), 'an Object'],
  ])('%s', async (_, make, says) => {
    await mkdir(join(dir, 'sub'))
    await writeFile(join(dir, 'file'), '')
    await symlink(join(dir, 'circle'), join(dir, 'circle'))
    const sink = (await make()) as Sink
    await expect(prepareSink(sink)).rejects.toMatchObject({ ...wrong, message: expect.stringContaining(says) })
    expect((await names()).sort()).toEqual(['circle', 'file', 'sub'])
  })

  it.each(['its folder', 'itself'])('a file that may not be written: %s', async (which) => {
    const path = join(dir, 'a.csv')
    await writeFile(path, 'old')
    const denied = Object.assign(new Error('EACCES: permission denied'), { code: 'EACCES' })
    const access = jest.spyOn(fs, 'accessSync').mockImplementation((asked) => {
      if (String(asked).endsWith('a.csv') === (which === 'itself')) throw denied
    })
    await expect(prepareSink(path)).rejects.toMatchObject({ ...wrong, cause: denied })
    access.mockRestore()
  })

  describe('where the runtime tells nobody who the user is', () => {
    const withheld = () => {
      throw Object.assign(new Error('Requires sys access to "uid"'), { name: 'NotCapable' })
    }
    afterEach(() => {
      jest.restoreAllMocks()
    })

    it('a file of a moment finds out, and leaves no trace', async () => {
      jest.spyOn(fs, 'accessSync').mockImplementation(withheld)
      await expect(prepareSink(join(dir, 'a.csv'))).resolves.toBeDefined()
      expect(await names()).toEqual([])
    })

    it('so that a folder that may not be written to is refused as everywhere', async () => {
      jest.spyOn(fs, 'accessSync').mockImplementation(withheld)
      const denied = Object.assign(new Error('EACCES: permission denied'), { code: 'EACCES' })
      jest.spyOn(fs, 'open').mockImplementation((...args: unknown[]) => {
        ;(args.at(-1) as (error: Error) => void)(denied)
      })
      await expect(prepareSink(join(dir, 'a.csv'))).rejects.toMatchObject({ ...wrong, cause: denied })
    })
  })

  it('and after the request the same is ERR_SINK, and lets go of the response', async () => {
    const source = chunks('abc')
    await expect(writeSink(source, join(dir, 'missing', 'a.csv'), {})).rejects.toMatchObject({
      name: 'TransportError',
      code: 'ERR_SINK',
      retryable: false,
    })
    expect(source.destroyed).toBe(true)
  })
})

describe('a file as sink', () => {
  it.each([
    ['a path', (path: string) => path],
    ['a file:// URL', (path: string) => pathToFileURL(path).href],
    ['a URL object', (path: string) => pathToFileURL(path)],
  ])('is named by %s', async (_, write) => {
    const path = join(dir, '账 单#1.csv')
    const sink = await prepareSink(write(path))
    expect(await names()).toEqual([])
    expect(await sink.write(chunks('abc'))).toEqual({ path: fs.realpathSync(path), size: 3 })
    expect(String(await readFile(path))).toBe('abc')
  })

  it('is for this user alone until it gets its name, and has the mode of the umask then', async () => {
    const usual = join(dir, 'usual')
    await writeFile(usual, '')
    const path = join(dir, 'a.csv')
    const seen: number[] = []
    const sink = await prepareSink(path)
    await sink.write(chunks('abc', 'def'), {
      onChunk: () => {
        for (const name of fs.readdirSync(dir).filter((one) => one.endsWith('.part')))
          seen.push(fs.lstatSync(join(dir, name)).mode & 0o777)
      },
    })
    expect(seen).toEqual([0o600, 0o600])
    expect(await mode(path)).toBe(await mode(usual))
  })

  it('keeps the mode of the file that it replaces', async () => {
    const path = join(dir, 'a.csv')
    await writeFile(path, 'old')
    await chmod(path, 0o640)
    await (await prepareSink(path)).write(chunks('new'))
    expect([await mode(path), String(await readFile(path))]).toEqual([0o640, 'new'])
  })

  it('may have the longest name that there can be', async () => {
    const name = `${'账'.repeat(83)}.csv`
    await (await prepareSink(join(dir, name))).write(chunks('abc'))
    expect(await names()).toEqual([name])
  })

  it('is written through a link to a file that does not exist yet', async () => {
    await symlink('real.csv', join(dir, 'link.csv'))
    await (await prepareSink(join(dir, 'link.csv'))).write(chunks('abc'))
    expect((await lstat(join(dir, 'link.csv'))).isSymbolicLink()).toBe(true)
    expect(String(await readFile(join(dir, 'real.csv')))).toBe('abc')
  })

  it('is synchronised by its descriptor, because Yarn PnP has no FileHandle.sync()', async () => {
    const synchronised = jest.spyOn(fs, 'fsync')
    const opened = jest.spyOn(fs.promises, 'open')
    await (await prepareSink(join(dir, 'a.csv'))).write(chunks('abc'))
    expect(synchronised.mock.calls.length).toBeGreaterThanOrEqual(1)
    expect(opened).not.toHaveBeenCalled()
    synchronised.mockRestore()
    opened.mockRestore()
  })

  it.each(['the response breaks off', 'it cannot be synchronised', 'it cannot be renamed', 'the signal comes'])(
    'leaves nothing, and no listener, when %s',
    async (how) => {
      const before = { files: openFiles(), exits: process.listenerCount('exit') }
      const controller = new AbortController()
      const sink = await prepareSink(join(dir, 'a.csv'))
      const failure = Object.assign(new Error('EIO'), { code: 'EIO' })
      const spies: jest.SpyInstance[] = []
      if (how.includes('synchronised'))
        spies.push(
          jest.spyOn(fs, 'fsync').mockImplementationOnce((_, done) => {
            done(failure)
          }),
        )
      if (how.includes('renamed')) spies.push(jest.spyOn(fs.promises, 'rename').mockRejectedValueOnce(failure))
      const source = (async function* () {
        yield Buffer.from('abc')
        await Promise.resolve()
        if (how.includes('breaks')) throw failure
        if (how.includes('signal')) controller.abort()
      })()
      await expect(sink.write(source, { signal: controller.signal })).rejects.toMatchObject({
        code: how.includes('breaks') ? 'EIO' : how.includes('signal') ? 'ERR_CANCELED' : 'ERR_SINK',
      })
      for (const spy of spies) spy.mockRestore()
      expect(await names()).toEqual([])
      expect(process.listenerCount('exit')).toBe(before.exits)
      await openFilesAre(before.files)
    },
  )

  it('is not begun once the signal has come', async () => {
    const source = chunks('abc')
    const sink = await prepareSink(join(dir, 'a.csv'))
    await expect(sink.write(source, { signal: AbortSignal.abort() })).rejects.toMatchObject({ code: 'ERR_CANCELED' })
    expect(source.destroyed).toBe(true)
    expect(await names()).toEqual([])
  })
})

describe('a stream as sink', () => {
  it('of Node is handed the whole and ended', async () => {
    const taken: string[] = []
    const stream = new Writable({
      write(chunk, _, done) {
        taken.push(String(chunk))
        done()
      },
    })
    expect(await (await prepareSink(stream)).write(chunks('abc', 'def'))).toEqual({ size: 6 })
    expect([taken.join(''), stream.writableFinished]).toEqual(['abcdef', true])
  })

  it('of the web is handed the whole, closed and unlocked', async () => {
    const taken: string[] = []
    let closed = false
    const stream = new WritableStream<Uint8Array>({
      write: (chunk) => {
        taken.push(Buffer.from(chunk).toString())
      },
      close: () => {
        closed = true
      },
    })
    const sink = await prepareSink(stream)
    expect(stream.locked).toBe(false)
    expect(await sink.write(chunks('abc', 'def'))).toEqual({ size: 6 })
    expect([taken.join(''), closed, stream.locked]).toEqual(['abcdef', true, false])
  })

  it('that is a file still being opened is waited for', async () => {
    const path = join(dir, 'a.csv')
    await (await prepareSink(createWriteStream(path))).write(chunks('abc'))
    expect(String(await readFile(path))).toBe('abc')
  })

  it('gets nothing of what is not verified', async () => {
    const stream = new PassThrough()
    const writing = (await prepareSink(stream)).write(chunks('abc'), {
      verify: () => {
        throw new Error('forged')
      },
    })
    await expect(writing).rejects.toThrow('forged')
    expect([stream.readableLength, stream.destroyed]).toEqual([0, false])
  })

  it.each<[string, () => Sink]>([
    [
      'of Node that fails',
      () =>
        new Writable({
          write: (_chunk, _encoding, done) => {
            done(new Error('full'))
          },
        }),
    ],
    ['of the web that fails', () => new WritableStream({ write: () => Promise.reject(new Error('full')) })],
    [
      'of Node that fails at its end',
      () =>
        new Writable({
          write: (_c, _e, done) => {
            done()
          },
          final: (done) => {
            done(new Error('full'))
          },
        }),
    ],
    ['of the web that fails at its end', () => new WritableStream({ close: () => Promise.reject(new Error('full')) })],
  ])('%s is ERR_SINK', async (_, make) => {
    const before = openFiles()
    await expect((await prepareSink(make())).write(chunks('abc'))).rejects.toMatchObject({
      code: 'ERR_SINK',
      cause: { message: 'full' },
    })
    await openFilesAre(before)
  })

  const never = () => new Promise<void>(() => undefined)
  const big = () => Readable.from(Array.from({ length: 64 }, () => Buffer.alloc(16 * 1024)))
  it.each<[string, () => Sink]>([
    ['of Node that never drains', () => new Writable({ write: () => undefined })],
    ['of Node that nobody reads', () => new PassThrough()],
    [
      'of Node that never finishes',
      () =>
        new Writable({
          write: (_c, _e, done) => {
            done()
          },
          final: () => undefined,
        }),
    ],
    ['of Node that never closes either', () => new Writable({ write: () => undefined, destroy: () => undefined })],
    ['of the web that never drains', () => new WritableStream({ write: never })],
    ['of the web that never closes', () => new WritableStream({ close: never })],
    ['of the web that nobody reads', () => new TransformStream().writable],
  ])('%s ends with the signal, and nothing stays', async (_, make) => {
    const before = { files: openFiles(), names: fs.readdirSync(tmpdir()).sort() }
    const controller = new AbortController()
    const writing = (await prepareSink(make())).write(big(), { signal: controller.signal })
    setTimeout(() => {
      controller.abort()
    }, 30)
    await expect(writing).rejects.toMatchObject({ code: 'ERR_CANCELED', cause: { name: 'AbortError' } })
    await openFilesAre(before.files)
    expect(fs.readdirSync(tmpdir()).filter((name) => name.startsWith('wechatpay-'))).toEqual(
      before.names.filter((name) => name.startsWith('wechatpay-')),
    )
  })

  it('that is a socket ends with the signal while the other side does not read', async () => {
    const others: Socket[] = []
    const server = createServer((socket) => {
      others.push(socket.pause().on('error', () => undefined))
    }).listen(0, '127.0.0.1')
    await new Promise((done) => server.once('listening', done))
    const socket = connect((server.address() as { port: number }).port, '127.0.0.1')
    await new Promise((done) => socket.once('connect', done))
    const controller = new AbortController()
    const large = Readable.from(Array.from({ length: 512 }, () => Buffer.alloc(64 * 1024)))
    const writing = (await prepareSink(socket)).write(large, { signal: controller.signal })
    const full = setInterval(() => {
      if (socket.writableNeedDrain) controller.abort()
    }, 5)
    await expect(writing).rejects.toMatchObject({ code: 'ERR_CANCELED' })
    clearInterval(full)
    expect(socket.destroyed).toBe(true)
    for (const other of others) other.destroy()
    await new Promise((done) => server.close(done))
  })

  it('that is being opened is waited for no longer than the signal', async () => {
    const stream = Object.assign(new PassThrough(), { pending: true })
    const before = stream.eventNames().map((name) => [name, stream.listenerCount(name)])
    const signal = AbortSignal.timeout(20)
    await expect(prepareSink(stream, { signal })).rejects.toMatchObject({ code: 'ERR_CANCELED' })
    expect(stream.eventNames().map((name) => [name, stream.listenerCount(name)])).toEqual(before)
  })
})
