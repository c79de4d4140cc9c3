import { Paths } from './paths'

/** What the client, the simulator and the docs need to know of an operation without its schemas. */
export interface Operation {
  readonly verb: Verb
  /** As written in `chain(uri)`. */
  readonly uri: string
  /** The path as sent, a template. */
  readonly path: string
  readonly area: 'v2' | 'v3' | 'hk' | 'global' | 'brand'
  /** A host other than the default one. */
  readonly host?: string
  /** Wants the client certificate. */
  readonly mtls: boolean
  /** The response is not signed; `maybe` where a signature that comes is checked. */
  readonly unsigned: boolean | 'maybe'
  /** Wants no `nonce_str` (APIv2). */
  readonly nonceless: boolean
  readonly deprecated: boolean
  /** The value of the path's last variable may hold bare slashes. */
  readonly slashes: boolean
  /** The body is multipart/form-data. */
  readonly upload: boolean
  /** The response is, or may be, a file. */
  readonly download: boolean
  /** Where RSA-encrypted values stand: `json.payer.identity.name`, `json.list[].name`, `form.meta<json>.name` (inside the JSON of a text). */
  readonly sensitive: { readonly request: readonly string[]; readonly reply: readonly string[] }
}

export type Verb = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

/** The operations of the catalog. */
export interface Table {
  readonly operations: readonly Operation[]
  /** By the URI as written in the catalog: `v3/refund/domestic/refunds/{out_refund_no}`. */
  byUri(verb: string, uri: string): Operation | undefined
  /** By the path of a request, with or without its query: `/v3/refund/domestic/refunds/1217`. */
  byPath(verb: string, path: string): Operation | undefined
}

let loading: Promise<Table> | undefined

/** Loads the table, once; until then nothing of it is in memory. */
export function loadTable(): Promise<Table> {
  return (loading ??= import('./generated/operations').then(({ OPERATIONS }) =>
    toTable(JSON.parse(OPERATIONS) as Row[]),
  ))
}

/** verb, URI, flags, sensitive fields of request and reply, host, path where it is not the URI itself. */
type Row = [Verb, string, string, string[], string[], string?, string?]

function toTable(rows: readonly Row[]): Table {
  const operations = rows.map(toOperation)
  const byUri = new Map(operations.map((operation) => [`${operation.verb} ${operation.uri}`, operation]))
  const paths = new Paths<Operation>()
  for (const operation of operations) paths.add(operation.verb, operation.path, operation, operation.slashes)
  return {
    operations,
    byUri: (verb, uri) => byUri.get(`${verb.toUpperCase()} ${uri.replace(/^\//, '')}`),
    byPath: (verb, path) => paths.find(verb.toUpperCase(), path),
  }
}

/** Flags are letters: m mtls, u unsigned, w maybe unsigned, n nonceless, x deprecated, s slashes, f form, d download. */
function toOperation([verb, uri, flags, request, reply, host, path]: Row): Operation {
  return {
    verb,
    uri,
    path: path !== undefined && path !== '' ? path : `/${uri.replace(/^v2\//, '').replace('{empty}', '')}`,
    area: uri.slice(0, uri.indexOf('/')) as Operation['area'],
    ...(host !== undefined && host !== '' ? { host } : {}),
    mtls: flags.includes('m'),
    unsigned: flags.includes('w') ? 'maybe' : flags.includes('u'),
    nonceless: flags.includes('n'),
    deprecated: flags.includes('x'),
    slashes: flags.includes('s'),
    upload: flags.includes('f'),
    download: flags.includes('d'),
    sensitive: { request, reply },
  }
}
