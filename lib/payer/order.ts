import { invalidArgument } from '../errors'

/**
 * The appid and the id of a prepared order, as they are signed. An id that brings `prepay_id=` along, as `package` has it, is
 * taken without.
 *
 * @throws InvalidArgumentError `ERR_INVALID_ARGUMENT` for one that is missing or cannot be it: WeChat Pay's page would only say that the signature is wrong
 */
export function requireOrder({ appid, prepay_id: given }: { readonly appid: unknown; readonly prepay_id: unknown }): {
  readonly appid: string
  readonly prepayId: string
} {
  if (!isId(appid)) throw wrong('appid', appid, 'the appid that the order was placed with, such as wx8888888888888888')
  const prepayId = typeof given === 'string' ? given.replace(/^prepay_id=/, '') : given
  if (!isId(prepayId)) throw wrong('prepay_id', given, '`prepay_id` of the response to the order')
  return { appid, prepayId }
}

function isId(value: unknown): value is string {
  return typeof value === 'string' && /^[\w-]+$/.test(value)
}

function wrong(argument: string, value: unknown, wanted: string): Error {
  const what =
    value === undefined || value === '' ? 'is missing' : `is not an id (${value === null ? 'null' : typeof value})`
  return invalidArgument(argument, `\`${argument}\` ${what}: give ${wanted}`, 'ERR_INVALID_ARGUMENT')
}
