import { invalidArgument } from '../errors'
import { came } from './checks'

/**
 * An address that signed requests may be sent below.
 *
 * @param option the name it is given under
 * @throws InvalidArgumentError `ERR_INVALID_OPTION` for what is not a plain http(s) address; credentials are not shown
 */
export function requireAddress(value: unknown, option: string): string {
  const text = isUrl(value) ? value.href : value
  const takes = `\`${option}\` takes an http(s) address such as https://api.mch.weixin.qq.com/`
  if (typeof text !== 'string') throw invalidArgument(option, `${takes}, not ${came(value)}`)
  if (!URL.canParse(text)) throw invalidArgument(option, takes)
  const url = new URL(text)
  if (url.protocol !== 'https:' && url.protocol !== 'http:')
    throw invalidArgument(option, `${takes}, not one of ${url.protocol}`)
  if (url.username !== '' || url.password !== '')
    throw invalidArgument(option, `\`${option}\` cannot hold credentials: they would replace the signature`)
  if (url.search !== '' || url.hash !== '')
    throw invalidArgument(option, `\`${option}\` cannot hold a query or a fragment: write them in the call`)
  return text
}

function isUrl(value: unknown): value is URL {
  return came(value) === 'a URL' && typeof (value as Partial<URL>).href === 'string'
}
