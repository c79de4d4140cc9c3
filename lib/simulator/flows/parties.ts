import type { SimulatorContext } from '../context'
import type { SubMerchant } from '../merchant'
import { Refused } from './refused'

/** Who signs has to be who is named. */
export function ownMchid(mchid: string, { merchant }: SimulatorContext): string {
  if (mchid !== merchant.mchid) throw new Refused('other merchant')
  return mchid
}

/** The service provider who signs has to be the one who is named: it may not ask for another's orders. */
export function ownProvider(mchid: string, { merchant }: SimulatorContext): void {
  if (mchid !== merchant.mchid) throw new Refused('other sub-merchant')
}

/** A sub-merchant of the service provider who signs; one without a list of its own takes any. */
export function subMerchant(mchid: string, { merchant }: SimulatorContext): SubMerchant {
  const found = merchant.subMerchants?.find((sub) => sub.mchid === mchid)
  if (!found && merchant.subMerchants) throw new Refused('other sub-merchant')
  return found ?? { mchid }
}

/** A merchant without a list of appids takes any. */
export function checkAppid(appid: string, appids: readonly string[] | undefined): void {
  if (appids && !appids.includes(appid)) throw new Refused('other appid')
}
