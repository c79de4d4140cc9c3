import type { AxiosInstance, AxiosRequestConfig, AxiosResponse } from 'axios'

import type { Call } from '../chain/node'
import type { EncryptionKeys } from '../crypto/encryption-key'
import { invalidArgument, isApiError, isWeChatPayError, withOutcome, type HttpError } from '../errors'
import { bodyOf, fieldsOf, isBlob } from '../json/body'
import { encodeJson } from '../json/write'
import { exceptionsOf, type Exceptions } from '../openapi/exceptions'
import { requestParts, type RequestParts } from '../options/call'
import { holdsSensitive } from '../sensitive/encrypt'
import { pathsToReveal } from '../sensitive/reveal'
import type { CallFacts } from '../protocol/call'
import { CALL, type WireConfig } from '../transport/config'
import { DEFAULT_BASE } from '../transport/prepare'
import { withRetry, type RetrySettings } from '../transport/retry'
import { requestTarget } from '../uri/target'
import { mediaOf } from '../upload/media-util'
import { encrypted, wantsEncryption } from './encrypt'
import { revealing } from './reveal'
import { keepingUpload } from './uploads'

/** Sends one call, from its options to its verified response: the one way to the wire, for chains, bills and certificates. */
export type Send = (call: Call, facts?: CallFacts) => Promise<AxiosResponse<unknown>>

export interface SendParts {
  select(protocol: 'v3' | 'v2'): AxiosInstance
  readonly encryptionKeys: EncryptionKeys | undefined
  readonly decrypt: ((ciphertext: string) => string) | undefined
  readonly retry: RetrySettings | undefined
}

/** Begins the URIs of APIv2; it is not sent. */
const V2 = 'v2/'

/** A call whose options are checked and whose target is known. */
interface Resolved {
  readonly call: Call
  readonly parts: RequestParts
  readonly protocol: 'v3' | 'v2'
  /** Path below the base URL, with its leading `/`. */
  readonly path: string
  readonly query: string
  readonly exceptions: Exceptions
}

export function createSend(client: SendParts): Send {
  return async (call, facts) => {
    try {
      const resolved = resolve(call)
      const reveal = await pathsToReveal(resolved.parts.reveal ?? false, call.verb, resolved.path)
      const { decrypt } = client
      if (reveal.length > 0 && decrypt === undefined) {
        throw invalidArgument(
          'privateKey',
          '`reveal` decrypts with `privateKey`, which this client does not have',
          'ERR_INVALID_PRIVATE_KEY',
        )
      }
      const response = await sendAll(client, resolved, facts)
      return decrypt === undefined ? response : revealing(response, reveal, decrypt)
    } catch (error) {
      // What no exchange has seen was refused before one began.
      throw isWeChatPayError(error) && error.outcome === undefined ? withOutcome(error, 'not-sent') : error
    }
  }
}

function resolve(call: Call): Resolved {
  const parts = requestParts(call.verb, call.uri, call.options)
  const { path, query } = requestTarget(
    call.uri,
    parts.variables,
    holdsSensitive(parts.query) ? undefined : parts.query,
  )
  const protocol = path.startsWith(V2) ? 'v2' : 'v3'
  const below = `/${protocol === 'v2' ? path.slice(V2.length) : path}`
  return { call, parts, protocol, path: below, query, exceptions: exceptionsOf(protocol, call.verb, below) }
}

function sendAll(client: SendParts, resolved: Resolved, facts: CallFacts | undefined): Promise<AxiosResponse<unknown>> {
  const { call, parts, protocol, exceptions } = resolved
  const axios = client.select(protocol)
  const config = configOf(client, resolved, facts)
  const send = (baseURL: string | undefined) =>
    axios.request<unknown>(baseURL === undefined ? config : { ...config, baseURL })
  return keepingUpload(config.data, () => {
    if (client.retry === undefined) return send(undefined)
    const signals = [call.signal, parts.axios.signal as AbortSignal | undefined]
    const queryFirst = exceptions.reentrant === 'query-first'
    const all = {
      send,
      baseURL: parts.baseURL ?? axios.defaults.baseURL ?? DEFAULT_BASE,
      repeatable:
        !queryFirst && (call.verb === 'get' || parts.idempotent === true || exceptions.reentrant === 'repeat'),
      undone: queryFirst ? (error: HttpError) => isUndone(error, signals) : undefined,
      signals,
    }
    return withRetry(all, client.retry)
  })
}

