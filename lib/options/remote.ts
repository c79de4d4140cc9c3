import { requireApiv3Key } from '../crypto/merchant-keys'
import { InvalidArgumentError } from '../errors'
import type { Logger } from '../transport/diagnosis'
import { parseUrl } from '../transport/parse-url'
import type { RetryOptions } from '../transport/retry'
import type { Verifier } from '../v3/remote'
import type { Signer } from '../v3/sign'

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

/** @throws InvalidArgumentError `ERR_INVALID_OPTION` for a signer or verifier that is no function */
export function requireRemote({ signer, verifier }: Readonly<Record<string, unknown>>): {
  signer: Signer | undefined
  verifier: Verifier | undefined
} {
  for (const [name, value] of Object.entries({ signer, verifier })) {
    if (value !== undefined && typeof value !== 'function') throw invalid(name, `\`${name}\` takes an async function`)
  }
  return { signer: signer as Signer | undefined, verifier: verifier as Verifier | undefined }
}

/** @throws InvalidArgumentError `ERR_INVALID_OPTION` */
export function requireBrandId(brandId: unknown, mchid: unknown): string {
  if (mchid !== undefined)
    throw invalid(
      'brandId',
      '`brandId` stands in place of `mchid`: make a client for the brand and one for the merchant',
    )
  if (typeof brandId === 'string' && /^\w+$/.test(brandId)) return brandId
  throw invalid('brandId', "`brandId` is no brand id: give it as a string such as '100000'")
}

const NUMBERS = ['attempts', 'deadline', 'delay', 'connectTimeout'] as const

function requireRetry(retry: unknown): RetryOptions {
  if (typeof retry !== 'object' || retry === null)
    throw invalid('retry', '`retry` takes { attempts, hosts, deadline, delay, connectTimeout }')
  const given = retry as Record<string, unknown>
  const unknown = Object.keys(given).find((name) => name !== 'hosts' && !NUMBERS.includes(name as 'attempts'))
  if (unknown !== undefined)
    throw invalid(
      `retry.${unknown}`,
      `\`retry.${unknown}\` is not known: \`retry\` takes { attempts, hosts, deadline, delay, connectTimeout }`,
    )
  for (const name of NUMBERS) {
    if (given[name] !== undefined && !(Number.isFinite(given[name]) && (given[name] as number) >= 0))
      throw invalid(`retry.${name}`, `\`retry.${name}\` takes a number`)
  }
  const { hosts = [] } = given
  if (!Array.isArray(hosts)) throw invalid('retry.hosts', '`retry.hosts` takes a list of addresses')
  return { ...(given as RetryOptions), hosts: hosts.map(addressOf) }
}

function addressOf(host: unknown): string {
  const url = typeof host === 'string' && host.includes('://') ? host : `https://${String(host)}`
  if (/^https?:$/.test(parseUrl(url)?.protocol ?? '')) return url
  throw invalid(
    'retry.hosts',
    `\`retry.hosts\` holds ${String(host)}, which is no address such as https://api2.mch.weixin.qq.com`,
  )
}

function requireLogger(logger: unknown): Logger {
  const { debug, warn } = (logger ?? {}) as Partial<Logger>
  if (typeof debug === 'function' && typeof warn === 'function') return logger as Logger
  throw invalid('logger', '`logger` takes an object with debug() and warn(), such as console')
}

function invalid(argument: string, message: string): InvalidArgumentError {
  return new InvalidArgumentError(message, { code: 'ERR_INVALID_OPTION', argument })
}
