import { isWeChatPayError } from '../../lib/errors'
import { Bill } from '../../lib/index'
import { chargeCode, ChargeError, findOutcome, paginate, poll, reconcile } from '../../lib/merchant'
import { FAULT_KINDS, type FaultKind, type Handler } from '../../lib/simulator'
import { rejection } from '../simulated'
import { shop } from '../simulator/shop'

/** 25 complaints, ten a page. */
const complaints: Handler = ({ path, query }) => {
  if (path !== '/v3/merchant-service/complaints-v2') return undefined
  const offset = Number(query.get('offset'))
  const data = Array.from({ length: Math.min(10, 25 - offset) }, (_, at) => ({ complaint_id: `c${offset + at}` }))
  const body = Buffer.from(JSON.stringify({ data, total_count: 25 }))
  return { status: 200, headers: { 'Content-Type': 'application/json' }, body }
}

const s = shop({ mode: 'both', handlers: [complaints] })

/** Faults that would take long as they are. */
const SHORT: Partial<Record<FaultKind, object>> = {
  delay: { ms: 20 },
  'slow-drip': { bytes: 400, ms: 1 },
  'gzip-bomb': { bytes: 1 << 20 },
}
/** What a client does not mind. */
const HARMLESS: readonly FaultKind[] = ['delay', 'slow-drip', 'two-serials']

const timing = { deadline: 20_000, pauses: [0] }
const QUERY = 'v3/pay/transactions/out-trade-no/{out_trade_no}'

const strike = (kind: FaultKind, path: string): void => {
  s.sim.fault({ kind, ...SHORT[kind], path, count: 1 })
}

describe.each(FAULT_KINDS)('%s', (kind) => {
  test('on the second page of a list: the first ten entries are right, and then all of them, or an error', async () => {
    const found: (string | undefined)[] = []
    const options = { query: { begin_date: '2026-11-01', end_date: '2026-11-02', limit: 10 } }
    const walk = paginate(s.client().v3.merchantService.complaintsV2, options as never) as AsyncGenerator<any>
    for (let at = 0; at < 10; at++) found.push((await walk.next()).value?.complaint_id)
    strike(kind, '/v3/merchant-service/complaints-v2')
    const error = await (async () => {
      for await (const { complaint_id } of walk) found.push(complaint_id)
    })().catch((reason: unknown) => reason)
    if (error !== undefined) expect(isWeChatPayError(error)).toBe(true)
    if (HARMLESS.includes(kind)) expect(error).toBeUndefined()
    expect(found).toEqual(Array.from({ length: error === undefined ? 25 : 10 }, (_, at) => `c${at}`))
  })

  test('on a query that is polled: asked again, or refused', async () => {
    const out_trade_no = await s.paid()
    strike(kind, `/${QUERY}`)
    const call = () =>
      s
        .client()
        .chain(QUERY)
        .get({ out_trade_no, query: { mchid: s.sim.merchant.mchid } })
    const result = await poll<any>(call, { ...timing, until: ({ data }) => data.trade_state === 'SUCCESS' }).catch(
      (error: unknown) => error,
    )
    if (isWeChatPayError(result)) expect(result.outcome).toBe('refused')
    else expect(result.data.trade_state).toBe('SUCCESS')
  })

  test('on the query of an unknown outcome: found all the same, or unknown', async () => {
    s.sim.fault({ kind: 'reset', count: 1 })
    const lost = await rejection(s.client().chain('v3/pay/transactions/native').post({ json: s.order() }))
    strike(kind, `/${QUERY}`)
    const { outcome, error } = await findOutcome(lost, timing)
    if (outcome === 'done') expect(error).toBeUndefined()
    else expect([outcome, isWeChatPayError(error)]).toEqual(['unknown', true])
  })

  test('on a code payment: charged, or said what became of it', async () => {
    const { notify_url: _, ...order } = s.order({
      payer: { auth_code: '130000000000009999' },
      scene_info: { store_info: { id: '1' } },
    })
    strike(kind, '/v3/pay/transactions/codepay')
    const paying = chargeCode(s.client(), order as never, { ...timing, pauses: [0, 0, 30_000] })
    const end = await paying.then(
      () => 'charged',
      (error: unknown) => {
        if (error instanceof ChargeError) return error.charge
        throw error
      },
    )
    const state = s.sim.state.orders.get(order.out_trade_no)?.state
    if (end === 'charged') expect(state).toBe('SUCCESS')
    else expect([undefined, 'REVOKED']).toContain(state)
  })

  test('on the file of a bill: balanced, or an error, and never a difference that is none', async () => {
    const out_trade_no = await s.paid()
    const bill_date = new Date(s.sim.clock.now() + 8 * 3_600_000).toISOString().slice(0, 10)
    s.sim.clock.advance('2d')
    strike(kind, '/v3/billdownload/file')
    const rows = Bill.read(s.client(), 'v3/bill/tradebill', { query: { bill_date } })
    const result = await reconcile(rows, [{ out_trade_no, amount: 100 }]).catch((error: unknown) => error)
    if (isWeChatPayError(result)) expect(s.sim.requests.at(-1)?.path).toBe('/v3/billdownload/file')
    else expect(result).toMatchObject({ balanced: true, matched: 1 })
  })
})
