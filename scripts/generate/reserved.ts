import { AXIOS_OPTIONS } from '../../lib/options/axios'

/** Names that mean something in the options of every call: a variable of the path that had one of them would hide it. */
export const RESERVED_OPTION_NAMES: ReadonlySet<string> = new Set([
  ...['json', 'xml', 'body', 'query', 'headers', 'sink', 'baseURL', 'base_uri', 'context'],
  ...['security', 'nonceless', 'reveal', 'idempotent', 'encrypt'],
  ...AXIOS_OPTIONS,
  // Refused by the client, with the name of what to write instead.
  ...['data', 'params', 'url', 'method', 'auth', 'paramsSerializer'],
])
