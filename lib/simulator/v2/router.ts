import type { Table } from '../../openapi/table'
import type { Answer } from '../answer'
import type { SimulatorContext } from '../context'
import { BASE62 } from '../random'
import type { SimulatorRequest } from '../request'
import { Refused } from '../flows/refused'
import { recorded, type Handler } from '../router'
import { BusinessRefusal, misunderstood, xml } from './answer'
import { fieldsOf, isV2, signTypeOf, type V2Fields } from './message'
import type { XmlFields } from './xml'

/** Answers one APIv2 operation: the fields of a success, beside those that every answer has, or a whole answer. */
export type V2Handler = (
  fields: V2Fields,
  context: SimulatorContext,
  request: SimulatorRequest,
) => XmlFields | { answer: Answer } | Promise<XmlFields | { answer: Answer }>

/** Method, path as sent, handler. */
export type V2Route = readonly [method: string, path: string, handler: V2Handler]

/** Makes one handler of a table of APIv2 operations; `fallback` answers those of the catalog that have no flow of their own. */
export function createV2Router(routes: readonly V2Route[], table: Table, fallback: V2Handler): Handler {
  const handlers = new Map(routes.map(([method, path, handler]) => [`${method} ${path}`, handler]))
  return async (request, context) => {
    if (!isV2(request.path)) return undefined
    const operation = table.byPath(request.method, request.path)
    const own = handlers.get(`${request.method} ${request.path}`)
    const handler = own ?? (operation && fallback)
    if (!handler) return undefined
    const fields = fieldsOf(request)
    if (!fields) throw misunderstood('XML格式错误')
    const signType = operation?.unsigned === true ? undefined : signTypeOf(fields)
    const whole = (given: XmlFields): Answer =>
      xml({ return_code: 'SUCCESS', return_msg: 'OK', ...common(fields, context), ...given }, signType)
    try {
      const answer = await recorded(context, () => {
        const given = handler(fields, context, request)
        return given instanceof Promise ? given.then(finished) : finished(given)
      })
      return own ? answer : invented(answer)
    } catch (error) {
      const refusal = error instanceof Refused ? businessOf(error) : error
      if (!(refusal instanceof BusinessRefusal)) throw error
      return whole({ result_code: 'FAIL', err_code: refusal.code, err_code_des: refusal.description })
    }

    function finished(given: XmlFields | { answer: Answer }): Answer {
      return isWhole(given) ? given.answer : whole({ result_code: 'SUCCESS', ...given })
    }
  }
}

/** What a flow refuses, in the words of APIv2. */
function businessOf({ reason: { v2, text } }: Refused): BusinessRefusal {
  return new BusinessRefusal(v2, text)
}

function invented(answer: Answer): Answer {
  return { ...answer, invented: true, headers: { ...answer.headers, 'X-Simulator-Answer': 'invented' } }
}

/** What every answer repeats of its request, and a nonce. */
function common(fields: V2Fields, { random }: SimulatorContext): XmlFields {
  const names = [
    'appid',
    'mch_id',
    'mchid',
    'combine_appid',
    'combine_mch_id',
    'sub_appid',
    'sub_mch_id',
    'device_info',
    'sign_type',
  ]
  const echoed = names.filter((name) => fields[name] !== undefined).map((name) => [name, fields[name] ?? ''] as const)
  return { ...Object.fromEntries(echoed), nonce_str: random.text(16, BASE62) }
}

function isWhole(given: XmlFields | { answer: Answer }): given is { answer: Answer } {
  return typeof given.answer === 'object' && 'status' in given.answer
}
