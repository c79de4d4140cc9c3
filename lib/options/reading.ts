import { invalidArgument, isInvalidArgumentError, type InvalidArgumentCode } from '../errors'

/** Says which option a key came from, which the reader of keys cannot know. */
export function reading<T>(
  argument: string,
  code: InvalidArgumentCode,
  read: () => T,
  passphrase: { argument: string; code: InvalidArgumentCode } = {
    argument: 'passphrase',
    code: 'ERR_INVALID_PASSPHRASE',
  },
): T {
  try {
    return read()
  } catch (error) {
    if (!isInvalidArgumentError(error)) throw error
    const wrong = error.code === 'ERR_INVALID_PASSPHRASE' ? passphrase : { argument, code }
    throw invalidArgument(wrong.argument, `\`${argument}\`: ${error.message}`, wrong.code, error.cause)
  }
}
