import { InvalidArgumentError } from '../errors'
import type { API } from '../openapi/generated/api'
import { productOf, productsOf, type ProductEvent } from '../openapi/products'
import type { EventHandler } from './route'
import type { KnownNotification, NotificationEvent, NotificationResources } from './types'

type NameOf<Event extends ProductEvent> = Event extends `v3/${infer Name}` ? Name : Event

/** Names of the events that several products send: `'TRANSACTION.SUCCESS'`. */
export type NotificationProductEvent = NameOf<ProductEvent> & NotificationEvent

type ResourcesOf<Event extends NotificationProductEvent> = API.Products[`v3/${Event}` & ProductEvent]

/** The products of an event: `'direct'`, `'partner'`, `'combined'`, …. */
export type NotificationProduct<Event extends NotificationProductEvent> = keyof ResourcesOf<Event> & string

type Of<Event extends NotificationProductEvent> = Extract<KnownNotification, { event_type: Event }>

/** A handler for each product of an event; `otherwise` takes those that have none. */
export type ProductHandlers<Event extends NotificationProductEvent> = {
  readonly [Product in NotificationProduct<Event> | 'otherwise']?: (
    resource: Product extends keyof ResourcesOf<Event> ? ResourcesOf<Event>[Product] : NotificationResources[Event],
    notification: Of<Event>,
  ) => unknown
}

/**
 * Whether a notification is of that product; types its `resource`.
 *
 * @example if (isEvent(n, 'TRANSACTION.SUCCESS') && isProduct(n, 'combined')) n.resource.sub_orders.forEach(ship)
 */
export function isProduct<Event extends NotificationProductEvent, Product extends NotificationProduct<Event>>(
  notification: { readonly event_type: Event; readonly resource: object },
  product: Product,
): notification is { readonly event_type: Event; readonly resource: ResourcesOf<Event>[Product] & object } {
  return productOf(`v3/${notification.event_type}`, notification.resource) === product
}

/**
 * Makes one handler of an event out of a handler for each product.
 *
 * A product that has neither a handler nor `otherwise` fails, so that WeChat Pay sends its notification again.
 *
 * @throws InvalidArgumentError `ERR_INVALID_OPTION` for a product that the event does not have
 * @example
 * const on = {
 *   'TRANSACTION.SUCCESS': byProduct('TRANSACTION.SUCCESS', {
 *     direct: ({ out_trade_no, amount }) => markPaid(out_trade_no, amount.total), // 分
 *     combined: ({ sub_orders }) => sub_orders.forEach(ship),
 *   }),
 * }
 */
export function byProduct<Event extends NotificationProductEvent>(
  event: Event,
  handlers: ProductHandlers<Event>,
): EventHandler<Event> {
  const known = productsOf(`v3/${event}`)
  for (const name of Object.keys(handlers))
    if (name !== 'otherwise' && !known.includes(name))
      throw new InvalidArgumentError(
        `byProduct: ${event} has no product "${name}"; write one of ${[...known, 'otherwise'].join(', ')}`,
        { code: 'ERR_INVALID_OPTION', argument: name },
      )
  const own = handlers as Readonly<Record<string, EventHandler<Event> | undefined>>
  return (resource, notification) => {
    const product: string = productOf(`v3/${event}`, resource)
    const handler = (Object.hasOwn(own, product) ? own[product] : undefined) ?? own.otherwise
    if (handler === undefined)
      throw new InvalidArgumentError(
        `byProduct: no handler takes the product "${product}" of ${event}; add it, or otherwise`,
        { code: 'ERR_INVALID_OPTION', argument: product },
      )
    return handler(resource, notification)
  }
}
