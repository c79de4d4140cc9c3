import type { Catalog, Notification, Schema } from '../generate/model'
import { sealedIn } from '../generate/sealed'

/** What each product of a notification says; one where it has no more. */
export function productsOf(notification: Notification, catalog: Catalog): Schema[] {
  const content = sealedIn(notification.body, catalog) ?? notification.body
  return content.kind === 'oneOf' ? content.options.map(({ schema }) => schema) : [content]
}
