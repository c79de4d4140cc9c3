import type { Simulator } from '../../lib/simulator'
import { CARD } from '../simulated'
import type { CallOptions } from './calls'

/** What the operations that want nothing but a file or a card to be there find: by operation, laid over the generated options. */
export function arranged(sim: Simulator): Readonly<Record<string, CallOptions>> {
  const media_id = sim.state.media.keep({ filename: 'a.png', type: 'image/png', content: Buffer.from('an image') })
  const card = { user_card_code: CARD.user_card_code, query: { ...CARD.query, openid: CARD.json.openid } }
  return {
    'GET v3/certificates': { query: { algorithm_type: 'RSA' } },
    'GET v3/brand/partner/card-member/user-cards/{user_card_code}': card,
    [`POST v3/brand/partner/card-member/user-cards/{user_card_code}/invalidate`]: { ...CARD },
    'GET v3/billdownload/file': { query: { token: sim.state.bills.prepare({ kind: 'trade', gzip: false }) } },
    'GET v3/merchant-service/images/{media_id}': { media_id },
    'GET v3/global/merchant-service/images/{media_id}': { media_id },
  }
}

/** Generated options with what was arranged laid over them, query and body field by field. */
export function overlaid(options: CallOptions, over: CallOptions = {}): CallOptions {
  return {
    ...options,
    ...over,
    ...(over.query && { query: { ...options.query, ...over.query } }),
    ...(over.json && { json: { ...options.json, ...over.json } }),
  }
}
