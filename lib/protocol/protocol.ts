import type { AxiosHeaders, ResponseType } from 'axios'

import type { SignatureCode } from '../errors'

/** What departs from the rule for one operation; the catalog knows. */
export interface Facts {
  /** Whether WeChat Pay signs the response. */
  readonly signed: 'always' | 'never' | 'maybe'
  /** The body may be signed by the SHA-1 of its plain CSV. */
  readonly statement: boolean
  readonly nonceless: boolean
  /** The response is a redirect that a browser follows. */
  readonly redirect: boolean
  /** Origin of another host. */
  readonly host?: string
  /** Whether the same request may be sent again. */
  readonly reentrant?: 'repeat' | 'query-first'
}

/** What of an upload a signature covers. */
export interface SignedUpload {
  /** The `meta` part, as it is sent. */
  meta(): Promise<string>
  /** Digest of the file, hexadecimal. */
  digest(algorithm: string): Promise<string>
}

/** A request whose address and body are fixed, to be signed. */
export interface Outgoing {
  /** In capitals. */
  readonly method: string
  readonly url: URL
  readonly facts: Facts
  /** APIv3: text, bytes, a form; APIv2: the fields. */
  readonly data: unknown
  readonly upload: SignedUpload | undefined
  /** Leaves `nonce_str` out. */
  readonly nonceless: boolean
  /** Whether other exchanges wait for this thread meanwhile. */
  readonly busy: boolean
}

/** What was signed, for the comparison with what WeChat Pay says that it has verified. */
export interface Signed {
  readonly method: string
  /** Path and query as sent. */
  readonly target: string
  /** Unix seconds. */
  readonly timestamp: string
  readonly nonce: string
  /** The raw body; `meta` alone for an upload; empty where there is none. */
  readonly body: string | Uint8Array
}

/** What a signature changes of a request. */
export interface Signing {
  readonly headers?: Readonly<Record<string, string>>
  /** Query with the signature in it, where it is carried there. */
  readonly search?: string
  /** Body with the signature in it, where it is carried there. */
  readonly data?: string
  /** Parts of an upload, where they carry the signature. */
  readonly form?: object
  readonly signed?: Signed
  /** The fields that carry the signature. */
  readonly fields?: Readonly<Record<string, unknown>>
}

/** A success whose body is still to be read. */
export interface Received {
  readonly status: number
  readonly facts: Facts
  /** Several of one name come joined, and are no longer what was signed. */
  readonly header: (name: string) => string | undefined
  /** The first bytes of the body; all of it where it is in memory. */
  readonly beginning: Uint8Array
}

/** Why a response cannot be trusted. */
export interface Distrust {
  readonly code: SignatureCode
  readonly reason: string
  readonly cause?: unknown
}

/** A signature over bytes that come piece by piece. */
export interface PendingCheck {
  update(bytes: Uint8Array): void
  /** `undefined` where the signature holds. */
  refusal(): Distrust | undefined | Promise<Distrust | undefined>
}

/** What a whole document turned out to be. */
export type DocumentVerdict =
  | { readonly kind: 'accepted'; readonly data: unknown }
  | { readonly kind: 'distrusted'; readonly distrust: Distrust }
  | {
      readonly kind: 'refused'
      /** `undefined` where it says neither that it is a success nor why it is not. */
      readonly code: string | undefined
      readonly message: string
      readonly fields: Readonly<Record<string, unknown>>
    }

/** What has to hold for the body of a success. */
export type Verdict =
  | { readonly kind: 'unsigned' }
  | { readonly kind: 'distrusted'; readonly distrust: Distrust }
  | { readonly kind: 'signed'; readonly check: PendingCheck }
  /** To be read whole, up to `maxBytes`. */
  | { readonly kind: 'document'; readonly maxBytes: number; read(bytes: Buffer): DocumentVerdict }

/** One protocol of WeChat Pay, as plain functions: nothing in it sends, catches, ends or wraps. */
export interface Protocol {
  readonly name: 'v3' | 'v2'
  /** Headers of every request. */
  readonly headers: Readonly<Record<string, string>>
  /** Further headers, asked for at each request, that a caller's own win over. */
  changing?(): Readonly<Record<string, string>>
  /** Whether bodies are JSON; else the protocol writes them when it signs. */
  readonly json: boolean
  /** Names of the keys whose signatures are accepted, for error messages. */
  trusted?(): readonly string[]
  facts(method: string, path: string): Facts
  sign(request: Outgoing): Signing | Promise<Signing>
  verify(response: Received): Verdict | Promise<Verdict>
  /** What the caller gets for the bytes of a response; errors are decoded as if no type had been asked for. */
  decode(bytes: Buffer, headers: AxiosHeaders, responseType: ResponseType | undefined): unknown
}
