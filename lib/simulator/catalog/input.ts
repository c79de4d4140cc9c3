import type { OperationSchemas } from '../../openapi/schemas'
import type { Operation } from '../../openapi/table'
import { readBody } from '../check'
import { formParts } from '../form'
import type { ParameterIssue } from '../issue'
import type { SimulatorRequest } from '../request'
import type { Shapes } from './resolve'
import { textReader } from './coerce'

/** What a request says, place by place, as values. */
export interface Given {
  readonly path: Readonly<Record<string, unknown>>
  readonly query: Readonly<Record<string, unknown>>
  readonly header: Readonly<Record<string, unknown>>
  /** The JSON body, or the `meta` of an upload. */
  readonly body: Readonly<Record<string, unknown>>
  /** What makes the body unreadable. */
  readonly issue?: ParameterIssue
}

/** How the requests of an operation are read: what its schemas say of that is looked up once. */
export function reader(
  { path }: Operation,
  schemas: OperationSchemas,
  shapes: Shapes,
): (request: SimulatorRequest) => Given {
  const variables = new Map(
    path.split('/').flatMap((part, index) => (part.startsWith('{') ? [[part.slice(1, -1), index] as const] : [])),
  )
  const readPath = textReader(schemas.variables, shapes)
  const readQuery = textReader(schemas.query, shapes)
  const readHeaders = textReader(schemas.headers, shapes)
  return (request) => {
    const segments = variables.size === 0 ? [] : request.path.split('/')
    return {
      path: readPath((name) => one(decoded(segments[variables.get(name) ?? -1]))),
      query: readQuery((name) => request.query.getAll(name)),
      header: readHeaders((name) => one(request.headers[name.toLowerCase()]?.toString())),
      ...bodyOf(request, schemas),
    }
  }
}

function one(text: string | undefined): readonly string[] {
  return text === undefined ? [] : [text]
}

function bodyOf(
  request: SimulatorRequest,
  { body, bodyRequired, form }: OperationSchemas,
): Pick<Given, 'body' | 'issue'> {
  if (form !== undefined) {
    const meta = formParts(request.rawBody, request.headers['content-type'] ?? '')?.find(({ name }) => name === 'meta')
    return readBody(meta?.content ?? Buffer.from('{}'))
  }
  return body === undefined || (request.rawBody.length === 0 && !bodyRequired)
    ? { body: {} }
    : readBody(request.rawBody)
}

function decoded(segment: string | undefined): string | undefined {
  try {
    return segment === undefined ? undefined : decodeURIComponent(segment)
  } catch {
    return segment
  }
}
