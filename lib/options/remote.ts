import { requireApiv3Key } from '../crypto/merchant-keys'
import { invalidArgument } from '../errors'
import { requireAddress } from './address'
import { came, ownOf } from './checks'
import type { Logger, RetryOptions, Signer, Verifier } from './client-options'
import { suggest } from './suggest'

/**
 * Checks the options that say how a client behaves towards what is far away.
 *
 * @throws InvalidArgumentError `ERR_INVALID_KEY`, `ERR_INVALID_OPTION`
 */
export function readRemote({ apiv3Key, retry, logger }: Readonly<Record<string, unknown>>): {
  apiv3Key?: Uint8Array
  retry?: RetryOptions
  logger?: Logger
} {
  return {
    ...(apiv3Key !== undefined && { apiv3Key: requireApiv3Key(apiv3Key) }),
    ...(retry !== undefined && { retry: requireRetry(retry) }),
    ...(logger !== undefined && { logger: requireLogger(logger) }),
  }
}

/** @throws InvalidArgumentError `ERR_INVALID_OPTION` for a signer or verifier that is not a function */
export function requireRemote({ signer, verifier }: Readonly<Record<string, unknown>>): {
  signer: Signer | undefined
  verifier: Verifier | undefined
} {
  for (const [name, value] of Object.entries({ signer, verifier })) {
    if (value !== undefined && typeof value !== 'function')
      throw invalidArgument(name, `\`${name}\` takes an async function, not ${came(value)}`)
  }
  return { signer: signer as Signer | undefined, verifier: verifier as Verifier | undefined }
}

/** @throws InvalidArgumentError `ERR_INVALID_OPTION` */
export function requireBrandId(brandId: unknown, mchid: unknown): string {
  if (mchid !== undefined)
    throw invalidArgument(
      'brandId',
      '`brandId` stands in place of `mchid`: make a client for the brand and one for the merchant',
    )
  if (typeof brandId === 'string' && /^\w+$/.test(brandId)) return brandId
  throw invalidArgument(
    'brandId',
    `\`brandId\` is not a brand id (${typeof brandId}): give it as a string such as '100000'`,
  )
}

const NUMBERS = ['attempts', 'deadline', 'delay', 'connectTimeout'] as const
const RETRY = '{ attempts, hosts, deadline, delay, connectTimeout }'

function requireRetry(retry: unknown): RetryOptions {
  if (typeof retry !== 'object' || retry === null || came(retry) !== 'an object')
    throw invalidArgument('retry', `\`retry\` takes ${RETRY}, not ${came(retry)}`)
  const given = ownOf(retry)
  for (const [name, value] of Object.entries(given)) {
    if (name === 'hosts') continue
    if (!NUMBERS.includes(name as 'attempts')) throw unknownOfRetry(name)
    if (value !== undefined && !(Number.isFinite(value) && (value as number) >= 0))
      throw invalidArgument(`retry.${name}`, `\`retry.${name}\` takes a number, 0 or more, not ${came(value)}`)
  }
  const { hosts = [] } = given
  if (!Array.isArray(hosts))
    throw invalidArgument('retry.hosts', `\`retry.hosts\` takes a list of addresses, not ${came(hosts)}`)
  given.hosts = hosts.map(addressOf)
  return given
}

function unknownOfRetry(name: string): Error {
  const close = suggest(name, [...NUMBERS, 'hosts'])
  const advice = close === undefined ? `it takes ${RETRY}` : `did you mean \`${close}\`?`
  return invalidArgument(`retry.${name}`, `\`retry.${name}\` is not an option of \`retry\`: ${advice}`)
}

function addressOf(host: unknown): string {
  return requireAddress(typeof host === 'string' && !host.includes('://') ? `https://${host}` : host, 'retry.hosts')
}

function requireLogger(logger: unknown): Logger {
  const { debug, warn } = (logger ?? {}) as Partial<Logger>
  if (typeof debug === 'function' && typeof warn === 'function') return logger as Logger
  throw invalidArgument(
    'logger',
    `\`logger\` takes an object with debug() and warn(), such as console, not ${came(logger)}`,
  )
}
