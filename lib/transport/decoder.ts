import axios, { type AxiosHeaders, type AxiosResponse, type AxiosResponseTransformer, type ResponseType } from 'axios'

import { isWeChatPayError } from '../errors'
import { beginningOf, bytesOf, isStream } from './bytes'
import type { Exchange, WireConfig } from './exchange'
import { failureOf } from './failure'
import { letGo, letGoWithStream } from './release'
import { redactConfig, summarize } from './redact'

/** Bytes of an error's body that are read from a stream. */
const ERROR_BODY = 1024 * 1024

/** What a protocol makes of the bytes of its answers. */
export interface Presentation {
  /** The caller's `data` for the bytes of an answer; errors are decoded as if no type had been asked for. */
  readonly decode: (bytes: Buffer, headers: AxiosHeaders, responseType: ResponseType | undefined) => unknown
  /** The caller's `data` for an answer that comes as a stream, with nothing left to verify. */
  readonly receive: (stream: AsyncIterable<Uint8Array>, exchange: Exchange | undefined) => Promise<unknown>
  /** The error for a status that says no. */
  readonly refusal: (response: AxiosResponse, config: WireConfig, data: unknown) => Error
}

/** Makes the response interceptor `decoder`: what the caller sees, with nothing secret left in it. */
export function createPresenter(presentation: Presentation) {
  return {
    decoder: async (response: AxiosResponse): Promise<AxiosResponse> => {
      const config = response.config as WireConfig
      try {
        letGoWithStream(response)
        response.data = await present(response, config, presentation)
        response.config = redactConfig(config)
        response.request = summarize(config)
        return response
      } catch (error) {
        letGo(response)
        throw failureOf(error, config)
      } finally {
        config.exchange?.end()
      }
    },
    /** Its counterpart for what failed: every error leaves as one of ours, or as what a user's interceptor threw. */
    failure: async (error: unknown): Promise<never> => {
      throw await explain(error, presentation)
    },
  }
}

/** axios has made them AxiosHeaders, whatever the adapter gave; its types do not say so. */
function headersOf(response: AxiosResponse): AxiosHeaders {
  return response.headers as AxiosHeaders
}

async function present(
  response: AxiosResponse,
  config: WireConfig,
  { decode, receive }: Presentation,
): Promise<unknown> {
  const data: unknown = response.data
  const ok = response.status >= 200 && response.status < 300
  if (isStream(data) && !Buffer.isBuffer(data)) {
    return ok
      ? receive(data, config.exchange)
      : decode(await beginningOf(data, ERROR_BODY), headersOf(response), undefined)
  }
  const bytes = bytesOf(data)
  if (bytes === undefined) return data
  const { transformResponse: custom, responseType } = config.exchange?.given ?? {}
  if (custom === undefined) return decode(bytes, headersOf(response), responseType)
  let value: unknown = responseType === 'arraybuffer' ? bytes : bytes.toString()
  const transforms: AxiosResponseTransformer[] = Array.isArray(custom) ? custom : [custom]
  for (const transform of transforms) {
    value = transform.call(response.config, value, headersOf(response), response.status) as unknown
  }
  return value
}

async function explain(error: unknown, { decode, refusal }: Presentation): Promise<unknown> {
  if (!axios.isAxiosError(error) || isWeChatPayError(error)) return failureOf(error, undefined)
  const config = error.config as WireConfig | undefined
  const { response } = error
  try {
    // An answer that broke off has a response too, of a status that would have been a success.
    if (response === undefined || config?.validateStatus?.(response.status) !== false) return failureOf(error, config)
    const data: unknown = response.data
    const bytes = isStream(data) && !Buffer.isBuffer(data) ? await beginningOf(data, ERROR_BODY) : bytesOf(data)
    return refusal(response, config, bytes === undefined ? data : decode(bytes, headersOf(response), undefined))
  } catch (broken) {
    return failureOf(broken, config)
  } finally {
    config?.exchange?.end()
    if (response !== undefined) letGo(response)
  }
}
