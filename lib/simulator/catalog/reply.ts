import type { OperationSchemas } from '../../openapi/schemas'
import type { Operation } from '../../openapi/table'
import { empty, json, type Answer } from '../answer'
import type { SimulatorContext } from '../context'
import { createRandom } from '../random'
import type { SimulatorRequest } from '../request'
import { fileOf } from './files'
import { lists } from './honest'
import type { Given } from './input'
import { createOffer } from './offer'
import type { Shapes } from './resolve'
import { sampleOf } from './sample'

/** What a reply is made of. */
export interface ReplyParts {
  readonly operation: Operation
  readonly schemas: OperationSchemas
  readonly shapes: Shapes
  readonly given: Given
  readonly seed: string
}

/** The success of an operation: its fields after the catalog, those that the request has too as it had them. */
export function replyTo(
  request: SimulatorRequest,
  { operation, schemas, shapes, given, seed }: ReplyParts,
  context: SimulatorContext,
): Answer {
  const unsigned = {
    unsigned: operation.unsigned === true,
    invented: true,
    headers: { 'X-Simulator-Answer': 'invented' },
  }
  const reply = schemas.replies.find(({ status }) => status >= 200 && status < 300)
  if (reply?.schema === undefined) {
    const type = reply?.file?.[0]
    return withHeaders({ ...empty(reply?.status ?? 204), ...(type !== undefined && fileOf(type)) }, unsigned)
  }
  const said = { ...given.query, ...given.body, ...given.path }
  const content = sampleOf(
    reply.schema,
    {
      shapes,
      random: createRandom(`${seed}:${operation.verb} ${request.path} ${numbersOf(said)}`),
      now: context.now,
      encrypt: (text) => context.merchant.encrypt(text),
      known: { mchid: context.merchant.mchid, ...plain(said) },
      finish: createOffer(request, context),
      modest: true,
      empty: lists(operation),
    },
    '',
    said,
  )
  return withHeaders(json(content, reply.status), unsigned)
}

function withHeaders(answer: Answer, more: Partial<Answer>): Answer {
  return { ...answer, ...more, headers: { ...answer.headers, ...more.headers } }
}

/** A request under the same numbers of the merchant gets the same answer, as at WeChat Pay. */
function numbersOf(said: Readonly<Record<string, unknown>>): string {
  return Object.entries(said)
    .filter(([name, value]) => name.startsWith('out_') && typeof value === 'string')
    .map(([, value]) => String(value))
    .join(' ')
}

/** What names alone can be known by: never objects, which differ from place to place. */
function plain(said: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(said).filter(([, value]) => typeof value !== 'object'))
}
