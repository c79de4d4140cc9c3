import type { AxiosRequestConfig } from 'axios'

/** A header's value, as axios takes it. */
export type HeaderValue = string | number | boolean | readonly string[] | null | undefined

/** Headers of a call; `Wechatpay-Serial` is filled in by the client unless it is given here. */
export interface RequestHeaders {
  'Wechatpay-Serial'?: string | undefined
  [name: string]: HeaderValue
}

/** What can be sent as it is: a `MediaUtil`, a form, a stream, bytes or text. */
export type Upload = object | string

/** What a download gives: text, bytes, or a stream with `responseType: 'stream'`. */
export type Download = string | Uint8Array | NodeJS.ReadableStream

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
  /** Headers beside those that the client writes itself. */
  headers?: RequestHeaders | undefined
  /** Present the client certificate of `merchant`. */
  security?: boolean | undefined
  /** Leave out `nonce_str` (APIv2). */
  nonceless?: boolean | undefined
  /** Write the answer to this file or stream. */
  sink?: string | URL | NodeJS.WritableStream | undefined
  /** Another base for this call. */
  baseURL?: string | URL | undefined
  /** The same as `baseURL`. */
  base_uri?: string | URL | undefined
  /** Decrypts encrypted fields of the answer: those that the catalog names, or these paths, as in `['list[].name']`. */
  reveal?: boolean | readonly string[] | undefined
  /** May be sent again by `retry` though it may have arrived; a GET may anyway. */
  idempotent?: boolean | undefined
  /** A user's own data, for interceptors. */
  context?: unknown
}

/** The options of axios that a single call may carry: all but what the chain itself says (`url`, `method`, `data`, `params`), what would break the signature (`auth`, `paramsSerializer`, `allowAbsoluteUrls`), and what is said above. Written out, as a computed type would cost every editor. */
export interface AxiosCallOptions {
  /** Of axios: changes the body before it is signed. */
  transformRequest?: AxiosRequestConfig['transformRequest']
  /** Of axios: decodes a verified answer in place of the client; gets its text, or bytes for `arraybuffer`. */
  transformResponse?: AxiosRequestConfig['transformResponse']
  /** Of axios: milliseconds until the whole answer is there, 30,000 by default; 0 for no limit. */
  timeout?: AxiosRequestConfig['timeout']
  /** Of axios: message of the error at a timeout. */
  timeoutErrorMessage?: AxiosRequestConfig['timeoutErrorMessage']
  /** Of axios: without effect in Node.js. */
  withCredentials?: AxiosRequestConfig['withCredentials']
  /** Of axios: sends in place of node:http; the way to a proxy or a stub of your own. */
  adapter?: AxiosRequestConfig['adapter']
  /** Of axios: `json` by default; `stream` and `arraybuffer` for files. */
  responseType?: AxiosRequestConfig['responseType']
  /** Of axios: how text is decoded; UTF-8 by default. */
  responseEncoding?: AxiosRequestConfig['responseEncoding']
  /** Of axios: without effect in Node.js. */
  xsrfCookieName?: AxiosRequestConfig['xsrfCookieName']
  /** Of axios: without effect in Node.js. */
  xsrfHeaderName?: AxiosRequestConfig['xsrfHeaderName']
  /** Of axios: without effect in Node.js. */
  withXSRFToken?: AxiosRequestConfig['withXSRFToken']
  /** Of axios: told how much was sent, in bytes. */
  onUploadProgress?: AxiosRequestConfig['onUploadProgress']
  /** Of axios: told how much has arrived, in bytes. */
  onDownloadProgress?: AxiosRequestConfig['onDownloadProgress']
  /** Of axios: bytes of the largest answer that is taken, 32 MiB in memory and 8 GiB in a file or stream by default. */
  maxContentLength?: AxiosRequestConfig['maxContentLength']
  /** Of axios: bytes of the largest body sent. */
  maxBodyLength?: AxiosRequestConfig['maxBodyLength']
  /** Of axios: stays 0, since a signature does not hold at another address. */
  maxRedirects?: AxiosRequestConfig['maxRedirects']
  /** Of axios: bytes per second at most, up and down. */
  maxRate?: AxiosRequestConfig['maxRate']
  /** Of axios: which statuses are no errors. */
  validateStatus?: AxiosRequestConfig['validateStatus']
  /** Of axios: without effect, since no redirect is followed. */
  beforeRedirect?: AxiosRequestConfig['beforeRedirect']
  /** Of axios: a UNIX socket in place of a host. */
  socketPath?: AxiosRequestConfig['socketPath']
  /** Of axios: the UNIX sockets that may be used. */
  allowedSocketPaths?: AxiosRequestConfig['allowedSocketPaths']
  /** Of axios: a module in place of node:http and node:https. */
  transport?: AxiosRequestConfig['transport']
  /** Of axios: agent of `http://` addresses. */
  httpAgent?: AxiosRequestConfig['httpAgent']
  /** Of axios: agent of `https://` addresses. */
  httpsAgent?: AxiosRequestConfig['httpsAgent']
  /** Of axios: HTTP proxy, or `false` to leave out that of the environment. */
  proxy?: AxiosRequestConfig['proxy']
  /** Of axios: cancels the call; `signal` is the newer way. */
  cancelToken?: AxiosRequestConfig['cancelToken']
  /** Of axios: cancels the call. */
  signal?: AxiosRequestConfig['signal']
  /** Of axios: whether gzip, deflate and br are unpacked; true by default. */
  decompress?: AxiosRequestConfig['decompress']
  /** Of axios: axios' switches for older behaviour. */
  transitional?: AxiosRequestConfig['transitional']
  /** Of axios: takes answers that are not valid HTTP. */
  insecureHTTPParser?: AxiosRequestConfig['insecureHTTPParser']
  /** Of axios: FormData and fetch to use. */
  env?: AxiosRequestConfig['env']
  /** Of axios: how objects become forms. */
  formSerializer?: AxiosRequestConfig['formSerializer']
  /** Of axios: which headers of a form are taken over. */
  formDataHeaderPolicy?: AxiosRequestConfig['formDataHeaderPolicy']
  /** Of axios: 4 or 6, the version of IP. */
  family?: AxiosRequestConfig['family']
  /** Of axios: resolves host names in place of node:dns. */
  lookup?: AxiosRequestConfig['lookup']
  /** Of axios: second argument of `JSON.parse`. */
  parseReviver?: AxiosRequestConfig['parseReviver']
  /** Of axios: options of fetch, where the adapter is `fetch`. */
  fetchOptions?: AxiosRequestConfig['fetchOptions']
  /** Of axios: 1 or 2. */
  httpVersion?: AxiosRequestConfig['httpVersion']
  /** Of axios: options of the HTTP/2 session. */
  http2Options?: AxiosRequestConfig['http2Options']
  /** Of axios: without effect, since no redirect is followed. */
  sensitiveHeaders?: AxiosRequestConfig['sensitiveHeaders']
}
