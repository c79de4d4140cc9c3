import { hide, WeChatPayError } from './base'
import type { FlowCode } from './codes'

/** What a function of `wechatpay-chain/merchant` throws when it cannot bring something to its end. */
export class FlowError extends WeChatPayError {
  protected static override readonly kind: string = 'FlowError'
  /** What stood in the way. */
  declare readonly code: FlowCode
  /** The last response that there was; not enumerable. */
  declare readonly response?: unknown

  constructor(message: string, { response, ...options }: { code: FlowCode; cause?: unknown; response?: unknown }) {
    super(message, options)
    if (response !== undefined) hide(this, 'response', response)
  }
}
