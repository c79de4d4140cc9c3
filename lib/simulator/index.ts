/**
 * A WeChat Pay on this machine to test against: it checks signatures, answers every endpoint of the catalog, sends notifications, and goes wrong when told.
 *
 * @module wechatpay-chain/simulator
 */
export {
  createSimulator,
  type SecureSimulatorClientOptions,
  type Simulator,
  type SimulatorClientOptions,
} from './simulator'
export type { Downtime, Outage } from './host'
export type { SimulatorOptions } from './options'
export type { Validation } from './catalog/handler'
export type { ClientIdentity, RecordedRequest, SimulatorRequest } from './request'
export type { Fault, FaultCondition, FaultKind, FaultRule } from './faults/kinds'
export type { FaultHandle } from './faults/rules'
export { FAULT_KINDS } from './faults/table'
export { createRouter, type Handler, type PathParameters, type Route, type RouteHandler } from './router'
export { empty, json, type Answer } from './answer'
export { invalidRequest, notFound, parameterError, Refusal, type ParameterIssue } from './refusal'
export type { SimulatorContext } from './context'
export type { SimulatedMerchant } from './merchant'
export type {
  PlatformCertificate,
  PlatformCertificateOptions,
  PlatformKey,
  PlatformMode,
  SimulatedPlatform,
} from './platform'
export type { SimulatorState } from './state'
export type { BillStore, Spoiling } from './state/bills'
export type { CardStore, MembershipCard } from './state/cards'
export type { MediaStore, StoredMedia } from './state/media'
export type { Order, OrderStore, TradeState } from './state/orders'
export type { Refund, RefundStore } from './state/refunds'
export type { NotifyOptions, NotifyResult, PreparedNotification } from './notify'
export type { DeliveryTry } from './notify/deliver'
export type { Forgery, SigningKey } from './notify/sign'
export type { Random } from './random'
