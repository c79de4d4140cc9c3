import { serve } from '../flows/bills'
import type { BillKind } from '../state/bills'
import type { V2BillCode } from '../codes'
import { V2Refusal } from './answer'
import type { V2Handler, V2Route } from './router'

const download =
  (kind: BillKind): V2Handler =>
  async (fields, context) => {
    const date = fields.bill_date ?? ''
    if (!/^\d{8}$/.test(date)) throw refusal('invalid bill_date', 20001)
    if (fields.tar_type !== undefined && fields.tar_type !== 'GZIP') throw refusal('invalid tar_type', 20001)
    if (Date.parse(`${date.replace(/^(\d{4})(\d\d)/, '$1-$2-')}T00:00:00+08:00`) > context.now())
      throw refusal('No Bill Exist', 20002)
    return { answer: { ...(await serve({ kind, gzip: fields.tar_type === 'GZIP' }, context)), unsigned: true } }
  }

/** Bills of APIv2: the file itself, or XML that says why there is none. */
export const billRoutes: readonly V2Route[] = [
  ['POST', '/pay/downloadbill', download('trade')],
  ['POST', '/pay/downloadfundflow', download('fundflow')],
]

function refusal(message: string, error_code: V2BillCode): V2Refusal {
  return new V2Refusal({ return_code: 'FAIL', return_msg: message, error_code })
}
