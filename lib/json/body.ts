import { types } from 'node:util'

import { invalidArgument } from '../errors'
import { holdsData, kindOf, tagOf } from './kind'

/** A body that is sent as it is: text, bytes, a form, an upload. */
export type RawBody = string | Buffer | object

/**
 * What is sent for `body`: text, bytes (of a Blob or File too), a FormData or an upload, each as it is.
 *
 * @param isUpload whether an object is a MediaUtil, or the stream of one
 * @throws InvalidArgumentError `ERR_INVALID_BODY` that names what came
 */
export function bodyOf(value: unknown, isUpload: (value: object) => boolean): RawBody | Promise<Buffer> {
  if (typeof value === 'string') return value
  if (typeof value === 'object' && value !== null) {
    if (ArrayBuffer.isView(value)) return Buffer.from(value.buffer, value.byteOffset, value.byteLength)
    if (types.isAnyArrayBuffer(value)) return Buffer.from(value as ArrayBuffer)
    if (isBlob(value)) return value.arrayBuffer().then((bytes) => Buffer.from(bytes))
    if (isForm(value) || isUpload(value)) return value
  }
  throw invalidArgument('body', `\`body\` is ${kindOf(value)}: ${adviceFor(value)}`, 'ERR_INVALID_BODY')
}

/**
 * What APIv2 sends for `xml`: an object of fields, or XML that is text already.
 *
 * @throws InvalidArgumentError `ERR_INVALID_BODY` that names what came
 */
export function fieldsOf(value: unknown): RawBody {
  if (typeof value === 'string') return value
  if (typeof value === 'object' && value !== null && !Array.isArray(value) && holdsData(value)) return value
  const kind = kindOf(value)
  const advice = kind === 'a Promise' ? '`await` it first' : "give the fields as an object, as in xml: { appid: '…' }"
  throw invalidArgument('xml', `\`xml\` is ${kind}: ${advice}`, 'ERR_INVALID_BODY')
}

/** A Blob or File, of whichever realm or package. */
export function isBlob(value: object): value is Blob {
  const tag = tagOf(value)
  return (tag === 'Blob' || tag === 'File') && typeof (value as Partial<Blob>).arrayBuffer === 'function'
}

/** A FormData, of whichever realm or package. */
export function isForm(value: object): value is FormData {
  return tagOf(value) === 'FormData' && typeof (value as Partial<FormData>).get === 'function'
}

function adviceFor(value: unknown): string {
  const kind = kindOf(value)
  if (kind === 'a Promise') return '`await` it first'
  if (kind === 'a URLSearchParams') return 'write it as `query`'
  if (typeof value !== 'object' || value === null) return 'give text, bytes, a Blob, a FormData or a MediaUtil'
  const stream = value as { pipe?: unknown; getReader?: unknown; [Symbol.asyncIterator]?: unknown }
  if ([stream.pipe, stream.getReader, stream[Symbol.asyncIterator]].some((method) => typeof method === 'function'))
    return 'a stream cannot be signed before it is read: give its bytes, or an upload as new MediaUtil(stream, …)'
  return 'data is written as `json` (APIv3) or `xml` (APIv2); `body` takes text, bytes, a Blob, a FormData or a MediaUtil'
}
