import type { AxiosResponse } from 'axios'

import type { WeChatPay } from '../builder'
import { isFlowError, isInvalidArgumentError, isWeChatPayError } from '../errors'
import { ChargeError, type ChargeEnd } from './charge-error'
import { codePaymentOf, type CodeOrder, type CodePayment, type PaidTransaction } from './code-payment'
import { isNotThere } from './not-there'
import { checkTiming, mayPass, poll } from './poll'

/** Options of `chargeCode()`, all in milliseconds. */
export interface ChargeOptions {
  /** How long the payer has, from the beginning; 45 s unless told. Then the payment is reversed. */
  deadline?: number
  /** How long the reversal is tried; 60 s unless told. */
  reverseDeadline?: number
  /** Pauses between two queries, and between two reversals; 1, 2, 3, 5, 5, … s unless told. */
  pauses?: readonly number[]
  /** Stops waiting for the payer: the payment is reversed at once. */
  signal?: AbortSignal
  /** APIv2: whether the reversal presents the client certificate; `false` where a proxy does. */
  security?: boolean
}

/** Refusals after which nothing has to be asked: no order came about. */
const CERTAIN =
  /^(?:PARAM_ERROR|LACK_PARAMS|XML_FORMAT_ERROR|SIGN_?ERROR|NO_?AUTH|APPID_MCHID_NOT_MATCH|APPID_NOT_EXIST|MCH(?:ID)?_NOT_EXISTS?|NOT_?ENOUGH|AUTH_?CODE_?(?:EXPIRE|INVALID|ERROR)|FREQUENCY_LIMITED|USER_ACCOUNT_ABNORMAL)$/
/** The number has been used: what is under it is not this payment, unless it is the same one once more. */
const USED = /^(?:ORDER_?PAID|OUT_TRADE_NO_USED)$/
const REVERSED = /^ORDER_?REVERSED$/

/**
 * Charges the code that a payer shows (付款码支付), and brings that to its end: where the payer types a password, or the outcome is
 * unknown, the order is queried until it is decided; where it is not in time, it is reversed until that is certain.
 *
 * The same order once more, as after a crash, is not charged twice: it ends as it would have ended.
 *
 * @param order of APIv3, direct or partner, or of APIv2, with its `out_trade_no`; amounts in 分
 * @returns the paid transaction
 * @throws ChargeError, whose `charge` and `code` say how it ended: `ERR_CHARGE_REFUSED`, `ERR_CHARGE_REVERSED`, `ERR_CHARGE_PAID`,
 * `ERR_CHARGE_UNKNOWN`; InvalidArgumentError before anything is sent
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791830
 * @example
 * try {
 *   const { transaction_id } = await chargeCode(instance, { appid, mchid, description, out_trade_no, payer: { auth_code }, amount: { total: 100 }, scene_info })
 * } catch (error) {
 *   if (error instanceof ChargeError && error.charge === 'unknown') alertTheTill(error.out_trade_no)
 *   else throw error
 * }
 */
export async function chargeCode<Order extends CodeOrder>(
  instance: WeChatPay,
  order: Order,
  options: ChargeOptions = {},
): Promise<PaidTransaction<Order>> {
  const { deadline = 45_000, reverseDeadline = 60_000, pauses, signal, security = true } = options
  checkTiming({ deadline, ...(pauses !== undefined && { pauses }) })
  checkTiming({ deadline: reverseDeadline })
  const payment = codePaymentOf(instance, order, security)
  await payment.ready()
  const timing = { ...(pauses !== undefined && { pauses }) }
  const start = performance.now()
  const end =
    (await begin(payment, [signal, AbortSignal.timeout(deadline)], { ...timing, deadline })) ??
    (await wait(payment, { ...timing, signal, deadline: Math.max(LEAST, deadline - (performance.now() - start)) })) ??
    (await reverse(payment, { ...timing, deadline: reverseDeadline }))
  if (end.charge === 'charged') return end.transaction as PaidTransaction<Order>
  throw new ChargeError(end.charge, payment.outTradeNo, end)
}

/** Milliseconds that there are at least for a query before a payment is reversed. */
const LEAST = 1_000

/** How a payment ended; `undefined` for one that is not decided. */
type End =
  | { readonly charge: 'charged'; readonly transaction: unknown; readonly cause?: unknown }
  | { readonly charge: ChargeEnd; readonly cause?: unknown; readonly response?: unknown }

