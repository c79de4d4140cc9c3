import { fromCompact } from '../../time'
import { BusinessRefusal } from '../../v2/answer'
import { required, type FieldCodes } from '../../v2/check'
import type { V2Fields } from '../../v2/message'
import { LIFETIME } from './machine'
import type { TradeType } from './order'

/** The codes with which placing an order says what its fields lack. */
export const PLACING: FieldCodes = { lack: 'LACK_PARAMS', wrong: 'INVALID_REQUEST' }

const TYPES: readonly string[] = ['JSAPI', 'NATIVE', 'APP', 'MWEB'] satisfies TradeType[]
/** What a repetition may have different. */
const NOT_CONTENT: ReadonlySet<string> = new Set(['nonce_str', 'sign', 'sign_type'])

export function tradeTypeOf(fields: V2Fields): TradeType {
  const type = required(fields, 'trade_type', { max: 16 }, PLACING)
  if (!TYPES.includes(type)) throw new BusinessRefusal(PLACING.wrong, 'trade_type参数格式有误')
  return type as TradeType
}

/** What a repetition has to equal. */
export function contentOf(fields: V2Fields): V2Fields {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !NOT_CONTENT.has(name)))
}

/** When an order is closed by itself. */
export function expiryOf(given: string | undefined, now: number): number {
  if (!given) return now + LIFETIME
  const at = fromCompact(given)
  if (Number.isNaN(at)) throw new BusinessRefusal(PLACING.wrong, 'time_expire参数格式有误')
  return at
}

/** The caller asks only where the order is new. */
export function requireFuture({ time_expire }: V2Fields, expireAt: number, now: number): void {
  if (time_expire && expireAt < now + 60_000)
    throw new BusinessRefusal(PLACING.wrong, 'time_expire时间过短，刷卡至少1分钟，其他5分钟')
}

export function textOf(value: string | undefined): string | undefined {
  return value === '' ? undefined : value
}
