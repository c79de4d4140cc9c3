import type { Catalog, Notification, Schema } from '../generate/model'
import { sealedIn } from '../generate/sealed'

/** What a notification says, product by product. */
export function contentsOf(notification: Notification, catalog: Catalog): Schema[] {
  const content = sealedIn(notification.body, catalog) ?? notification.body
  return content.kind === 'oneOf' ? content.options.map(({ schema }) => schema) : [content]
}
