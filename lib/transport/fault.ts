import { validateHeaderName, validateHeaderValue } from 'node:http'

/**
 * What undici says of a failure, as Node's own client says it: a caller who looks at the cause of an error finds the same over
 * both.
 *
 * @param begun whether the response had begun
 */
export function faultOf(error: Error, begun: boolean): Error {
  const { code, syscall } = error as NodeJS.ErrnoException
  switch (code) {
    case 'UND_ERR_SOCKET':
    case 'UND_ERR_DESTROYED':
    case 'UND_ERR_RES_CONTENT_LENGTH_MISMATCH':
      return coded(begun ? 'aborted' : 'socket hang up', 'ECONNRESET', error)
    case 'UND_ERR_CONNECT_TIMEOUT':
      return Object.assign(coded(error.message, 'ETIMEDOUT', error), { syscall: 'connect' })
    case 'UND_ERR_HEADERS_OVERFLOW':
      return coded('the headers are too large', 'HPE_HEADER_OVERFLOW', error)
    case undefined:
      // Of its parser, as far as that has no number for it.
      return error.name === 'HTTPParserError' ? coded(error.message, 'HPE_INVALID_CONSTANT', error) : error
    default:
      // What comes after the first bytes of a response breaks it off.
      return begun && syscall !== undefined ? coded('aborted', 'ECONNRESET', error) : error
  }
}

/** What is wrong with headers, as names and values by turns; `undefined` where HTTP allows them. */
export function headerFault(headers: readonly (string | string[])[]): Error | undefined {
  try {
    for (let index = 0; index < headers.length; index += 2) {
      const name = headers[index] as string
      validateHeaderName(name)
      for (const value of [headers[index + 1] ?? []].flat()) validateHeaderValue(name, value)
    }
    return undefined
  } catch (error) {
    return error as Error
  }
}

function coded(message: string, code: string, cause: Error): Error {
  return Object.assign(new Error(message, { cause }), { code })
}
