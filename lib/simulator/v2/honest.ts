import type { V2ErrCode } from '../codes'
import { BusinessRefusal } from './answer'

/** Operations of APIv2 without a flow that ask for something, or act on something, that no call has created. */
const MISSING: readonly (readonly [RegExp, V2ErrCode, string])[] = [
  [
    /^\/mmpaymkttransfers\/(gethbinfo|gettransferinfo|queryworkwxredpack|querycouponsinfo|query_coupon_stock|promotion\/querywwsptrans2pocket)$/,
    'NOT_FOUND',
    '指定单号数据不存在',
  ],
  [/^\/(mmpaymkttransfers|mmpaysptrans)\/query_bank$/, 'ORDERNOTEXIST', '付款单不存在'],
  [/^\/papay\/(partner\/)?(querycontract|deletecontract)$/, 'CONTRACT_NOT_EXIST', '签约协议不存在'],
  [/^\/pay\/(partner\/)?pappayapply$/, 'CONTRACT_NOT_EXIST', '签约协议不存在'],
  [/^\/pay\/(partner\/)?paporderquery$/, 'ORDERNOTEXIST', '订单不存在'],
  [/^\/pay\/profitsharing(query|returnquery|orderamountquery)$/, 'ORDERNOTEXIST', '订单不存在'],
  [
    /^\/secapi\/pay\/(multiprofitsharing|profitsharing|profitsharingfinish|profitsharingreturn)$/,
    'ORDERNOTEXIST',
    '订单不存在',
  ],
  [/^\/deposit\/(orderquery|consume|refund|refundquery|reverse)$/, 'ORDERNOTEXIST', '订单不存在'],
  [/^\/transit\/.*query/, 'ORDERNOTEXIST', '订单不存在'],
]

/** Operations that would move money at once: without a flow nobody may. */
const MOVES_MONEY =
  /^\/(deposit\/(micropay|facepay)|(vehicle|transit)\/\w+\/payapply|transit\/partnerpay\/\w*pay\w*|mmpaymkttransfers\/(pay_bank|promotion\/(transfers|paywwsptrans2pocket))|mmpaysptrans\/pay_bank)$/

/** @throws BusinessRefusal where an invented response would be about money that does not exist */
export function refuseMissing(path: string): void {
  const found = MISSING.find(([pattern]) => pattern.test(path))
  if (found) throw new BusinessRefusal(found[1], found[2])
  if (MOVES_MONEY.test(path)) throw new BusinessRefusal('NOAUTH', '商户无此接口权限')
}