function configOf(
  client: SendParts,
  resolved: Resolved,
  facts: CallFacts | undefined,
): AxiosRequestConfig & Partial<WireConfig> {
  const { call, parts, path, query } = resolved
  const encrypts = wantsEncryption(parts) && client.encryptionKeys !== undefined
  const config: Partial<WireConfig> = {
    ...(parts.axios as Partial<WireConfig>),
    ...(!encrypts && dataOf(parts, resolved.protocol)),
    method: call.verb,
    url: facts?.address ?? path + (query === '' ? '' : `?${query}`),
    security: parts.security,
    nonceless: parts.nonceless,
    ...(parts.idempotent !== undefined && { idempotent: parts.idempotent }),
    ...(parts.baseURL !== undefined && { baseURL: parts.baseURL }),
    ...(parts.sink !== undefined && { sink: parts.sink }),
    ...(parts.context !== undefined && { context: parts.context }),
    [CALL]: {
      template: call.uri.replace(/^\//, ''),
      signals: [call.signal],
      ...(encrypts && { ready: encryptedOnce(resolved, client.encryptionKeys) }),
      ...facts,
    },
  }
  return config as AxiosRequestConfig & Partial<WireConfig>
}

/** Body, query and `Wechatpay-Serial` with what is marked encrypted: once for all tries of a call. */
function encryptedOnce(
  { call, parts, protocol, path, exceptions }: Resolved,
  keys: EncryptionKeys,
): NonNullable<CallFacts['ready']> {
  let ready: Promise<{ data?: unknown; url: string; headers: Record<string, string> }> | undefined
  const encrypt = async () => {
    const { serial, ...values } = await encrypted(parts, parts.axios.headers, exceptions.padding, keys)
    const { query } = requestTarget(call.uri, parts.variables, values.query)
    return {
      ...dataOf({ ...parts, ...values }, protocol),
      url: path + (query === '' ? '' : `?${query}`),
      headers: { 'Wechatpay-Serial': serial },
    }
  }
  return () => (ready ??= encrypt())
}

/** Whether the query of an outcome says that there is nothing under this number. */
async function isUndone(error: HttpError, signals: readonly (AbortSignal | undefined)[]): Promise<boolean> {
  if (error.query === undefined) return false
  try {
    await error.query({ signal: AbortSignal.any(signals.filter((signal) => signal !== undefined)) })
    return false
  } catch (found) {
    return isApiError(found) && found.status === 404 && found.outcome === 'refused'
  }
}

function dataOf({ json, xml, body }: RequestParts, protocol: 'v3' | 'v2'): { data?: unknown } {
  const [own, other] = protocol === 'v3' ? (['json', 'xml'] as const) : (['xml', 'json'] as const)
  if ((own === 'json' ? xml : json) !== undefined) {
    throw invalidArgument(other, `\`${other}\` does not belong to API${protocol}: give \`${own}\``, 'ERR_INVALID_BODY')
  }
  if (json !== undefined) return { data: encodeJson(json) }
  if (xml !== undefined) return { data: fieldsOf(xml) }
  return body === undefined ? {} : { data: requireBody(body) }
}

/** A Blob is read when the request is prepared; here it is only seen to be one. */
function requireBody(body: unknown): unknown {
  return typeof body === 'object' && body !== null && isBlob(body)
    ? body
    : bodyOf(body, (value) => mediaOf(value) !== undefined)
}
