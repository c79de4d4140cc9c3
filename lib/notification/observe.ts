import { channel } from 'node:diagnostics_channel'
import { debuglog } from 'node:util'

import type { Notification } from './types'

/** Told of everything that is not answered as a success. */
export type Observer = (error: unknown, notification?: Notification) => unknown

const OBSERVER = channel('wechatpay-chain:observer')
const debug = debuglog('wechatpay')

/** Tells an observer, who changes nothing by it: what it throws or rejects with goes to `diagnostics_channel` alone. */
export function observed(
  observer: Observer = (error) => {
    // Some runtimes debug although nobody has asked.
    if (process.env.NODE_DEBUG !== undefined) debug('%s', error)
  },
): (error: unknown, notification?: Notification) => void {
  return (error, notification) => {
    const tell = async (): Promise<void> => {
      await observer(error, notification)
    }
    tell().catch((thrown: unknown) => {
      OBSERVER.publish({ observer: 'onError', error: thrown })
    })
  }
}
