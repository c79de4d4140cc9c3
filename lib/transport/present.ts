import type { AxiosResponse, AxiosResponseTransformer } from 'axios'

import { unreadStream } from '../file/sniff'
import type { Exchange } from './state'
import { bytesOf, isStream, received } from './receive'
import { refusedStatus } from './refusal'
import { headersOf, isSuccess } from './response'

/** Bytes of the body of an error that are read from a stream. */
const ERROR_BODY = 1024 * 1024

/** The caller's `data`, at once or to be waited for, or the error that a status stands for. */
export function present(exchange: Exchange, response: AxiosResponse): unknown {
  const { status } = response
  if (!accepted(exchange, status)) return refuse(exchange, response)
  if (exchange.taken) return response.data
  const data: unknown = response.data
  if (isStream(data) && !Buffer.isBuffer(data))
    return isSuccess(status) ? received(exchange, response, data) : shown(exchange, response)
  const bytes = bytesOf(data)
  return bytes === undefined ? data : transformed(exchange, response, bytes)
}

async function refuse(exchange: Exchange, response: AxiosResponse): Promise<never> {
  throw await refusedStatus(exchange, response, await shown(exchange, response))
}

function accepted({ given: { validateStatus }, facts, call }: Exchange, status: number): boolean {
  if (facts?.redirect === true && status >= 300 && status < 400) return true
  // Who receives the body of a success cannot do anything with another.
  if (call.receive !== undefined) return isSuccess(status)
  return validateStatus === undefined ? isSuccess(status) : validateStatus === null || validateStatus(status)
}

/** The body of a response that is not a success, as if no type had been asked for. */
async function shown(exchange: Exchange, response: AxiosResponse): Promise<unknown> {
  const { deadline, surroundings } = exchange
  const data: unknown = response.data
  const bytes =
    isStream(data) && !Buffer.isBuffer(data)
      ? await deadline.guard(unreadStream(data).then((stream) => stream.bytes(ERROR_BODY)))
      : bytesOf(data)
  // What was read as something else already, such as the fields of a document, is shown as it is.
  return bytes === undefined
    ? data
    : surroundings.protocol.decode(bytes.subarray(0, ERROR_BODY), headersOf(response), undefined)
}

function transformed({ given, surroundings }: Exchange, response: AxiosResponse, bytes: Buffer): unknown {
  const { transformResponse: custom, responseType } = given
  if (custom === undefined) return surroundings.protocol.decode(bytes, headersOf(response), responseType)
  let value: unknown = responseType === 'arraybuffer' ? bytes : bytes.toString()
  const transforms: AxiosResponseTransformer[] = Array.isArray(custom) ? custom : [custom]
  for (const transform of transforms) {
    value = transform.call(response.config, value, headersOf(response), response.status) as unknown
  }
  return value
}
