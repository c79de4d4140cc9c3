/** An order of APIv2: XML, signed and verified, then refunded with the merchant's certificate. */
export async function orderByXml(instance, sim) {
  const { mchid } = sim.options
  const xml = {
    appid: 'wxd930ea5d5a258f4f',
    mch_id: mchid,
    body: '腾讯充值中心-QQ会员充值',
    out_trade_no: '20150806125346',
    total_fee: 88,
    spbill_create_ip: '123.12.12.123',
    auth_code: '120061098828009406',
  }
  const { data } = await instance.v2.pay.micropay.post({ xml: { ...xml, sign_type: 'HMAC-SHA256' } })
  console.log(
    `  POST ${sim.requests.at(-1).target}  ${data.trade_type} ${data.total_fee}分, transaction_id ${data.transaction_id}, sign verified`,
  )

  const refund = {
    appid: xml.appid,
    mch_id: mchid,
    transaction_id: data.transaction_id,
    out_refund_no: 'R1',
    total_fee: 88,
    refund_fee: 88,
  }
  const refunded = await instance.chain('v2/secapi/pay/refund').post({ xml: refund, security: true })
  console.log(
    `  POST ${sim.requests.at(-1).target}  client certificate of ${sim.requests.at(-1).tls.commonName}, refund_id ${refunded.data.refund_id}`,
  )

  await instance['v2/secapi/pay/refund']
    .post({ xml: { ...refund, out_refund_no: 'R2' }, security: true })
    .catch((error) => {
      console.log(`  once more: ${error.name} ${error.code}: ${error.message}`)
    })
}
