import { InvalidArgumentError } from '../errors'
import { parseUrl } from '../transport/address'

/** @throws InvalidArgumentError `ERR_INVALID_OPTION` for what is no plain http(s) address */
export function requireBaseURL(value: unknown): string {
  const text = value instanceof URL ? value.href : value
  const url = typeof text === 'string' ? parseUrl(text) : undefined
  if (url === undefined || !/^https?:$/.test(url.protocol))
    throw invalid('baseURL', '`baseURL` takes an http(s) address such as https://api.mch.weixin.qq.com/')
  if (url.username !== '' || url.password !== '')
    throw invalid('baseURL', '`baseURL` can not hold credentials: they would replace the signature')
  if (url.search !== '' || url.hash !== '')
    throw invalid('baseURL', '`baseURL` can not hold a query or a fragment: write them in the call')
  return text as string
}

type Check = readonly [holds: (value: unknown) => boolean, takes: string]

const LENGTH: Check = [
  (value) => typeof value === 'number' && !Number.isNaN(value),
  'a number of bytes, -1 or Infinity for no limit',
]
const RESPONSE_TYPES: readonly unknown[] = ['arraybuffer', 'blob', 'document', 'formdata', 'json', 'stream', 'text']

/** Options of axios whose wrong values would otherwise be met late, or not at all. */
const AXIOS_VALUES: ReadonlyMap<string, Check> = new Map<string, Check>(
  Object.entries({
    timeout: [
      (value) => typeof value === 'number' && value >= 0 && value < 2 ** 31,
      'a number of milliseconds; 0 waits without end',
    ],
    headers: [
      (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
      "an object, as in headers: { 'Wechatpay-Serial': '…' }",
    ],
    signal: [
      (value) => typeof value === 'object' && value !== null && 'aborted' in value,
      'an AbortSignal, such as new AbortController().signal',
    ],
    responseType: [(value) => RESPONSE_TYPES.includes(value), "one of 'json', 'text', 'arraybuffer', 'stream'"],
    validateStatus: [(value) => value === null || typeof value === 'function', 'a function of the status'],
    maxContentLength: LENGTH,
    maxBodyLength: LENGTH,
  }),
)

/** @throws InvalidArgumentError `ERR_INVALID_OPTION` for axios options that are of the wrong kind, or would break the signature */
export function requireSafeAxios(axios: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(axios)) {
    const check = AXIOS_VALUES.get(name)
    if (check !== undefined && !check[0](value)) throw invalid(name, `\`${name}\` takes ${check[1]}`)
  }
  if (axios.maxRedirects !== undefined && axios.maxRedirects !== 0) {
    throw invalid(
      'maxRedirects',
      '`maxRedirects` stays 0: a signature does not hold at another address, and a POST would become a GET',
    )
  }
  const transitional = axios.transitional as { legacyInterceptorReqResOrdering?: unknown } | undefined
  if (transitional?.legacyInterceptorReqResOrdering === false) {
    throw invalid(
      'transitional',
      '`transitional.legacyInterceptorReqResOrdering` stays true: the signature has to be the last thing that is made',
    )
  }
}

function invalid(argument: string, message: string): InvalidArgumentError {
  return new InvalidArgumentError(message, { code: 'ERR_INVALID_OPTION', argument })
}
