import { comment } from '../generated'
import type { Catalog, Notification } from '../model'
import { notificationName } from '../names'
import { sealedIn } from '../sealed'
import type { TypeWriter } from './type-of'
import { quote } from './type-of'

/** A map from event to the decrypted content of its notification. */
export function writeNotifications(catalog: Catalog, writer: TypeWriter): void {
  const members = catalog.notifications.map((notification) => {
    const type = writeContent(notification, catalog, writer)
    // The event and the format stand beside it anyway.
    return `    /** ${comment(notification.title.replace(/\([\w.]+\)/g, ''))} */ ${quote(notification.event)}: ${type}`
  })
  writer.declarations.add(
    'Notifications',
    `  /** What each notification says: the decrypted content where there is one, else the body. */\n  interface Notifications {\n${members.join('\n')}\n  }`,
  )
}

function writeContent(notification: Notification, catalog: Catalog, writer: TypeWriter): string {
  const name = notificationName(notification.event)
  const sealed = sealedIn(notification.body, catalog)
  const domain = notification.event.startsWith('v2/') ? 'xmlReply' : 'json'
  // The content of an APIv2 notification is XML as well, and so all text.
  const content = sealed ?? notification.body
  if (content.kind === 'object' && content.fields.length > 0) writer.object(content.fields, domain, name)
  else if (content.kind === 'ref')
    writer.declarations.add(name, `  interface ${name} extends ${writer.shapeName(content.name, domain)} {}`)
  else writer.declarations.add(name, `  type ${name} = ${writer.of(content, domain, `${name}Item`)}`)
  return name
}
