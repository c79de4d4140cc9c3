import { fileURLToPath } from 'node:url'
import { basename } from 'node:path'
import { invalidArgument, type InvalidArgumentError } from '../errors'
import {
  isAsyncIterable,
  isBlob,
  isBytes,
  isFile,
  isIterable,
  isNodeReadable,
  isURL,
  isWebReadable,
  nameOf,
} from '../file/kinds'
import type { ByteSource } from '../file/source'
import { blobSource, bytesSource, type MediaSource } from './source'
import { fileSource } from './file-source'
import { heard, onceSource, requireUnread, streamSource } from './stream-source'
import { invalidBody } from './fault'
import { isPlain } from './check-options'
import { requireAsSaid, type Limits } from './limits'
import type { MediaOptions } from './options'

/** What a MediaUtil was given, sorted. */
export interface Given {
  /** The name that WeChat Pay is told. */
  readonly filename: string
  /** A path where nothing else was given. */
  readonly content: unknown
  readonly options: unknown
}

/**
 * Sorts the arguments of a MediaUtil: a file, or a name with its content.
 *
 * @throws InvalidArgumentError `ERR_INVALID_ARGUMENT`, `ERR_INVALID_BODY`
 */
export function given(args: readonly unknown[]): Given {
  const [file, second, third] = args
  const named = args.length > 2 || isContent(second)
  if (isFile(file) && !named) return { filename: nameIn(file.name), content: file, options: second }
  if (typeof file !== 'string' && !(isURL(file) && !named)) throw badFile(file, named)
  if (!named) {
    if (second !== undefined && !isPlain(second)) throw badContent(second)
    const path = pathOf(file)
    return { filename: nameIn(path), content: path, options: second }
  }
  if (!isContent(second)) throw badContent(second)
  // A name of content is a name even where it looks like a URL or a Windows path.
  return { filename: nameIn(file as string), content: second, options: third }
}

/** @throws InvalidArgumentError `ERR_INVALID_BODY` for a stream that was read already */
export function sourceOf(
  { content, filename }: Given,
  { digest, size }: MediaOptions,
  algorithm: string,
  limits: Limits,
): MediaSource {
  if (typeof content === 'string') return fileSource(content)
  if (isBytes(content)) return bytesSource(content)
  if (isBlob(content)) return blobSource(content)
  requireUnread(filename, content)
  const stream = heard(content as ByteSource)
  return digest === undefined
    ? streamSource(filename, stream, limits.maxSize, (bytes) => {
        requireAsSaid(limits, { size: bytes, digest: '' })
      })
    : onceSource(filename, stream, algorithm, digest.toLowerCase(), size)
}

function isContent(value: unknown): boolean {
  return (
    isBytes(value) ||
    (isBlob(value) && (typeof value.stream === 'function' || typeof value.arrayBuffer === 'function')) ||
    isWebReadable(value) ||
    isNodeReadable(value) ||
    isAsyncIterable(value) ||
    isIterable(value)
  )
}

function nameIn(path: string): string {
  const name = basename(path)
  if (name.trim() === '')
    throw invalidArgument(
      'name',
      `a MediaUtil takes the name of a file, such as a.png, and ${JSON.stringify(path)} holds none`,
      'ERR_INVALID_ARGUMENT',
    )
  return name
}

function pathOf(file: string | URL): string {
  const text = isURL(file) ? file.href : file
  const isFileUrl = /^file:/i.test(text)
  if (!isFileUrl && !isURL(file) && !/^[a-z][a-z0-9+.-]+:\/\//i.test(text)) return text
  try {
    const url = new URL(text)
    if (!isFileUrl) throw new Error('download it first, and give its bytes or its stream with a name')
    if (url.search !== '' || url.hash !== '') throw new Error('write `#` as %23 and `?` as %3F')
    return fileURLToPath(url)
  } catch (cause) {
    throw invalidArgument(
      'file',
      `a MediaUtil takes a path or a file:// URL, and not ${text.slice(0, 100)}: ${(cause as Error).message}`,
      'ERR_INVALID_ARGUMENT',
      cause,
    )
  }
}

function badFile(file: unknown, named: boolean): InvalidArgumentError {
  const advice = named
    ? 'the name comes first, as in new MediaUtil("a.png", content)'
    : isContent(file)
      ? 'content needs a name before it, as in new MediaUtil("a.png", content)'
      : 'it takes a path, a file:// URL or a File'
  return invalidArgument(
    named ? 'name' : 'file',
    `the first argument of a MediaUtil is ${nameOf(file)}: ${advice}`,
    'ERR_INVALID_ARGUMENT',
  )
}

function badContent(content: unknown): InvalidArgumentError {
  const { then, body } = (content ?? {}) as { then?: unknown; body?: unknown }
  const advice =
    typeof then === 'function'
      ? '`await` it first'
      : isWebReadable(body)
        ? 'give its `body`'
        : typeof content === 'string'
          ? 'give text as bytes, Buffer.from(text)'
          : 'it takes bytes, a Blob or a stream'
  return invalidBody(`the content of a MediaUtil is ${nameOf(content)}: ${advice}`)
}
