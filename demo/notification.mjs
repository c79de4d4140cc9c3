import { createServer } from 'node:http'
import { once } from 'node:events'

import { createNotificationHandler } from 'wechatpay-chain/notification'

/** An order is placed and paid; WeChat Pay tells the shop, twice, and someone else tries to. */
export async function handleNotification(instance, sim) {
  const paid = []
  const handler = createNotificationHandler({
    trust: instance,
    on: {
      'TRANSACTION.SUCCESS': async ({ out_trade_no, amount }) => {
        paid.push(out_trade_no)
        console.log(`  the shop: ${out_trade_no} is paid, ${amount.payer_total} 分`)
      },
    },
  })
  const shop = createServer(handler.node).listen(0, '127.0.0.1')
  await once(shop, 'listening')
  try {
    const out_trade_no = '1217752501201407033233368018'
    const notify_url = `http://127.0.0.1:${shop.address().port}/wxpay/notify`
    const { data } = await instance.v3.pay.transactions.native.post({
      json: {
        mchid: sim.merchant.mchid,
        appid: 'wxd678efh567hg6787',
        description: 'Image形象店-深圳腾大-QQ公仔',
        out_trade_no,
        notify_url,
        amount: { total: 100 },
      },
    })
    console.log(`  ${data.code_url} is scanned and paid`)
    sim.pay(out_trade_no)
    // The shop is told by itself; then once more, by a forger, and by a probe.
    await sim.idle()
    const { id, tries: first } = sim.deliveries.at(-1)
    const answers = [first[0].status]
    for (const forge of [undefined, 'signature', 'signtest']) {
      const { tries } = await sim.notify('TRANSACTION.SUCCESS', {
        order: out_trade_no,
        id,
        forge,
        second: 0,
      })
      answers.push(tries[0].status)
    }
    console.log(
      `  answered ${answers.join(', ')}: handled, a repeat, a forgery, a probe of WeChat Pay's own; handled ${paid.length} time`,
    )
    if (answers.join() !== '204,204,401,401' || paid.length !== 1)
      throw new Error('the notification was not handled once')
  } finally {
    shop.close()
  }
}
