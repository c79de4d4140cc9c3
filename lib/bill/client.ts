import type { AxiosInstance, AxiosResponse } from 'axios'

/** What bills need of a client. */
export interface BillClient {
  getDriver(): {
    select(protocol: 'v3'): AxiosInstance
    decrypt(ciphertext: string): string
  }
}

/** Options of the call that asks for a bill, as any call takes them, without those that say what becomes of the answer. */
export interface BillOptions {
  query?: Readonly<Record<string, unknown>>
  /** The few bills that are asked for by POST. */
  json?: Readonly<Record<string, unknown>>
  /** APIv2. */
  xml?: Readonly<Record<string, unknown>>
  security?: boolean
  signal?: AbortSignal
  /** Milliseconds for the answer, and then for each pause of the file; 30 s by default, 0 for no limit. */
  timeout?: number
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
