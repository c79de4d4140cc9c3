/**
 * Receives what WeChat Pay sends: verifies it, decrypts it, drops repeats, and answers. What each event holds stands in the
 * [catalog of notifications](/notifications/).
 *
 * @module wechatpay-chain/notification
 */
export {
  createNotificationHandler,
  type EventHandler,
  type EventHandlers,
  type NotificationCounts,
  type NotificationHandler,
  type NotificationHandlerOptions,
} from './handler'
export type { Fronts, NodeRequest } from './adapters'
export type { NotificationAnswer } from './answer'
export { memoryStore, type Claim, type MemoryStoreOptions, type SeenStore } from './seen'
export { redisStore, type RedisClient, type RedisCommand, type RedisStoreOptions } from './redis'
export {
  byProduct,
  isProduct,
  type NotificationProduct,
  type NotificationProductEvent,
  type ProductHandlers,
} from './products'
export { parseNotification, type Incoming, type ParseOptions } from './parse'
export type { RawBody } from './body'
export type { NotificationHeaders } from './headers'
export { trustOf, type Trust, type TrustOptions, type TrustResolver, type TrustSource } from './trust'
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
