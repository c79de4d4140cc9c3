import type { Claim, FieldClaim, Part } from './claim'

type Json = Readonly<Record<string, unknown>>

const METHODS = ['get', 'post', 'put', 'patch', 'delete']

/** What an OpenAPI 3 document says; references are followed inside the document. */
export function claimsOfOpenApi(document: Json): Claim[] {
  const paths = document.paths as Record<string, Json>
  return Object.entries(paths).flatMap(([path, item]) =>
    METHODS.flatMap((verb): Claim[] => {
      const operation = item[verb] as Json | undefined
      if (!operation) return []
      const uri = (operation['x-uri'] as string | undefined) ?? uriOf(path)
      return [{ kind: 'operation', verb, uri, sources: 'document', fields: fieldsOf(operation, item, document) }]
    }),
  )
}

/** Paths of APIv2 have no version in front; a slash at the end is written `{empty}`. */
function uriOf(path: string): string {
  const uri = path.slice(1).replace(/\/$/, '/{empty}')
  return /^(?:v3|hk|global|brand)\//.test(uri) ? uri : `v2/${uri}`
}

function fieldsOf(operation: Json, item: Json, document: Json): FieldClaim[] {
  const parameters = [...list(item.parameters), ...list(operation.parameters)].map((one) => resolve(one, document))
  const query = parameters.filter((one) => one.in === 'query')
  const body = resolve((operation.requestBody as Json | undefined) ?? {}, document)
  const responses = Object.entries((operation.responses as Json | undefined) ?? {}).filter(([status]) =>
    status.startsWith('2'),
  )
  return [
    ...query.flatMap((one) =>
      claims('query', one.name as string, (one.schema ?? {}) as Json, one.required === true, document, []),
    ),
    ...contents(body).flatMap(([type, schema]) =>
      inside(type.startsWith('multipart/') ? 'form' : 'body', '', schema, document, []),
    ),
    ...responses.flatMap(([, response]) =>
      contents(resolve(response as Json, document)).flatMap(([, schema]) => inside('reply', '', schema, document, [])),
    ),
  ]
}

const list = (value: unknown): Json[] => (Array.isArray(value) ? (value as Json[]) : [])

const contents = (holder: Json): [string, Json][] =>
  Object.entries((holder.content as Record<string, Json> | undefined) ?? {}).map(([type, { schema }]) => [
    type,
    (schema ?? {}) as Json,
  ])

function claims(
  part: Part,
  field: string,
  schema: Json,
  required: boolean,
  document: Json,
  above: readonly unknown[],
): FieldClaim[] {
  const whole = resolve(schema, document)
  const type = typeOf(whole)
  const values = (whole.enum ?? whole['x-extensible-enum']) as (string | number)[] | undefined
  return [
    {
      part,
      field,
      required,
      sources: 'document',
      ...(type === undefined ? {} : { type }),
      ...(values === undefined ? {} : { values: values.filter((value: unknown) => value !== null) }),
    },
    ...inside(part, field, schema, document, above),
  ]
}

/** The fields of an object, of the items of an array, of all parts and alternatives of a composed schema. */
function inside(part: Part, field: string, schema: Json, document: Json, above: readonly unknown[]): FieldClaim[] {
  const whole = resolve(schema, document)
  if (above.includes(whole)) return []
  const path = [...above, whole]
  const required = list(whole.required) as unknown as string[]
  return [
    ...Object.entries((whole.properties as Record<string, Json> | undefined) ?? {}).flatMap(([name, property]) =>
      claims(part, field === '' ? name : `${field}.${name}`, property, required.includes(name), document, path),
    ),
    ...(whole.items ? inside(part, `${field}[]`, whole.items as Json, document, path) : []),
    ...['allOf', 'anyOf', 'oneOf'].flatMap((key) =>
      list(whole[key]).flatMap((one) =>
        inside(part, field, one, document, path).map((claim) => (key === 'allOf' ? claim : alternative(claim))),
      ),
    ),
  ]
}

/** What one alternative requires, the whole does not. */
function alternative(claim: FieldClaim): FieldClaim {
  const open = { ...claim }
  delete open.required
  return open
}

/** OpenAPI 3.0 has one type and `nullable`, 3.1 a list that may hold `null`. */
function typeOf({ type }: Json): string | undefined {
  const types = (Array.isArray(type) ? (type as string[]) : [type as string | undefined]).filter(
    (one) => one !== 'null',
  )
  return types.length === 1 ? types[0] : undefined
}

/** @throws Error when a reference leads nowhere. */
function resolve(schema: Json, document: Json): Json {
  if (typeof schema.$ref !== 'string') return schema
  let found: unknown = document
  for (const part of schema.$ref.replace(/^#\//, '').split('/'))
    found = (found as Json | undefined)?.[part.replace(/~1/g, '/').replace(/~0/g, '~')]
  if (found === undefined) throw new Error(`the reference ${schema.$ref} leads nowhere`)
  return resolve(found as Json, document)
}
