import { isIPv4, isIPv6 } from 'node:net'

const PRIVATE_V4 = /^(127|10|192\.168|169\.254|172\.(1[6-9]|2\d|3[01]))\./
const PRIVATE_V6 = /^(::1$|f[cd]|fe80:)/
const PRIVATE_NAME = /^[^.]+$|\.(localhost|local|internal|test)$/

/** Whether an address lies on this machine or in a private network: a simulator tells nobody else of its payments. */
export function isLocal(url: string, further: readonly string[] = []): boolean {
  const { hostname, protocol } = new URL(url)
  if (protocol !== 'http:' && protocol !== 'https:') return false
  const host = hostname.replace(/^\[|\]$/g, '').toLowerCase()
  if (further.some((name) => name.toLowerCase() === host)) return true
  if (isIPv4(host)) return PRIVATE_V4.test(host)
  return isIPv6(host) ? PRIVATE_V6.test(host) : PRIVATE_NAME.test(host)
}
