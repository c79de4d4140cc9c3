import { filledByClient, SERIAL } from '../../../scripts/generate/filled-by-client'
import { catalog, fieldsOf, resolved, type Field, type Operation, type Schema } from './read'

/** A text that the client sends encrypted, and is given as it is. */
export class Sensitive {
  constructor(readonly text: string) {}
}

/** A file that is uploaded. */
export class Media {
  constructor(
    readonly file: string,
    readonly options: Record<string, unknown>,
  ) {}
}

export type Options = Record<string, unknown>

const MOST_LINES = 44

/** The options of a call with example values: all fields where they are few, else those that must be there. */
export function sampleOptions(operation: Operation): Options {
  const all = build(operation, true)
  return lines(all) <= MOST_LINES ? all : build(operation, false)
}

const lines = (value: unknown): number =>
  Array.isArray(value)
    ? value.reduce<number>((sum, one) => sum + lines(one), 2)
    : value instanceof Sensitive || value instanceof Media
      ? 1
      : typeof value === 'object' && value !== null
        ? Object.values(value).reduce<number>((sum, one) => sum + lines(one), 2)
        : 1

function build(operation: Operation, all: boolean): Options {
  const sampler = new Sampler(operation, all)
  const v2 = operation.uri.startsWith('v2/')
  const mine = (fields: readonly Field[]): readonly Field[] =>
    v2 ? fields.filter((field) => !filledByClient(field)) : fields
  const options: Options = {}
  for (const field of operation.variables) options[field.name] = sampler.value(field)
  if (operation.body) {
    const { kind, required, schema } = operation.body
    const target = resolved(schema)
    const value = target.kind === 'object' ? sampler.object(mine(target.fields)) : sampler.of(schema, kind)
    // Nothing is known of a few old forms but that they name the merchant.
    if (kind === 'xml' && Object.keys(value as object).length === 0) options.xml = { mch_id: '1900000109' }
    else if (required || Object.keys(value as object).length > 0) options[kind] = value
  }
  const query = sampler.object(mine(operation.query))
  if (Object.keys(query).length > 0) options.query = query
  const headers = sampler.object(operation.headers.filter(({ name, required }) => required && name !== SERIAL))
  if (Object.keys(headers).length > 0) options.headers = headers
  if (operation.form.length > 0) options.body = media(operation)
  if (operation.flags.has('mtls')) options.security = true
  if (v2 && operation.flags.has('nonceless')) options.nonceless = true
  const types = operation.replies.flatMap(({ file }) => file ?? [])
  if (types.length > 0) options.sink = sink(types)
  return options
}

/** Where a download is written: the name tells what it is. */
function sink(types: readonly string[]): string {
  const kind = types[0]?.startsWith('image/')
    ? 'image.jpg'
    : types[0] === 'application/pdf'
      ? 'receipt.pdf'
      : 'bill.csv'
  return `./${kind}`
}

/** How an upload is written: what differs from a part `file` and a meta of `filename` and `sha256`. */
function media(operation: Operation): Media {
  const sampler = new Sampler(operation, false)
  const isFile = ({ schema }: Field): boolean => {
    const target = resolved(schema)
    return target.kind === 'scalar' && target.type === 'file'
  }
  const part = operation.form.find(isFile)?.name ?? 'file'
  const metaField = operation.form.find(({ name }) => name === 'meta')
  const options: Record<string, unknown> = part === 'file' ? {} : { part }
  if (metaField === undefined) options.meta = false
  else {
    const target = resolved(metaField.schema)
    const fields = target.kind === 'json' ? fieldsOf(target.content) : fieldsOf(target)
    const name = fields.find((field) => /^file_?name$/.test(field.name))
    const digest = fields.find(
      (field) => /sha256|digest|hash|^sm3$|^md5$/.test(field.name) && !/algor|alogr|type/.test(field.name),
    )
    if (name?.name !== 'filename') options.filenameField = name?.name ?? false
    if (digest && digest.name !== 'sha256') options.digestField = digest.name
    const more = sampler.object(fields.filter((field) => field !== name && field !== digest))
    if (Object.values(more).some((value) => String(value).endsWith('SM3'))) options.algorithm = 'SM3'
    if (Object.keys(more).length > 0) options.meta = more
  }
  const form = sampler.object(
    operation.form.filter(
      (field) => !isFile(field) && field !== metaField && !(operation.uri.startsWith('v2/') && filledByClient(field)),
    ),
  )
  if (Object.keys(form).length > 0) options.form = form
  return new Media('file:///path/to/image.jpg', options)
}

