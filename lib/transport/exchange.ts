import type { InternalAxiosRequestConfig } from 'axios'

import type { Sink } from '../options/request-options'
import { Deadline } from './deadline'
import type { Traffic } from './in-flight'

/** Bytes of an answer that are held in memory unless the caller says otherwise. */
export const MAX_IN_MEMORY = 32 * 1024 * 1024
/** Bytes of an answer that are written to a file or handed on as a stream unless the caller says otherwise. */
export const MAX_IN_FILE = 8 * 1024 * 1024 * 1024

/** Names in a config that are an exchange's own while it lasts. */
export const SET_BY_US: ReadonlySet<string> = new Set(['exchange', 'signal', 'transformResponse', 'responseType'])

/** An axios config as it passes our interceptors. */
export interface WireConfig extends InternalAxiosRequestConfig {
  sink?: Sink
  /** Sends the merchant's client certificate. */
  security?: boolean
  /** APIv2: leaves `nonce_str` out. */
  nonceless?: boolean
  /** A hash that a signed answer gave will say whether the bytes are WeChat Pay's: no signature is asked for. */
  hashed?: boolean
  /** Kept from the request to its answer; an axios config knows no other place for it. */
  exchange?: Exchange
}

/** What was signed, kept until WeChat Pay has accepted it. */
export interface Signed {
  /** Upper case. */
  readonly method: string
  /** Path and query as sent, with the prefix of the base URL. */
  readonly target: string
  /** Unix seconds. */
  readonly timestamp: string
  readonly nonce: string
  /** The raw body; the `meta` alone for an upload; empty where there is none. */
  readonly body: string | Uint8Array
}

/** What one exchange has to remember between its request and its answer. */
export class Exchange {
  readonly deadline: Deadline
  readonly sink: Sink | undefined
  signed?: Signed
  /** It ended before anything was sent. */
  unsent = false
  /** What the caller had set of that which `begin()` sets. */
  readonly given: Readonly<Pick<WireConfig, 'responseType' | 'transformResponse' | 'signal' | 'maxContentLength'>>

  readonly #traffic: Traffic
  readonly #leave: () => void

  constructor(config: WireConfig, traffic: Traffic) {
    const { responseType, transformResponse, signal, maxContentLength } = config
    this.given = {
      ...(responseType && { responseType }),
      ...(transformResponse && { transformResponse }),
      ...(signal && { signal }),
      ...(maxContentLength !== undefined && { maxContentLength }),
    }
    this.deadline = new Deadline(config.timeout, signal)
    this.sink = config.sink
    this.#traffic = traffic
    this.#leave = traffic.enter()
  }

  /** Whether other exchanges of the same client are under way. */
  get crowded(): boolean {
    return this.#traffic.crowded
  }

  /** It is over: lets go of the clock and of the caller's signal. */
  end(): void {
    this.deadline.clear()
    this.#leave()
  }

  /** Whether the answer goes to a file or a stream, rather than into memory. */
  get streamed(): boolean {
    return this.sink !== undefined || this.given.responseType === 'stream'
  }

  /** Asks the adapter for raw bytes: they are checked before anything reads them. */
  begin(config: WireConfig): void {
    config.exchange = this
    config.responseType = this.streamed ? 'stream' : 'arraybuffer'
    config.transformResponse = []
    config.signal = this.deadline.signal
    if (this.streamed && config.maxContentLength === MAX_IN_MEMORY) config.maxContentLength = MAX_IN_FILE
  }
}
