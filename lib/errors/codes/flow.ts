/** Codes of what `wechatpay-chain/merchant` throws when it cannot bring something to its end. */
export const FLOW_CODES = {
  ERR_PAGES_REPEATED: {
    error: 'FlowError',
    meaning: 'A list gave a page again that it had given before, or one that overlaps the page before',
    remedy:
      'Ask for the pages yourself, and see `offset` and the like in the official document; the entries up to there are right.',
  },
  ERR_PAGES_INCOMPLETE: {
    error: 'FlowError',
    meaning: 'A list ended before the number of entries that it says it has',
    remedy: 'Walk it again: entries may have gone meanwhile; do not take what came for the whole.',
  },
  ERR_POLL_DEADLINE: {
    error: 'FlowError',
    meaning: 'What was polled for had not come when `deadline` was over',
    remedy: 'Nothing is decided: see `response` and `cause`, and query again later.',
  },
  ERR_POLL_CANCELED: {
    error: 'FlowError',
    meaning: 'Polling was ended by its `signal`',
    remedy: 'Nothing is decided: query again later.',
  },
  ERR_CHARGE_REFUSED: {
    error: 'FlowError',
    meaning: 'A code payment was refused: the payer is not charged',
    remedy: 'See `cause` for the reason; charge again with a new code and a new order number.',
  },
  ERR_CHARGE_REVERSED: {
    error: 'FlowError',
    meaning: 'A code payment was not settled in time and has been reversed: the payer is not charged',
    remedy: 'Charge again with a new code and a new order number.',
  },
  ERR_CHARGE_PAID: {
    error: 'FlowError',
    meaning: 'The order number of a code payment belongs to an order that is paid already, and not by this call',
    remedy: 'Query the order and look it up in your books; to charge once more take a new order number.',
  },
  ERR_CHARGE_UNKNOWN: {
    error: 'FlowError',
    meaning: 'A code payment could neither be settled nor reversed in time: the payer may be charged',
    remedy: 'Do not charge again. Query the order, and reverse it until that is certain.',
  },
  ERR_BILL_ROW: {
    error: 'FlowError',
    meaning: 'A row of a bill lacks a column that is needed, or has an amount that is not one',
    remedy: 'Give a trade bill (交易账单), as WeChat Pay has written it; the message names row and column.',
  },
} as const
