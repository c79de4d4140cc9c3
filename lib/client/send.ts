import { types } from 'node:util'

import { AxiosHeaders, type AxiosInstance, type AxiosRequestConfig, type AxiosResponse } from 'axios'

import type { Call } from '../chain/node'
import type { EncryptionKeys } from '../crypto/encryption-key'
import { invalidArgument, isWeChatPayError, withOutcome, type HttpError } from '../errors'
import { bodyOf, fieldsOf, isBlob } from '../json/body'
import { encodeJson } from '../json/write'
import { loadEncryptedRequests, type EncryptedFields } from '../openapi/encrypted-fields'
import type { RequestParts } from '../options/call'
import { pathsToReveal } from '../sensitive/reveal'
import type { CallFacts } from '../protocol/call'
import { CALL, type WireConfig } from '../transport/config'
import { DEFAULT_BASE } from '../transport/prepare'
import { withRetry, type RetrySettings } from '../transport/retry'
import { requestTarget } from '../uri/target'
import { mediaOf, metaOf, uploadWith } from '../upload/media-of'
import { encryptedParts, type Encrypted } from './encrypt'
import { resolve, type Resolved } from './resolve'
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

export function createSend(client: SendParts): Send {
  return async (call, facts) => {
    try {
      const resolved = resolve(call)
      const wanted = resolved.parts.reveal ?? false
      const reveal = wanted === false ? [] : await pathsToReveal(wanted, call.verb, resolved.path)
      const { decrypt } = client
      if (reveal.length > 0 && decrypt === undefined) {
        throw invalidArgument(
          'privateKey',
          '`reveal` decrypts with `privateKey`, which this client does not have',
          'ERR_INVALID_PRIVATE_KEY',
        )
      }
      const known = encryptedFieldsOf(resolved)
      const fields = types.isPromise(known) ? await known : known
      const response = await sendAll(client, resolved, fields, facts)
      return decrypt === undefined ? response : revealing(response, reveal, decrypt)
    } catch (error) {
      // What no exchange has seen was refused before one began.
      throw isWeChatPayError(error) && error.outcome === undefined ? withOutcome(error, 'not-sent') : error
    }
  }
}

/** What the catalog marks encrypted of a call; only one that says something is looked up. */
function encryptedFieldsOf({
  call,
  parts,
  protocol,
  path,
  query,
}: Resolved): EncryptedFields | undefined | Promise<EncryptedFields | undefined> {
  if (protocol === 'v2' || parts.encrypt === false) return undefined
  if (parts.json === undefined && query === '' && mediaOf(parts.body) === undefined) return undefined
  const requests = loadEncryptedRequests()
  return types.isPromise(requests)
    ? requests.then((loaded) => loaded.of(call.verb, path))
    : requests.of(call.verb, path)
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
  if (!types.isPromise(first)) return first
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
  const { data, url, headers } = written(resolved, now)
  const config: Partial<WireConfig> = {
    ...(parts.axios as Partial<WireConfig>),
    // What is to be encrypted stands nowhere before it is.
    ...(later === undefined && data !== undefined && { data }),
    ...(headers !== undefined && { headers: AxiosHeaders.concat(parts.axios.headers as AxiosHeaders, headers) }),
    method: call.verb,
    url: facts?.address ?? (later === undefined ? url : resolved.path),
    ...(parts.security && { security: true }),
    ...(parts.nonceless && { nonceless: true }),
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
  readonly data: unknown
  readonly url: string
  readonly headers: Readonly<Record<string, string>> | undefined
}

/** Body, target and `Wechatpay-Serial` of a call, with what of it is encrypted. */
function written({ parts, protocol, path, query: plain }: Resolved, encrypted: Encrypted | undefined): Written {
  const query = encrypted?.query ?? plain
  const upload = encrypted === undefined ? undefined : mediaOf(parts.body)
  return {
    data:
      upload !== undefined && encrypted?.meta !== undefined
        ? uploadWith(upload, encrypted.meta)
        : dataOf(encrypted === undefined ? parts : { ...parts, json: encrypted.json }, protocol),
    url: path + (query === '' ? '' : `?${query}`),
    headers: encrypted && { 'Wechatpay-Serial': encrypted.serial },
  }
}

function dataOf({ json, xml, body }: RequestParts, protocol: 'v3' | 'v2'): unknown {
  const [own, other] = protocol === 'v3' ? (['json', 'xml'] as const) : (['xml', 'json'] as const)
  if ((own === 'json' ? xml : json) !== undefined) {
    throw invalidArgument(other, `\`${other}\` does not belong to API${protocol}: give \`${own}\``, 'ERR_INVALID_BODY')
  }
  if (json !== undefined) return encodeJson(json)
  if (xml !== undefined) return fieldsOf(xml)
  return body === undefined ? undefined : requireBody(body)
}

/** A Blob is read when the request is prepared; here it is only seen to be one. */
function requireBody(body: unknown): unknown {
  return typeof body === 'object' && body !== null && isBlob(body)
    ? body
    : bodyOf(body, (value) => mediaOf(value) !== undefined)
}
