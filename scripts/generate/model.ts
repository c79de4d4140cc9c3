/** Where something is written, for messages. */
export interface Place {
  file: string
  line: number
}

export type Scalar = 'string' | 'integer' | 'number' | 'boolean' | 'file' | 'any'

/** What may stand in the parentheses after a type. */
export interface Modifiers {
  /** `base64`, `rfc3339`, … as the official documents call it. */
  format?: string
  /** Shortest and longest text, or fewest and most items. */
  min?: number
  max?: number
  /** Smallest and largest number. */
  from?: number
  to?: number
  /** Source of a regular expression, not anchored. */
  pattern?: string
  default?: unknown
  nullable?: true
  /** The unit of a number, where it is not told by the name: `元`. */
  unit?: string
  /** More values than those listed may be given. */
  open?: true
  /** The value is the RSA ciphertext of what it stands for. */
  encrypted?: true
}

export type Schema =
  | { kind: 'scalar'; type: Scalar; modifiers: Modifiers }
  | { kind: 'enum'; values: readonly (string | number)[]; modifiers: Modifiers }
  | { kind: 'ref'; name: string; modifiers: Modifiers; at: Place }
  /** No fields: nothing is known about what it holds. */
  | { kind: 'object'; fields: readonly Field[] }
  | { kind: 'array'; items: Schema; modifiers: Modifiers }
  /** A text that holds JSON. */
  | { kind: 'json'; content: Schema; modifiers: Modifiers }
  /** A ciphertext under the APIv3 key (`aes-gcm`) or the APIv2 key (`aes-ecb`), and what is inside. */
  | { kind: 'sealed'; by: string; content: Schema }
  | { kind: 'oneOf'; options: readonly Option[] }

/** An alternative; those of the content of a notification are products, with a name and what tells them apart. */
export interface Option {
  /** `partner`. */
  name?: string
  /** Fields of which this product alone has one; the product without any is what remains. */
  has?: readonly string[]
  term?: string
  schema: Schema
}

export interface Field {
  name: string
  required: boolean
  schema: Schema
  /** The official Chinese name. */
  term?: string
  example?: unknown
  at: Place
}

export const VERBS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const
export type Verb = (typeof VERBS)[number]

export const FLAGS = [
  'deprecated',
  'mtls',
  'unsigned',
  'maybe-unsigned',
  'nonceless',
  'redirect',
  'statement',
  'digest-header',
  'slashes',
] as const
export type Flag = (typeof FLAGS)[number]

export const REENTRANT = ['repeat', 'query-first'] as const

/** What may be done with a request of unknown outcome, and on whose word. */
export interface Reentrant {
  rule: (typeof REENTRANT)[number]
  /** The variable or field that holds the merchant's own number. */
  number: string
  evidence: string
  at: Place
}

/** The query that tells the outcome of an operation. */
export interface Outcome {
  verb: Verb
  /** As in `chain(uri)`; its variables are named after what fills them in the request. */
  uri: string
  parameters: readonly Parameter[]
  at: Place
}

/** A parameter of the query string, or a field of the XML. */
export type Parameter = { name: string; value: string } | { name: string; from: string; optional: boolean }

export interface Reply {
  status: number
  /** Absent where the answer has no body, or is a file. */
  schema?: Schema
  /** Media types of a download. */
  file?: readonly string[]
}

/** How an operation gives a long list, and the fields that it goes by. */
export interface Paging {
  way: 'offset' | 'page' | 'index' | 'token'
  field: string
  size?: string
  items?: string
  total?: string
  next?: string
  at: Place
}

export interface Operation {
  verb: Verb
  /** As written in `chain(uri)`. */
  uri: string
  /** Request path as sent, a template. */
  path: string
  title: string
  tags: readonly string[]
  roles: readonly string[]
  updated?: string
  official: readonly string[]
  host?: string
  flags: ReadonlySet<Flag>
  padding?: 'pkcs1'
  reentrant?: Reentrant
  outcome?: Outcome
  paging?: Paging
  /** How often, how many, how long: what the official page says beside the fields, in Chinese. */
  limits?: string
  /** Events that tell of the result: `v3/REFUND.SUCCESS`. */
  notifies: readonly string[]
  variables: readonly Field[]
  query: readonly Field[]
  headers: readonly Field[]
  form: readonly Field[]
  body?: { kind: 'json' | 'xml'; required: boolean; schema: Schema }
  replies: readonly Reply[]
  at: Place
}

export interface Notification {
  /** `v3/REFUND.SUCCESS`. */
  event: string
  title: string
  headers: Schema
  body: Schema
  at: Place
}

/** A path that departs from the rule although the catalog has no operation for it. */
export interface BarePath {
  /** As written in `chain(uri)`. */
  uri: string
  /** Request path as sent, a template. */
  path: string
  title: string
  host?: string
  flags: ReadonlySet<Flag>
  at: Place
}

/** A host of WeChat Pay. */
export interface Host {
  name: string
  at: Place
}

export interface Shape {
  name: string
  schema: Schema
  at: Place
}

export interface Catalog {
  operations: readonly Operation[]
  notifications: readonly Notification[]
  paths: readonly BarePath[]
  hosts: readonly Host[]
  shapes: ReadonlyMap<string, Shape>
}
