const YUAN = /^(-?)(\d{1,10})(?:\.(\d{1,5}))?$/

/**
 * An amount of a bill in thousandths of a 分, which is what its five decimals of 元 are, without arithmetic on fractions; `undefined`
 * for what is not an amount.
 *
 * @param text such as `0.01`, `-0.00600`; an empty one is 0
 */
export function thousandthsOf(text: string): number | undefined {
  if (text === '') return 0
  const [, sign, whole, decimals = ''] = YUAN.exec(text.trim()) ?? []
  if (whole === undefined) return undefined
  const thousandths = Number(whole + decimals.padEnd(5, '0'))
  return sign === '-' && thousandths !== 0 ? -thousandths : thousandths
}

/** Thousandths of a 分 as 元 with as many decimals. */
export function yuanOf(thousandths: number, decimals: 2 | 5 = 2): string {
  const digits = String(Math.abs(Math.round(thousandths))).padStart(6, '0')
  const text = `${digits.slice(0, -5)}.${digits.slice(-5)}`
  return (thousandths < 0 ? '-' : '') + (decimals === 5 || !text.endsWith('000') ? text : text.slice(0, -3))
}
