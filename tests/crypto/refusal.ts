import { inspect } from 'node:util'
import { InvalidArgumentError } from '../../lib/errors'

/** Runs what has to be refused and hands over the error. */
export function refusal(run: () => unknown): InvalidArgumentError {
  try {
    run()
  } catch (error) {
    if (error instanceof InvalidArgumentError) return error
    throw error
  }
  throw new Error('nothing was refused')
}

/** All that a log, a console or an error tracker could show of an error. */
export const everythingShown = (error: Error): string =>
  [
    error.message,
    error.stack,
    JSON.stringify(error),
    inspect(error, { depth: 20, showHidden: true, getters: true, maxStringLength: null }),
  ].join('\n')
