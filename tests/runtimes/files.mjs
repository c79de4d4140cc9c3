// What a shop does with files, where there is a file system.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { Bill, Builder, MediaUtil } from 'wechatpay-chain'

const BILL = 'v3/bill/tradebill'

/** @param folder a folder of its own, which is there and empty */
export async function files({ options }, folder) {
  const client = Builder.factory({ ...options, proxy: false })
  const query = { bill_date: '2025-11-01', tar_type: 'GZIP' }
  const seen = { rows: 0 }
  for await (const row of Bill.read(client, BILL, { query })) seen.rows += row.商户号 === undefined ? 0 : 1
  const bill = join(folder, 'bill.csv')
  await Bill.save(client, BILL, { query, sink: bill })
  seen.bill = (await readFile(bill, 'utf8')).split('\r\n')[0]
  const sunk = join(folder, 'offer.json')
  await client.v3.bill.tradebill.get({ query, sink: sunk })
  seen.sunk = JSON.parse(await readFile(sunk, 'utf8')).hash_type
  const image = new MediaUtil(bill, { contentType: 'image/png' })
  seen.upload = typeof (await client.v3.merchant.media.upload.post({ body: image })).data.media_id
  client.getDriver().close()
  return seen
}
