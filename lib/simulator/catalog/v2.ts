import { loadSchemas } from '../../openapi/schemas'
import type { Table } from '../../openapi/table'
import { json } from '../answer'
import { createRandom } from '../random'
import { Refusal } from '../refusal'
import { refuseMissing } from '../v2/honest'
import type { V2Handler } from '../v2/router'
import type { XmlContent } from '../v2/xml'
import { isFields, sampleOf } from './sample'

/** What the router says itself, and what a success does not have. */
const ELSEWHERE: ReadonlySet<string> = new Set([
  'return_code',
  'return_msg',
  'result_code',
  'err_code',
  'err_code_des',
  'error_code',
  'nonce_str',
  'sign',
  'sign_type',
  'appid',
  'mch_id',
  'mchid',
])

/** Answers an operation of APIv2 after its schema, with what the request said said again. */
export function createV2Answer(table: Table, { seed, invent }: { seed: string; invent: boolean }): V2Handler {
  return async (fields, { merchant, now }, { method, path }) => {
    refuseMissing(path)
    if (!invent) throw new Refusal(501, 'NOT_IMPLEMENTED', 'the simulator has no flow for this operation')
    const operation = table.byPath(method, path)
    const shapes = await loadSchemas()
    const reply = operation && shapes.of(operation.verb, operation.uri)?.replies[0]?.schema
    if (reply === undefined) return {}
    const { mchid } = merchant
    const numbers = Object.entries(fields)
      .filter(([name]) => /_no$|_id$/.test(name))
      .map(([, value]) => value)
    const sample = sampleOf(reply, {
      shapes,
      random: createRandom(`${seed}:${path} ${numbers.join(' ')}`),
      now,
      known: { mch_id: mchid, mchid, ...fields },
      modest: true,
    })
    if (!isFields(sample)) return {}
    if ('retcode' in sample) return { answer: { ...json(sample), unsigned: true } }
    return Object.fromEntries(
      Object.entries(sample)
        .filter(([name]) => !ELSEWHERE.has(name))
        .map(([name, value]) => [name, contentOf(value)]),
    )
  }
}

function contentOf(value: unknown): XmlContent {
  if (typeof value === 'number') return value
  if (Array.isArray(value)) return value.map(contentOf)
  return isFields(value)
    ? Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, contentOf(inner)]))
    : String(value)
}
