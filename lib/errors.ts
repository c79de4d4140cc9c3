import type { ApiCode, ApiDetail, BusinessCode } from './errors/wechat-codes'

export type { ApiCode, ApiDetail, BusinessCode }

/** What each of our own codes means and what to do about it; the table in the docs is written from this one. */
export const ERROR_CODES = {
  ERR_INVALID_MCHID: {
    error: 'InvalidArgumentError',
    meaning: '`mchid` is missing or is no merchant id',
    remedy: 'Give `mchid` as a string, as the merchant platform shows it.',
  },
  ERR_INVALID_SERIAL: {
    error: 'InvalidArgumentError',
    meaning: '`serial` is missing or is no certificate serial number',
    remedy:
      'Give the serial number of the merchant API certificate (商户API证书序列号), not a WeChat Pay public key id.',
  },
  ERR_INVALID_PRIVATE_KEY: {
    error: 'InvalidArgumentError',
    meaning: '`privateKey` is missing, unreadable or of the wrong kind',
    remedy: 'Give the RSA private key of the merchant API certificate (apiclient_key.pem).',
  },
  ERR_INVALID_PASSPHRASE: {
    error: 'InvalidArgumentError',
    meaning: 'The private key is encrypted and `passphrase` is missing or wrong',
    remedy: 'Give the right `passphrase` beside the key.',
  },
  ERR_INVALID_CERTS: {
    error: 'InvalidArgumentError',
    meaning: '`certs` is missing, empty, or holds something that is no RSA public key or certificate',
    remedy: 'Map each platform certificate serial number or public key id to its key.',
  },
  ERR_MERCHANT_SERIAL_IN_CERTS: {
    error: 'InvalidArgumentError',
    meaning: "The merchant's own certificate serial number is among `certs`",
    remedy: 'Put the WeChat Pay public key or platform certificate into `certs`, not apiclient_cert.pem.',
  },
  ERR_INVALID_SECRET: {
    error: 'InvalidArgumentError',
    meaning: '`secret`, the APIv2 key, is missing or malformed',
    remedy: 'Give the 32 characters set as APIv2 key on the merchant platform.',
  },
  ERR_INVALID_MERCHANT: {
    error: 'InvalidArgumentError',
    meaning: '`merchant`, the client certificate, is missing, unreadable or does not fit',
    remedy: 'Give `merchant: { cert, key }` or `merchant: { pfx, passphrase }`.',
  },
  ERR_INVALID_KEY: {
    error: 'InvalidArgumentError',
    meaning: 'A key handed to a static helper could not be read or has the wrong kind',
    remedy: 'Give a PEM text, a Buffer, a file:// URL, a KeyObject or one of the private.pkcs1:// … forms.',
  },
  ERR_INVALID_ARGUMENT: {
    error: 'InvalidArgumentError',
    meaning: 'An argument has the wrong type or value',
    remedy: 'The message names the argument and what it has to be.',
  },
  ERR_UNKNOWN_OPTION: {
    error: 'InvalidArgumentError',
    meaning: 'An option that nobody knows',
    remedy: 'The message names the option and what to write instead.',
  },
  ERR_INVALID_OPTION: {
    error: 'InvalidArgumentError',
    meaning: 'A known option with a value that can not be used',
    remedy: 'The message names the option and what it takes.',
  },
  ERR_INVALID_BODY: {
    error: 'InvalidArgumentError',
    meaning: 'Two bodies, a body on GET, or a body that can not be written',
    remedy: 'Give one of `json`, `xml` and `body`, and none on GET.',
  },
  ERR_INVALID_URI: {
    error: 'InvalidArgumentError',
    meaning: 'The URI is empty, absolute, holds `#`, or would leave its path',
    remedy: 'Write a relative URI such as `v3/pay/transactions/native`.',
  },
  ERR_MISSING_VARIABLE: {
    error: 'InvalidArgumentError',
    meaning: 'A variable of the URI template has no value',
    remedy: 'Put the variable beside `json` and `query` in the options of the call.',
  },
  ERR_INVALID_VARIABLE: {
    error: 'InvalidArgumentError',
    meaning: 'A variable of the URI template has a value that can not stand in a path',
    remedy: 'Give a non-empty string or a number other than `.` and `..`.',
  },
  ERR_DECRYPTION_FAILED: {
    error: 'InvalidArgumentError',
    meaning: 'A ciphertext could not be decrypted: wrong key, or not what was encrypted',
    remedy: 'Check the key (APIv3 key, merchant private key); do not use the content.',
  },
  ERR_PROTOCOL_NOT_CONFIGURED: {
    error: 'InvalidArgumentError',
    meaning: 'The client was made without what this protocol needs',
    remedy: 'APIv3 needs `serial`, `privateKey` and `certs`; APIv2 needs `secret`.',
  },
  ERR_SIGNATURE_HEADER: {
    error: 'SignatureError',
    meaning: 'An answer without a complete set of signature headers',
    remedy: 'Do not trust it. For a POST the outcome is unknown: query it.',
  },
  ERR_SIGNATURE_CLOCK: {
    error: 'SignatureError',
    meaning: 'An answer signed more than 300 s away from our clock',
    remedy: 'Check the clock of this machine (NTP). For a POST the outcome is unknown: query it.',
  },
  ERR_SIGNATURE_SERIAL: {
    error: 'SignatureError',
    meaning: 'An answer signed with a key that is not in `certs`',
    remedy:
      'Add the public key or platform certificate that the message names. For a POST the outcome is unknown: query it.',
  },
  ERR_SIGNATURE_MISMATCH: {
    error: 'SignatureError',
    meaning: 'An answer whose signature does not hold',
    remedy: 'Do not trust it. For a POST the outcome is unknown: query it.',
  },
  ERR_SIGNATURE_MISSING: {
    error: 'SignatureError',
    meaning: 'An APIv2 answer without `sign`',
    remedy: 'Do not trust it. For a POST the outcome is unknown: query it.',
  },
  ERR_SIGNATURE_UNREADABLE: {
    error: 'SignatureError',
    meaning:
      'An APIv2 answer that is no whole XML document: an HTML page, truncated, malformed; `raw` holds its beginning',
    remedy: 'Do not trust it. For a POST the outcome is unknown: query it.',
  },
  ERR_SIGNATURE_DIGEST: {
    error: 'SignatureError',
    meaning: 'A downloaded file whose digest differs from the one that was signed',
    remedy: 'Do not use the file; download it again.',
  },
  ERR_NOTIFICATION_BODY: {
    error: 'InvalidArgumentError',
    meaning: 'A notification was given parsed, and not as the raw body that is signed',
    remedy:
      'Hand over the bytes or the text as they arrived; the message shows how in Express, Koa, Fastify, Nest, Next and Fetch servers.',
  },
  ERR_NOTIFICATION_UNHANDLED: {
    error: 'InvalidArgumentError',
    meaning: 'A notification of an event that has no handler',
    remedy: 'Add the event to `on`, or give `otherwise`; until then WeChat Pay repeats the notification.',
  },
  ERR_NOTIFICATION_MALFORMED: {
    error: 'SignatureError',
    meaning: 'A notification whose body is neither the JSON nor the XML of a notice',
    remedy: 'Do not use it; see which server or proxy has written it.',
  },
  ERR_NOTIFICATION_EMPTY: {
    error: 'SignatureError',
    meaning: 'A notification without a body',
    remedy: 'Something in front has read the body already, or nobody sent one.',
  },
  ERR_NOTIFICATION_TOO_LARGE: {
    error: 'SignatureError',
    meaning: 'A notification whose body is larger than `maxBody`',
    remedy: 'Notifications hold a few KB: this is none.',
  },
  ERR_NOTIFICATION_PROBE: {
    error: 'SignatureError',
    meaning: 'A probe: WeChat Pay signs some notifications wrongly on purpose (WECHATPAY/SIGNTEST/…)',
    remedy: 'Nothing: it has to be refused, and was.',
  },
  ERR_NOTIFICATION_SIGNATURE_TYPE: {
    error: 'SignatureError',
    meaning: 'A notification signed by an algorithm other than WECHATPAY2-SHA256-RSA2048',
    remedy: 'Do not trust it.',
  },
  ERR_NOTIFICATION_UNSIGNED: {
    error: 'SignatureError',
    meaning: 'An APIv2 notice without `sign`; only the refund notice has none',
    remedy: 'Do not trust it.',
  },
  ERR_NOTIFICATION_ALGORITHM: {
    error: 'SignatureError',
    meaning: 'A notification whose `resource.algorithm` is not AEAD_AES_256_GCM',
    remedy: 'Do not use it.',
  },
  ERR_NOTIFICATION_DECRYPTION: {
    error: 'SignatureError',
    meaning: 'A notification whose encrypted part can not be opened',
    remedy:
      'Check `apiv3Key` (for the refund notice of APIv2 `secret`): it may have been changed on the merchant platform.',
  },
  ERR_NOTIFICATION_MERCHANT: {
    error: 'SignatureError',
    meaning: 'An APIv2 notice for another merchant',
    remedy: 'Give this merchant too, or send its notices elsewhere.',
  },
  ERR_TIMEOUT: {
    error: 'TransportError',
    meaning: 'No complete answer within `timeout`',
    remedy: 'Query the outcome of a POST before repeating it with the same parameters.',
  },
  ERR_CANCELED: {
    error: 'TransportError',
    meaning: 'The call was cancelled by `cancel()` or by its `signal`',
    remedy: 'A POST may have arrived: query it.',
  },
  ERR_CONNECTION: {
    error: 'TransportError',
    meaning: 'The connection could not be made or was lost',
    remedy: 'See `cause` and `retryable`; query the outcome of a POST before repeating it.',
  },
  ERR_RESPONSE_TOO_LARGE: {
    error: 'TransportError',
    meaning: 'The answer is larger than `maxContentLength`',
    remedy: 'Raise `maxContentLength`, or use `sink` for files.',
  },
  ERR_RESPONSE_BROKEN: {
    error: 'TransportError',
    meaning: 'The answer broke off or can not be decoded',
    remedy: 'Query the outcome of a POST before repeating it.',
  },
  ERR_SINK: {
    error: 'TransportError',
    meaning: 'The answer could not be written to `sink`',
    remedy: 'Check the path, its permissions and the free space; nothing is left under that name.',
  },
} as const

