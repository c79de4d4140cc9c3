import { invalidArgument } from '../errors'

/** Digits of the longest serial number of a certificate, 20 bytes. */
const LONGEST = 40

/**
 * The serial number of the merchant API certificate.
 *
 * @throws InvalidArgumentError `ERR_INVALID_SERIAL` with the number as it should be, where that can be told
 */
export function requireSerial(serial: unknown): string {
  if (typeof serial === 'string' && serial.startsWith('PUB_KEY_ID_'))
    throw invalid(
      '`serial` is a WeChat Pay public key id, which belongs into `certs`: give the serial number of the merchant API certificate',
    )
  const mend = mendOf(serial)
  if (mend !== undefined) throw invalid(`\`serial\` ${mend}`)
  if (typeof serial === 'string' && /^[\w-]+$/.test(serial)) return serial
  const what = serial === undefined || serial === '' ? 'is missing' : `is not a serial number (${typeof serial})`
  throw invalid(`\`serial\` ${what}: give the serial number of the merchant API certificate as a hexadecimal string`)
}

/** What is wrong with a serial number in another spelling, and how WeChat Pay writes it; `undefined` where nothing is. */
export function mendOf(serial: unknown): string | undefined {
  if (typeof serial !== 'string') return undefined
  const digits = serial.replace(/^\s*serial(?:\s*number)?\s*[=:]/i, '').replace(/[\s:-]/g, '')
  if (/^\d{41,60}$/.test(digits)) return `is in decimal: write it in hexadecimal, ${hexadecimal(digits)}`
  if (/^0x[0-9a-f]+$/i.test(digits)) return `begins with 0x: write ${digits.slice(2).toUpperCase()}`
  if (!/^[0-9a-f]+$/i.test(digits)) return undefined
  if (digits.length > LONGEST)
    return `has ${digits.length} hexadecimal digits, and a serial number has ${LONGEST} at most: a fingerprint is something else`
  return digits === serial ? undefined : `holds other characters than digits: write ${digits.toUpperCase()}`
}

function hexadecimal(digits: string): string {
  const text = BigInt(digits).toString(16).toUpperCase()
  return text.length % 2 === 0 ? text : `0${text}`
}

function invalid(message: string): Error {
  return invalidArgument('serial', message, 'ERR_INVALID_SERIAL')
}
