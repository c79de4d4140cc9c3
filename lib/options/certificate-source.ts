const SOURCE = Symbol.for('wechatpay-chain.certificates')

/** Stands for `certs`: platform certificates that are downloaded, and renewed, when they are needed. */
export interface CertificateSource {
  /** @internal */
  readonly [SOURCE]: true
}

/** What every source carries, of whichever copy of this package. */
export const SOURCE_MARK = Object.freeze({ [SOURCE]: true } as const)

export function isCertificateSource(value: unknown): value is CertificateSource {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, SOURCE)
}
