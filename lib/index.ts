/**
 * The client and everything beside it that a program needs: errors, keys and ciphers, uploads, bills, and what the payer's device is handed.
 *
 * Its endpoints, with their fields, have [pages of their own](/openapi/).
 *
 * @module wechatpay-chain
 */
export { Bill } from './bill/bill'
export type { BillClient, BillOptions } from './bill/client'
export type { BillOffer } from './bill/offer'
export type { FundFlowBillRow, RowOf, TradeBillRow } from './bill/rows'
export { Builder, type WeChatPay } from './builder'
export type { Driver } from './client/driver'
export type { ClientOptions, Logger, RetryOptions, Signer, Verifier } from './options/client-options'
export type { ClientCertificate } from './options/certificate'
export type { Rotation } from './options/rotation'
export type { PromiseInterface } from './chain/promise'
export { certificates, type CertificatesOptions } from './certificates/source'
export type { CertificateStore } from './certificates/store'
export type { CertificateSource } from './options/certificate-source'
export type { BillRow, BillRows } from './bill/read'
export { MediaUtil, type MediaContent, type MediaForm, type MediaOptions } from './upload/media-util'
export type { Written } from './file/sink'
export { Transformer, type ToObjectOptions, type ToXmlOptions } from './xml/transformer'
export { AesEcb } from './crypto/aes-ecb'
export { AesGcm } from './crypto/aes-gcm'
export { Formatter } from './crypto/formatter'
export { Hash } from './crypto/hash'
export type { KeyInput } from './crypto/keys'
export { PemUtil } from './crypto/pem-util'
export { Rsa } from './crypto/rsa'
export {
  ApiError,
  BusinessError,
  ERROR_CODES,
  HttpError,
  InvalidArgumentError,
  isApiError,
  isBusinessError,
  isInvalidArgumentError,
  isSignatureError,
  isTransportError,
  isWeChatPayError,
  SignatureError,
  TransportError,
  WeChatPayError,
  type AnyWeChatPayError,
  type ErrorCode,
  type ErrorResponse,
  type InvalidArgumentCode,
  type Outcome,
  type Remedy,
  type RequestSummary,
  type RequestTry,
  type SignatureCode,
  type SignatureComparison,
  type SignedLines,
  type TransportCode,
} from './errors'
export type { Audit, AuditedBody, AuditedMessage, AuditRecord } from './protocol/audit'
export type { Trust } from './notification/trust'
export * from './payer'
export { sensitive, type SensitiveText } from './sensitive/mark'
export type { ExchangeEvent } from './transport/diagnosis'
export type { API, Call, Catalog, CustomEndpoints } from './openapi/chain'
export type { RequestOptions } from './options/request-options'
export type { Segment } from './openapi/segment'
export { UriTemplate } from './uri/template'
