import { createHash } from 'node:crypto'

import type { Outcome } from '../errors'
import type { Audit, AuditedBody, AuditedMessage, AuditRecord } from '../protocol/audit'
import { observe } from './diagnosis'
import { summarize } from './redact'
import { headersOf } from './response'
import type { Exchange, Recording } from './state'

/** Bytes of a response that are kept; of more there is the digest alone. */
const MOST = 1024 * 1024
const HEADERS = [
  'wechatpay-timestamp',
  'wechatpay-nonce',
  'wechatpay-serial',
  'wechatpay-signature',
  'wechatpay-statement-sha1',
  'request-id',
] as const

/** Keeps what an audit wants of one exchange, while it lasts, and hands it over at its end. */
export class AuditRecording implements Recording {
  readonly #hash = createHash('sha256')
  readonly #startedAt = Date.now()
  #chunks: Buffer[] = []
  #length = 0
  #vouched = false

  constructor(
    private readonly audit: Audit,
    private readonly tries: number,
  ) {}

  add(bytes: Uint8Array): void {
    this.#hash.update(bytes)
    this.#length += bytes.length
    // A copy: the caller gets the bytes themselves.
    if (this.#length <= MOST) this.#chunks.push(Buffer.from(bytes))
    else this.#chunks = []
  }

  vouch(): void {
    this.#vouched = true
  }

  end(exchange: Exchange, error?: unknown): void {
    observe('audit', () => this.audit(this.#record(exchange, error)))
  }

  #record(exchange: Exchange, error: unknown): AuditRecord {
    const { method, host } = summarize(exchange)
    const signed = messageOf(exchange)
    const { code, outcome } = (error ?? {}) as { code?: unknown; outcome?: Outcome }
    return {
      protocol: exchange.surroundings.protocol.name,
      method,
      host,
      ...(signed !== undefined && { signed }),
      ...(exchange.fields !== undefined && { fields: { ...exchange.fields } }),
      ...this.#response(exchange),
      outcome: error === undefined ? 'success' : (outcome ?? exchange.outcome),
      ...(typeof code === 'string' && { code }),
      tries: this.tries,
      startedAt: this.#startedAt,
      endedAt: Date.now(),
    }
  }

  #response({ response }: Exchange): Pick<AuditRecord, 'response'> {
    if (response === undefined) return {}
    const given = headersOf(response)
    const headers: Record<string, string> = {}
    for (const name of HEADERS) {
      const value = given.get(name)
      if (typeof value === 'string') headers[name] = value
    }
    return { response: { status: response.status, headers, ...(this.#vouched && { body: this.#body() }) } }
  }

  #body(): AuditedBody {
    const known = { length: this.#length, sha256: this.#hash.digest('hex') }
    return this.#length > MOST ? known : { ...known, bytes: Buffer.concat(this.#chunks) }
  }
}

/** The signed lines of APIv3, with what the `Authorization` header says of the signer. */
function messageOf({ signed, config, call }: Exchange): AuditedMessage | undefined {
  if (signed === undefined) return undefined
  const header: unknown = config.headers.Authorization
  if (typeof header !== 'string') return undefined
  const said = (name: string) => new RegExp(`[ ,]${name}="([^"]*)"`).exec(header)?.[1] ?? ''
  return {
    method: signed.method,
    target: call.address === undefined ? signed.target : signed.target.replace(/\?.*/s, ''),
    timestamp: signed.timestamp,
    nonce: signed.nonce,
    body: Buffer.from(signed.body),
    mchid: said('mchid') || said('brand_id'),
    serial: said('serial_no'),
    signature: said('signature'),
  }
}