/** The codes this package itself gives. */
export type ErrorCode = keyof typeof ERROR_CODES

type CodesOf<Name extends string> = {
  [C in ErrorCode]: (typeof ERROR_CODES)[C]['error'] extends Name ? C : never
}[ErrorCode]
/** Codes of `InvalidArgumentError`: nothing was sent. */
export type InvalidArgumentCode = CodesOf<'InvalidArgumentError'>
/** Codes of `SignatureError`: the outcome of anything but a GET is unknown. */
export type SignatureCode = CodesOf<'SignatureError'>
/** Codes of `TransportError`. */
export type TransportCode = CodesOf<'TransportError'>

/** Seen by the guards also on errors of another copy of this package. */
const KIND = Symbol.for('wechatpay-chain.error')

/** The part of an axios response that an error keeps. */
export interface ErrorResponse {
  /** HTTP status. */
  status: number
  /** Reason phrase of the status line. */
  statusText: string
  /** Names in lower case. */
  headers: Record<string, unknown>
  /** Decoded where it could be decoded, else text. */
  data: unknown
}

/** One of several tries to send a request. */
export interface RequestTry {
  /** Host that was tried, such as `api.mch.weixin.qq.com`. */
  host: string
  /** Code of the error that this try ended in. */
  code: string
  /** HTTP status, where there was an answer. */
  status?: number
  /** Milliseconds. */
  took: number
}

