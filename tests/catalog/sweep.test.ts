import { constants, privateDecrypt } from 'node:crypto'
import { Builder } from '../../lib/builder'
import { loadSchemas, type Schemas } from '../../lib/openapi/schemas'
import { loadTable, type Operation } from '../../lib/openapi/table'
import { simulated } from '../simulated'
import { arranged, overlaid } from './arranged'
import { encryptFor, nodeOf, optionsOf, type CallOptions } from './calls'
import { chosen, share } from './chosen'
import { createCheck } from './schema-check'

const world = simulated({ mode: 'both', seed: 'catalog' })
let operations: readonly Operation[] = []
let schemas: Schemas
let state: Readonly<Record<string, CallOptions>>
beforeAll(async () => {
  operations = chosen((await loadTable()).operations.filter(({ area }) => area !== 'v2'))
  schemas = await loadSchemas()
  state = arranged(world.sim)
})

const nameOf = ({ verb, uri }: Operation): string => `${verb} ${uri}`

function callOf(operation: Operation, sparse: boolean): CallOptions {
  const options = optionsOf(
    operation,
    schemas.of(operation.verb, operation.uri)!,
    schemas,
    { mchid: world.sim.merchant.mchid, currency: 'CNY' },
    { sparse, encrypt: encryptFor(world.sim, operation.uri) },
  )
  return overlaid(options, state[nameOf(operation)])
}

/** All values that a path such as `list[].name` leads to. */
function at(value: any, path: string): unknown[] {
  return path.split('.').reduce<unknown[]>(
    (found, step) => {
      const inner = found.map((one: any) => one?.[step.replace('[]', '')]).filter((one) => one !== undefined)
      return step.endsWith('[]') ? inner.flat() : inner
    },
    [value],
  )
}

const opened = (text: string): string =>
  privateDecrypt(
    { key: world.sim.merchant.privateKey, padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha1' },
    Buffer.from(text, 'base64'),
  ).toString()

describe('every operation of APIv3', () => {
  test('takes what fits its schema, and answers in its schema, verified, or refuses for want of what was never created', async () => {
    const [merchant, brand] = [world.client(), Builder.factory(world.sim.brandOptions)]
    const check = createCheck(schemas)
    const wrong: string[] = []
    const count = { schemed: 0, secrets: 0, files: 0, refused: 0 }
    for (const [index, operation] of operations.entries()) {
      const own = schemas.of(operation.verb, operation.uri)!
      const reply = own.replies[0]!
      world.sim.requests.length = 0
      try {
        const client = operation.area === 'brand' ? brand : merchant
        const { status, data, headers } = await nodeOf(client, operation.uri, index % 3)[operation.verb.toLowerCase()](
          callOf(operation, index % 2 === 0),
        )
        const problem = reply.schema === undefined ? undefined : check(reply.schema, data)
        if (problem !== undefined) wrong.push(`${nameOf(operation)}: ${problem}`)
        if (status !== reply.status) wrong.push(`${nameOf(operation)}: ${String(status)}`)
        if (reply.schema !== undefined) count.schemed++
        if (reply.file !== undefined) {
          count.files++
          if (data.length === 0 || !/pdf|plain|csv|png/.test(String(headers['content-type'])))
            wrong.push(`${nameOf(operation)}: no file`)
        }
        for (const text of operation.sensitive.reply.flatMap((path) => at(data, path))) {
          count.secrets++
          if (opened(String(text)) === '') wrong.push(`${nameOf(operation)}: nothing encrypted`)
        }
        if (world.sim.requests[0]?.invented) {
          for (const claim of claimsOf(data)) wrong.push(`${nameOf(operation)}: claims ${claim}`)
        }
      } catch (error: any) {
        // A published sample lacks what its flow wants to be there; its shape has to be right all the same.
        count.refused++
        const [request] = world.sim.requests
        if (request === undefined || request.problems !== undefined || ![400, 403, 404].includes(error.status))
          wrong.push(`${nameOf(operation)}: ${String(error.message)} ${JSON.stringify(request?.problems ?? '')}`)
        if (typeof error.code !== 'string' || error.code === 'PARAM_ERROR') {
          const field = String(error.detail?.field)
          if (!STATED.some((stated) => stated.test(`${nameOf(operation)} ${field}`)))
            wrong.push(`${nameOf(operation)}: PARAM_ERROR of ${field}`)
        }
      }
    }
    expect(wrong).toEqual([])
    expect([
      count.schemed > share(300),
      count.files >= share(3),
      count.secrets > share(10),
      count.refused > share(100),
    ]).toEqual([true, true, true, true])
  }, 240_000)
})

/** Where a sample has the right shape and lacks a content: a time that is over, one of two numbers that was left out. */
const STATED: readonly RegExp[] = [
  /^POST v3\/(pay|combine-transactions)\/.* \/time_expire$/,
  /^POST v3\/(refund\/domestic\/refunds|ecommerce\/refunds\/apply) \/out_trade_no$/,
  /^POST v3\/combine-transactions\/jsapi \/combine_payer_info\/openid$/,
  /^POST v3\/pay\/.*\/h5 \/scene_info\/h5_info$/,
  /^POST v3\/pay\/.*\/jsapi \/payer\/(sp_)?openid$/,
]

/** What an invented response says of itself that nobody has done. */
function claimsOf(value: unknown, name = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => claimsOf(item, name))
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([inner, field]) => claimsOf(field, inner))
  const claim = /(^|_)(state|status)$/.test(name) && /^(SUCCESS|FINISHED|USER_PAID)$/.test(String(value))
  return claim || (name === 'currency' && !/^[A-Z]{3}$/.test(String(value))) ? [`${name} ${String(value)}`] : []
}
