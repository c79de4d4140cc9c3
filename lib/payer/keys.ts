import { invalidArgument } from '../errors'

/** With what the parameters of one merchant are signed; time and randomness come in from outside. */
export interface PayerKeys {
  /** Merchant id (商户号). */
  readonly mchid: string
  /** RSA-SHA256, base64: the private key of APIv3. */
  readonly sign: (message: string) => string | Promise<string>
  /** APIv2 key. */
  readonly secret?: string | undefined
  /** Unix milliseconds. */
  readonly now: () => number
  /** A random text for each signature. */
  readonly nonce: () => string
}

/** @throws InvalidArgumentError `ERR_PROTOCOL_NOT_CONFIGURED` */
export function requireSecret({ secret }: Pick<PayerKeys, 'secret'>, what: string): string {
  if (secret !== undefined) return secret
  throw invalidArgument(
    'secret',
    `\`secret\` is missing: ${what} are signed with the APIv2 key, so give it to Builder.factory`,
    'ERR_PROTOCOL_NOT_CONFIGURED',
  )
}
