import type { AxiosInstance, AxiosRequestConfig } from 'axios'

import { createChain, type Call } from './chain/node'
import { Formatter } from './crypto/formatter'
import { Rsa } from './crypto/rsa'
import { InvalidArgumentError } from './errors'
import { settingsOf, type ClientOptions, type Settings } from './options/client'
import { requestParts, type RequestParts } from './options/call'
import type { WireConfig } from './transport/exchange'
import { requestTarget } from './uri/target'
import { writeJson } from './v3/body'
import { createV3Client, type Client } from './v3/client'
import { localKeys } from './v3/keys'

/** What is underneath a client. */
export interface Driver {
  /** The axios instance of a protocol, still signing and verifying: interceptors can be added, removed, replaced. */
  select(protocol?: 'v3'): AxiosInstance
  /** Ends idle sockets; a process ends by itself without it. */
  close(): void
}

/** A client and every node of its chains. */
export interface WeChatPay {
  // Endpoints are told apart by their spelling alone.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  [segment: string]: any
  /** Appends a URI, kept exactly as written, or one segment, normalised as in a chain of properties. */
  chain(uri: string): WeChatPay
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
    const driver = createDriver(settings)
    return createChain({ send: (call) => send(call, driver), getDriver: () => driver }) as WeChatPay
  },
} as const

function createDriver(settings: Settings): Driver {
  const v3 = settings.v3 && v3Client(settings, settings.v3)
  return Object.freeze({
    select(protocol: unknown = 'v3') {
      if (protocol !== 'v3') throw new InvalidArgumentError("select() takes 'v3'", { code: 'ERR_INVALID_ARGUMENT', argument: 'protocol' })
      if (v3 === undefined) throw new InvalidArgumentError('this client was made without APIv3: give `serial`, `privateKey` and `certs` to Builder.factory', { code: 'ERR_PROTOCOL_NOT_CONFIGURED', argument: 'privateKey' })
      return v3.axios
    },
    close() {
      v3?.close()
    },
  })
}

function v3Client({ mchid, defaults }: Settings, { serial, privateKey, certs, preferred }: NonNullable<Settings['v3']>): Client {
  return createV3Client({
    merchant: { mchid, serial, sign: (message) => Rsa.sign(message, privateKey) },
    keys: localKeys(certs, preferred),
    entropy: { now: Date.now, nonce: () => Formatter.nonce() },
    defaults,
  })
}

async function send({ verb, uri, options, signal }: Call, driver: Driver): Promise<unknown> {
  const parts = requestParts(verb, uri, options)
  const { path, query } = requestTarget(uri, parts.variables, parts.query)
  const config: AxiosRequestConfig & Pick<WireConfig, 'sink'> = {
    ...parts.axios,
    ...bodyOf(parts),
    method: verb,
    url: `/${path}${query === '' ? '' : `?${query}`}`,
    ...(parts.baseURL !== undefined && { baseURL: parts.baseURL }),
    ...(parts.sink !== undefined && { sink: parts.sink }),
    ...(parts.context !== undefined && { context: parts.context }),
    ...(signal !== undefined && { signal: anyOf(signal, parts.axios.signal as AbortSignal | undefined) }),
  }
  return driver.select('v3').request(config)
}

function bodyOf(parts: RequestParts): { data?: unknown } {
  if (parts.xml !== undefined) throw new InvalidArgumentError('`xml` belongs to APIv2 (`v2/…`): give `json`', { code: 'ERR_INVALID_BODY', argument: 'xml' })
  if (parts.json !== undefined) return { data: writeJson(parts.json) }
  return parts.body === undefined ? {} : { data: parts.body }
}

function anyOf(cancel: AbortSignal, callers: AbortSignal | undefined): AbortSignal {
  return callers === undefined ? cancel : AbortSignal.any([cancel, callers])
}
