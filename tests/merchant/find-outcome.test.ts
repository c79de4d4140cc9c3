import { findOutcome } from '../../lib/merchant'
import { stateOf, verdictOf } from '../../lib/merchant/outcome-rules'
import { exceptionsOf } from '../../lib/openapi/exceptions'
import type { FaultRule } from '../../lib/simulator'
import type { Field, Schema } from '../../scripts/generate/model'
import { catalog } from '../openapi/catalog'
import { rejection } from '../simulated'
import { shop } from '../simulator/shop'

const s = shop({ settle: 'manual' })
const fast = { deadline: 20_000, pauses: [0] }

const NATIVE = 'v3/pay/transactions/native'
const CLOSE = 'v3/pay/transactions/out-trade-no/{out_trade_no}/close'
const REFUNDS = 'v3/refund/domestic/refunds'

/** Sends a request whose outcome is unknown, and gives its error. */
async function lost(fault: FaultRule, uri: string, options: object): Promise<any> {
  const client = s.client()
  s.sim.fault({ ...fault, count: 1 })
  const error = await rejection(client.chain(uri).post(options))
  expect(error.outcome).toBe('unknown')
  return error
}

const done: FaultRule[] = [
  { kind: 'reset' },
  { kind: 'truncated-body' },
  { kind: 'wrong-signature' },
  { kind: 'server-error', handled: true },
  { kind: 'html-error', handled: true },
]
const undone: FaultRule[] = [
  { kind: 'reset', handled: false },
  { kind: 'server-error', handled: false },
  { kind: 'html-error', handled: false },
]

const both = [...done.map((fault) => [fault, 'done'] as const), ...undone.map((fault) => [fault, 'not-done'] as const)]

describe.each(both)('after %j', (fault, outcome) => {
  test('an order that was placed', async () => {
    const json = s.order()
    const error = await lost(fault, NATIVE, { json })
    expect(await findOutcome(error, fast)).toMatchObject({ outcome, ...(outcome === 'done' && { state: 'NOTPAY' }) })
    const stored = { verb: 'post', uri: NATIVE, options: { json } } as const
    expect(await findOutcome(s.client(), stored, fast)).toMatchObject({ outcome })
  })

  // A 204 has no body to be cut.
  const cut = fault.kind === 'truncated-body'
  ;(cut ? test.skip : test)('an order that was closed', async () => {
    const json = s.order()
    await s.client().chain(NATIVE).post({ json })
    const options = { out_trade_no: json.out_trade_no, json: { mchid: json.mchid } }
    const error = await lost(fault, CLOSE, options)
    const state = outcome === 'done' ? 'CLOSED' : 'NOTPAY'
    expect(await findOutcome(error, fast)).toMatchObject({ outcome, state })
    const written = CLOSE.replace('{out_trade_no}', json.out_trade_no)
    for (const stored of [
      { verb: 'post', uri: CLOSE, options },
      { verb: 'post', uri: `/${written}`, options: { json: options.json } },
    ] as const)
      expect(await findOutcome(s.client(), stored, fast)).toMatchObject({ outcome, state })
  })

  test('an order of APIv2', async () => {
    const xml = {
      appid: 'wxd678efh567hg6787',
      mch_id: s.sim.merchant.mchid,
      body: '一杯茶',
      out_trade_no: s.order().out_trade_no,
      total_fee: 1,
      spbill_create_ip: '127.0.0.1',
      notify_url: s.notify_url,
      trade_type: 'NATIVE',
    }
    const error = await lost(fault, 'v2/pay/unifiedorder', { xml })
    expect(await findOutcome(error, fast)).toMatchObject({ outcome })
    const stored = { verb: 'post', uri: 'v2/pay/unifiedorder', options: { xml } } as const
    expect(await findOutcome(s.client(), stored, fast)).toMatchObject({ outcome })
  })
})

