import { InvalidArgumentError } from '../errors'
import { isTrust, trustOf, type Trust, type TrustOptions } from './trust'

/** A client, whose keys are those of its merchant. */
interface Client {
  getDriver(): { readonly trust: Trust }
}

/** Several merchants may share one address: whoever's key verifies is meant. */
export type TrustResolver = (incoming: {
  serial: string | undefined
  header(name: string): string | undefined
}) => Trusted | undefined | Promise<Trusted | undefined>

type One = TrustOptions | Trust | Client
type Trusted = One | readonly One[]

/** Where trust comes from: one merchant or several, each as keys or as a client, or a function that finds them. */
export type TrustSource = Trusted | TrustResolver

const read = new WeakMap<object, Trust>()

/** The merchants to try, in order; options are read once for as long as they live. */
export async function candidates(
  source: TrustSource,
  header: (name: string) => string | undefined,
): Promise<readonly Trust[]> {
  const given = isResolver(source) ? await source({ serial: header('Wechatpay-Serial'), header }) : source
  // A function may find nobody.
  if (given === undefined || (given as unknown) === null) return []
  return trustsOf(given)
}

/**
 * Reads all keys that are given, so that a wrong one is told at start. What a function finds is read when it finds it.
 *
 * @throws InvalidArgumentError
 */
export function requireTrust(source: TrustSource): void {
  if (isResolver(source)) return
  if (trustsOf(source).length === 0) throw refused('is an empty list')
}

function trustsOf(given: Trusted): readonly Trust[] {
  return (Array.isArray(given) ? (given as readonly One[]) : [given as One]).map(oneOf)
}

function oneOf(one: One): Trust {
  if (isClient(one)) return one.getDriver().trust
  if (isTrust(one)) return one
  if (typeof one !== 'object' || (one as unknown) === null) throw refused(`holds a value of type ${typeof one}`)
  let trust = read.get(one)
  if (trust === undefined) read.set(one, (trust = trustOf(one)))
  return trust
}

function isResolver(source: TrustSource): source is TrustResolver {
  return typeof source === 'function' && !isClient(source)
}

function isClient(source: unknown): source is Client {
  // A client is callable, as a resolver is, but has this.
  return (
    (typeof source === 'object' || typeof source === 'function') &&
    source !== null &&
    'getDriver' in source &&
    typeof source.getDriver === 'function'
  )
}

function refused(what: string): InvalidArgumentError {
  return new InvalidArgumentError(
    `\`trust\` ${what}: give a client, keys such as { mchid, certs, apiv3Key }, a list of them, or a function that finds them`,
    { code: 'ERR_INVALID_OPTION', argument: 'trust' },
  )
}
