/**
 * A WeChat Pay on this machine to test against: it checks signatures, answers every endpoint of the catalog, sends notifications, and goes wrong when told.
 *
 * @module wechatpay-chain/simulator
 */
export { createSimulator } from './create'
export type { SecureSimulatorClientOptions, Simulator } from './simulator'
export type { ActAction, ActDetails } from './control/act'
export type { Snapshot } from './control/snapshot'
export type { SimulatorClock } from './world/clock'
export type { WorldEvent } from './world/thing'
export type { Downtime, Outage } from './host'
export type { SimulatorOptions } from './options'
export type { Validation } from './catalog/handler'
export type { ClientIdentity, RecordedRequest, SimulatorRequest } from './request'
export type { Fault, FaultCondition, FaultKind, FaultRule } from './faults/kinds'
export type { FaultHandle } from './faults/rules'
export { FAULT_KINDS } from './faults/table'
export { createRouter, type Handler, type PathParameters, type Route, type RouteHandler } from './router'
export { empty, json, type Answer } from './answer'
export { invalidRequest, notFound, parameterError, Refusal } from './refusal'
export type { ParameterIssue } from './issue'
export type { SimulatorContext } from './context'
export type { MerchantOptions, SimulatedMerchant, SimulatorClientOptions, SubMerchant } from './merchant'
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
export type { OrderView } from './state/orders'
export type { RefundView } from './state/refunds'
export type { Order, TradeState, TradeType } from './flows/order/order'
export type { Refund, RefundState } from './flows/refund/refund'
export type { Delivery } from './notify/deliveries'
export type { NotifyOptions, NotifyResult, PreparedNotification } from './notify'
export type { DeliveryTry } from './notify/deliver'
export type { Forgery, SigningKey } from './notify/sign'
export type { Random } from './random'
