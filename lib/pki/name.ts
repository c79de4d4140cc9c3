/** A distinguished name, most significant part first, as in `{ C: 'CN', O: 'Tenpay.com', CN: '1900000001' }`. */
export interface DistinguishedName {
  C?: string
  ST?: string
  L?: string
  O?: string
  OU?: string
  CN: string
}

interface NamePart {
  type: string
  value: string
  ds: 'prn' | 'utf8'
}

/** The form in which jsrsasign takes a name; anything that is not plain ASCII needs a UTF8String. */
export function nameParameter(name: DistinguishedName): { array: [NamePart][] } {
  const parts = Object.entries(name) as [string, string][]
  return {
    array: parts.map(([type, value]) => [
      { type, value, ds: /^[\w '()+,\-./:=?]*$/.test(value) && !value.includes('_') ? 'prn' : 'utf8' },
    ]),
  }
}
