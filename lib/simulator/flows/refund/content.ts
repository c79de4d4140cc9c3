import { canonical } from '../canonical'

/** Who asks, and for what: compared by itself, whatever it is called in one API or the other. */
const COMPARED: ReadonlySet<string> = new Set([
  'out_refund_no',
  'transaction_id',
  'out_trade_no',
  'sp_appid',
  'sub_appid',
  'sub_mchid',
  'amount',
])
const V2_COMPARED: ReadonlySet<string> = new Set([
  'nonce_str',
  'sign',
  'sign_type',
  'appid',
  'mch_id',
  'sub_appid',
  'sub_mch_id',
  'transaction_id',
  'out_trade_no',
  'out_refund_no',
  'total_fee',
  'refund_fee',
  'refund_fee_type',
])
/** What APIv2 calls otherwise than APIv3. */
const NAMES: Readonly<Record<string, string>> = { refund_desc: 'reason', refund_account: 'funds_account' }
const VALUES: Readonly<Record<string, string>> = {
  REFUND_SOURCE_RECHARGE_FUNDS: 'AVAILABLE',
  REFUND_SOURCE_UNSETTLED_FUNDS: 'UNSETTLED',
}

/** The rest of an application of APIv3, in one canonical form: refunds of both protocols are the same refunds. */
export function contentOf(values: Readonly<Record<string, unknown>>): string {
  const { refund: _, total: __, currency: ___, ...amount } = (values.amount ?? {}) as Record<string, unknown>
  const rest = Object.entries(values).filter(([name]) => !COMPARED.has(name))
  return canonical({ ...Object.fromEntries(rest), ...(Object.keys(amount).length > 0 && { amount }) })
}

/** The same of an application of APIv2, under the names of APIv3. */
export function v2ContentOf(fields: Readonly<Record<string, string>>): string {
  const rest = Object.entries(fields)
    .filter(([name, value]) => !V2_COMPARED.has(name) && value !== '')
    .map(([name, value]) => [NAMES[name] ?? name, name === 'refund_account' ? (VALUES[value] ?? value) : value])
  return canonical(Object.fromEntries(rest))
}
