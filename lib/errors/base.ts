import { causeLine, inspected } from './inspect'
import { plain } from './plain'

/**
 * What became of a call: `not-sent`, it surely never arrived; `refused`, WeChat Pay said no and nothing was done; `unknown`, it may
 * have taken effect, so that it has to be queried.
 */
export type Outcome = 'not-sent' | 'refused' | 'unknown'

/** Seen by the guards also on errors of another copy of this package. */
export const KIND = Symbol.for('wechatpay-chain.error')

/**
 * Root of all errors of this package: `code` is stable, `cause` is what lay beneath.
 *
 * Fields that may be missing are only declared: a field of a class would be there, and be shown, as `undefined`.
 */
export class WeChatPayError extends Error {
  /** The name, kept apart from `Function.name`, which bundlers rewrite. */
  protected static readonly kind: string = 'WeChatPayError'
  /** Stable; for `ApiError` and `BusinessError` that of WeChat Pay, else one of {@link ERROR_CODES}. */
  readonly code: string
  /** What became of the call; absent where there was none, as in static helpers and notifications. */
  declare readonly outcome?: Outcome

  static {
    // A symbol that is registered, so that this is found by the inspection of every runtime, and in no emitted type.
    hide(this.prototype, Symbol.for('nodejs.util.inspect.custom'), function (this: WeChatPayError, depth: number) {
      return depth < 0 ? `[${this.name}: ${this.code}]` : inspected(this)
    })
  }

  constructor(message: string, options: { code: string; cause?: unknown }) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause })
    this.code = options.code
    hide(this, 'name', new.target.kind)
    Object.defineProperty(this, KIND, { value: kindsOf(new.target) })
  }

  /** The parts that are fit for a log, of bounded depth and size. */
  toJSON(): Record<string, unknown> {
    const { name, message, cause } = this
    // By their descriptors: what others have added may be a getter that throws.
    const fields = Object.create(null, Object.getOwnPropertyDescriptors(this)) as object
    const copy = plain({ name, message, fields, ...(cause !== undefined && { cause: causeLine(cause) }) })
    const { fields: own, ...rest } = copy as { fields: object }
    return { ...rest, ...own }
  }
}

/** Says of an error of this package, also of another copy of it, what became of the call that it ends; replaces what was said before. */
export function withOutcome<E extends object>(error: E, outcome: Outcome): E {
  Reflect.defineProperty(error, 'outcome', { value: outcome, enumerable: true, writable: false, configurable: true })
  return error
}

/** A property that is there for programs and not for those who print the whole. */
export function hide(target: object, name: string | symbol, value: unknown): void {
  Object.defineProperty(target, name, { value, enumerable: false, writable: true, configurable: true })
}

function kindsOf(target: unknown): readonly string[] {
  const kinds: string[] = []
  for (let c = target; typeof c === 'function' && c !== Error; c = Object.getPrototypeOf(c)) {
    if (Object.hasOwn(c, 'kind')) kinds.push((c as unknown as { kind: string }).kind)
  }
  return kinds
}
