import { CALL_OPTIONS } from './table'

/** Names from axios, Guzzle and other libraries that are written otherwise here, with what to write. */
const REPLACED: Readonly<Record<string, string>> = {
  data: 'write the body as `json`, `xml` or `body`',
  params: 'write the query string as `query`',
  form: 'write the body as `json`, or as `xml` for APIv2',
  form_params: 'write the body as `json`, or as `xml` for APIv2',
  multipart: 'give an upload as `body`',
  url: 'the chain itself says where the request goes',
  method: 'the verb at the end of the chain says it',
  auth: 'it would replace the signature',
  paramsSerializer: 'the query string that is signed is written in one way only',
  allowAbsoluteUrls: 'a request goes to `baseURL` alone',
  allow_redirects: 'redirects are not followed',
  http_errors: 'use `validateStatus`',
  connect_timeout: 'use `timeout`, in milliseconds',
  read_timeout: 'use `timeout`, in milliseconds',
  save_to: "write the response to a file with `sink`, as in sink: 'bill.csv'",
  stream: "use `responseType: 'stream'`",
  progress: 'use `onDownloadProgress` or `onUploadProgress`',
  cert: 'give `merchant: { cert, key }` to Builder.factory, and `security: true` to the call',
  ssl_key: 'give `merchant: { cert, key }` to Builder.factory, and `security: true` to the call',
  redact: 'headers and agents are always redacted',
}

/** What to write in place of a name from elsewhere. */
export function replacementOf(name: string): string | undefined {
  return Object.hasOwn(REPLACED, name) ? REPLACED[name] : undefined
}

/** Names that mean something in the options of every call: a variable of a URI template that had one of them would hide it. */
export const RESERVED_OPTION_NAMES: ReadonlySet<string> = new Set([...CALL_OPTIONS.keys(), ...Object.keys(REPLACED)])
