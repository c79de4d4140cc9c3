/** The one door to `errors/`: lib/ imports from here, and lib/index.ts hands out what is public of it. */
export { ApiError, type SignatureComparison, type SignedLines } from './errors/api'
export { WeChatPayError, withOutcome, type Outcome } from './errors/base'
export { BrokenResponseError } from './errors/broken'
export { BusinessError } from './errors/business'
export {
  ERROR_CODES,
  type ErrorCode,
  type FlowCode,
  type InvalidArgumentCode,
  type SignatureCode,
  type TransportCode,
} from './errors/codes'
export { FlowError } from './errors/flow'
export {
  isApiError,
  isBusinessError,
  isFlowError,
  isInvalidArgumentError,
  isSignatureError,
  isTransportError,
  isWeChatPayError,
  type AnyWeChatPayError,
} from './errors/guards'
export { HttpError, withQuery, type ErrorResponse, type RequestSummary, type RequestTry } from './errors/http'
export { InvalidArgumentError, invalidArgument } from './errors/invalid-argument'
export { apiMessage, type MessageParts } from './errors/message'
export { ERROR_NUMBERS, type Remedy } from './errors/numbers'
export { SignatureError } from './errors/signature'
export { oneLine } from './errors/text'
export { TransportError } from './errors/transport'
export type { ApiCode, ApiDetail, BusinessCode } from './errors/wechat-codes'
