import type { AxiosRequestConfig } from 'axios'

/** What of axios' request options is the chain's own to say, or would break the signature. */
type Taken = 'url' | 'method' | 'baseURL' | 'data' | 'params' | 'auth' | 'allowAbsoluteUrls' | 'paramsSerializer' | 'redact'

/** The rest of axios' request options: they work as in axios. */
export type AxiosOptions = Omit<AxiosRequestConfig, Taken>

/** Their names at run time; the type says that none is forgotten. */
const NAMES: Record<keyof AxiosOptions, true> = {
  adapter: true,
  allowedSocketPaths: true,
  beforeRedirect: true,
  cancelToken: true,
  decompress: true,
  env: true,
  family: true,
  fetchOptions: true,
  formDataHeaderPolicy: true,
  formSerializer: true,
  headers: true,
  http2Options: true,
  httpAgent: true,
  httpVersion: true,
  httpsAgent: true,
  insecureHTTPParser: true,
  lookup: true,
  maxBodyLength: true,
  maxContentLength: true,
  maxRate: true,
  maxRedirects: true,
  onDownloadProgress: true,
  onUploadProgress: true,
  parseReviver: true,
  proxy: true,
  responseEncoding: true,
  responseType: true,
  sensitiveHeaders: true,
  signal: true,
  socketPath: true,
  timeout: true,
  timeoutErrorMessage: true,
  transformRequest: true,
  transformResponse: true,
  transitional: true,
  transport: true,
  validateStatus: true,
  withCredentials: true,
  withXSRFToken: true,
  xsrfCookieName: true,
  xsrfHeaderName: true,
}

export const AXIOS_OPTIONS: ReadonlySet<string> = new Set(Object.keys(NAMES))
