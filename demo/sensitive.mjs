import { sensitive } from 'wechatpay-chain'

/** A name goes out encrypted; a phone number comes back encrypted and is revealed. */
export async function sendSensitive(instance, sim) {
  await instance.v3.pay.transactions.native.post({ json: { payer_name: sensitive('张三') } }).catch((error) => {
    // Native payment has no such field: what counts here is how it left.
    if (error.name !== 'ApiError') throw error
  })
  const { headers, body } = sim.requests.at(-1)
  if (body.includes('张三')) throw new Error('the name left in plain text')
  console.log(`  → payer_name ${JSON.parse(body).payer_name.slice(0, 24)}…, under ${headers['wechatpay-serial']}`)

  sim.state.cards.reset()
  const card = {
    user_card_code: '478515832665',
    json: { openid: 'obLatjnx9gnqzS4myYGmLZ7LgLBA' },
    query: { brand_id: '1004', card_id: 'pbLatjvWOibDc5-TBnbUk1pD12o0' },
  }
  const { data } = await instance.v3.brand.partner.cardMember.userCards._user_card_code_.invalidate.post({
    ...card,
    reveal: true,
  })
  if (!/^\d{11}$/.test(data.phone_number)) throw new Error('the phone number was not revealed')
  console.log(`  ← phone_number ${data.phone_number}`)
}
