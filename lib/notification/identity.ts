import { merchantIn } from './merchant'
import type { Opened } from './types'

/** What a store knows a notification by. */
export interface Identity {
  /** `protocol:mchid:id`, all of it authenticated: two merchants may get the same id. */
  readonly id: string
  /** What versions before 0.2 have called it; looked for, and never written. */
  readonly formerId: string
}

export function identityOf({ notification, formerId }: Opened): Identity {
  const { protocol, id, mchid, resource } = notification
  return {
    id: `${protocol}:${mchid ?? merchantIn(resource) ?? ''}:${id}`,
    formerId,
  }
}
