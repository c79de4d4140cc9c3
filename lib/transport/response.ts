import type { AxiosHeaders, AxiosResponse } from 'axios'

export function isSuccess(status: number): boolean {
  return status >= 200 && status < 300
}

/** axios has made them AxiosHeaders, whatever the adapter gave; its types do not say so. */
export function headersOf({ headers }: AxiosResponse): AxiosHeaders {
  return headers as AxiosHeaders
}

/** One header of a response; several of one name come joined. Our own connections give all names in lower case. */
export function headerOf(response: AxiosResponse, name: string): string | undefined {
  const headers = headersOf(response)
  const lower = name.toLowerCase()
  return (Object.hasOwn(headers, lower) ? (headers[lower] as unknown) : headers.get(name))?.toString()
}

/** Interceptors may give anything in place of a response. */
export function isResponse(response: unknown): response is AxiosResponse {
  return typeof response === 'object' && response !== null && 'status' in response && 'headers' in response
}
