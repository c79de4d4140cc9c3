import type { AxiosInstance, AxiosRequestConfig } from 'axios'

import { createChain, type Call } from './chain/node'
import { encodeJson } from './codec/json'
import { Formatter } from './crypto/formatter'
import { InvalidArgumentError } from './errors'
import { trustOf, type Trust } from './notification/trust'
import { settingsOf, type ClientOptions, type Settings } from './options/client'
import type { OpenChain } from './openapi/chain'
import { requestParts, type RequestParts } from './options/call'
import { payParams, type PayParams } from './payer'
import { sealed } from './sealing'
import { pathsToReveal, revealed } from './sensitive/reveal'
import { createAgents } from './transport/agents'
import { DEFAULT_BASE } from './transport/client'
import { Diagnosis } from './transport/diagnosis'
import type { WireConfig } from './transport/exchange'
import { withRetry } from './transport/retry'
import type { Query } from './uri/query'
import { requestTarget } from './uri/target'
import { createV2Client } from './v2/client'
import type { V2Merchant } from './v2/fields'
import { baseOf, wantsNoNonce } from './v2/paths'
import { signedAddress } from './v2/signed-address'
import { createV3Side, type V3Side } from './v3-side'

/** Begins the URIs of APIv2; it is not sent. */
const V2 = 'v2/'

/** What is underneath a client. */
export interface Driver {
  /** The axios instance of a protocol, still signing and verifying: interceptors can be added, removed, replaced. */
  select(protocol?: 'v3' | 'v2'): AxiosInstance
  /**
   * The signed address of an APIv2 page that a browser opens; nothing is sent.
   *
   * @throws InvalidArgumentError `ERR_PROTOCOL_NOT_CONFIGURED` without `secret`, and what a call throws for its options
   * @example instance.getDriver().signedUrl('v2/papay/entrustweb', { query: { appid, mch_id, plan_id, contract_code } })
   */
  signedUrl(uri: string, options?: { query?: Query; baseURL?: string; nonceless?: boolean }): string
  /**
   * Decrypts what WeChat Pay encrypted for this merchant (RSA-OAEP), such as the `encrypt_key` of a bill.
   *
   * @param ciphertext base64
   * @throws InvalidArgumentError `ERR_DECRYPTION_FAILED`; `ERR_PROTOCOL_NOT_CONFIGURED` without `privateKey`
   */
  decrypt(ciphertext: string): string
  /** Verifies and opens the notifications of this merchant: `parseNotification(incoming, instance)`. */
  readonly trust: Trust
  /** What is signed for the payer's device, without the keys being passed again: `payParams.jsapi({ appid, prepay_id })`. */
  readonly payParams: PayParams
  /** Ends idle sockets; a process ends by itself without it. */
  close(): void
}

/** A client: the three call styles over the whole catalog, and open for endpoints that are not in it. */
export type WeChatPay = OpenChain & Root

/** What the root of a chain has beside its endpoints. */
export interface Root {
  getDriver(): Driver
}

/** Makes clients. */
export const Builder = {
  /**
   * Makes the client of one merchant. Its keys are parsed here, once; two clients share nothing.
   *
   * @throws InvalidArgumentError with a code of its own for each option that is missing or wrong
   * @example
   * const instance = Builder.factory({ mchid, serial, privateKey: 'file:///…/apiclient_key.pem', certs: { PUB_KEY_ID_…: 'file:///…/pub_key.pem' } })
   * await instance.v3.pay.transactions.native.post({ json: { … } })
   */
  factory(options: ClientOptions): WeChatPay {
    const settings = settingsOf(options)
    const { driver, side } = createDriver(settings)
    return createChain({ send: (call) => send(call, driver, side, settings), getDriver: () => driver }) as WeChatPay
  },
} as const

function createDriver(settings: Settings): { driver: Driver; side: V3Side | undefined } {
  const { mchid, defaults, secret } = settings
  const agents = createAgents(settings.certificate, settings.retry && (settings.retry.connectTimeout ?? 5_000))
  const nonce = () => Formatter.nonce()
  const diagnosis = new Diagnosis(settings.logger)
  const side = settings.v3 && createV3Side(settings, settings.v3, agents, { now: Date.now, nonce }, diagnosis)
  const v2 = secret === undefined ? undefined : createV2Client({ merchant: { mchid, secret }, nonce, defaults, agents, diagnosis })
  const driver = Object.freeze({
    select(protocol: unknown = 'v3') {
      if (protocol !== 'v3' && protocol !== 'v2') throw new InvalidArgumentError("select() takes 'v3' or 'v2'", { code: 'ERR_INVALID_ARGUMENT', argument: 'protocol' })
      const client = protocol === 'v3' ? side?.client : v2
      if (client === undefined) throw notConfigured(protocol)
      return client
    },
    signedUrl(uri: string, options?: object) {
      if (secret === undefined) throw notConfigured('v2')
      return signedUrl(uri, options, { mchid, secret }, defaults.baseURL)
    },
    decrypt(ciphertext: string) {
      if (side?.decrypt === undefined) throw notConfigured('v3')
      return side.decrypt(ciphertext)
    },
    get trust() {
      return trustOf({ mchid, ...(settings.apiv3Key && { apiv3Key: settings.apiv3Key }), ...(secret !== undefined && { secret }), ...(side && { certs: side.keys, serial: side.merchant.serial, signer: side.merchant.sign }) })
    },
    payParams: payParams({ mchid, sign: (message) => (side ?? missing('v3')).merchant.sign(message), secret, now: Date.now, nonce }),
    close() {
      agents.close()
    },
  })
  return { driver, side }
}

