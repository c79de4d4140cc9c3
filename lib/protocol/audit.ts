/** What was signed of a request of APIv3, line by line, and by whom. */
export interface AuditedMessage {
  /** In capitals: `POST`. */
  readonly method: string
  /** Path and query as sent; without its query where that is a token which WeChat Pay gave for a download. */
  readonly target: string
  /** Unix seconds. */
  readonly timestamp: string
  /** The random text of this request. */
  readonly nonce: string
  /** The body as it was signed: encrypted fields are ciphertexts; of an upload its `meta`. */
  readonly body: Buffer
  /** Merchant id, or brand id of the Brand API. */
  readonly mchid: string
  /** Serial number of the merchant API certificate. */
  readonly serial: string
  /** Base64. */
  readonly signature: string
}

/** The bytes of a response whose signature held; beyond 1 MiB their length and digest alone. */
export interface AuditedBody {
  /** In bytes. */
  readonly length: number
  /** Hexadecimal. */
  readonly sha256: string
  /** Exactly the bytes that are signed; absent beyond 1 MiB. */
  readonly bytes?: Buffer
}

/** What a dispute needs of one exchange; a call that is tried again has several. */
export interface AuditRecord {
  /** APIv3 or APIv2. */
  readonly protocol: 'v3' | 'v2'
  /** In capitals: `POST`. */
  readonly method: string
  /** Where the request went: `api.mch.weixin.qq.com`. */
  readonly host: string
  /** The signed message of APIv3; absent where nothing was signed. */
  readonly signed?: AuditedMessage
  /** The signed fields of APIv2 with their `sign`, without the key; absent where nothing was signed. */
  readonly fields?: Readonly<Record<string, unknown>>
  /** Absent where none came. */
  readonly response?: {
    /** HTTP status. */
    readonly status: number
    /** The headers of the signature, in lower case, and `request-id`. */
    readonly headers: Readonly<Record<string, string>>
    /** Absent where nothing was verified. */
    readonly body?: AuditedBody
  }
  /** `success`, or the outcome of the error. */
  readonly outcome: 'success' | 'not-sent' | 'refused' | 'unknown'
  /** Code of the error. */
  readonly code?: string
  /** Which try of its call this was, from 1. */
  readonly tries: number
  /** Unix milliseconds. */
  readonly startedAt: number
  /** Unix milliseconds. */
  readonly endedAt: number
}

/** Receives a record after each exchange; whatever becomes of it changes nothing. */
export type Audit = (record: AuditRecord) => unknown
