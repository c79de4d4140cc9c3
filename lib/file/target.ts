import { randomBytes } from 'node:crypto'
import { accessSync, constants } from 'node:fs'
import { chmod, lstat, readlink, realpath, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { invalidArgument, type InvalidArgumentError } from '../errors'
import { closeFile, openFile, syncFile } from './descriptor'
import { isURL } from './kinds'
import { forget, removeAtExit } from './leftovers'
import { abandon, type ByteSource } from './source'
import { copy, sinkError, type CopyOptions } from './spool'
import { canceled } from './until'

/** Where a file goes, checked. */
export interface Target {
  /** Absolute, symbolic links followed. */
  readonly path: string
  /** Permissions of the file that lies there. */
  readonly mode: number | undefined
}

/** Symbolic links that are followed to a file that is not there yet. */
const MAX_LINKS = 16

/**
 * Finds out where a file of this name will be put and whether it can be, without leaving a trace.
 *
 * @param file a path or a `file://` URL
 * @throws InvalidArgumentError `ERR_INVALID_OPTION` when the folder is missing or cannot be written to, or the name belongs to
 * something that is not a regular file
 */
export async function prepareTarget(file: string | URL): Promise<Target> {
  const name = pathOf(file)
  try {
    const path = await followed(name)
    const found = await stat(path).catch(ifMissing)
    // A rename would replace /dev/null by a file.
    if (found && !found.isFile())
      throw Object.assign(
        new Error(`it is ${found.isDirectory() ? 'a directory' : 'not a regular file'}: name a file`),
        {
          code: found.isDirectory() ? 'EISDIR' : 'EINVAL',
        },
      )
    await requireWritable(path, found !== undefined)
    return { path, mode: found && found.mode & 0o777 }
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw refused(`\`sink\` cannot be written to ${name}: ${reason}`, cause)
  }
}

/**
 * Writes a stream to a target, where it appears only when it is whole, on disk and `verify` agrees: until then it is called
 * `<path>.<random>.part`, is for this user alone, and an older file of that name stays as it was.
 *
 * @throws TransportError as `spool()` does
 */
export async function writeTarget(
  source: ByteSource,
  target: Target,
  options: CopyOptions,
): Promise<{ path: string; size: number }> {
  const { path } = target
  const part = partOf(path)
  let fd: number
  let mode: number
  try {
    options.signal?.throwIfAborted()
    removeAtExit(part)
    mode = target.mode ?? (await usualMode(part))
    fd = await openFile(part, 'wx', 0o600)
  } catch (cause) {
    forget(part)
    abandon(source)
    throw options.signal?.aborted ? canceled(options.signal) : sinkError(path, cause)
  }
  try {
    const size = await closing(fd, async () => {
      const written = await copy(source, fd, path, options)
      // What keeps its name has to outlive a power cut.
      await syncFile(fd).catch((cause: unknown) => {
        throw sinkError(path, cause)
      })
      return written
    })
    await named(part, path, mode)
    return { path, size }
  } catch (error) {
    await rm(part, { force: true }).catch(() => undefined)
    throw error
  } finally {
    forget(part)
  }
}

/** @throws InvalidArgumentError `ERR_INVALID_OPTION` for what does not name a file */
function pathOf(file: string | URL): string {
  const text = isURL(file) ? file.href : file
  if (text === '' || text.includes('\0'))
    throw refused(`\`sink\` is ${JSON.stringify(text)}: it takes the path of a file`)
  const scheme = /^([a-z][a-z0-9+.-]+):/i.exec(text)?.[1]?.toLowerCase()
  if (scheme !== 'file') {
    if (isURL(file) || /^[a-z][a-z0-9+.-]+:\/\//i.test(text))
      throw refused(`\`sink\` is ${text.slice(0, 100)}: it takes a path, a file:// URL or a writable stream`)
    if (/[/\\]$/.test(text) && (text.endsWith('/') || text.endsWith(sep)))
      throw refused(`\`sink\` is ${text}, which names a directory: add the name of a file`)
    return text
  }
  try {
    const url = new URL(text)
    if (url.search !== '' || url.hash !== '') throw new Error('write `#` as %23 and `?` as %3F')
    if (url.pathname.endsWith('/')) throw new Error('it names a directory: add the name of a file')
    return fileURLToPath(url)
  } catch (cause) {
    throw refused(`\`sink\` is ${text}: ${(cause as Error).message}`, cause)
  }
}

async function requireWritable(path: string, exists: boolean): Promise<void> {
  try {
    // Deno's asynchronous form throws where nobody can catch it.
    if (exists) accessSync(path, constants.W_OK)
    accessSync(dirname(path), constants.W_OK | constants.X_OK)
  } catch (error) {
    // It compares with the user's id, which it tells nobody without --allow-sys: a file of a moment finds out.
    if ((error as Error).name !== 'NotCapable') throw error
    await usualMode(partOf(path))
  }
}

/** Through symbolic links, so that a link stays what it is. */
async function followed(path: string, links = 0): Promise<string> {
  try {
    return await realpath(path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || links > MAX_LINKS) throw error
  }
  const folder = await realpath(dirname(resolve(path)))
  const own = join(folder, basename(path))
  const found = await lstat(own).catch(ifMissing)
  return found?.isSymbolicLink() ? followed(resolve(folder, await readlink(own)), links + 1) : own
}

/** Beside its target, so that a rename suffices; a long name is cut, because the longer one might be too long. */
function partOf(path: string): string {
  const name = basename(path).slice(0, 50)
  return join(dirname(path), `${name}.${randomBytes(6).toString('hex')}.part`)
}

async function closing<T>(fd: number, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } finally {
    await closeFile(fd)
  }
}

async function named(part: string, path: string, mode: number): Promise<void> {
  try {
    // Not every file system knows modes.
    await chmod(part, mode).catch(() => undefined)
    await rename(part, path)
  } catch (cause) {
    throw sinkError(path, cause)
  }
  // The rename itself outlives a power cut only after this; file systems that cannot do it are left alone.
  const folder = await openFile(dirname(path), 'r').catch(() => undefined)
  if (folder === undefined) return
  await syncFile(folder).catch(() => undefined)
  await closeFile(folder)
}

/** The mode that a new file has by the umask, which cannot be asked without changing it for every thread for a moment. */
async function usualMode(part: string): Promise<number> {
  await closeFile(await openFile(part, 'wx', 0o666))
  try {
    return (await stat(part)).mode & 0o777
  } finally {
    await rm(part, { force: true })
  }
}

function ifMissing(error: unknown): undefined {
  if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
}

function refused(message: string, cause?: unknown): InvalidArgumentError {
  return invalidArgument('sink', message, 'ERR_INVALID_OPTION', cause)
}
