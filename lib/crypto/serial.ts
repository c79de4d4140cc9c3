/** Whether two serial numbers are the same number: in either case, with zeros in front or without, as Node leaves them out. */
export function sameSerial(a: string, b: string): boolean {
  return plain(a) === plain(b)
}

function plain(serial: string): string {
  return serial.toUpperCase().replace(/^0+/, '')
}
