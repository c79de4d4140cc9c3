import { inspect } from 'node:util'

import { invalidArgument } from '../errors'

const SENSITIVE = Symbol.for('wechatpay-chain.sensitive')
const SHOWN = '[sensitive]'
const SHOWN_IN_QUERY = encodeURIComponent(SHOWN)

/** A text that leaves this process encrypted only. Where the catalog wants a string, it may stand. */
export type SensitiveText = string & { readonly [SENSITIVE]: true }

/** The plain text is in a closure: nothing that prints, copies or serialises the mark comes upon it. */
class Mark {
  readonly #text: string
  declare readonly [SENSITIVE]: () => string

  constructor(text: string) {
    this.#text = text
    Object.defineProperty(this, SENSITIVE, { value: () => this.#text })
  }

  toString(): string {
    return SHOWN
  }

  toJSON(): string {
    return SHOWN
  }

  [inspect.custom](): string {
    return SHOWN
  }
}

/**
 * Marks a text inside `json`, `query` or the `meta` of an upload that is encrypted when it is sent, with the key that
 * `Wechatpay-Serial` then names. Only fields that the catalog does not know need it: those that it does are encrypted by
 * themselves.
 *
 * @example
 * instance.chain('v3/new/operation').post({ json: { user_name: sensitive('张三'), … } })
 * @throws InvalidArgumentError `ERR_INVALID_ARGUMENT` for anything but a string
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013053257
 */
export function sensitive(text: string): SensitiveText {
  if (typeof text !== 'string')
    throw invalidArgument('text', `sensitive() takes a string, not ${typeof text}`, 'ERR_INVALID_ARGUMENT')
  return new Mark(text) as unknown as SensitiveText
}

/** The plain text of a mark, `undefined` for anything else. */
export function plainOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  // Marks of another copy of this package count too.
  const open = (value as { [SENSITIVE]?: unknown })[SENSITIVE]
  return typeof open === 'function' ? (open as () => string).call(value) : undefined
}

/**
 * Refuses a request in which a mark still stands, unencrypted: its text would be lost.
 *
 * @throws InvalidArgumentError `ERR_INVALID_ARGUMENT`
 */
export function requireEncrypted(message: string | Uint8Array): void {
  if (typeof message !== 'string' || !(message.includes(SHOWN) || message.includes(SHOWN_IN_QUERY))) return
  throw invalidArgument(
    'sensitive',
    'sensitive() is encrypted in `json`, `query` and the `meta` of an upload of a chain alone: elsewhere write Rsa.encrypt(text, publicKey) and name the key in the header Wechatpay-Serial',
    'ERR_INVALID_ARGUMENT',
  )
}
