import type { JsonSchema, Schema } from './schema'
import { toJsonSchema } from './schema'

export type { JsonSchema, Schema }

/** Schemas of one operation. */
export interface OperationSchemas {
  readonly variables?: Schema
  readonly query?: Schema
  readonly headers?: Schema
  /** The fields of a multipart form. */
  readonly form?: Schema
  /** The JSON or XML body, and whether it must be there. */
  readonly body?: Schema
  readonly bodyRequired: boolean
  /** By status; empty where there is no body. */
  readonly replies: readonly { readonly status: number; readonly schema?: Schema; readonly file?: readonly string[] }[]
}

export interface Schemas {
  /** `of('POST', 'v3/pay/transactions/jsapi')`. */
  of(verb: string, uri: string): OperationSchemas | undefined
  shape(name: string): Schema | undefined
  /** All shapes as one JSON Schema document with `$id` `shapes`; `json()` refers to it. */
  readonly definitions: JsonSchema
  json(schema: Schema): JsonSchema
  /** The body of a notification, by event: `v3/REFUND.SUCCESS`. */
  notification(event: string): Schema | undefined
  readonly events: readonly string[]
}

/** variables, query, headers, form, body (`body?` where it may be absent), and replies. */
interface Row {
  v?: Schema
  q?: Schema
  h?: Schema
  m?: Schema
  b?: Schema
  b0?: Schema
  r: Readonly<Record<string, { s?: Schema; f?: readonly string[] }>>
}
interface Source {
  shapes: Readonly<Record<string, Schema>>
  operations: Readonly<Record<string, Row>>
  notifications: Readonly<Record<string, Schema>>
}

const BASE = 'shapes#/$defs/'

let loading: Promise<Schemas> | undefined

/** Loads the schemas, once; the simulator wants them, the client does not. */
export function loadSchemas(): Promise<Schemas> {
  return (loading ??= import('./generated/schemas').then(({ SCHEMAS }) => toSchemas(JSON.parse(SCHEMAS) as Source)))
}

function toSchemas({ shapes, operations, notifications }: Source): Schemas {
  const made = new Map<Row, OperationSchemas>()
  return {
    of: (verb, uri) => {
      const row = operations[`${verb.toUpperCase()} ${uri}`]
      const known = row && made.get(row)
      if (!row || known) return known
      const own = toOperation(row)
      made.set(row, own)
      return own
    },
    shape: (name) => shapes[name],
    get definitions() {
      return {
        $id: 'shapes',
        $defs: Object.fromEntries(
          Object.entries(shapes).map(([name, schema]) => [name, toJsonSchema(schema, '#/$defs/')]),
        ),
      }
    },
    json: (schema) => toJsonSchema(schema, BASE),
    notification: (event) => notifications[event],
    events: Object.keys(notifications),
  }
}

function toOperation({ v, q, h, m, b, b0, r }: Row): OperationSchemas {
  const body = b ?? b0
  return {
    ...(v === undefined ? {} : { variables: v }),
    ...(q === undefined ? {} : { query: q }),
    ...(h === undefined ? {} : { headers: h }),
    ...(m === undefined ? {} : { form: m }),
    ...(body === undefined ? {} : { body }),
    bodyRequired: b !== undefined,
    replies: Object.entries(r).map(([status, { s, f }]) => ({
      status: Number(status),
      ...(s === undefined ? {} : { schema: s }),
      ...(f === undefined ? {} : { file: f }),
    })),
  }
}
