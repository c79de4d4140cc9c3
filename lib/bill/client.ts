import { invalidArgument } from '../errors'
import { SEND, type CallFacts } from '../protocol/call'

/** What bills need of a client. */
export interface BillClient {
  /** Gives what signs, sends and decrypts. */
  getDriver(): {
    /** Opens a text that was encrypted for the merchant. */
    decrypt(ciphertext: string): string
  }
}

/** Options of the call that asks for a bill, as any call takes them, without those that say what becomes of the response. */
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
  /** Milliseconds for the response, and then for each pause of it; 30 s by default, 0 for no limit. */
  timeout?: number
  /** Another base for this call. */
  baseURL?: string
  /** A variable of the URI, or any other option of a call. */
  [option: string]: unknown
}

type Send = (
  call: { verb: 'get' | 'post'; uri: string; options: unknown },
  facts: CallFacts,
) => Promise<{ readonly data: unknown }>

/** The client's own way to the wire. */
export function sendOf(client: BillClient): Send {
  const { [SEND]: send } = client.getDriver() as { [SEND]?: Send }
  if (send !== undefined) return send
  throw invalidArgument('client', 'bills are asked for by a client of Builder.factory', 'ERR_INVALID_ARGUMENT')
}
