import { AxiosHeaders, type AxiosInstance, type AxiosRequestConfig, type AxiosResponse } from 'axios'

import type { Call } from '../chain/node'
import type { EncryptionKeys } from '../crypto/encryption-key'
import { invalidArgument, isWeChatPayError, withOutcome, type HttpError } from '../errors'
import { bodyOf, fieldsOf, isBlob } from '../json/body'
import { ownOf } from '../json/own'
import { encodeJson } from '../json/write'
import { exceptionsOf, type Exceptions } from '../openapi/exceptions'
import { loadEncryptedRequests, type EncryptedFields } from '../openapi/encrypted-fields'
import { requestParts, type RequestParts } from '../options/call'
import { replaceTexts } from '../sensitive/replace'
import { pathsToReveal } from '../sensitive/reveal'
import type { CallFacts } from '../protocol/call'
import { CALL, type WireConfig } from '../transport/config'
import { DEFAULT_BASE } from '../transport/prepare'
import { withRetry, type RetrySettings } from '../transport/retry'
import { requestTarget } from '../uri/target'
import { mediaOf, metaOf, uploadWith } from '../upload/media-of'
import { encryptedParts, type Encrypted } from './encrypt'
import { revealing } from './reveal'
import { isUndone } from './undone'
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
      const fields = await encryptedFieldsOf(resolved)
      const response = await sendAll(client, resolved, fields, facts)
      return decrypt === undefined ? response : revealing(response, reveal, decrypt)
    } catch (error) {
      // What no exchange has seen was refused before one began.
      throw isWeChatPayError(error) && error.outcome === undefined ? withOutcome(error, 'not-sent') : error
    }
  }
}

function resolve(call: Call): Resolved {
  const parts = requestParts(call.verb, call.uri, call.options)
  const { path, query } = requestTarget(call.uri, parts.variables, parts.query)
  const protocol = path.startsWith(V2) ? 'v2' : 'v3'
  if (protocol === 'v2') requireUnmarked(parts.query)
  const below = `/${protocol === 'v2' ? path.slice(V2.length) : path}`
  return { call, parts, protocol, path: below, query, exceptions: exceptionsOf(protocol, call.verb, below) }
}

/** What the catalog marks encrypted of a call; only one that says something is looked up. */
async function encryptedFieldsOf({
  call,
  parts,
  protocol,
  path,
  query,
}: Resolved): Promise<EncryptedFields | undefined> {
  if (protocol === 'v2' || parts.encrypt === false) return undefined
  if (parts.json === undefined && query === '' && mediaOf(parts.body) === undefined) return undefined
  return (await loadEncryptedRequests()).of(call.verb, path)
}

function sendAll(
  client: SendParts,
  resolved: Resolved,
  fields: EncryptedFields | undefined,
  facts: CallFacts | undefined,
): Promise<AxiosResponse<unknown>> {
  const { call, parts, protocol, exceptions } = resolved
  const axios = client.select(protocol)
  const config = configOf(resolved, encryptionOf(client, resolved, fields, axios), facts)
  const send = (baseURL: string | undefined) =>
    axios.request<unknown>(baseURL === undefined ? config : { ...config, baseURL })
  return keepingUpload(config.data ?? parts.body, () => {
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

/** The encryption of a call: done, or where its key has to be fetched, to be waited for. */
type Encryption = Encrypted | undefined | (() => Promise<Encrypted | undefined>)

/** Encrypts once, for all tries of a call. */
function encryptionOf(
  { encryptionKeys }: SendParts,
  { call, parts, protocol, query: queryText, exceptions }: Resolved,
  fields: EncryptedFields | undefined,
  axios: AxiosInstance,
): Encryption {
  if (protocol === 'v2' || encryptionKeys === undefined) return undefined
  const { json, query, body } = parts
  const encrypt = () =>
    encryptedParts(
      { json, query, queryText, meta: metaOf(mediaOf(body)) },
      {
        fields,
        padding: exceptions.padding,
        keys: encryptionKeys,
        named: () => serialIn(parts.axios.headers) ?? serialIn(axios.defaults.headers),
        queryString: (encrypted) => requestTarget(call.uri, parts.variables, encrypted).query,
      },
    )
  const first = encrypt()
  if (!(first instanceof Promise)) return first
  // Waited for under the deadline of an exchange, which may end before it begins.
  first.catch(() => undefined)
  let ready: Promise<Encrypted | undefined> | undefined = first
  return () => {
    const waiting = (ready ??= Promise.resolve(encrypt()))
    waiting.catch(() => {
      ready = undefined
    })
    return waiting
  }
}

function serialIn(headers: unknown): string | undefined {
  const serial = AxiosHeaders.from(headers as AxiosHeaders | undefined).get('Wechatpay-Serial')
  return typeof serial === 'string' ? serial : undefined
}

function configOf(
  resolved: Resolved,
  encryption: Encryption,
  facts: CallFacts | undefined,
): AxiosRequestConfig & Partial<WireConfig> {
  const { call, parts } = resolved
  const later = typeof encryption === 'function' ? encryption : undefined
  const now = typeof encryption === 'function' ? undefined : encryption
  const { data, url, headers } = ownOf(written(resolved, now)) as unknown as Written
  const config: Partial<WireConfig> = {
    ...(parts.axios as Partial<WireConfig>),
    // What is to be encrypted stands nowhere before it is.
    ...(later === undefined && data !== undefined && { data }),
    ...(headers !== undefined && { headers: AxiosHeaders.concat(parts.axios.headers as AxiosHeaders, headers) }),
    method: call.verb,
    url: facts?.address ?? (later === undefined ? url : resolved.path),
    security: parts.security,
    nonceless: parts.nonceless,
    ...(parts.idempotent !== undefined && { idempotent: parts.idempotent }),
    ...(parts.baseURL !== undefined && { baseURL: parts.baseURL }),
    ...(parts.sink !== undefined && { sink: parts.sink }),
    ...(parts.context !== undefined && { context: parts.context }),
    [CALL]: {
      template: call.uri.replace(/^\//, ''),
      count: counter(),
      signals: [call.signal],
      ...(later !== undefined && { ready: async () => written(resolved, await later()) }),
      ...facts,
    },
  }
  return config as AxiosRequestConfig & Partial<WireConfig>
}

function counter(): () => number {
  let count = 0
  return () => ++count
}

interface Written {
  readonly data?: unknown
  readonly url: string
  readonly headers?: Readonly<Record<string, string>>
}

/** Body, target and `Wechatpay-Serial` of a call, with what of it is encrypted. */
function written({ parts, protocol, path, query: plain }: Resolved, encrypted: Encrypted | undefined): Written {
  const query = encrypted?.query ?? plain
  const upload = encrypted === undefined ? undefined : mediaOf(parts.body)
  return {
    ...(upload !== undefined && encrypted?.meta !== undefined
      ? { data: uploadWith(upload, encrypted.meta) }
      : dataOf(encrypted === undefined ? parts : { ...parts, json: encrypted.json }, protocol)),
    url: path + (query === '' ? '' : `?${query}`),
    ...(encrypted !== undefined && { headers: { 'Wechatpay-Serial': encrypted.serial } }),
  }
}

/** Those of APIv2 belong to another key, which `risk/getpublickey` gives. */
function requireUnmarked(query: unknown): void {
  replaceTexts(query, [], 'query', () => {
    throw invalidArgument(
      'sensitive',
      'sensitive() belongs to APIv3: for APIv2 write Rsa.encrypt(text, key) with the key that risk/getpublickey gives',
      'ERR_INVALID_ARGUMENT',
    )
  })
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
