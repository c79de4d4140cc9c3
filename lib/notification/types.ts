import type { API } from '../openapi/generated/api'

/** `v3/…` and `v2/…`, as the catalog names them. */
type Catalogued = keyof API.Notifications

/** `'v3/REFUND.SUCCESS'` → `'REFUND.SUCCESS'`; events of APIv2 keep their `v2/`, since they share names with APIv3's. */
type EventOf<Name extends Catalogued> = Name extends `v3/${infer Event}` ? Event : Name

/** What each event says, decrypted, by the name of the event. */
export type NotificationResources = { [Name in Catalogued as EventOf<Name>]: API.Notifications[Name] }

/** Names of the events that have types: `'TRANSACTION.SUCCESS'`, `'v2/transaction-success'`. */
export type NotificationEvent = keyof NotificationResources

/** What every notification has, known or not. */
export interface Envelope {
  /** The same for all repeats of one notification; for APIv2 a digest of what it says. */
  readonly id: string
  /** RFC 3339; APIv2 notices tell their time in fields of their own, or not at all. */
  readonly create_time: string | undefined
  /** Format of the encrypted part, `encrypt-resource`; none for APIv2. */
  readonly resource_type: string | undefined
  /** What happened, in WeChat Pay's words; none for APIv2. */
  readonly summary: string | undefined
  /** `resource.original_type`, such as `transaction`. */
  readonly original_type: string | undefined
  /** The key that signed it; none for APIv2. */
  readonly serial: string | undefined
  /** The merchant whose keys opened it, where `trust` names one. */
  readonly mchid: string | undefined
  /**
   * The outer document, as it was parsed: the fields around what is encrypted. In the refund notice of APIv2, which has no
   * `sign`, nobody vouches for them; in other notices of APIv2 those that are empty are left out, since no `sign` covers them.
   */
  readonly body: Readonly<Record<string, unknown>>
}

/** A notification of one event. */
export interface NotificationOf<Event extends string, Resource> extends Envelope {
  /** Which protocol it came by. */
  readonly protocol: Event extends `v2/${string}` ? 'v2' : 'v3'
  /** Name of the event, which tells the notifications apart. */
  readonly event_type: Event
  /** What it says: the decrypted content where there is one. */
  readonly resource: Resource
}

/** The events of the catalog, told apart by `event_type`. */
export type KnownNotification = {
  [Event in NotificationEvent]: NotificationOf<Event, NotificationResources[Event]>
}[NotificationEvent]

/** An event newer than the catalog. */
export interface UnknownNotification extends Envelope {
  /** Which protocol it came by. */
  readonly protocol: 'v2' | 'v3'
  /** Name of the event. */
  // Keeps the literals of the known events in completions, and the union one that can be told apart.
  readonly event_type: string & Record<never, never>
  /** What it says, decrypted; its fields are not known. */
  readonly resource: Readonly<Record<string, unknown>>
}

/** Whatever may arrive: `isEvent` tells the known ones from the rest. */
export type Notification = KnownNotification | UnknownNotification

/** A notification that was verified and opened. */
export interface Opened {
  readonly notification: Notification
  /** What stores of versions before 0.2 know it by. */
  readonly formerId: string
}

/**
 * Whether a notification is of that event; types its `resource`.
 *
 * @example if (isEvent(notification, 'TRANSACTION.SUCCESS')) ship(notification.resource.out_trade_no)
 */
export function isEvent<Event extends NotificationEvent>(
  notification: Notification,
  event: Event,
): notification is Extract<KnownNotification, { event_type: Event }> {
  return notification.event_type === event
}
