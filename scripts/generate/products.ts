import { fieldsOf } from './fields-of'
import type { Catalog, Notification, Option } from './model'
import type { Problems } from './problems'
import { sealedIn } from './sealed'

/** A product that an event is of, such as the payment of a partner. */
export interface Product extends Option {
  name: string
}

/** The products of a notification; none where it says the same of all. */
export function productsOf({ body }: Notification, catalog: Catalog): readonly Product[] {
  const content = sealedIn(body, catalog)
  return content?.kind === 'oneOf'
    ? content.options.filter((option): option is Product => option.name !== undefined)
    : []
}

/** Products have names of their own and fields that tell them apart; one is what remains. */
export function checkProducts(notification: Notification, catalog: Catalog, problems: Problems): void {
  const content = sealedIn(notification.body, catalog)
  if (content?.kind !== 'oneOf') return
  const products = productsOf(notification, catalog)
  const { at, event } = notification
  if (products.length < content.options.length) problems.add(at, `a product of ${event} has no name`)
  if (new Set(products.map(({ name }) => name)).size < products.length)
    problems.add(at, `two products of ${event} have one name`)
  if (products.filter(({ has }) => has === undefined).length !== 1)
    problems.add(at, `all products of ${event} but one have fields that tell them apart: "- name has field: type"`)
  products.forEach(({ name, has = [], schema }, index) => {
    const fields = fieldsOf(schema, catalog).map((field) => field.name)
    for (const field of has)
      if (!fields.includes(field)) problems.add(at, `the product "${name}" of ${event} has no field "${field}"`)
    // The first product whose field is there counts.
    const hidden =
      has.length > 0 && products.slice(0, index).find((above) => above.has?.some((field) => fields.includes(field)))
    if (hidden)
      problems.add(at, `the product "${name}" of ${event} would be taken for "${hidden.name}": write it above`)
  })
}