/** What was asked, under the names that node:http has for it, without anything that is secret. */
export interface RequestSummary {
  /** In capitals. */
  method: string
  /** `https:` or `http:`. */
  protocol: string
  /** Name or address of the host, without port. */
  host: string
  /** Path and query as they were sent. */
  path: string
}

/**
 * Root of all errors of this package: `code` is stable, `cause` is what lay beneath.
 *
 * Fields that may be missing are only declared: a field of a class would be there, and be shown, as `undefined`.
 */
export class WeChatPayError extends Error {
  /** The name, kept apart from `Function.name`, which bundlers rewrite. */
  protected static readonly kind: string = 'WeChatPayError'
  /** Stable; for `ApiError` and `BusinessError` that of WeChat Pay, else one of {@link ERROR_CODES}. */
  readonly code: string

  constructor(message: string, options: { code: string; cause?: unknown }) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause })
    this.code = options.code
    Object.defineProperty(this, 'name', { value: new.target.kind, configurable: true, writable: true })
    Object.defineProperty(this, KIND, { value: kindsOf(new.target) })
  }
}

/** An option, a variable or an argument that can not be used: nothing was sent. */
export class InvalidArgumentError extends WeChatPayError {
  protected static override readonly kind: string = 'InvalidArgumentError'
  /** Which kind of argument, and what is wrong with it. */
  declare readonly code: InvalidArgumentCode
  /** Name of the option, field, variable or argument. */
  declare readonly argument?: string

