import { requireQuery } from '../uri/query'
import { requireAddress } from './address'
import * as check from './checks'
import { headersOf } from './headers'
import type { AxiosCallOptions, RequestOptions } from './request-options'

/** One option of a call. */
export interface CallOption {
  /** Its type as the docs show it. */
  readonly type: string
  /** One line of meaning. */
  readonly en: string
  readonly zh: string
  /** What its value has to be. */
  readonly check: check.Check | check.Reader
  /** Whether axios defines it: it goes there as it is. */
  readonly axios: boolean
  /** Whether it has a meaning for a single call only, and is not a default of a client. */
  readonly perCall: boolean
}

type Row = readonly [type: string, en: string, zh: string, check: check.Check | check.Reader]

const QUERY: check.Reader = {
  takes: 'an object, a URLSearchParams or a string',
  read: (value) => {
    requireQuery(value)
    return value
  },
}
const HEADERS: check.Reader = { takes: 'an object, a Headers or a Map', read: headersOf }
const ADDRESS: check.Reader = {
  takes: 'an http(s) address such as https://api.mch.weixin.qq.com/',
  read: requireAddress,
}

/** The options that are this package's own. */
const OWN: Readonly<Record<Exclude<keyof RequestOptions, keyof AxiosCallOptions>, Row>> = {
  json: ['unknown', 'Body of an APIv3 call', 'APIv3 请求体', check.ANYTHING],
  xml: [
    'object',
    'Fields of an APIv2 call; `nonce_str` and `sign` are added',
    'APIv2 请求字段；自动补 `nonce_str` 与 `sign`',
    check.ANYTHING,
  ],
  body: [
    'string | object',
    'A body that is sent as it is: text, bytes, a Blob, a FormData, a MediaUtil',
    '原样发送的请求体：文本、字节、Blob、FormData、MediaUtil',
    check.ANYTHING,
  ],
  query: [
    'object | string',
    'What follows the `?`: an object, a URLSearchParams, a string',
    '查询参数：对象、URLSearchParams 或字符串',
    QUERY,
  ],
  headers: ['object | Headers | Map', 'Headers of this call', '本次请求的请求头', HEADERS],
  security: [
    'boolean',
    'Presents the client certificate given as `merchant`',
    '携带 `merchant` 中的商户 API 证书',
    check.FLAG,
  ],
  nonceless: ['boolean', 'Leaves `nonce_str` out (APIv2)', '不加 `nonce_str`（APIv2）', check.FLAG],
  sink: [
    'string | URL | WritableStream',
    'Writes the response to a file or a stream',
    '把应答写入文件或流',
    check.SINK,
  ],
  baseURL: ['string | URL', 'Another base address for this call', '本次请求改用的基础地址', ADDRESS],
  base_uri: ['string | URL', 'The same as `baseURL`', '同 `baseURL`', ADDRESS],
  reveal: ['boolean | string[]', 'Decrypts sensitive fields of the response', '解密应答中的敏感字段', check.REVEAL],
  encrypt: [
    'boolean',
    '`false` leaves sensitive fields of the request as given',
    '写 `false` 时不自动加密请求中的敏感字段',
    check.FLAG,
  ],
  idempotent: [
    'boolean',
    'May be sent again by `retry` though it may have arrived',
    '允许 `retry` 在请求可能已送达时重发',
    check.FLAG,
  ],
  context: ['unknown', "The caller's own data, for interceptors", '供拦截器使用的自有数据', check.ANYTHING],
}

