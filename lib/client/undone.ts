import { isApiError, type HttpError } from '../errors'

/** Whether the query of an outcome says that there is nothing under this number. */
export async function isUndone(error: HttpError, signals: readonly (AbortSignal | undefined)[]): Promise<boolean> {
  if (error.query === undefined) return false
  try {
    await error.query({ signal: AbortSignal.any(signals.filter((signal) => signal !== undefined)) })
    return false
  } catch (found) {
    return isApiError(found) && found.status === 404 && found.outcome === 'refused'
  }
}
