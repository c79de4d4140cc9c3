import { createHash } from 'node:crypto'
import { types } from 'node:util'

import type { Distrust, PendingCheck, Received, Verdict } from '../protocol/protocol'
import type { PlatformKeys } from './keys'
import { openSignature, type PendingSignature, type Refusal } from './verify'

const STATEMENT_SHA1 = 'Wechatpay-Statement-Sha1'

/**
 * What has to hold for the body of an APIv3 success: the signature in its headers, unless WeChat Pay does not sign responses
 * of this operation.
 *
 * @param now Unix milliseconds
 */
export function verify({ facts, header }: Received, keys: PlatformKeys, now: number): Verdict | Promise<Verdict> {
  if (facts.signed === 'never') return { kind: 'unsigned' }
  const judge = (signature: PendingSignature | Refusal): Verdict => {
    if ('code' in signature) return { kind: 'distrusted', distrust: signature }
    const sha1 = facts.statement ? header(STATEMENT_SHA1) : undefined
    return { kind: 'signed', check: sha1 === undefined ? signature : statementCheck(sha1, signature) }
  }
  const signature = openSignature(header, keys, now)
  return types.isPromise(signature) ? signature.then(judge) : judge(signature)
}

/** The signed body of such a response names the SHA-1 of its plain CSV. */
function statementCheck(sha1: string, signature: PendingSignature): PendingCheck {
  const hash = createHash('sha1')
  signature.update(JSON.stringify({ sha1 }))
  return {
    update: (bytes) => {
      hash.update(bytes)
    },
    async refusal(): Promise<Distrust | undefined> {
      const refusal = await signature.refusal()
      if (refusal !== undefined) return refusal
      const actual = hash.digest('hex')
      if (actual === sha1.toLowerCase()) return undefined
      return { code: 'ERR_SIGNATURE_DIGEST', reason: `its SHA-1 is ${actual}, and ${sha1} was signed` }
    },
  }
}
