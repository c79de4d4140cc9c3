import { v2PaymentOf } from './describe'
import type { Order } from './order'

/** The fields of the notice of APIv2; whoever sends it adds nonce and sign. */
export function v2PaymentNotice(order: Order): Record<string, string | number> {
  const { appid, mchid, sub_mchid, sub_appid } = order
  return {
    return_code: 'SUCCESS',
    result_code: 'SUCCESS',
    ...(appid !== undefined && { appid }),
    mch_id: mchid,
    ...(sub_appid !== undefined && { sub_appid }),
    ...(sub_mchid !== undefined && { sub_mch_id: sub_mchid }),
    ...v2PaymentOf(order),
  }
}
