/** Milliseconds in which most events want their response. */
export const ANSWER_WITHIN = 5_000

/** Events that want a business response, and how soon. https://pay.weixin.qq.com/doc/v3/institution/4019762399 */
const QUERIES: readonly [event: RegExp, within: number][] = [
  [/^ENTRUST\.TERMINATE_RETENTION$/, 1_000],
  [/^PARKING_FEE\.QUERY_TRANS_INFO$/, 3_000],
  [/^CROSS_BORDER_PAY\./, 3_000],
]

/** How soon an event wants its response, in milliseconds. */
export function answerWithin(event: string): number {
  return QUERIES.find(([pattern]) => pattern.test(event))?.[1] ?? ANSWER_WITHIN
}

/** Whether WeChat Pay asks something, rather than telling it: each repeat wants the response again. */
export function asksSomething(event: string): boolean {
  return QUERIES.some(([pattern]) => pattern.test(event))
}

/** Whether the response carries the merchant's own signature. */
export function wantsSignedAnswer(event: string): boolean {
  return event.startsWith('CROSS_BORDER_PAY.')
}

/** The refund notice, the only one without a `sign`: its content is encrypted under the APIv2 key. */
export const V2_REFUND = 'v2/refund-processed'

/** Tells the notices of APIv2 apart, which carry no name: by a field that only one of them has. */
const NOTICES: readonly [field: string, event: string][] = [
  ['req_info', V2_REFUND],
  ['sub_order_list', 'v2/combined-transactions-success'],
  ['transaction_id_list', 'v2/transactions-risk-occurred'],
  ['vehicle_event_createtime', 'v2/vehicle-state-changed-for-parking'],
  ['change_type', 'v2/pap-contract-state-changed'],
  ['transaction_id', 'v2/transaction-success'],
]

/**
 * `v2/transaction-success`, `v2/CHECK.SUCCESS`; `v2/unknown` for a notice that is none of the known ones.
 *
 * @param fields those that the `sign` covers
 */
export function v2Event(fields: Readonly<Record<string, unknown>>): string {
  const { event_type: name } = fields
  // Deposit notices are named in capitals, so that none of them can take the name of another notice.
  if (Object.hasOwn(fields, 'event_ciphertext') && typeof name === 'string' && /^[A-Z][A-Z_]*\.[A-Z_.]+$/.test(name))
    return `v2/${name}`
  return NOTICES.find(([field]) => Object.hasOwn(fields, field))?.[1] ?? 'v2/unknown'
}
