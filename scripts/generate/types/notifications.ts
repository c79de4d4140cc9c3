import { comment } from '../generated'
import { fieldsOf } from '../fields-of'
import type { Catalog, Notification } from '../model'
import { capital, notificationName, pascal } from '../names'
import type { Product } from '../products'
import { productsOf } from '../products'
import { sealedIn } from '../sealed'
import type { TypeWriter } from './type-of'
import { memberName, quote } from './type-of'

/** A map from event to the decrypted content of its notification, and one of the products of those that have several. */
export function writeNotifications(catalog: Catalog, writer: TypeWriter): void {
  const members: string[] = []
  const products: string[] = []
  for (const notification of catalog.notifications) {
    const name = notificationName(notification.event)
    const several = productsOf(notification, catalog)
    if (several.length > 0) {
      const types = several.map(
        (product) => [product.name, writeProduct(product, several, name, catalog, writer)] as const,
      )
      writer.declarations.add(name, `  type ${name} = ${types.map(([, type]) => type).join(' | ')}`)
      products.push(`    ${quote(notification.event)}: { ${types.map(([key, type]) => `${key}: ${type}`).join('; ')} }`)
    } else writeContent(notification, name, catalog, writer)
    // The event and the format stand beside it anyway.
    members.push(
      `    /** ${comment(notification.title.replace(/\([\w.]+\)/g, ''))} */ ${quote(notification.event)}: ${name}`,
    )
  }
  writer.declarations.add(
    'Notifications',
    `  /** What each notification says: the decrypted content where there is one, else the body. */\n  interface Notifications {\n${members.join('\n')}\n  }`,
  )
  writer.declarations.add(
    'Products',
    `  /** What a notification of several products says, by event and product. */\n  interface Products {\n${products.join('\n')}\n  }`,
  )
}

/** The content of one product. What other products have, it has not: each such field tells them apart. */
function writeProduct(
  product: Product,
  all: readonly Product[],
  base: string,
  catalog: Catalog,
  writer: TypeWriter,
): string {
  const name = `${base}_${capital(pascal(product.name))}`
  const fields = fieldsOf(product.schema, catalog)
  const own = new Set(fields.map((field) => field.name))
  const others = new Set(all.flatMap(({ schema }) => fieldsOf(schema, catalog).map((field) => field.name)))
  const absent = [...others].filter((field) => !own.has(field)).map((field) => `    ${memberName(field)}?: undefined`)
  writer.object(fields, 'jsonReply', name, '', absent)
  return name
}

function writeContent(notification: Notification, name: string, catalog: Catalog, writer: TypeWriter): void {
  const domain = notification.event.startsWith('v2/') ? 'xmlReply' : 'jsonReply'
  // The content of an APIv2 notification is XML as well, and so all text.
  const content = sealedIn(notification.body, catalog) ?? notification.body
  if (content.kind === 'object' && content.fields.length > 0) writer.object(content.fields, domain, name)
  else if (content.kind === 'ref')
    writer.declarations.add(name, `  interface ${name} extends ${writer.shapeName(content.name, domain)} {}`)
  else writer.declarations.add(name, `  type ${name} = ${writer.of(content, domain, `${name}Item`)}`)
}
