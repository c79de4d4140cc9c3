import { invalidArgument } from '../errors'

/** Headers that say how bytes travel: they follow from the body and the connection, and a wrong one breaks the next request. */
const OF_THE_WIRE: Readonly<Record<string, string>> = {
  'content-length': 'it is counted from the body',
  host: 'it follows from the address: give another one as `baseURL`',
  'transfer-encoding': 'it follows from the body',
  connection: 'connections belong to the agent: give another one as `httpsAgent`',
  'keep-alive': 'connections belong to the agent: give another one as `httpsAgent`',
  'proxy-connection': 'connections belong to the agent: give another one as `httpsAgent`',
  expect: 'a body is sent at once',
  upgrade: 'the protocol of a connection stays',
  'http2-settings': 'the protocol of a connection stays',
  te: 'trailers are not read',
  trailer: 'trailers are not sent',
  'proxy-authorization': 'it would be sent to WeChat Pay: give `proxy: { auth }`',
}

/**
 * Refuses a header that would make another message of a request than the one that is signed.
 *
 * @param lower its name in lower case
 * @throws InvalidArgumentError `ERR_INVALID_OPTION` that names it
 */
export function refuseOfTheWire(name: string, lower = name.toLowerCase()): void {
  if (Object.hasOwn(OF_THE_WIRE, lower))
    throw invalidArgument(`headers.${name}`, `\`headers\` cannot hold ${name}: ${OF_THE_WIRE[lower] ?? ''}`)
}
