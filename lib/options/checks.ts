import { InvalidArgumentError } from '../errors'
import { parseUrl } from '../transport/parse-url'

/** @throws InvalidArgumentError `ERR_INVALID_OPTION` for what is no plain http(s) address */
export function requireBaseURL(value: unknown): string {
  const text = value instanceof URL ? value.href : value
  const url = typeof text === 'string' ? parseUrl(text) : undefined
  if (url === undefined || !/^https?:$/.test(url.protocol)) throw invalid('baseURL', '`baseURL` takes an http(s) address such as https://api.mch.weixin.qq.com/')
  if (url.username !== '' || url.password !== '') throw invalid('baseURL', '`baseURL` can not hold credentials: they would replace the signature')
  if (url.search !== '' || url.hash !== '') throw invalid('baseURL', '`baseURL` can not hold a query or a fragment: write them in the call')
  return text as string
}

/** @throws InvalidArgumentError `ERR_INVALID_OPTION` for axios options that would break the signature */
export function requireSafeAxios(axios: Readonly<Record<string, unknown>>): void {
  if (axios.maxRedirects !== undefined && axios.maxRedirects !== 0) {
    throw invalid('maxRedirects', '`maxRedirects` stays 0: a signature does not hold at another address, and a POST would become a GET')
  }
  const transitional = axios.transitional as { legacyInterceptorReqResOrdering?: unknown } | undefined
  if (transitional?.legacyInterceptorReqResOrdering === false) {
    throw invalid('transitional', '`transitional.legacyInterceptorReqResOrdering` stays true: the signature has to be the last thing that is made')
  }
}

function invalid(argument: string, message: string): InvalidArgumentError {
  return new InvalidArgumentError(message, { code: 'ERR_INVALID_OPTION', argument })
}