/** The request options of axios that a call may carry; a client may have them as its defaults. */
const AXIOS: Readonly<Record<keyof AxiosCallOptions, Row>> = {
  adapter: [
    'function | string',
    'Sends the request in place of `node:http`',
    '代替 `node:http` 发送请求',
    check.ADAPTER,
  ],
  allowedSocketPaths: [
    'string | string[]',
    'Socket paths that may be connected to',
    '允许连接的套接字路径',
    check.SOCKET_PATHS,
  ],
  beforeRedirect: [
    'function',
    'Not called: redirects are not followed',
    '不会被调用：客户端不跟随重定向',
    check.FUNCTION,
  ],
  cancelToken: ['CancelToken', 'The older form of `signal`', '`signal` 的旧写法', check.OBJECT],
  decompress: ['true', 'Unpacks gzip, deflate and br; stays `true`', '解压应答，只能为 `true`', check.DECOMPRESS],
  env: ['object', 'Classes of FormData and fetch to use', '所用的 FormData、fetch 实现', check.OBJECT],
  family: ['4 | 6', 'IP version of the connection', '连接所用的 IP 版本', check.FAMILY],
  fetchOptions: ['object', 'Further options of the fetch adapter', 'fetch 适配器的附加选项', check.OBJECT],
  formDataHeaderPolicy: [
    "'legacy' | 'content-only'",
    'Which headers of a FormData are taken',
    '采用 FormData 的哪些请求头',
    check.TEXT,
  ],
  formSerializer: ['object', 'How axios writes forms', 'axios 序列化表单的方式', check.OBJECT],
  http2Options: ['object', 'Options of an HTTP/2 session', 'HTTP/2 会话选项', check.OBJECT],
  httpAgent: ['http.Agent', 'Connections of `http://` addresses', '`http://` 地址的连接池', check.AGENT],
  httpVersion: ['1 | 2', 'Version of HTTP', 'HTTP 版本', check.HTTP_VERSION],
  httpsAgent: ['https.Agent', 'Connections of `https://` addresses', '`https://` 地址的连接池', check.AGENT],
  insecureHTTPParser: ['boolean', 'Takes malformed HTTP; leave it off', '容忍不合规的 HTTP，不建议开启', check.FLAG],
  lookup: ['function', 'Resolves host names', '解析域名', check.FUNCTION],
  maxBodyLength: ['number', 'Largest request body, in bytes', '请求体上限（字节）', check.SIZE],
  maxContentLength: ['number', 'Largest response, in bytes', '应答上限（字节）', check.SIZE],
  maxRate: ['number | [number, number]', 'Bytes a second, up and down', '每秒字节数，上行与下行', check.RATE],
  maxRedirects: [
    '0',
    'Stays `0`: a signature does not hold at another address',
    '只能为 `0`：签名换了地址即失效',
    check.MAX_REDIRECTS,
  ],
  onDownloadProgress: ['function', 'Told how much of the response has arrived', '应答下载进度', check.FUNCTION],
  onUploadProgress: ['function', 'Told how much of the body was sent', '请求上传进度', check.FUNCTION],
  parseReviver: ['function', 'Reviver of `JSON.parse`', '`JSON.parse` 的 reviver', check.FUNCTION],
  proxy: [
    'object | false',
    'Proxy of this call; `false` ignores the environment',
    '本次请求的代理；`false` 忽略环境变量',
    check.PROXY,
  ],
  responseEncoding: ['string', 'Encoding of a text response', '文本应答的编码', check.TEXT],
  responseType: [
    'string',
    "`'json'`, `'text'`, `'arraybuffer'`, `'blob'` or `'stream'`",
    "`'json'`、`'text'`、`'arraybuffer'`、`'blob'` 或 `'stream'`",
    check.RESPONSE_TYPE,
  ],
  sensitiveHeaders: [
    'string[]',
    'Headers dropped on a redirect; none is followed',
    '重定向时移除的请求头；客户端不跟随重定向',
    check.TEXTS,
  ],
  signal: ['AbortSignal', 'Cancels the call', '取消请求', check.SIGNAL],
  socketPath: ['string', 'A Unix socket in place of a host', '以 Unix 套接字代替主机', check.SOCKET_PATH],
  timeout: [
    'number',
    'Milliseconds for the whole call: 0 (none) or at least 100',
    '整个请求的毫秒数：0 为不限，其余不小于 100',
    check.TIMEOUT,
  ],
  timeoutErrorMessage: ['string', 'Message of a timeout', '超时的错误信息', check.TEXT],
  transformRequest: [
    'function | function[]',
    'Changes the body before it is signed',
    '签名之前改写请求体',
    check.TRANSFORM,
  ],
  transformResponse: [
    'function | function[]',
    'Changes the data of a verified response',
    '改写已验签的应答数据',
    check.TRANSFORM,
  ],
  transitional: ['object', 'Switches of older behaviour of axios', 'axios 旧行为的开关', check.TRANSITIONAL],
  transport: ['object', 'Another module in place of `node:http`', '代替 `node:http` 的模块', check.ANYTHING],
  validateStatus: ['function | null', 'Which statuses are a success', '哪些状态码算成功', check.STATUS_FILTER],
  withCredentials: ['boolean', 'Browsers only', '仅浏览器', check.FLAG],
  withXSRFToken: ['boolean | function', 'Browsers only', '仅浏览器', check.ANYTHING],
  xsrfCookieName: ['string', 'Browsers only', '仅浏览器', check.TEXT],
  xsrfHeaderName: ['string', 'Browsers only', '仅浏览器', check.TEXT],
}

const PER_CALL: ReadonlySet<string> = new Set(['signal', 'cancelToken', 'onUploadProgress', 'onDownloadProgress'])

/**
 * Every option of a call, by name: checks, suggestions, the names that URI templates may not use and the table of the docs
 * are read from here, and the types of both parts say that none of `RequestOptions` is missing and none is too many.
 */
export const CALL_OPTIONS: ReadonlyMap<string, CallOption> = new Map([...rowsOf(OWN, false), ...rowsOf(AXIOS, true)])

function rowsOf(rows: Readonly<Record<string, Row>>, axios: boolean): [string, CallOption][] {
  return Object.entries(rows).map(([name, [type, en, zh, check]]) => [
    name,
    { type, en, zh, check, axios, perCall: PER_CALL.has(name) || !axios },
  ])
}
