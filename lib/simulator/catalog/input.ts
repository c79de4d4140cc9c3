import type { OperationSchemas } from '../../openapi/schemas'
import type { Operation } from '../../openapi/table'
import { readBody } from '../check'
import { formParts } from '../form'
import type { ParameterIssue } from '../issue'
import type { SimulatorRequest } from '../request'
import type { Shapes } from './resolve'
import { readTexts } from './coerce'

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

/** Reads a request as its operation has it. */
export function readGiven(
  request: SimulatorRequest,
  operation: Operation,
  schemas: OperationSchemas,
  shapes: Shapes,
): Given {
  const variables = variablesOf(operation.path, request.path)
  const one = (text: string | undefined): readonly string[] => (text === undefined ? [] : [text])
  return {
    path: readTexts(schemas.variables, (name) => one(variables[name]), shapes),
    query: readTexts(schemas.query, (name) => request.query.getAll(name), shapes),
    header: readTexts(schemas.headers, (name) => one(request.headers[name.toLowerCase()]?.toString()), shapes),
    ...bodyOf(request, schemas),
  }
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

/** Segments that the template leaves open, decoded where they can be. */
function variablesOf(template: string, path: string): Readonly<Record<string, string>> {
  const segments = path.split('/')
  const pairs = template
    .split('/')
    .flatMap((part, index) =>
      part.startsWith('{') ? [[part.slice(1, -1), decoded(segments[index] ?? '')] as const] : [],
    )
  return Object.fromEntries(pairs)
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}
