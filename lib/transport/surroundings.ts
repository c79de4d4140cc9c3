import type { AxiosResponse, CreateAxiosDefaults } from 'axios'
import type { Readable } from 'node:stream'

import type { Agents } from './agents'
import type { Diagnosis } from './diagnosis'
import type { Exchange } from './exchange'
import type { InFlight } from './in-flight'
import type { Protocol } from '../protocol/protocol'

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
  readonly diagnosis: Diagnosis
  /** Whether a host is one of WeChat Pay's. */
  isKnownHost(host: string): boolean
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
