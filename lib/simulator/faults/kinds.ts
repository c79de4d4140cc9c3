/** What can go wrong with one answer. */
export type Fault =
  /** All signature headers are left out. */
  | { kind: 'no-signature' }
  /** One header is left out, by default `Wechatpay-Nonce`. */
  | { kind: 'missing-header'; header?: string }
  /** A signature of the right key over other bytes. */
  | { kind: 'wrong-signature' }
  /** The probe `WECHATPAY/SIGNTEST/…` that WeChat Pay sends on purpose. */
  | { kind: 'signtest' }
  /** A signature that holds, under a serial number nobody has. */
  | { kind: 'unknown-serial'; serial?: string }
  /** Signed at another time, by default 600 s ago; positive is in the future. */
  | { kind: 'clock-skew'; seconds?: number }
  /** Every answer is signed with another of the platform's keys than the one before, whichever was asked for. */
  | { kind: 'two-serials' }
  /** One bit of the body is turned, by default in its middle. */
  | { kind: 'tampered-body'; at?: number }
  /** An error of WeChat Pay's, by default 500 `SYSTEM_ERROR`. */
  | { kind: 'server-error'; status?: number; code?: string; message?: string; handled?: boolean }
  /** An error with a signature, which WeChat Pay may send and nobody has to check; by default 400 `PARAM_ERROR`. */
  | { kind: 'signed-error'; status?: number; code?: string; message?: string; handled?: boolean }
  /** The HTML page of a gateway, by default 502. */
  | { kind: 'html-error'; status?: number; handled?: boolean }
  /** A redirect, by default 302 to a host that does not exist. */
  | { kind: 'redirect'; status?: number; location?: string; handled?: boolean }
  /** The true answer under another media type, by default HTML. */
  | { kind: 'wrong-content-type'; contentType?: string }
  /** Each named header comes twice; by default all of the signature. */
  | { kind: 'duplicated-headers'; headers?: readonly string[] }
  /** Headers without end, by default 1,000 of 80 bytes. */
  | { kind: 'header-flood'; lines?: number }
  /** The true answer, later; by default after 1,000 ms. */
  | { kind: 'delay'; ms?: number }
  /** The true answer a few bytes at a time, by default one every 100 ms. */
  | { kind: 'slow-drip'; bytes?: number; ms?: number }
  /** A TCP reset instead of the answer, or in the middle of its body. */
  | { kind: 'reset'; at?: 'before-answer' | 'mid-body'; handled?: boolean }
  /** Half of the body, then the connection is closed. */
  | { kind: 'truncated-body' }
  /** A chunked body that breaks off into nonsense. */
  | { kind: 'chunked-garbage' }
  /** A small gzip body that unpacks to a huge one, by default 64 MiB. */
  | { kind: 'gzip-bomb'; bytes?: number }

/** Names of the faults. */
export type FaultKind = Fault['kind']

/** The fault of one kind. */
export type FaultOf<Kind extends FaultKind> = Extract<Fault, { kind: Kind }>

/** Which requests a fault strikes. All conditions have to hold; without any it strikes each request. */
export interface FaultCondition {
  /** A path with `{variables}`, one that ends in `*`, or a pattern; matched against the path without query. */
  path?: string | RegExp
  /** In capitals. */
  method?: string
  /** How many times it strikes before it is spent. */
  count?: number
  /** The share of the requests it strikes, 0 to 1, drawn from the simulator's seed. */
  share?: number
}

/**
 * A fault and the requests it strikes.
 *
 * `handled` says whether the request takes effect although its answer is lost: it does for a `reset`, and does not
 * where an error comes in place of the answer, unless told otherwise.
 */
export type FaultRule = Fault & FaultCondition
