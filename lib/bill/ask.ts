import type { AxiosInstance, AxiosResponse } from 'axios'

/** What bills need of a client. */
export interface BillClient {
  /** Gives what signs, sends and decrypts. */
  getDriver(): {
    /** The axios instance of APIv3, which signs. */
    select(protocol: 'v3'): AxiosInstance
    /** Opens a text that was encrypted for the merchant. */
    decrypt(ciphertext: string): string
  }
}

/** Options of the call that asks for a bill, as any call takes them, without those that say what becomes of the answer. */
export interface BillOptions {
  /** Which bill: `bill_date`, `bill_type`, `tar_type`. */
  query?: Readonly<Record<string, unknown>>
  /** The few bills that are asked for by POST. */
  json?: Readonly<Record<string, unknown>>
  /** APIv2. */
  xml?: Readonly<Record<string, unknown>>
  /** Present the client certificate of `merchant`. */
  security?: boolean
  /** Cancels the request or the download. */
  signal?: AbortSignal
  /** Milliseconds for the answer, and then for each pause of the file; 30 s by default, 0 for no limit. */
  timeout?: number
  /** Another base for this call. */
  baseURL?: string
  /** A variable of the URI, or any other option of a call. */
  [option: string]: unknown
}

type Streamed = AxiosResponse<AsyncIterable<Uint8Array>>

interface Node {
  get(options: object): Promise<Streamed>
  post(options: object): Promise<Streamed>
}

/** Asks by the client's own chain, and takes the answer as a stream: it may be the file itself. */
export function ask(client: BillClient, uri: string, options: BillOptions): Promise<Streamed> {
  // The chain is typed by the catalog, where every URI has options of its own.
  const node = (client as unknown as { chain(uri: string): Node }).chain(uri)
  const verb = options.json !== undefined || options.xml !== undefined || /^\/?v2\//.test(uri) ? 'post' : 'get'
  return node[verb]({ ...options, responseType: 'stream' })
}
