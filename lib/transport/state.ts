import type { AxiosResponse, CreateAxiosDefaults } from 'axios'
import type { Readable } from 'node:stream'

import type { ReadySink } from '../file/sink'
import type { Audit } from '../protocol/audit'
import type { CallFacts } from '../protocol/call'
import type { Facts, Protocol, Signed } from '../protocol/protocol'
import type { Address } from './address'
import type { Agents } from './agents'
import type { WireConfig } from './config'
import type { Observer } from './connection'
import type { Deadline } from './deadline'
import type { Given } from './given'
import type { InFlight } from './in-flight'

/**
 * How far an exchange has come. Before `dispatched` nothing has left; `dispatched` is for adapters that do not tell when they
 * send.
 */
export type Stage =
  'preparing' | 'signing' | 'connecting' | 'dispatched' | 'sent' | 'received' | 'verifying' | 'verified'

/** An exchange under way, as its steps see it; `exchange.ts` alone begins and ends one. */
export interface Exchange {
  readonly surroundings: Surroundings
  readonly deadline: Deadline
  readonly call: CallFacts
  readonly given: Given
  stage: Stage
  /** When it was handed to the adapter, by the clock of `performance`. */
  readonly sentAt: number | undefined
  address: Address | undefined
  facts: Facts | undefined
  signed: Signed | undefined
  /** What was signed of APIv2. */
  fields: Readonly<Record<string, unknown>> | undefined
  sink: ReadySink | undefined
  /** The config as it was last seen on its way. */
  readonly config: WireConfig
  /** Of a response that is not whole yet. */
  readonly response: AxiosResponse | undefined
  /** What of the request stands fast once it is signed. */
  prepared: Prepared | undefined
  /** The body has been taken: `response.data` is what the caller gets. */
  taken: boolean
  /** What is known of the request where nothing else is. */
  readonly outcome: 'not-sent' | 'unknown'
  readonly sentNothing: boolean
  /** Where the body goes to something other than memory. */
  readonly streamed: boolean
  /** Where an audit is wanted. */
  readonly recording: Recording | undefined
  /** Told of the connection by the transport. */
  readonly wire: Observer
  /** The upload of this exchange, which it closes once it was taken unless it is one of several tries. */
  keep(upload: { close(): Promise<void> }): void
  resolve(config: WireConfig, url: string): Address
}

/** What of a request stands fast once it is signed. */
export type Prepared = Readonly<Record<'method' | 'url' | 'baseURL' | 'data', unknown>>

/** What is kept of an exchange for an audit. */
export interface Recording {
  /** Bytes of the response that are being verified. */
  add(bytes: Uint8Array): void
  /** They are WeChat Pay's. */
  vouch(): void
}

/** Told of each exchange; it cannot change what becomes of it. */
export interface Onlooker {
  request(exchange: Exchange): void
  response(exchange: Exchange, response: AxiosResponse): void
  failure(exchange: Exchange, error: unknown): void
}

/** A file to upload, as the exchange sees it. */
export interface Upload {
  /** Learns what has to be known before anything is sent; ends with the signal. */
  prepare(options: { signal: AbortSignal; form?: object }): Promise<PreparedUpload>
  getDigest(algorithm: string): Promise<string>
  /** Lets go of what was written to disk. */
  close(): Promise<void>
}

export interface PreparedUpload {
  readonly meta: string
  readonly contentType: string
  readonly length: number | undefined
  /** A fresh stream of the whole form. */
  open(): Readable
}

/** The query that settles the outcome of a request. */
export interface Settlement {
  /** For messages: `GET v3/pay/transactions/out-trade-no/{out_trade_no}`. */
  readonly spelled: string
  /** Sends it, signed and verified; the signal ends it. */
  send(signal?: AbortSignal): Promise<AxiosResponse<unknown>>
}

/** What an exchange of one client and one protocol needs of the world. */
export interface Surroundings {
  readonly protocol: Protocol
  readonly agents: Agents
  /** Options of axios that are kept out of its defaults, which are there to be looked at: a proxy may hold a password. */
  readonly hidden: Readonly<CreateAxiosDefaults>
  /** The defaults of the axios instance. */
  readonly defaults: CreateAxiosDefaults
  readonly inFlight: InFlight
  readonly diagnosis: Onlooker
  readonly audit: Audit | undefined
  /** Whether a host is one of WeChat Pay's. */
  readonly isKnownHost: (host: string) => boolean
  /** The upload that a body is, or that its stream came from. */
  uploadOf(data: unknown): Upload | undefined
  /** Why the stream of an upload failed, where it was the upload's own fault. */
  uploadFault(stream: unknown): Error | undefined
  /** URI template of a path, for messages: values never stand in them. */
  templateOf(method: string, path: string): Promise<string>
  /** What the catalog has where WeChat Pay has nothing: a sentence, or nothing. */
  nearest(method: string, path: string): Promise<string | undefined>
  /** The query that tells what became of an exchange; `undefined` where none is known. */
  settlement(exchange: Exchange): Settlement | undefined
}
