import { isApiError, isBusinessError } from '../errors'

/** Whether WeChat Pay says that there is nothing under the number that was asked for. */
export function isNotThere(error: unknown): boolean {
  if (isApiError(error)) return error.status === 404 && error.outcome === 'refused'
  // A merchant, an appid or a user that does not exist says nothing of an order.
  return (
    isBusinessError(error) &&
    error.outcome === 'refused' &&
    /NOT_?(?:EXISTS?|FOUND)$/.test(error.code) &&
    !/^(?:MCH|APPID|USER)/.test(error.code)
  )
}
