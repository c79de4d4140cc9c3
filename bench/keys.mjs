/** Keys of a merchant and of a platform, made for one run. */
import { generateKeyPairSync } from 'node:crypto'

const pair = () => generateKeyPairSync('rsa', { modulusLength: 2048 })

export const merchant = { mchid: '1900000001', serial: '3775B6A45ACD588826D15E583A95F5DD', ...pair() }
export const platform = { serial: 'PUB_KEY_ID_0111111111111111111111111111111111', ...pair() }
export const APIV3_KEY = 'c'.repeat(32)
