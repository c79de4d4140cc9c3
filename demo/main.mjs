// The documented call in its six forms, an order of APIv2, an upload and a bill, against the embedded WeChat Pay: npm run demo
import { Builder } from 'wechatpay-chain'
import { createSimulator } from 'wechatpay-chain/simulator'

import { readBill } from './bill.mjs'
import { uploadImage } from './image.mjs'
import { handleNotification } from './notification.mjs'
import { orderByXml } from './v2-order.mjs'
import { sendSensitive } from './sensitive.mjs'

const USER_CARD_CODE = '478515832665'
const URI = 'v3/brand/partner/card-member/user-cards/{user_card_code}/invalidate'

const sim = await createSimulator({ https: true })
const instance = Builder.factory(sim.options)

const options = {
  user_card_code: USER_CARD_CODE,
  json: { openid: 'obLatjnx9gnqzS4myYGmLZ7LgLBA', invalid_reason: '传入的自定义作废原因' },
  query: { brand_id: '1004', card_id: 'pbLatjvWOibDc5-TBnbUk1pD12o0' },
}

const chained = () => instance.v3.brand.partner.cardMember.userCards._user_card_code_.invalidate
const forms = {
  异步纯链式: () =>
    chained()
      .postAsync(options)
      .then((response) => response)
      .wait(),
  异步声明式: () =>
    instance
      .chain(URI)
      .postAsync(options)
      .then((response) => response)
      .wait(),
  异步属性式: () =>
    instance[URI].postAsync(options)
      .then((response) => response)
      .wait(),
  同步纯链式: () => chained().post(options),
  同步声明式: () => instance.chain(URI).post(options),
  同步属性式: () => instance[URI].post(options),
}

try {
  for (const [name, call] of Object.entries(forms)) {
    sim.state.cards.reset()
    const { status, data, headers } = await call()
    const request = sim.requests.at(-1)
    console.log(`${name}  ${request.method} ${request.target}`)
    console.log(`  → ${request.body}`)
    console.log(`  ← ${status}, signature of ${headers['wechatpay-serial']} verified`)
    console.log(
      `    user_card_code ${data.user_card_code}  openid ${data.openid}  user_card_state ${data.user_card_state}\n`,
    )
  }

  console.log('The card is invalid now; asking once more:')
  await chained()
    .post(options)
    .catch((error) => {
      console.log(`  ${error.name} ${error.status} ${error.code}: ${error.message}\n`)
    })

  console.log('An answer whose signature was forged:')
  sim.state.cards.reset()
  sim.fault({ kind: 'wrong-signature', count: 1 })
  const refused = await chained()
    .post(options)
    .then(
      () => undefined,
      (error) => error,
    )
  if (refused?.name !== 'SignatureError') throw new Error('the forged answer was not refused')
  console.log(`  ${refused.name} ${refused.code}: ${refused.message}`)

  console.log('\nAn order of APIv2, over TLS:')
  await orderByXml(Builder.factory(sim.secureOptions), sim)
  console.log('\nAn image:')
  await uploadImage(instance, sim)
  console.log('\nA bill:')
  await readBill(instance, sim)
  console.log('\nAn order that is paid, and its notification:')
  await handleNotification(instance, sim)
  console.log('\nA sensitive field:')
  await sendSensitive(instance, sim)
} finally {
  await sim.close()
}
