import { PRODUCTS } from './generated/products'
import type { API } from './generated/api'

/** Events that several products send, such as `v3/TRANSACTION.SUCCESS`. */
export type ProductEvent = keyof API.Products

/** The products of an event: `direct`, `partner`, `combined`, …. */
export type ProductOf<Event extends ProductEvent> = keyof API.Products[Event] & string

/**
 * Which product a notification is of, by the fields that it has: `combined` for a payment with `combine_out_trade_no`.
 *
 * @param event with its protocol in front, as in `API.Notifications`
 * @returns `undefined` for an event that says the same of all products
 * @example productOf('v3/TRANSACTION.SUCCESS', { combine_out_trade_no: '1' }) // 'combined'
 */
export function productOf<Event extends ProductEvent>(event: Event, resource: object): ProductOf<Event>
export function productOf(event: string, resource: object): string | undefined
export function productOf(event: string, resource: object): string | undefined {
  const products = Object.hasOwn(PRODUCTS, event) ? PRODUCTS[event] : undefined
  const has = (field: string): boolean =>
    Object.hasOwn(resource, field) && !absent((resource as Record<string, unknown>)[field])
  return (products?.find(([, fields]) => fields.some(has)) ?? products?.find(([, fields]) => fields.length === 0))?.[0]
}

/** The products of an event; none for one that says the same of all. */
export const productsOf = (event: string): readonly string[] =>
  Object.hasOwn(PRODUCTS, event) ? (PRODUCTS[event] ?? []).map(([name]) => name) : []

const absent = (value: unknown): boolean => value === undefined || value === null
