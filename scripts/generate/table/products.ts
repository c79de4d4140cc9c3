import { GENERATED } from '../generated'
import type { Catalog } from '../model'
import { productsOf } from '../products'

/** By event, each product with the fields that tell it apart; the one without any is what remains. */
export function writeProducts(catalog: Catalog): string {
  const rows = catalog.notifications.flatMap((notification) => {
    const products = productsOf(notification, catalog).map(({ name, has = [] }) => [name, has])
    return products.length > 0 ? [`  ${JSON.stringify(notification.event)}: ${JSON.stringify(products)},`] : []
  })
  return `// ${GENERATED}\n/* eslint-disable */\nexport const PRODUCTS: Readonly<Record<string, readonly (readonly [name: string, has: readonly string[]])[]>> = {\n${rows.join('\n')}\n}\n`
}
