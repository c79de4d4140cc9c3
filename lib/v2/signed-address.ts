import { queryString } from '../uri/query'
import { signFields, type V2Merchant } from './fields'

/**
 * An address whose whole query is signed, as APIv2 wants it of a GET.
 *
 * @param address path or URL, with the fields as its query
 */
export function signedAddress(address: string, merchant: V2Merchant, nonce: string | undefined): string {
  const mark = address.indexOf('?')
  const [path, query] = mark < 0 ? [address, ''] : [address.slice(0, mark), address.slice(mark + 1)]
  const fields = signFields(Object.fromEntries(new URLSearchParams(query)), merchant, nonce)
  return `${path}?${queryString(Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, String(value)])))}`
}