class Sampler {
  readonly #near: Map<string, unknown>

  readonly #v2: boolean

  constructor(
    operation: Operation,
    private readonly all: boolean,
  ) {
    this.#v2 = operation.uri.startsWith('v2/')
    this.#near = examplesOf(operation)
  }

  object(fields: readonly Field[], above: readonly string[] = []): Record<string, unknown> {
    const wanted = fields.filter((field) => field.required || (this.all && !field.name.includes('$')))
    return Object.fromEntries(
      wanted
        .map((field) => [field.name.replace(/\$\w/g, '0'), this.value(field, above)] as const)
        .filter(([, value]) => value !== undefined),
    )
  }

  value(field: Field, above: readonly string[] = []): unknown {
    return this.of(field.schema, field.name, field.term, field.example, above)
  }

  of(schema: Schema, name: string, term?: string, example?: unknown, above: readonly string[] = []): unknown {
    if (schema.kind === 'ref') {
      if (above.includes(schema.name)) return undefined
      return this.of(resolved(schema), name, term, example, [...above, schema.name])
    }
    switch (schema.kind) {
      case 'object':
        return this.object(schema.fields, above)
      case 'array': {
        if (Array.isArray(example) && example.length > 0 && resolved(schema.items).kind !== 'object') return example
        const item = this.of(schema.items, name, term, undefined, above)
        return item === undefined ? [] : Array.from({ length: Math.max(1, schema.modifiers.min ?? 1) }, () => item)
      }
      case 'json': {
        const content = this.of(schema.content, name, term, undefined, above)
        return JSON.stringify(content, (_, value: unknown) => (value instanceof Sensitive ? value.text : value))
      }
      case 'sealed':
        return 'BASE64=='
      case 'oneOf':
        return schema.options[0] && this.of(schema.options[0].schema, name, term, example, above)
      case 'enum':
        return example !== undefined && schema.values.includes(example as string) ? example : schema.values[0]
      case 'scalar':
        break
    }
    const { modifiers, type } = schema
    if (modifiers.encrypted) return this.#v2 ? (example ?? 'BASE64==') : new Sensitive(plain(name, term))
    // XML knows no truth values.
    if (this.#v2 && type === 'boolean') return example === false ? 'false' : 'true'
    if (example !== undefined) return example
    const near = this.#near.get(name) ?? (IDENTIFIER.test(name) ? COMMON.get(`${type} ${name}`) : undefined)
    if (near !== undefined && typeof near === (type === 'integer' ? 'number' : type) && fits(near, modifiers))
      return near
    switch (type) {
      case 'integer':
      case 'number':
        return modifiers.from ?? Math.min(1, modifiers.to ?? 1)
      case 'boolean':
        return true
      case 'any':
      case 'file':
        return {}
      default:
        return text(name, term, modifiers)
    }
  }
}

const IDENTIFIER = /(?:id|_no|code|time|date|url|mchid|serial|name|phone|ip)$/

function fits(
  value: unknown,
  { min, max, pattern, format }: { min?: number; max?: number; pattern?: string; format?: string },
): boolean {
  if (typeof value !== 'string') return true
  if (format === 'rfc3339' && !/^\d{4}-\d\d-\d\dT/.test(value)) return false
  const { length } = Array.from(value)
  return length <= (max ?? 1e9) && length >= (min ?? 0) && (pattern === undefined || new RegExp(pattern).test(value))
}

function text(
  name: string,
  term: string | undefined,
  modifiers: { min?: number; max?: number; pattern?: string; format?: string },
): string {
  const { min = 0, max = 1e9, format } = modifiers
  const candidates = [
    ...(format === 'rfc3339'
      ? ['2026-01-01T12:00:00+08:00']
      : format === 'date'
        ? ['2026-01-01']
        : format === 'url'
          ? ['https://pay.example.com/path']
          : format === 'base64'
            ? ['BASE64==']
            : format === 'numeric'
              ? ['1']
              : []),
    ...(name.endsWith('url') ? ['https://pay.example.com/notify'] : []),
    ...(/_time$|^time_/.test(name) ? ['2026-01-01T12:00:00+08:00', '20260101120000'] : []),
    ...(/_date$|^date/.test(name) ? ['2026-01-01', '20260101'] : []),
    ...(IDENTIFIER.test(name) ? [] : [`传入的自定义${(term ?? '').replace(/[\s（(【].*$/, '')}`]),
    name.toUpperCase(),
    '示例',
    '1',
    '12',
    '100',
    '10000001',
    '2026-01-01',
    'A',
    'abc',
    '0'.repeat(Math.min(64, Math.max(1, min))),
  ]
  const found = candidates.find((one) => one !== '传入的自定义' && fits(one, modifiers))
  return found ?? name.slice(0, max).padEnd(min, '0')
}

function plain(name: string, term = ''): string {
  if (/phone|mobile/.test(name)) return '13900000000'
  if (name.includes('email')) return 'service@example.com'
  if (
    /id_?card|id_number|id_doc_number|certificate_number|credential_number|identification_number|cert_number/.test(name)
  )
    return '110101199003070011'
  if (/account_number|bank_?card|card_no/.test(name)) return '6222020200112233445'
  if (name.includes('name')) return '张三'
  return `传入的${term.replace(/^加密的/, '').replace(/[\s（(].*$/, '') || name}`
}

/** The examples of an operation, by the name of the field: those of its reply are good for its request. */
function examplesOf(operation: Operation): Map<string, unknown> {
  const found = new Map<string, unknown>()
  const visit = (fields: readonly Field[], above: readonly string[]): void => {
    for (const field of fields) {
      if (field.example !== undefined && !found.has(field.name)) found.set(field.name, field.example)
      inside(field.schema, above)
    }
  }
  const inside = (schema: Schema, above: readonly string[]): void => {
    if (schema.kind === 'ref') {
      if (!above.includes(schema.name)) inside(resolved(schema), [...above, schema.name])
    } else if (schema.kind === 'object') visit(schema.fields, above)
    else if (schema.kind === 'array') inside(schema.items, above)
  }
  visit([...operation.variables, ...operation.query], [])
  if (operation.body) inside(operation.body.schema, [])
  for (const { schema } of operation.replies) if (schema) inside(schema, [])
  return found
}

/** The commonest example of each name in the catalog. */
const COMMON = common()

function common(): Map<string, unknown> {
  const counts = new Map<string, Map<unknown, number>>()
  const inside = (schema: Schema): void => {
    if (schema.kind === 'object') visit(schema.fields)
    else if (schema.kind === 'array') inside(schema.items)
  }
  const visit = (fields: readonly Field[]): void => {
    for (const { name, schema, example } of fields) {
      if (schema.kind === 'scalar' && !schema.modifiers.encrypted && example !== undefined) {
        const key = `${schema.type} ${name}`
        const of = counts.get(key) ?? new Map<unknown, number>()
        counts.set(key, of.set(example, (of.get(example) ?? 0) + 1))
      }
      inside(schema)
    }
  }
  for (const { schema } of catalog.shapes.values()) inside(schema)
  for (const { variables, query, body, replies } of catalog.operations) {
    visit([...variables, ...query])
    if (body) inside(body.schema)
    for (const { schema } of replies) if (schema) inside(schema)
  }
  return new Map([...counts].map(([key, of]) => [key, [...of].sort((a, b) => b[1] - a[1])[0]?.[0]]))
}
