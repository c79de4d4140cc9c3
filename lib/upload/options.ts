import type { Readable } from 'node:stream'
import type { ByteSource } from '../file/source'

/** Bytes, a Blob or File, or a stream (Node's or the web's). */
export type MediaContent = Uint8Array | ArrayBuffer | Blob | ByteSource

/** Which parts a form has, beside the file. */
export interface MediaForm {
  /** Name of the file's part; `file` by default. */
  part?: string
  /** Further members of `meta`, such as `{ bank_type: 'ICBC_DEBIT' }`; `false` leaves `meta` out, as APIv2 wants it. */
  meta?: Readonly<Record<string, unknown>> | false
  /** Further parts, which are not signed, such as `{ item_id: 56 }`. */
  form?: Readonly<Record<string, string | number>>
}

/** What differs from WeChat Pay's usual `{"filename":"…","sha256":"…"}`. */
export interface MediaOptions extends MediaForm {
  /** Member of `meta` that holds the file name; `filename` by default, `false` for none. */
  filenameField?: string | false
  /** Member of `meta` that holds the digest; the algorithm's name by default: `sha256`. */
  digestField?: string
  /** `SHA256` (default), `SM3`, `MD5` or `SHA1`. */
  algorithm?: string
  /** Hexadecimal digest of a stream that is to be sent as it flows, without a temporary file; it cannot be sent twice. */
  digest?: string
  /** Bytes of that stream, for `Content-Length`; of other content it has to be right. */
  size?: number
  /** Media type of the file; by its extension by default. */
  contentType?: string
  /** Largest size that is sent, in bytes; by default 2 MB for images and 5 MB for videos. `false` for no limit. */
  maxSize?: number | false
  /** Boundary between the parts; random by default. */
  boundary?: string
}

/** What an exchange asks of an upload. */
export interface PrepareOptions {
  /** Ends the reading of the file at once. */
  signal?: AbortSignal | undefined
  /** Other parts than those of the constructor, such as APIv2's. */
  form?: MediaForm | undefined
  /** Stands in place of the members of `meta`, or of what `setMeta()` was given: encrypted, for example. */
  meta?: unknown
}

/** An upload that is ready to be signed and sent. */
export interface PreparedUpload {
  /** The text that is signed; empty where the form has no `meta`. */
  readonly meta: string
  /** `multipart/form-data` with the boundary. */
  readonly contentType: string
  /** Bytes of the whole form; `undefined` for a stream sent as it flows without `size`. */
  readonly length: number | undefined
  /** A fresh stream of the whole form, for each try. */
  open(): Readable
}
