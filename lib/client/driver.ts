import type { AxiosInstance } from 'axios'

import { Formatter } from '../crypto/formatter'
import { InvalidArgumentError } from '../errors'
import { trustOf, type Trust } from '../notification/trust'
import { requestParts } from '../options/call'
import type { Settings } from '../options/client'
import { payParams, type PayParams } from '../payer'
import { createAgents } from '../transport/agents'
import { DEFAULT_BASE } from '../transport/client'
import { Diagnosis } from '../transport/diagnosis'
import type { Query } from '../uri/query'
import { requestTarget } from '../uri/target'
import { createV2Client } from '../v2/client'
import type { V2Merchant } from '../v2/fields'
import { baseOf, v2Path, wantsNoNonce } from '../v2/paths'
import { signedAddress } from '../v2/signed-address'
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
  /** Verifies and opens the notifications of this merchant: `parseNotification(incoming, instance)`. */
  readonly trust: Trust
  /** What is signed for the payer's device, without the keys being passed again: `payParams.jsapi({ appid, prepay_id })`. */
  readonly payParams: PayParams
  /** Ends idle sockets; a process ends by itself without it. */
  close(): void
}

/** The driver of a client, and its side of APIv3 where it was given the keys. */
export function createDriver(settings: Settings): { driver: Driver; side: V3Side | undefined } {
  const { mchid, defaults, secret } = settings
  const agents = createAgents(settings.certificate, settings.retry && (settings.retry.connectTimeout ?? 5_000))
  const nonce = () => Formatter.nonce()
  const diagnosis = new Diagnosis(settings.logger)
  const side = settings.v3 && createV3Side(settings, settings.v3, agents, { now: Date.now, nonce }, diagnosis)
  const v2 =
    secret === undefined
      ? undefined
      : createV2Client({ merchant: { mchid, secret }, nonce, defaults, agents, diagnosis })
  const driver = Object.freeze({
    select(protocol: unknown = 'v3') {
      if (protocol !== 'v3' && protocol !== 'v2')
        throw new InvalidArgumentError("select() takes 'v3' or 'v2'", {
          code: 'ERR_INVALID_ARGUMENT',
          argument: 'protocol',
        })
      const client = protocol === 'v3' ? side?.client : v2
      return client ?? notConfigured(protocol)
    },
    signedUrl(uri: string, options?: object) {
      if (secret === undefined) return notConfigured('v2')
      return signedUrl(uri, options, { mchid, secret }, defaults.baseURL)
    },
    decrypt(ciphertext: string) {
      if (side?.decrypt === undefined) return notConfigured('v3')
      return side.decrypt(ciphertext)
    },
    get trust() {
      return trustOf({
        ...(settings.brandId === undefined ? { mchid } : { brandId: settings.brandId }),
        ...(settings.apiv3Key && { apiv3Key: settings.apiv3Key }),
        ...(secret !== undefined && { secret }),
        ...(side && { certs: side.keys, serial: side.merchant.serial, signer: side.merchant.sign }),
      })
    },
    payParams: payParams({
      mchid,
      sign: (message) => (side ?? notConfigured('v3')).merchant.sign(message),
      secret,
      now: Date.now,
      nonce,
    }),
    close() {
      agents.close()
    },
  })
  return { driver, side }
}

function notConfigured(protocol: 'v3' | 'v2'): never {
  const [missing, argument] =
    protocol === 'v3' ? ['`serial`, `privateKey` and `certs`', 'privateKey'] : ['`secret`, the APIv2 key', 'secret']
  throw new InvalidArgumentError(`this client was made without API${protocol}: give ${missing} to Builder.factory`, {
    code: 'ERR_PROTOCOL_NOT_CONFIGURED',
    argument,
  })
}

function signedUrl(uri: string, options: object | undefined, merchant: V2Merchant, baseURL = DEFAULT_BASE): string {
  const parts = requestParts('get', uri, options)
  const { path, query } = requestTarget(uri, parts.variables, parts.query)
  const below = v2Path(path)
  if (below === undefined)
    throw new InvalidArgumentError('signedUrl() takes a URI of APIv2, such as v2/papay/entrustweb', {
      code: 'ERR_INVALID_URI',
      argument: 'uri',
    })
  const own = `/${below}`
  const base = baseOf(own, parts.baseURL ?? baseURL).replace(/\/+$/, '')
  return signedAddress(
    `${base}${own}?${query}`,
    merchant,
    parts.nonceless || wantsNoNonce(own) ? undefined : Formatter.nonce(),
  )
}
