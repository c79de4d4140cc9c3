import { InvalidArgumentError } from '../errors'
import type { KnownNotification, Notification, NotificationEvent, NotificationResources } from './types'

/** Handles one event; what it returns is the response's body where the event asks for one. */
export type EventHandler<Event extends NotificationEvent> = (
  resource: NotificationResources[Event],
  notification: Extract<KnownNotification, { event_type: Event }>,
) => unknown

/** Handlers by event; what the catalog does not know goes to `otherwise`. */
export type EventHandlers = { readonly [Event in NotificationEvent]?: EventHandler<Event> }

/** Where notifications may go. */
export interface Routes {
  readonly on: EventHandlers
  readonly otherwise?: ((notification: Notification) => unknown) | undefined
}

/** What is to be done for a notification; `undefined` where nobody takes its event. */
export function routeOf({ on, otherwise }: Routes, notification: Notification): (() => unknown) | undefined {
  const { event_type: event, resource } = notification
  const own = Object.hasOwn(on, event)
    ? (on as Record<string, ((resource: unknown, notification: unknown) => unknown) | undefined>)[event]
    : undefined
  if (own !== undefined) return () => own(resource, notification)
  return otherwise && (() => otherwise(notification))
}

export function unhandled({ event_type: event }: Notification): InvalidArgumentError {
  return new InvalidArgumentError(
    `\`on\` has no handler for ${event}: add it, or give \`otherwise\`; until then WeChat Pay repeats the notification`,
    { code: 'ERR_NOTIFICATION_UNHANDLED', argument: 'on' },
  )
}
