import { untrusted } from './refusals'
import type { Trust } from './trust'

type Fields = Readonly<Record<string, unknown>>

/** Where a notification names the merchant that it is for. */
const NAMES = ['mchid', 'sp_mchid', 'combine_mchid', 'mch_id', 'combine_mch_id'] as const

/** Whether a notification says for whom it is. */
export function namesMerchant(fields: Fields): boolean {
  return NAMES.some((name) => isThere(fields[name]))
}

/** Whom a notification is for, where it says so. */
export function merchantIn(fields: Fields): string | undefined {
  const name = [...NAMES, 'brand_id'].find((one) => isThere(fields[one]))
  return name === undefined ? undefined : String(fields[name])
}

/**
 * Everything that names a merchant or a brand has to name the one whose keys opened the notification.
 *
 * @throws SignatureError `ERR_NOTIFICATION_MERCHANT`
 */
export function requireOwn(fields: Fields, { mchid, brandId }: Pick<Trust, 'mchid' | 'brandId'>): void {
  if (brandId !== undefined) requireEqual(fields, ['brand_id'], brandId)
  else if (mchid !== undefined && !isReceiver(fields, mchid)) requireEqual(fields, NAMES, mchid)
}

function requireEqual(fields: Fields, names: readonly string[], own: string): void {
  for (const name of names) {
    const value = fields[name]
    if (!isThere(value) || value === own || value === Number(own)) continue
    const named = typeof value === 'string' || typeof value === 'number' ? String(value).slice(0, 32) : typeof value
    throw untrusted(
      'ERR_NOTIFICATION_MERCHANT',
      `its \`${name}\` is ${JSON.stringify(named)}, and \`trust\` belongs to ${own}`,
    )
  }
}

/** Profit sharing tells the merchant that receives, and names the one that shares. */
function isReceiver({ receiver }: Fields, own: string): boolean {
  if (typeof receiver !== 'object' || receiver === null) return false
  const { type, account } = receiver as Fields
  return type === 'MERCHANT_ID' && account === own
}

function isThere(value: unknown): boolean {
  return value !== undefined && value !== null && value !== ''
}