/** What one look at an order says. */
function endOf(data: unknown, response?: unknown): End | undefined {
  switch ((data as { trade_state?: unknown } | undefined)?.trade_state) {
    case 'SUCCESS':
    case 'REFUND':
      return { charge: 'charged', transaction: data }
    case 'REVOKED':
      return { charge: 'reversed', response }
    case 'PAYERROR':
    case 'CLOSED':
      return { charge: 'refused', response }
    default:
      return undefined
  }
}

interface Timing {
  readonly deadline: number
  readonly pauses?: readonly number[]
}

async function begin(
  payment: CodePayment,
  signals: readonly (AbortSignal | undefined)[],
  timing: Timing,
): Promise<End | undefined> {
  try {
    const response = await payment.charge(AbortSignal.any(signals.filter((one) => one !== undefined)))
    const { data } = response
    // What `micropay` answers has no state: it is paid.
    if (typeof data === 'object' && data !== null && 'result_code' in data && !('trade_state' in data))
      return { charge: 'charged', transaction: data }
    return endOf(data, response)
  } catch (cause) {
    if (isInvalidArgumentError(cause) || !isWeChatPayError(cause)) throw cause
    if (cause.outcome === 'not-sent') return { charge: 'refused', cause }
    if (cause.outcome !== 'refused' || cause.code === 'USERPAYING') return undefined
    if (CERTAIN.test(cause.code)) return { charge: 'refused', cause }
    return USED.test(cause.code) ? underNumber(payment, cause, timing) : afterRefusal(payment, cause, timing)
  }
}

/** What was refused may be there all the same, as after TRADE_ERROR. */
async function afterRefusal(payment: CodePayment, cause: unknown, timing: Timing): Promise<End | undefined> {
  try {
    const response = await look(payment, timing)
    const end = endOf(response.data, response)
    return end?.charge === 'refused' ? { ...end, cause } : end
  } catch (error) {
    return isNotThere(error) ? { charge: 'refused', cause } : undefined
  }
}

/** Whether what is under a number that was used is this payment. Another order is never reversed. */
async function underNumber(payment: CodePayment, cause: unknown, timing: Timing): Promise<End> {
  try {
    const response = await look(payment, timing)
    const end = endOf(response.data, response)
    if (end?.charge !== 'charged') return { charge: 'refused', cause, response }
    const isSame = payment.totalOf(response.data) === payment.total && !isOther(cause)
    return isSame ? end : { charge: 'paid', cause, response }
  } catch {
    return { charge: 'unknown', cause }
  }
}

const isOther = (error: unknown): boolean => (error as { code?: unknown }).code === 'OUT_TRADE_NO_USED'

/** One look at an order, repeated where no answer comes. */
function look(payment: CodePayment, timing: Timing): Promise<AxiosResponse<unknown>> {
  return poll(({ signal }) => payment.query(signal), { ...timing, until: () => true })
}

/** Queries until the payment is decided; gives up at the deadline, at the caller's signal, and where the query is refused. */
async function wait(
  payment: CodePayment,
  timing: Timing & { readonly signal: AbortSignal | undefined },
): Promise<End | undefined> {
  try {
    return await poll(
      async ({ signal }) => {
        const response = await payment.query(signal)
        return endOf(response.data, response)
      },
      { ...timing, until: (end) => end !== undefined, retry: (error) => mayPass(error) || isNotThere(error) },
    )
  } catch (error) {
    if (isFlowError(error) || isWeChatPayError(error)) return undefined
    throw error
  }
}

/** Reverses until that is certain, or until it is certain that there is nothing to reverse. */
async function reverse(payment: CodePayment, timing: Timing): Promise<End> {
  let missing = 0
  try {
    const end = await poll(
      async ({ signal }): Promise<End | undefined> => {
        try {
          const response = await payment.reverse(signal)
          // APIv2 may ask to be called again.
          return (response.data as { recall?: unknown } | undefined)?.recall === 'Y'
            ? undefined
            : { charge: 'reversed', response }
        } catch (cause) {
          if (!isWeChatPayError(cause) || cause.outcome !== 'refused') throw cause
          if (REVERSED.test(cause.code)) return { charge: 'reversed', cause }
          if (isNotThere(cause)) return ++missing > 1 ? { charge: 'refused', cause } : undefined
          const response = await payment.query(signal)
          return endOf(response.data, response)
        }
      },
      { ...timing, until: (found) => found !== undefined, retry: (error) => isWeChatPayError(error) },
    )
    return end ?? { charge: 'unknown' }
  } catch (error) {
    const { cause, response } = error as { cause?: unknown; response?: unknown }
    return { charge: 'unknown', cause: cause ?? error, response }
  }
}