  constructor(message: string, options: { code: InvalidArgumentCode; argument?: string; cause?: unknown }) {
    super(message, options)
    if (options.argument !== undefined) this.argument = options.argument
  }
}

interface HttpErrorOptions {
  code: string
  cause?: unknown
  config?: object | undefined
  request?: RequestSummary | undefined
  response?: ErrorResponse | undefined
}

/** What the errors of an exchange have in common; `axios.isAxiosError(error)` is true for them. */
export abstract class HttpError extends WeChatPayError {
  /** What `axios.isAxiosError()` looks for. */
  readonly isAxiosError = true
  /** All tries, where there was more than one; this error is of the last. */
  declare readonly tries?: readonly RequestTry[]
  /** HTTP status of the answer, where there was one. */
  declare readonly status?: number
  /** The axios config of the request, without agents and `Authorization`. */
  declare readonly config?: object
  /** What was asked, where something was sent. */
  declare readonly request?: RequestSummary
  /** What was answered, where there was an answer. */
  declare readonly response?: ErrorResponse

  constructor(message: string, options: HttpErrorOptions) {
    super(message, options)
    if (options.config) this.config = options.config
    if (options.request) this.request = options.request
    if (options.response) {
      this.response = options.response
      this.status = options.response.status
    }
  }

  /** The parts that are fit for a log. */
  toJSON(): Record<string, unknown> {
    return {
      name: this.name,
      message: this.message,
      code: this.code,
      status: this.status,
      request: this.request,
      response: this.response,
      tries: this.tries,
    }
  }
}

/** An answer or a notification that can not be trusted. After anything but a GET the outcome is unknown: query it. */
export class SignatureError extends HttpError {
  protected static override readonly kind: string = 'SignatureError'
  /** What is wrong with the signature. */
  declare readonly code: SignatureCode
  /** Serial numbers and public key ids in `certs`, whose signatures are accepted. */
  declare readonly configured?: readonly string[]

  /** The beginning of an APIv2 answer's text. */
  declare readonly raw?: string

  constructor(
    message: string,
    options: HttpErrorOptions & { code: SignatureCode; configured?: readonly string[]; raw?: string | undefined },
  ) {
    super(message, options)
    if (options.raw !== undefined) this.raw = options.raw
    if (options.configured) this.configured = [...options.configured]
  }

  /** The parts that are fit for a log. */
  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), configured: this.configured }
  }
}

/** The lines of a signed message; length and digest stand in for the body. */
export interface SignedLines {
  /** HTTP method, in capitals. */
  method: string
  /** Path and query. */
  target: string
  /** Unix seconds. */
  timestamp: string
  /** Random text of the request, `nonce_str`. */
  nonce: string
  /** Bytes. */
  bodyLength: number
  /** Hexadecimal. */
  bodySha256: string
}

/** What we signed beside what WeChat Pay says that it has signed in its stead. */
export interface SignatureComparison {
  /** What the client signed. */
  sent: SignedLines
  /** Read from `sign_information`; `bodyStart` is all of the body that WeChat Pay shows. */
  received?: Partial<Omit<SignedLines, 'bodySha256'>> & { bodyStart?: string }
  /** First line that differs; where none does, `serial` and `privateKey` do not belong together. */
  differsAt?: 'method' | 'target' | 'timestamp' | 'nonce' | 'body'
}

/** WeChat Pay refused the call: 3xx, 4xx or 5xx with WeChat's own `code`, `HTTP_502` and the like where the body has none. */
export class ApiError extends HttpError {
  protected static override readonly kind: string = 'ApiError'
  /** WeChat's `code`, or `HTTP_502` where there is none. */
  declare readonly code: ApiCode
  /** WeChat's `detail`, as it came. */
  declare readonly detail?: ApiDetail
  /** `Request-ID`, to be quoted to WeChat Pay's support. */
  declare readonly requestId?: string
  /** For `SIGN_ERROR`: what was signed here and there, and the line at which they part. */
  declare readonly signature?: SignatureComparison
  /** HTTP status. */
  declare readonly status: number
  /** The answer, its body decoded. */
  declare readonly response: ErrorResponse