function missing(protocol: 'v3' | 'v2'): never {
  throw notConfigured(protocol)
}

function notConfigured(protocol: 'v3' | 'v2'): InvalidArgumentError {
  const [missing, argument] = protocol === 'v3' ? ['`serial`, `privateKey` and `certs`', 'privateKey'] : ['`secret`, the APIv2 key', 'secret']
  return new InvalidArgumentError(`this client was made without API${protocol}: give ${missing} to Builder.factory`, { code: 'ERR_PROTOCOL_NOT_CONFIGURED', argument })
}

async function send({ verb, uri, options, signal }: Call, driver: Driver, side: V3Side | undefined, { retry }: Settings): Promise<unknown> {
  const given = requestParts(verb, uri, options)
  const parts = await sealed(given, () => requestTarget(uri, given.variables, undefined).path, side)
  const { path, query } = requestTarget(uri, parts.variables, parts.query)
  const protocol = path.startsWith(V2) ? 'v2' : 'v3'
  const config: AxiosRequestConfig & Pick<WireConfig, 'sink' | 'security' | 'nonceless'> = {
    ...parts.axios,
    ...bodyOf(parts, protocol),
    method: verb,
    url: `/${protocol === 'v2' ? path.slice(V2.length) : path}${query === '' ? '' : `?${query}`}`,
    security: parts.security,
    nonceless: parts.nonceless,
    ...(parts.baseURL !== undefined && { baseURL: parts.baseURL }),
    ...(parts.sink !== undefined && { sink: parts.sink }),
    ...(parts.context !== undefined && { context: parts.context }),
    ...(signal !== undefined && { signal: anyOf(signal, parts.axios.signal as AbortSignal | undefined) }),
  }
  const reveal = await pathsToReveal(parts.reveal ?? false, verb, `/${path}`)
  const client = driver.select(protocol)
  const decrypt = side?.decrypt
  if (reveal.length > 0 && decrypt === undefined) throw new InvalidArgumentError('`reveal` decrypts with `privateKey`, which this client does not have', { code: 'ERR_INVALID_PRIVATE_KEY', argument: 'privateKey' })
  const call = {
    send: (baseURL: string | undefined) => client.request<unknown>(baseURL === undefined ? config : { ...config, baseURL }),
    idempotent: verb === 'get' || parts.idempotent === true,
    signal: config.signal as AbortSignal | undefined,
  }
  const response = await (retry === undefined ? call.send(undefined) : withRetry(call, retry))
  if (decrypt !== undefined) response.data = revealed(response.data, reveal, decrypt)
  return response
}

function bodyOf({ json, xml, body }: RequestParts, protocol: 'v3' | 'v2'): { data?: unknown } {
  const [own, other] = protocol === 'v3' ? (['json', 'xml'] as const) : (['xml', 'json'] as const)
  if ((own === 'json' ? xml : json) !== undefined) {
    throw new InvalidArgumentError(`\`${other}\` does not belong to API${protocol}: give \`${own}\``, { code: 'ERR_INVALID_BODY', argument: other })
  }
  if (json !== undefined) return { data: encodeJson(json) }
  const data = xml ?? body
  return data === undefined ? {} : { data }
}

function anyOf(cancel: AbortSignal, callers: AbortSignal | undefined): AbortSignal {
  return callers === undefined ? cancel : AbortSignal.any([cancel, callers])
}

function signedUrl(uri: string, options: object | undefined, merchant: V2Merchant, baseURL = DEFAULT_BASE): string {
  const parts = requestParts('get', uri, options)
  const { path, query } = requestTarget(uri, parts.variables, parts.query)
  if (!path.startsWith(V2)) throw new InvalidArgumentError('signedUrl() takes a URI of APIv2, such as v2/papay/entrustweb', { code: 'ERR_INVALID_URI', argument: 'uri' })
  const own = `/${path.slice(V2.length)}`
  const base = baseOf(own, parts.baseURL ?? baseURL).replace(/\/+$/, '')
  return signedAddress(`${base}${own}?${query}`, merchant, parts.nonceless || wantsNoNonce(own) ? undefined : Formatter.nonce())
}
