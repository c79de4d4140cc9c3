import { invalidArgument } from '../errors'

/** Where a request goes, parsed once: what is signed is what leaves. */
export interface Address {
  readonly url: URL
  /** Path below the base URL, percent-encoded, with its leading `/`, without query. */
  readonly path: string
  /** Whether it is below the base URL of the client or the call, not on another host of WeChat Pay. */
  readonly own: boolean
}

interface Base {
  readonly origin: string
  /** Path of the base URL without its last `/`. */
  readonly prefix: string
  /** The base URL without its last `/`. */
  readonly href: string
}

const bases = new Map<string, Base>()
/** Base URLs are few: the client's, its spare hosts', those of single calls. */
const MOST_BASES = 64

const ABSOLUTE = /^([a-z][a-z0-9+.-]*:)?\/\//i
const DOT_SEGMENT = /(?:^|\/)(?:\.|%2e){1,2}(?:\/|$)/i

/**
 * Resolves the address of a request.
 *
 * @param isKnownHost whether a host belongs to WeChat Pay: where else than to the base URL a signed request may go
 * @throws InvalidArgumentError `ERR_INVALID_URI`, `ERR_INVALID_OPTION`
 */
export function resolveAddress(baseURL: string, written: string, isKnownHost: (host: string) => boolean): Address {
  const base = bases.get(baseURL) ?? openBase(baseURL)
  const mark = written.search(/[?#]/)
  const path = mark < 0 ? written : written.slice(0, mark)
  if (path.includes('\\') || ((path.includes('.') || path.includes('%2')) && DOT_SEGMENT.test(path)))
    throw refused(written, 'has a segment `.` or `..` or a backslash, which would leave its path')
  const absolute = ABSOLUTE.test(written)
  const url = parseUrl(absolute ? written : `${base.href}/${written.replace(/^\//, '')}`)
  if (url === undefined) throw refused(written, 'is not an address')
  const own = url.origin === base.origin && url.pathname.startsWith(`${base.prefix}/`)
  if (!own && !(url.protocol === 'https:' && isKnownHost(url.host))) {
    throw refused(
      written,
      `leads to ${url.origin}: a signed request goes to the base URL or to a host of WeChat Pay alone`,
    )
  }
  if (url.username !== '' || url.password !== '')
    throw refused(written, 'holds credentials, which would replace the signature')
  if (url.hash !== '') url.hash = ''
  const below = own ? url.pathname.slice(base.prefix.length) : url.pathname
  if (below.startsWith('//'))
    throw refused(written, 'has an empty segment at its beginning: another host would be read in it')
  return { url, path: below, own }
}

/** An address, `undefined` where it is none; as `URL.parse()` of later runtimes. */
export function parseUrl(url: string): URL | undefined {
  try {
    return new URL(url)
  } catch {
    return undefined
  }
}

function openBase(baseURL: string): Base {
  const url = parseUrl(baseURL)
  if (url === undefined || !/^https?:$/.test(url.protocol)) {
    throw invalidArgument(
      'baseURL',
      `\`baseURL\` is '${baseURL}': give an http(s) address such as https://api.mch.weixin.qq.com/`,
    )
  }
  const prefix = url.pathname.replace(/\/+$/, '')
  const base = { origin: url.origin, prefix, href: url.origin + prefix }
  if (bases.size >= MOST_BASES) bases.clear()
  bases.set(baseURL, base)
  return base
}

function refused(written: string, why: string): Error {
  return invalidArgument('url', `the address '${written.replace(/[?#].*/s, '')}' ${why}`, 'ERR_INVALID_URI')
}
