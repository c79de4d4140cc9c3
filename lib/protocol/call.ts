/** What becomes of the body of a successful response. */
export type Receive = (source: AsyncIterable<Uint8Array>, context: ReceiveContext) => Promise<unknown>

/** What a body is received under. */
export interface ReceiveContext {
  /** Ends with the call. */
  readonly signal: AbortSignal
  /** One header, `undefined` where it is absent. */
  header(name: string): string | undefined
  /** Has to see each chunk as it comes. */
  readonly onChunk: (chunk: Uint8Array) => void
  /** Last word before anything is handed over: throws where the bytes are not those that were signed. */
  readonly verify?: () => Promise<void>
  /** Largest number of bytes. */
  readonly maxBytes: number
}

/** A call as the package itself makes it; no option that a user can name stands for any of this. */
export interface CallFacts {
  /** URI template of the chain, such as `v3/pay/transactions/id/{transaction_id}`. */
  readonly template?: string
  /** Where it goes in place of what the template says: an address that a response gave, whose query nobody is shown. */
  readonly address?: string
  /** Counts its tries: which one this is, from 1. */
  readonly count?: () => number
  /** Further signals that end it. */
  readonly signals?: readonly (AbortSignal | undefined)[]
  /** Body, target and headers that take their time, such as encrypted fields; the same for all tries. */
  readonly ready?: () => Promise<{
    readonly data: unknown
    readonly url: string
    readonly headers: Readonly<Record<string, string>> | undefined
  }>
  /** Takes the body of the response, in place of `sink` and `responseType`. */
  readonly receive?: Receive
  /** A hash that a signed response gave will say whether the bytes are WeChat Pay's: no signature is asked for. */
  readonly hashed?: boolean
  /** `timeout` limits the response and then each pause of it, not its whole length. */
  readonly pauses?: boolean
}

/** The one way to the wire, on the driver of a client: for what is built on it, also in another copy of this package. */
export const SEND = Symbol.for('wechatpay-chain.send')
