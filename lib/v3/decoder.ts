import axios, { type AxiosHeaders, type AxiosResponse, type AxiosResponseTransformer } from 'axios'

import { writeSink } from '../codec/sink'
import { isWeChatPayError } from '../errors'
import { beginningOf, bytesOf, isStream } from '../transport/bytes'
import { failureOf } from '../transport/failure'
import { redactConfig, summarize } from '../transport/redact'
import type { WireConfig } from '../transport/exchange'
import { apiError } from './api-error'
import { decode } from './decode'

/** Bytes of an error's body that are read from a stream. */
const ERROR_BODY = 1024 * 1024

/** The response interceptor `decoder`: what the caller sees, with nothing secret left in it. */
export async function decoder(response: AxiosResponse): Promise<AxiosResponse> {
  const config = response.config as WireConfig
  try {
    response.data = await present(response, config)
    response.config = redactConfig(config.exchange?.restore(config) ?? config)
    response.request = summarize(config)
    return response
  } catch (error) {
    throw failureOf(error, config)
  } finally {
    config.exchange?.deadline.clear()
  }
}

/** Its counterpart for what failed: every error leaves as one of ours, or as what a user's interceptor threw. */
export async function failure(error: unknown): Promise<never> {
  throw await explain(error)
}

/** axios has made them AxiosHeaders, whatever the adapter gave; its types do not say so. */
function headersOf(response: AxiosResponse): AxiosHeaders {
  return response.headers as AxiosHeaders
}

async function present(response: AxiosResponse, { exchange }: WireConfig): Promise<unknown> {
  const data: unknown = response.data
  const ok = response.status >= 200 && response.status < 300
  if (isStream(data) && !Buffer.isBuffer(data)) {
    if (!ok) return decode(await beginningOf(data, ERROR_BODY), headersOf(response), 'json')
    return exchange?.sink === undefined ? data : writeSink(data, exchange.sink, { signal: exchange.deadline.signal })
  }
  const bytes = bytesOf(data)
  if (bytes === undefined) return data
  const custom = exchange?.transformResponse
  if (custom === undefined) return decode(bytes, headersOf(response), exchange?.responseType)
  let value: unknown = exchange?.responseType === 'arraybuffer' ? bytes : bytes.toString()
  const transforms: AxiosResponseTransformer[] = Array.isArray(custom) ? custom : [custom]
  for (const transform of transforms) {
    value = transform.call(response.config, value, headersOf(response), response.status) as unknown
  }
  return value
}

async function explain(error: unknown): Promise<unknown> {
  if (!axios.isAxiosError(error) || isWeChatPayError(error)) return failureOf(error, undefined)
  const config = error.config as WireConfig | undefined
  const { response } = error
  try {
    // An answer that broke off has a response too, of a status that would have been a success.
    if (response === undefined || config?.validateStatus?.(response.status) !== false) return failureOf(error, config)
    const data: unknown = response.data
    const bytes = isStream(data) && !Buffer.isBuffer(data) ? await beginningOf(data, ERROR_BODY) : bytesOf(data)
    return apiError(response, config, bytes === undefined ? data : decode(bytes, headersOf(response), 'json'))
  } catch (broken) {
    return failureOf(broken, config)
  } finally {
    config?.exchange?.deadline.clear()
  }
}
