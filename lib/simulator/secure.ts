import { Agent, type ServerOptions } from 'node:https'
import { YEAR, type Authority } from './authority'
import { privatePem, type KeySource } from './keys'
import type { SimulatedMerchant } from './merchant'
import { serialOf } from './serial'
import type { Ids } from './world/ids'

/** What it takes to talk TLS with the simulator. */
export interface Secure {
  /** Of the server: client certificates are asked for, and looked at by path. */
  readonly server: ServerOptions
  /** Of a client: the merchant's certificate, and an agent that trusts the simulator's authority. */
  readonly client: { merchant: { cert: string; key: string }; httpsAgent: Agent }
}

/** Issues the certificates of both sides. */
export async function createSecure(parts: {
  authority: Authority
  merchant: SimulatedMerchant
  keys: KeySource
  ids: Ids
  now: () => number
}): Promise<Secure> {
  const { authority, merchant, keys, ids, now } = parts
  const serial = serialOf(ids, 'server')
  const keyPair = await keys('server')
  const [ca, cert, own] = await Promise.all([
    authority.certificate(),
    authority.issue({
      name: { C: 'CN', O: 'Tenpay.com', CN: 'localhost' },
      keyPair,
      serial,
      notBefore: now() - YEAR,
      notAfter: now() + YEAR,
      hosts: ['127.0.0.1', 'localhost'],
    }),
    merchant.certificate(),
  ])
  return {
    server: { key: privatePem(keyPair.privateKey), cert, ca, requestCert: true, rejectUnauthorized: false },
    client: { merchant: { cert: own, key: merchant.privateKey }, httpsAgent: new Agent({ ca }) },
  }
}