describe('a state that still moves', () => {
  const refund = async () => {
    const out_trade_no = await s.paid()
    const json = {
      out_trade_no,
      out_refund_no: `r-${out_trade_no}`,
      amount: { refund: 1, total: 100, currency: 'CNY' },
    }
    return { json, error: await lost({ kind: 'reset' }, REFUNDS, { json }) }
  }

  test.each([
    ['refund.succeed', 'done', 'SUCCESS'],
    ['refund.abnormal', 'done', 'ABNORMAL'],
    ['refund.close', 'not-done', 'CLOSED'],
  ] as const)('is asked for until it has settled: %s', async (action, outcome, state) => {
    const { json, error } = await refund()
    const asked = s.sim.requests.length
    const finding = findOutcome(error, fast)
    while (s.sim.requests.length < asked + 3) await new Promise(setImmediate)
    s.sim.act(action, json.out_refund_no)
    expect(await finding).toMatchObject({ outcome, state, response: { data: { status: state } } })
  })

  test('is unknown at the deadline, with the response that shows it', async () => {
    const { error } = await refund()
    expect(await findOutcome(error, { deadline: 20_000, pauses: [0, 0, 30_000] })).toMatchObject({
      outcome: 'unknown',
      state: 'PROCESSING',
      response: { data: { status: 'PROCESSING' } },
    })
  })
})

describe('the query itself', () => {
  test('is repeated after errors that may pass', async () => {
    const error = await lost({ kind: 'reset' }, NATIVE, { json: s.order() })
    s.sim.fault({ kind: 'reset', count: 1 })
    s.sim.fault({ kind: 'server-error', count: 1 })
    s.sim.fault({ kind: 'signtest', count: 1 })
    expect(await findOutcome(error, fast)).toMatchObject({ outcome: 'done' })
  })

  test('that is refused leaves it unknown, and says why', async () => {
    const error = await lost({ kind: 'reset' }, NATIVE, { json: s.order() })
    s.sim.fault({ kind: 'server-error', status: 403, code: 'NO_AUTH' })
    expect(await findOutcome(error, fast)).toEqual({
      outcome: 'unknown',
      error: expect.objectContaining({ code: 'NO_AUTH' }),
    })
    s.sim.clearFaults()
    s.sim.fault({ kind: 'reset' })
    expect(await findOutcome(error, { deadline: 20_000, pauses: [0, 30_000] })).toMatchObject({
      outcome: 'unknown',
      error: { code: 'ERR_CONNECTION' },
    })
  })

  test('that finds nothing once is repeated: the request may arrive late', async () => {
    const json = s.order()
    const error = await lost({ kind: 'reset', handled: false }, NATIVE, { json })
    const asked = s.sim.requests.length
    const finding = findOutcome(error, { deadline: 20_000, pauses: [100] })
    while (s.sim.requests.length < asked + 1) await new Promise(setImmediate)
    await s.client().chain(NATIVE).post({ json })
    expect(await finding).toMatchObject({ outcome: 'done' })
  })

  test('is not made where the outcome is known, nor where no query is', async () => {
    const client = s.client()
    const refused = await rejection(client.chain(NATIVE).post({ json: { ...s.order(), appid: 1 } }))
    const asked = s.sim.requests.length
    expect(await findOutcome(refused)).toEqual({ outcome: 'not-done', error: refused })
    const invalid = await rejection(client.chain(NATIVE).post({ jsn: {} }))
    expect(await findOutcome(invalid)).toEqual({ outcome: 'not-done', error: invalid })
    expect(s.sim.requests).toHaveLength(asked)
    const none = await lost({ kind: 'reset' }, 'v3/marketing/busifavor/stocks', { json: {} })
    expect(await findOutcome(none)).toEqual({ outcome: 'unknown', error: none })
  })

  test('ends with `signal`', async () => {
    const error = await lost({ kind: 'reset' }, NATIVE, { json: s.order() })
    const signal = AbortSignal.abort()
    expect(await rejection(findOutcome(error, { signal }))).toMatchObject({ code: 'ERR_POLL_CANCELED' })
  })
})

test.each([
  ['failed', () => findOutcome(new Error('x'))],
  ['failed', () => findOutcome(undefined)],
  ['uri', () => findOutcome(s.client(), { verb: 'post', uri: 'v3/marketing/busifavor/stocks', options: {} })],
  ['options', () => findOutcome(s.client(), { verb: 'post', uri: REFUNDS, options: { json: {} } })],
  ['options', () => findOutcome(s.client(), { verb: 'post', uri: NATIVE })],
])('a wrong %s is told', async (argument, find) => {
  expect(await rejection(find())).toMatchObject({ code: 'ERR_INVALID_ARGUMENT', argument })
})

