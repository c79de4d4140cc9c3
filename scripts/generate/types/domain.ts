import type { Catalog, Schema } from '../model'

/**
 * JSON is typed as it is written; of XML the client takes numbers as text too, and every leaf of an answer is text. What WeChat Pay
 * sends may hold more fields and other values than are documented, what it is sent may not.
 */
export type Domain = 'json' | 'jsonReply' | 'xmlRequest' | 'xmlReply'

/** Whether it comes from WeChat Pay. */
export const received = (domain: Domain): boolean => domain === 'jsonReply' || domain === 'xmlReply'

/** The kinds of document that each shape appears in. */
export function domainsOfShapes(catalog: Catalog): Map<string, Set<Domain>> {
  const found = new Map<string, Set<Domain>>()
  const visit = (schema: Schema, domain: Domain): void => {
    switch (schema.kind) {
      case 'ref': {
        const domains = found.get(schema.name) ?? new Set<Domain>()
        if (domains.has(domain)) return
        found.set(schema.name, domains.add(domain))
        const shape = catalog.shapes.get(schema.name)
        if (shape) visit(shape.schema, domain)
        break
      }
      case 'object':
        for (const field of schema.fields) visit(field.schema, domain)
        break
      case 'array':
        visit(schema.items, domain)
        break
      case 'json':
        visit(schema.content, received(domain) ? 'jsonReply' : 'json')
        break
      case 'sealed':
        visit(schema.content, domain)
        break
      case 'oneOf':
        for (const option of schema.options) visit(option.schema, domain)
    }
  }
  for (const operation of catalog.operations) {
    const xml = operation.uri.startsWith('v2/')
    visit(
      { kind: 'object', fields: [...operation.variables, ...operation.query, ...operation.headers] },
      xml ? 'xmlRequest' : 'json',
    )
    visit({ kind: 'object', fields: operation.form }, 'json')
    if (operation.body) visit(operation.body.schema, xml ? 'xmlRequest' : 'json')
    for (const reply of operation.replies) if (reply.schema) visit(reply.schema, xml ? 'xmlReply' : 'jsonReply')
  }
  for (const notification of catalog.notifications) {
    visit(notification.headers, 'jsonReply')
    visit(notification.body, notification.event.startsWith('v2/') ? 'xmlReply' : 'jsonReply')
  }
  return found
}
