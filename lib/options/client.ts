import type { AgentOptions } from 'node:https'

import type { CreateAxiosDefaults } from 'axios'

import { requireSecret } from '../crypto/merchant-keys'
import { invalidArgument } from '../errors'
import type { Audit } from '../protocol/audit'
import { requireAddress } from './address'
import { readCertificate } from './certificate'
import { ownOf } from '../json/own'
import { came, readOption } from './checks'
import type { ClientOptions, Logger, RetryOptions } from './client-options'
import { requireV3, type V3Credentials } from './credentials'
import { defaultHeadersOf } from './headers'
import { readRemote, requireBrandId } from './remote'
import type { AxiosCallOptions } from './request-options'
import { suggest } from './suggest'
import { CALL_OPTIONS } from './table'

/** Checked options: keys are parsed, nothing is left of the caller's objects, nothing of it has a prototype. */
export interface Settings {
  readonly mchid: string
  readonly v3?: V3Credentials
  readonly secret?: string
  readonly brandId?: string
  readonly apiv3Key?: Uint8Array
  readonly retry?: RetryOptions
  readonly logger?: Logger
  readonly audit?: Audit
  /** TLS options of the client certificate. */
  readonly certificate?: Readonly<AgentOptions>
  readonly defaults: Readonly<CreateAxiosDefaults>
}

/** The options that are a client's own; the type says that none is forgotten. */
const OWN: Readonly<Record<Exclude<keyof ClientOptions, keyof AxiosCallOptions | 'headers'>, true>> = {
  mchid: true,
  serial: true,
  privateKey: true,
  passphrase: true,
  certs: true,
  secret: true,
  merchant: true,
  baseURL: true,
  base_uri: true,
  brandId: true,
  apiv3Key: true,
  signer: true,
  verifier: true,
  retry: true,
  logger: true,
  audit: true,
}

/**
 * Checks the options of a client and parses its keys.
 *
 * @throws InvalidArgumentError with a code of its own for each option that is missing or wrong
 */
export function settingsOf(options: unknown): Settings {
  if (typeof options !== 'object' || options === null || came(options) !== 'an object')
    throw invalidArgument(
      'options',
      `Builder.factory takes an object, as in { mchid, serial, privateKey, certs }, not ${came(options)}`,
      'ERR_INVALID_ARGUMENT',
    )
  const given = ownOf({})
  const defaults = ownOf({})
  for (const [name, value] of Object.entries(options)) {
    if (value === undefined) continue
    if (Object.hasOwn(OWN, name)) given[name] = value
    else defaults[name] = defaultOf(name, value)
  }
  const base = given.baseURL ?? given.base_uri
  if (base !== undefined) defaults.baseURL = requireAddress(base, given.baseURL === undefined ? 'base_uri' : 'baseURL')
  const brandId = given.brandId === undefined ? undefined : requireBrandId(given.brandId, given.mchid)
  const settings = ownOf({ mchid: brandId ?? requireMchid(given.mchid), ...readRemote(given), defaults })
  if (brandId !== undefined) settings.brandId = brandId
  if (given.secret !== undefined) settings.secret = requireSecret(given.secret)
  const certificate = given.merchant === undefined ? undefined : readCertificate(given.merchant)
  if (certificate !== undefined) settings.certificate = certificate
  if (!isV2Only(given)) settings.v3 = requireV3(given, certificate?.cert as string | undefined)
  return Object.freeze(settings) as unknown as Settings
}

/** A client may be made for APIv2 alone. */
function isV2Only(given: Readonly<Record<string, unknown>>): boolean {
  return (
    given.secret !== undefined &&
    ['serial', 'privateKey', 'certs', 'signer', 'verifier'].every((name) => given[name] === undefined)
  )
}

/** The checked value of an axios default. */
function defaultOf(name: string, value: unknown): unknown {
  if (name === 'headers') return defaultHeadersOf(value)
  const option = CALL_OPTIONS.get(name)
  if (option === undefined || !option.axios || option.perCall) throw unknown(name)
  return readOption(name, value, option.check)
}

function requireMchid(mchid: unknown): string {
  if (typeof mchid === 'string' && /^[\w-]+$/.test(mchid)) return mchid
  const what = mchid === undefined || mchid === '' ? 'is missing' : `is not a merchant id (${typeof mchid})`
  throw invalidArgument('mchid', `\`mchid\` ${what}: give it as a string such as '1900009191'`, 'ERR_INVALID_MCHID')
}

function unknown(name: string): Error {
  const known = [...CALL_OPTIONS].filter(([, { axios, perCall }]) => axios && !perCall).map(([other]) => other)
  const close = suggest(name, [...Object.keys(OWN), ...known, 'headers'])
  const advice =
    CALL_OPTIONS.get(name) !== undefined
      ? 'give it to a single call'
      : close === undefined
        ? 'see ClientOptions for those that there are'
        : `did you mean \`${close}\`?`
  return invalidArgument(name, `\`${name}\` is not an option of Builder.factory: ${advice}`, 'ERR_UNKNOWN_OPTION')
}
