import { summarize } from './redact'
import type { WireConfig } from './exchange'

/** A path whose outcome can be asked for, and how; `{name}` is taken from the path's groups, else from the body. */
type Query = readonly [path: RegExp, query: string]

const QUERIES: readonly Query[] = [
  [
    /^\/v3\/pay\/transactions\/(?:jsapi|native|app|h5|codepay)$/,
    'v3/pay/transactions/out-trade-no/{out_trade_no}?mchid={mchid}',
  ],
  [
    /^\/v3\/pay\/partner\/transactions\/(?:jsapi|native|app|h5|codepay)$/,
    'v3/pay/partner/transactions/out-trade-no/{out_trade_no}?sp_mchid={sp_mchid}&sub_mchid={sub_mchid}',
  ],
  [
    /^\/v3\/pay\/transactions\/out-trade-no\/(?<no>[^/]+)\/(?:close|reverse)$/,
    'v3/pay/transactions/out-trade-no/{no}?mchid={mchid}',
  ],
  [
    /^\/v3\/pay\/partner\/transactions\/out-trade-no\/(?<no>[^/]+)\/(?:close|reverse)$/,
    'v3/pay/partner/transactions/out-trade-no/{no}?sp_mchid={sp_mchid}&sub_mchid={sub_mchid}',
  ],
  [
    /^\/v3\/combine-transactions\/(?:jsapi|native|app|h5|miniprogram)$/,
    'v3/combine-transactions/out-trade-no/{combine_out_trade_no}',
  ],
  [/^\/v3\/combine-transactions\/out-trade-no\/(?<no>[^/]+)\/close$/, 'v3/combine-transactions/out-trade-no/{no}'],
  [/^\/v3\/refund\/domestic\/refunds$/, 'v3/refund/domestic/refunds/{out_refund_no}'],
  [/^\/v3\/ecommerce\/refunds\/apply$/, 'v3/ecommerce/refunds/out-refund-no/{out_refund_no}?sub_mchid={sub_mchid}'],
  [/^\/v3\/global\/refunds$/, 'v3/global/refunds/out-refund-no/{out_refund_no}'],
  [
    /^\/v3\/(?<family>(?:fund-app|ecommerce|platsolution\/ecommerce)\/mch-transfer\/(?:partner\/)?transfer-bills)$/,
    'v3/{family}/out-bill-no/{out_bill_no}',
  ],
  [
    /^\/v3\/(?<family>(?:fund-app|ecommerce)\/mch-transfer\/(?:partner\/)?transfer-bills)\/out-bill-no\/(?<no>[^/]+)\/cancel$/,
    'v3/{family}/out-bill-no/{no}',
  ],
  [
    /^\/v3\/(?<family>transfer|partner-transfer)\/batches$/,
    'v3/{family}/batches/out-batch-no/{out_batch_no}?need_query_detail=false',
  ],
  [/^\/v3\/profitsharing\/orders$/, 'v3/profitsharing/orders/{out_order_no}?transaction_id={transaction_id}'],
  [
    /^\/v3\/payscore\/serviceorder$/,
    'v3/payscore/serviceorder?service_id={service_id}&out_order_no={out_order_no}&appid={appid}',
  ],
]

/**
 * What to do where it is not known whether a request took effect: `; outcome unknown: query it with GET …`, and nothing
 * for a GET, which may simply be repeated.
 */
export function outcomeUnknown(config: WireConfig): string {
  const { method, path } = summarize(config)
  if (method === 'GET') return ''
  const query = queryFor(method, path.replace(/\?.*$/s, ''), config.data)
  const how = query === undefined ? " by the merchant's own number" : ` with GET ${query}`
  return `; outcome unknown: query it${how} before repeating the call with the same parameters`
}

function queryFor(method: string, path: string, data: unknown): string | undefined {
  if (method !== 'POST') return undefined
  for (const [pattern, query] of QUERIES) {
    const found = pattern.exec(path)
    if (found) return fill(query, found.groups ?? {}, fieldsOf(data))
  }
  return undefined
}

/** What comes from the path is encoded already; what nobody knows keeps its braces. */
function fill(
  query: string,
  groups: Readonly<Record<string, string>>,
  fields: Readonly<Record<string, unknown>>,
): string {
  return query.replace(/\{(\w+)\}/g, (variable, name: string) => {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined
    return (
      groups[name] ?? (typeof field === 'string' || typeof field === 'number' ? encodeURIComponent(field) : variable)
    )
  })
}

function fieldsOf(data: unknown): Readonly<Record<string, unknown>> {
  let value: unknown = data
  try {
    if (typeof data === 'string') value = JSON.parse(data)
  } catch {
    return {}
  }
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}
