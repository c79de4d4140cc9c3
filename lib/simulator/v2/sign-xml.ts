import { signOf } from './sign'
import type { XmlAnswer } from './xml-answer'
import { writeXml } from './xml'

/** How a fault may change the `sign` of an answer. */
export interface Seal {
  /** The sign is made of something else. */
  readonly forged: boolean
  readonly disguise?: ((sign: string) => string) | undefined
}

/** The bytes of an answer, signed unless it is never signed or a fault has it otherwise. */
export function sealXml({ fields, signType }: XmlAnswer, secret: string, seal: Seal | undefined): Buffer {
  if (signType === undefined || seal === undefined) return Buffer.from(writeXml(fields))
  const sign = signOf(seal.forged ? { ...fields, forged: 1 } : fields, signType, secret)
  return Buffer.from(writeXml({ ...fields, sign: seal.disguise?.(sign) ?? sign }))
}
