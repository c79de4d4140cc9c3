/**
 * Receives what WeChat Pay sends: verifies it, decrypts it, drops repeats, and answers. What each event holds stands in the
 * [catalog of notifications](/notifications/).
 *
 * @module wechatpay-chain/notification
 */
export { createNotificationHandler, type NotificationHandler } from './handler'
export type { NotificationHandlerOptions } from './handler-options'
export type { EventHandler, EventHandlers } from './route'
export type { NotificationCounts } from './counts'
export type { Fronts } from './adapters'
export type { Incoming, NodeRequest } from './arrival'
export type { NotificationAnswer } from './respond'
export type { Claim, SeenStore } from './seen'
export { memoryStore, type MemoryStoreOptions } from './memory'
export { redisStore, type RedisStoreOptions } from './redis'
export type { RedisClient, RedisCommand } from './redis-client'
export { parseNotification, type ParseOptions } from './parse'
export type { RawBody } from './protocol'
export {
  byProduct,
  isProduct,
  type NotificationProduct,
  type NotificationProductEvent,
  type ProductHandlers,
} from './products'
export type { NotificationHeaders } from './headers'
export { trustOf, type Trust, type TrustOptions } from './trust'
export type { TrustResolver, TrustSource } from './trust-source'
export {
  isEvent,
  type Envelope,
  type KnownNotification,
  type Notification,
  type NotificationEvent,
  type NotificationOf,
  type NotificationResources,
  type UnknownNotification,
} from './types'
