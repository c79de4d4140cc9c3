import type { Answer } from '../answer'
import type { V2BillCode, V2ErrCode } from '../codes'
import { Refusal } from '../refusal'
import type { V2SignType } from './sign'
import type { XmlFields } from './xml'

export function xml(fields: XmlFields, signType?: V2SignType): Answer {
  return {
    status: 200,
    headers: { 'Content-Type': 'text/plain' },
    body: Buffer.alloc(0),
    unsigned: true,
    xml: { fields, ...(signType === undefined ? {} : { signType }) },
  }
}

/** What such an answer says. */
interface V2RefusalFields extends XmlFields {
  readonly return_code: 'SUCCESS' | 'FAIL'
  readonly return_msg: string
  readonly result_code?: 'FAIL'
  readonly err_code?: V2ErrCode
  readonly err_code_des?: string
  readonly error_code?: V2BillCode
}

/** APIv2 says no with 200, and unsigned where the request itself is at fault. */
export class V2Refusal extends Refusal {
  override readonly answer: Answer

  constructor(fields: V2RefusalFields) {
    super(200, fields.err_code ?? fields.return_code, fields.err_code_des ?? fields.return_msg)
    this.answer = xml(fields)
  }
}

/** `return_code` FAIL: the message was not understood. */
export function misunderstood(message: string): V2Refusal {
  return new V2Refusal({ return_code: 'FAIL', return_msg: message })
}

/** What a handler throws for `result_code` FAIL; the router adds the rest of the answer. */
export class BusinessRefusal extends Error {
  constructor(
    readonly code: V2ErrCode,
    readonly description: string,
  ) {
    super(`${code}: ${description}`)
  }
}
