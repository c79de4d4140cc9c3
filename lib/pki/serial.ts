import { invalidArgument, type InvalidArgumentError, oneLine } from '../errors'

/**
 * A serial number as the content of a DER INTEGER: no superfluous zero octets, and one in front where the
 * first bit is set, since the number must not become negative.
 *
 * @throws InvalidArgumentError `ERR_INVALID_ARGUMENT` when it is not hexadecimal, zero, or longer than 20 octets.
 */
export function serialToDer(serial: string): string {
  if (!/^[0-9A-Fa-f]+$/.test(serial)) throw refuse(serial)
  const digits = serial.replace(/^0+/, '')
  if (digits === '' || digits.length > 40) throw refuse(serial)
  const even = digits.length % 2 === 0 ? digits : `0${digits}`
  return parseInt(even.slice(0, 2), 16) > 0x7f ? `00${even}` : even
}

/** The content of a DER INTEGER as a serial number is written: upper case, whole octets, without the sign octet. */
export function serialFromDer(hex: string): string {
  return hex.toUpperCase().replace(/^00(?=[89A-F])/, '')
}

function refuse(serial: string): InvalidArgumentError {
  const got = oneLine(JSON.stringify(serial), 100)
  return invalidArgument(
    'serial',
    `\`serial\` is ${got}: give a hexadecimal number of 1 to 20 octets`,
    'ERR_INVALID_ARGUMENT',
  )
}
