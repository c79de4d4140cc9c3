import { Bill } from 'wechatpay-chain'

/** The bill of this day's business, packed: downloaded, unpacked, its hash checked, and only then read row by row. */
export async function readBill(instance, sim) {
  const bill_date = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10)
  // Bills are there on the next morning: the business of the simulator moves on.
  sim.clock.advance('2d')
  const query = { bill_date, tar_type: 'GZIP' }
  const bill = Bill.read(instance, 'v3/bill/tradebill', { query })
  for await (const row of bill) console.log(`  ${row.交易时间} ${row.商户订单号} ${row.商品名称} ${row.订单金额}`)
  console.log(`  总交易单数 ${bill.summary.总交易单数}, 订单总金额 ${bill.summary.订单总金额}`)

  sim.state.bills.spoiled = 'hash'
  const refused = await Bill.save(instance, 'v3/bill/tradebill', { query, sink: 'bill.csv' }).catch((error) => error)
  if (refused.code !== 'ERR_SIGNATURE_DIGEST') throw new Error('the spoiled bill was not refused')
  console.log(`  A file that is not the one: ${refused.name} ${refused.code}, and no bill.csv`)
}
