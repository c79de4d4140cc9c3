import type { ParameterIssue } from './issue'
import type { XmlAnswer } from './v2/xml-answer'

/** What a handler gives back; signing and the usual headers are added later. */
export interface Answer {
  /** HTTP status. */
  readonly status: number
  /** Names and values; these win over the usual ones. */
  readonly headers?: Readonly<Record<string, string>>
  /** The bytes of the body; empty for none. */
  readonly body: Buffer
  /** `true` where this answer goes out without a signature although its status is 2xx. */
  readonly unsigned?: boolean
  /** Takes the place of `body` where that would not fit into memory. */
  readonly stream?: () => AsyncIterable<Buffer>
  /** An answer of APIv2: takes the place of `body`, which is written when it leaves. */
  readonly xml?: XmlAnswer
  /** What differs from the catalog. */
  readonly problems?: readonly ParameterIssue[]
  /** Whether it was made up after the catalog, where there is no flow. */
  readonly invented?: boolean
  /** The events behind it, which WeChat Pay goes on with once it is sent. */
  readonly events?: {
    /** How many events there were before. */
    readonly from: number
    /** How many there are with them. */
    readonly to: number
  }
}

/** An answer with a JSON body. */
export function json(content: unknown, status = 200): Answer {
  return {
    status,
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
    body: Buffer.from(JSON.stringify(content)),
  }
}

/** An answer without a body, such as the 204 of closing an order. */
export function empty(status = 204, headers: Readonly<Record<string, string>> = {}): Answer {
  return { status, headers, body: Buffer.alloc(0) }
}
