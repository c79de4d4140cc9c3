import type { AxiosInstance } from 'axios'

import { Formatter } from '../crypto/formatter'
import { invalidArgument } from '../errors'
import { trustOf, type Trust } from '../notification/trust'
import type { Settings } from '../options/client'
import { rotationOf, type Rotation } from '../options/rotation'
import { payParams, type PayParams } from '../payer'
import { createAgents } from '../transport/agents'
import { useOf } from '../transport/client-certificate'
import { Diagnosis } from '../transport/diagnosis'
import { SEND } from '../protocol/call'
import type { Query } from '../uri/query'
import type { PlatformKeys } from '../v3/keys'
import { connect, type ConnectionParts } from './connect'
import { v2Protocol, v3Protocol } from './protocols'
import { createSend, type Send } from './send'
import { signedUrl } from './signed-url'
import { createV3Side, type V3Side } from './v3-side'

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
  /**
   * Puts another key and serial number, or client certificate, in the place of those that the client has: what begins from now on is
   * signed with them, requests under way end with the old ones. All of it is checked first; where something is wrong nothing changes.
   *
   * @throws InvalidArgumentError as `Builder.factory` does; `ERR_PROTOCOL_NOT_CONFIGURED` for a key of APIv3 that the client does not have
   * @example instance.getDriver().rotate({ serial, privateKey: 'file:///…/apiclient_key.pem' })
   */
  rotate(rotation: Rotation): void
  /** Verifies and opens the notifications of this merchant: `parseNotification(incoming, instance)`. */
  readonly trust: Trust
  /** What is signed for the payer's device, without the keys being passed again: `payParams.jsapi({ appid, prepay_id })`. */
  readonly payParams: PayParams
  /** Ends idle sockets; a process ends by itself without it. */
  close(): void
}

/** The driver of a client, and the one way to the wire. */
export function createDriver(settings: Settings): { driver: Driver; send: Send } {
  const { mchid, defaults, secret, retry } = settings
  const agents = createAgents(retry && (retry.connectTimeout ?? 5_000), settings.certificate)
  if (settings.certificate !== undefined) useOf(defaults.httpsAgent)
  const entropy = { now: Date.now, nonce: () => Formatter.nonce() }
  const parts: ConnectionParts = {
    agents,
    diagnosis: new Diagnosis(settings.logger),
    audit: settings.audit,
    options: defaults,
    send: (call, facts) => send(call, facts),
  }

  /** By keys of its own, such as those of a download of certificates. */
  const fetch = async (path: string, keys: PlatformKeys): Promise<unknown> => {
    const instance = connect(v3Protocol(v3Required().merchant, keys, entropy), parts)
    const fetching = createSend({ select: () => instance, encryptionKeys: undefined, decrypt: undefined, retry })
    return (await fetching({ verb: 'get', uri: path, options: undefined })).data
  }
  const side =
    settings.v3 && createV3Side(settings, settings.v3, fetch, { now: Date.now, elapsed: () => performance.now() })
  const v3 = side && connect(v3Protocol(side.merchant, side.keys, entropy), parts)
  const v2 = secret === undefined ? undefined : connect(v2Protocol({ mchid, secret }, entropy.nonce), parts)
  const v3Required = () => side ?? notConfigured('v3')

  const select = (protocol: unknown = 'v3'): AxiosInstance => {
    if (protocol !== 'v3' && protocol !== 'v2')
      throw invalidArgument('protocol', "select() takes 'v3' or 'v2'", 'ERR_INVALID_ARGUMENT')
    return (protocol === 'v3' ? v3 : v2) ?? notConfigured(protocol)
  }
  const send = createSend({
    select,
    encryptionKeys: side && ((serial) => side.keys.encryptionKey?.(serial)),
    get decrypt() {
      return side?.decrypt
    },
    retry,
  })
  const driver: Driver = {
    select,
    signedUrl: (uri, options) =>
      signedUrl(uri, options, secret === undefined ? notConfigured('v2') : { mchid, secret }, defaults.baseURL),
    decrypt: (ciphertext) => (v3Required().decrypt ?? notConfigured('v3'))(ciphertext),
    rotate(given) {
      const { pair, certificate } = rotationOf(given)
      if (certificate !== undefined) useOf(defaults.httpsAgent)
      if (pair !== undefined) v3Required().rotate(pair)
      if (certificate !== undefined) agents.certificate = certificate
    },
    get trust() {
      return trustOfClient(settings, side)
    },
    payParams: payParams({ mchid, sign: (message) => v3Required().merchant().sign(message), secret, ...entropy }),
    close() {
      agents.close()
    },
  }
  Object.defineProperty(driver, SEND, { value: send })
  return { driver: Object.freeze(driver), send }
}

/** What opens notifications; responses to them are signed with the key of the time. */
function trustOfClient({ mchid, brandId, apiv3Key, secret }: Settings, side: V3Side | undefined): Trust {
  const who = brandId === undefined ? { mchid } : { brandId }
  const base = { ...who, ...(apiv3Key && { apiv3Key }), ...(secret !== undefined && { secret }) }
  if (side === undefined) return trustOf(base)
  const now = () => {
    const { serial, sign } = side.merchant()
    return trustOf({ ...base, certs: side.keys, serial, signer: sign })
  }
  return Object.freeze({
    ...now(),
    authorize: (body: string, at: number) => (now().authorize ?? notConfigured('v3'))(body, at),
  })
}

function notConfigured(protocol: 'v3' | 'v2'): never {
  const [missing, argument] =
    protocol === 'v3' ? ['`serial`, `privateKey` and `certs`', 'privateKey'] : ['`secret`, the APIv2 key', 'secret']
  throw invalidArgument(
    argument,
    `this client was made without API${protocol}: give ${missing} to Builder.factory`,
    'ERR_PROTOCOL_NOT_CONFIGURED',
  )
}