test('what the options lack is named', async () => {
  const error = await rejection(findOutcome(s.client(), { verb: 'post', uri: REFUNDS, options: { json: {} } }))
  expect(error.message).toContain('GET v3/refund/domestic/refunds/{out_refund_no}')
  expect(error.message).toMatch(/needs: out_refund_no$/)
})

describe('the state of a response', () => {
  test.each<[unknown, string | null | undefined]>([
    [{ trade_state: 'SUCCESS', state: 'x' }, 'SUCCESS'],
    [{ return_code: 'SUCCESS', result_code: 'SUCCESS', refund_status_0: 'PROCESSING' }, 'PROCESSING'],
    [{ sub_orders: [{ trade_state: 'CLOSED' }, { trade_state: 'CLOSED' }] }, 'CLOSED'],
    [{ sub_orders: [{ trade_state: 'SUCCESS' }, { trade_state: 'CLOSED' }] }, 'CLOSED+SUCCESS'],
    [{ transfer_batch: { batch_status: 'FINISHED' }, transfer_detail_list: [] }, 'FINISHED'],
    [{ data: [], total_count: 0 }, null],
    [{ data: [{ state: 'SUBMITTED' }] }, 'SUBMITTED'],
    [{ state: 'DOING', state_description: 'MCH_COMPLETE' }, 'MCH_COMPLETE'],
    [{ state: 'DONE', state_description: 'MCH_COMPLETE' }, 'DONE'],
    [{ contract_state: 1 }, '1'],
    [{ amount: { total: 1 } }, undefined],
    ['text', undefined],
    [undefined, undefined],
  ])('%j is %s', (data, state) => {
    expect(stateOf(data)).toBe(state)
  })
})

/** The states that a query may give by the catalog: of the field that is read, where it says them. */
function statesIn(schema: Schema, depth = 0): string[] {
  const whole = schema.kind === 'ref' ? (catalog().shapes.get(schema.name)?.schema ?? schema) : schema
  if (whole.kind === 'array') return statesIn(whole.items, depth)
  if (whole.kind !== 'object') return []
  const named = (name: string): Field | undefined => whole.fields.find((field) => field.name === name)
  const field =
    ['trade_state', 'status', 'state', 'result'].map(named).find((one) => one !== undefined) ??
    whole.fields.find(({ name }) => /(^|_)(state|status)$/.test(name))
  if (field === undefined) return depth > 0 ? [] : whole.fields.flatMap((one) => statesIn(one.schema, depth + 1))
  const { schema: found } = field
  const words = found.kind === 'ref' ? catalog().shapes.get(found.name)?.schema : found
  return words?.kind === 'enum' ? words.values.map(String) : []
}

test('every state of every operation with a query says something or is unknown', () => {
  const { operations } = catalog()
  const rows = operations.flatMap(({ verb, uri }) => {
    const [protocol, path] = uri.startsWith('v2/') ? (['v2', uri.slice(2)] as const) : (['v3', `/${uri}`] as const)
    const { query } = exceptionsOf(protocol, verb, path)
    if (query === undefined) return []
    const bare = (text: string): string => text.replace(/\{\w+\}/g, '{}')
    const asked = operations.find((one) => one.verb === query.verb.toUpperCase() && bare(one.uri) === bare(query.uri))
    const states = new Set((asked?.replies ?? []).flatMap(({ schema }) => (schema ? statesIn(schema) : [])))
    const verdicts = new Map<string, string[]>()
    for (const state of states) {
      const verdict = verdictOf(verb, query.of, state)
      verdicts.set(verdict, [...(verdicts.get(verdict) ?? []), state])
    }
    const told = ['done', 'moving', 'not-done', 'unknown'].flatMap((verdict) => {
      const words = verdicts.get(verdict)
      return words === undefined ? [] : [`${verdict}: ${words.join(' ')}`]
    })
    return [`${verb} ${uri} | ${told.join(' | ') || `without states ${verdictOf(verb, query.of, undefined)}`}`]
  })
  expect(rows.length).toBeGreaterThan(300)
  expect(rows).toMatchSnapshot()
})
