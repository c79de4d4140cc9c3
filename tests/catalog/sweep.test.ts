import { constants, privateDecrypt } from 'node:crypto'
import { Builder } from '../../lib/builder'
import { loadSchemas, type Schemas } from '../../lib/openapi/schemas'
import { loadTable, type Operation } from '../../lib/openapi/table'
import { simulated } from '../simulated'
import { arranged, overlaid } from './arranged'
import { nodeOf, optionsOf, type CallOptions } from './calls'
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
    sparse,
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
  test('answers through the client, verified, in its own schema, what is encrypted for the merchant', async () => {
    const [merchant, brand] = [world.client(), Builder.factory(world.sim.brandOptions)]
    const check = createCheck(schemas)
    const wrong: string[] = []
    let [secrets, files, schemed] = [0, 0, 0]
    for (const [index, operation] of operations.entries()) {
      const own = schemas.of(operation.verb, operation.uri)!
      const reply = own.replies[0]!
      try {
        const client = operation.area === 'brand' ? brand : merchant
        const { status, data, headers } = await nodeOf(client, operation.uri, index % 3)[operation.verb.toLowerCase()](
          callOf(operation, index % 2 === 0),
        )
        const problem = reply.schema === undefined ? undefined : check(reply.schema, data)
        if (problem !== undefined) wrong.push(`${nameOf(operation)}: ${problem}`)
        if (status !== reply.status) wrong.push(`${nameOf(operation)}: ${String(status)}`)
        if (reply.schema !== undefined) schemed++
        if (reply.file !== undefined) {
          files++
          if (data.length === 0 || !/pdf|plain|csv|png/.test(String(headers['content-type'])))
            wrong.push(`${nameOf(operation)}: no file`)
        }
        for (const text of operation.sensitive.reply.flatMap((path) => at(data, path))) {
          secrets++
          if (opened(String(text)) === '') wrong.push(`${nameOf(operation)}: nothing encrypted`)
        }
      } catch (error: any) {
        wrong.push(
          `${nameOf(operation)}: ${String(error.message)} ${JSON.stringify(error.response?.data?.detail ?? '')} ${JSON.stringify(error.response?.headers?.['x-simulator-hint'] ?? '')}`,
        )
      }
    }
    expect(wrong).toEqual([])
    expect([schemed > share(900), files > 0, secrets > share(40)]).toEqual([true, true, true])
  }, 120_000)
})