  constructor(
    message: string,
    options: HttpErrorOptions & {
      response: ErrorResponse
      detail?: unknown
      requestId?: string | undefined
      signature?: SignatureComparison | undefined
    },
  ) {
    super(message, options)
    if (options.detail !== undefined) this.detail = options.detail as ApiDetail
    if (options.requestId !== undefined) this.requestId = options.requestId
    if (options.signature !== undefined) this.signature = options.signature
  }

  /** The parts that are fit for a log. */
  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), requestId: this.requestId, signature: this.signature }
  }
}

/** APIv2 said no: `code` is `err_code`, else `return_code` or `retcode`. */
export class BusinessError extends HttpError {
  protected static override readonly kind: string = 'BusinessError'
  /** `err_code`, else `return_code` or `retcode`. */
  declare readonly code: BusinessCode
  /** The answer's own fields, as they came; the message is `err_code_des`, else `return_msg`. */
  declare readonly return_code?: string
  /** Text that belongs to `return_code`. */
  declare readonly return_msg?: string
  /** `FAIL` where the business said no. */
  declare readonly result_code?: string
  /** Error code, such as `ORDERPAID`. */
  declare readonly err_code?: string
  /** Text that belongs to `err_code`. */
  declare readonly err_code_des?: string
  /** The beginning of the answer's text. */
  declare readonly raw?: string

  constructor(
    message: string,
    options: HttpErrorOptions & { fields: Readonly<Record<string, unknown>>; raw?: string | undefined },
  ) {
    super(message, options)
    for (const name of BUSINESS_FIELDS) {
      const value = options.fields[name]
      if (typeof value === 'string') Object.defineProperty(this, name, { value, enumerable: true })
    }
    if (options.raw !== undefined) this.raw = options.raw
  }
}

const BUSINESS_FIELDS = ['return_code', 'return_msg', 'result_code', 'err_code', 'err_code_des'] as const

/** The exchange itself failed; `retryable` says that the request surely did not reach WeChat Pay or may be repeated unchanged. */
export class TransportError extends HttpError {
  protected static override readonly kind: string = 'TransportError'
  /** What failed. */
  declare readonly code: TransportCode
  /** Whether the request surely did not arrive, or may be repeated unchanged. */
  readonly retryable: boolean

  constructor(message: string, options: HttpErrorOptions & { code: TransportCode; retryable: boolean }) {
    super(message, options)
    this.retryable = options.retryable
    // What axios.isCancel() looks for.
    if (options.code === 'ERR_CANCELED') Object.defineProperty(this, '__CANCEL__', { value: true })
  }

  /** The parts that are fit for a log. */
  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), retryable: this.retryable }
  }
}

/** Every error a call can end in. */
export type AnyWeChatPayError = InvalidArgumentError | SignatureError | ApiError | BusinessError | TransportError

/** Whether it is any error of this package, also of another copy of it. */
export const isWeChatPayError = (error: unknown): error is AnyWeChatPayError => isKind(error, 'WeChatPayError')
/** Whether it is an {@link InvalidArgumentError}: nothing was sent. */
export const isInvalidArgumentError = (error: unknown): error is InvalidArgumentError =>
  isKind(error, 'InvalidArgumentError')
/** Whether it is a {@link SignatureError}: an answer or a notification that can not be trusted. */
export const isSignatureError = (error: unknown): error is SignatureError => isKind(error, 'SignatureError')
/** Whether it is an {@link ApiError}: WeChat Pay refused a call of APIv3. */
export const isApiError = (error: unknown): error is ApiError => isKind(error, 'ApiError')
/** Whether it is a {@link BusinessError}: WeChat Pay refused a call of APIv2. */
export const isBusinessError = (error: unknown): error is BusinessError => isKind(error, 'BusinessError')
/** Whether it is a {@link TransportError}: the exchange itself failed. */
export const isTransportError = (error: unknown): error is TransportError => isKind(error, 'TransportError')

function kindsOf(target: unknown): readonly string[] {
  const kinds: string[] = []
  for (let c = target; typeof c === 'function' && c !== Error; c = Object.getPrototypeOf(c)) {
    if (Object.hasOwn(c, 'kind')) kinds.push((c as unknown as { kind: string }).kind)
  }
  return kinds
}

function isKind(error: unknown, name: string): boolean {
  const kinds = typeof error === 'object' && error !== null ? (error as { [KIND]?: unknown })[KIND] : undefined
  return Array.isArray(kinds) && kinds.includes(name)
}
