import type { AxiosRequestConfig } from 'axios'

/** A header's value, as axios takes it. */
export type HeaderValue = string | number | boolean | readonly string[] | null | undefined

/** Headers of a call; `Wechatpay-Serial` is filled in by the client unless it is given here. */
export interface RequestHeaders {
  'Wechatpay-Serial'?: string | undefined
  [name: string]: HeaderValue
}

/** Headers that give their entries: a `Headers`, a `Map`. */
export interface HeaderEntries {
  entries(): Iterable<readonly [string, HeaderValue]>
}

/** What can be sent as it is: a `MediaUtil`, a form, a stream, bytes or text. */
export type Upload = object | string

/** What a download gives: text, bytes, or a stream with `responseType: 'stream'`. */
export type Download = string | Uint8Array | NodeJS.ReadableStream

/** What a call of APIv2 is signed with; the client fills in what is left out. */
export interface SignedFields {
  /** 随机字符串 */
  nonce_str?: string | null | undefined
  /** 签名, always computed anew. */
  sign?: string | null | undefined
  /** 签名类型: `MD5`, unless it is `HMAC-SHA256`. */
  sign_type?: string | null | undefined
}

/** Where a response is written: a path, a `file://` URL, a stream. */
export type Sink = string | URL | NodeJS.WritableStream

/** What every call takes beside the variables of its URI; `undefined` is as if absent. */
export interface RequestOptions extends AxiosCallOptions {
  /** Body of an APIv3 call. */
  json?: unknown
  /** What goes behind the `?`; arrays repeat the key, `null` and `undefined` are left out. */
  query?: object | undefined
  /** Body of an APIv2 call. */
  xml?: object | undefined
  /** A body that is sent as it is. */
  body?: Upload | undefined
  /** Headers of this call: an object, a `Headers`, a `Map`. */
  headers?: RequestHeaders | HeaderEntries | undefined
  /** Present the client certificate of `merchant`. */
  security?: boolean | undefined
  /** Leave out `nonce_str` (APIv2). */
  nonceless?: boolean | undefined
  /** Write the response to this file or stream. */
  sink?: Sink | undefined
  /** Another base for this call. */
  baseURL?: string | URL | undefined
  /** The same as `baseURL`. */
  base_uri?: string | URL | undefined
  /** Decrypts encrypted fields of the response: those that the catalog names, or these paths, as in `['list[].name']`. */
  reveal?: boolean | readonly string[] | undefined
  /** `false` leaves sensitive fields of the request as they are given; they are encrypted otherwise. */
  encrypt?: boolean | undefined
  /** May be sent again by `retry` though it may have arrived; a GET may anyway. */
  idempotent?: boolean | undefined
  /** A user's own data, for interceptors. */
  context?: unknown
}

/** The options of axios that a single call may carry: all but what the chain itself says (`url`, `method`, `data`, `params`), what would break the signature (`auth`, `paramsSerializer`, `allowAbsoluteUrls`), and what is said above. Written out, as a computed type would cost every editor. */
export interface AxiosCallOptions {
  transformRequest?: AxiosRequestConfig['transformRequest']
  transformResponse?: AxiosRequestConfig['transformResponse']
  timeout?: AxiosRequestConfig['timeout']
  timeoutErrorMessage?: AxiosRequestConfig['timeoutErrorMessage']
  withCredentials?: AxiosRequestConfig['withCredentials']
  adapter?: AxiosRequestConfig['adapter']
  responseType?: AxiosRequestConfig['responseType']
  responseEncoding?: AxiosRequestConfig['responseEncoding']
  xsrfCookieName?: AxiosRequestConfig['xsrfCookieName']
  xsrfHeaderName?: AxiosRequestConfig['xsrfHeaderName']
  withXSRFToken?: AxiosRequestConfig['withXSRFToken']
  onUploadProgress?: AxiosRequestConfig['onUploadProgress']
  onDownloadProgress?: AxiosRequestConfig['onDownloadProgress']
  maxContentLength?: AxiosRequestConfig['maxContentLength']
  maxBodyLength?: AxiosRequestConfig['maxBodyLength']
  maxRedirects?: AxiosRequestConfig['maxRedirects']
  maxRate?: AxiosRequestConfig['maxRate']
  validateStatus?: AxiosRequestConfig['validateStatus']
  beforeRedirect?: AxiosRequestConfig['beforeRedirect']
  socketPath?: AxiosRequestConfig['socketPath']
  allowedSocketPaths?: AxiosRequestConfig['allowedSocketPaths']
  transport?: AxiosRequestConfig['transport']
  httpAgent?: AxiosRequestConfig['httpAgent']
  httpsAgent?: AxiosRequestConfig['httpsAgent']
  proxy?: AxiosRequestConfig['proxy']
  cancelToken?: AxiosRequestConfig['cancelToken']
  signal?: AxiosRequestConfig['signal']
  decompress?: AxiosRequestConfig['decompress']
  transitional?: AxiosRequestConfig['transitional']
  insecureHTTPParser?: AxiosRequestConfig['insecureHTTPParser']
  env?: AxiosRequestConfig['env']
  formSerializer?: AxiosRequestConfig['formSerializer']
  formDataHeaderPolicy?: AxiosRequestConfig['formDataHeaderPolicy']
  family?: AxiosRequestConfig['family']
  lookup?: AxiosRequestConfig['lookup']
  parseReviver?: AxiosRequestConfig['parseReviver']
  fetchOptions?: AxiosRequestConfig['fetchOptions']
  httpVersion?: AxiosRequestConfig['httpVersion']
  http2Options?: AxiosRequestConfig['http2Options']
  sensitiveHeaders?: AxiosRequestConfig['sensitiveHeaders']
}
