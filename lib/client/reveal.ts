import type { AxiosResponse } from 'axios'

import { isInvalidArgumentError, withOutcome } from '../errors'
import { revealed, type Path } from '../sensitive/reveal'

/**
 * Decrypts fields of a verified response. Where that fails the call has succeeded nevertheless: the error says that its outcome
 * is not known from it, and carries the response.
 */
export function revealing<T extends AxiosResponse<unknown>>(
  response: T,
  paths: readonly Path[],
  decrypt: (ciphertext: string) => string,
): T {
  if (paths.length === 0) return response
  try {
    response.data = revealed(response.data, paths, decrypt)
    return response
  } catch (error) {
    if (!isInvalidArgumentError(error)) throw error
    Object.defineProperty(error, 'response', { value: response, enumerable: false, configurable: true })
    throw withOutcome(error, 'unknown')
  }
}
