import type { Field } from './model'

/** The header that names the key that encrypts, and with which the answer is to be signed. */
export const SERIAL = 'Wechatpay-Serial'

/** What may stand in every call of APIv2, also where its description has another signature or none. */
export const SIGNATURE_FIELDS: readonly string[] = ['nonce_str', 'sign', 'sign_type']

/** The client fills `sign` and `nonce_str` of APIv2, and `sign_type` where it has a choice. */
export function filledByClient({ name, schema }: Field): boolean {
  if (name === 'sign_type') return schema.kind !== 'enum' || schema.values.length > 1
  return SIGNATURE_FIELDS.includes(name)
}
