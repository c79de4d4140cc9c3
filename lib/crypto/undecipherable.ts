import { invalidArgument, type InvalidArgumentError } from '../errors'

/** The error for a ciphertext that does not open. */
export function undecipherable(why: string, cause?: unknown): InvalidArgumentError {
  return invalidArgument('ciphertext', `\`ciphertext\` ${why}`, 'ERR_DECRYPTION_FAILED', cause)
}
