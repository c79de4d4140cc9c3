/** What to do about an error, a sentence in each language. */
export interface Remedy {
  /** 简体中文. */
  readonly zh: string
  /** English. */
  readonly en: string
}

/** The numbers met most often, of those that WeChat Pay puts at the end of `Request-ID`. */
export const ERROR_NUMBERS: Readonly<Record<string, Remedy>> = {
  268512771: {
    zh: '核对商户订单号与商户号；确认从未下单成功后，再重新下单',
    en: 'Check the order number and the mchid; place the order again only when it was never placed.',
  },
  268447840: {
    zh: '降低调用频率，稍后以相同参数重试',
    en: 'Send fewer requests, and repeat this one later with the same parameters.',
  },
  268435461: {
    zh: '看 detail 指出的参数，对照接口文档改正其类型、长度与格式',
    en: 'Correct the parameter that `detail` names: its type, length and form are in the official document.',
  },
  268449538: {
    zh: '查询订单，按支付成功处理，不要再次下单或关单',
    en: 'Query the order and treat it as paid; do not place or close it again.',
  },
  270924358: {
    zh: '删去接口文档中没有的参数，并检查参数名的拼写与层级',
    en: 'Remove the parameters that the official document does not have, and check how they are spelled and nested.',
  },
  268443715: {
    zh: '登录商户平台查看商户号状态，已注销的商户号不能再使用',
    en: 'See the state of the mchid on the merchant platform; one that was closed can no longer be used.',
  },
  268447843: {
    zh: '用下单时的商户号调用，并核对订单号',
    en: 'Call with the mchid that placed the order, and check the order number.',
  },
  268443705: {
    zh: '子商户号（sub_mchid）填特约商户的商户号，不填服务商自己的',
    en: "Give the sub-merchant's id as `sub_mchid`, not the service provider's own.",
  },
  268447914: {
    zh: '订单已不能支付，换新的商户订单号重新下单',
    en: 'The order is no longer valid: place a new one under a new order number.',
  },
  268443704: {
    zh: '服务商模式下必须填写子商户号（sub_mchid，APIv2 为 sub_mch_id）',
    en: 'A service provider has to give the sub-merchant: `sub_mchid`, in APIv2 `sub_mch_id`.',
  },
  268448010: {
    zh: '请商户登录商户平台，查看收款限制的原因并按指引申请解除',
    en: 'The merchant has to see on the merchant platform why payments are restricted, and apply there to have it lifted.',
  },
  268449641: {
    zh: '这个订单不能关单，请改用撤销订单接口',
    en: 'This order cannot be closed: reverse it (撤销) instead.',
  },
  268447845: {
    zh: '用下单时的子商户号调用，并核对订单号',
    en: 'Call with the sub-merchant that the order was placed for, and check the order number.',
  },
  268443699: {
    zh: '核对签名所用的密钥（APIv3 是商户API私钥与其证书序列号，APIv2 是 APIv2密钥），并确认请求在签名之后没有被改动',
    en: 'Check the key that signs (APIv3: `privateKey` with its `serial`; APIv2: `secret`), and that nothing changes the request after it was signed.',
  },
  268501013: {
    zh: 'JSAPI 和小程序下单必须填写付款用户的 openid',
    en: "JSAPI and mini program orders need the payer's openid.",
  },
  268443701: {
    zh: '核对服务商商户号与子商户号，并在服务商平台确认两者已建立受理关系',
    en: 'Check both merchant ids, and that the sub-merchant is registered under this service provider.',
  },
  268498688: {
    zh: '重试时参数须与首次请求完全一致；要改参数，请换新的单号',
    en: 'Repeat a request with exactly its first parameters; to change any, take a new number.',
  },
  268498689: {
    zh: '查询订单，按支付成功处理，不要重复下单',
    en: 'Query the order and treat it as paid; do not place it again.',
  },
  268445527: {
    zh: '在商户平台将该 appid 与商户号绑定，或改用已绑定的 appid',
    en: 'Link the appid with the mchid on the merchant platform, or use one that is linked.',
  },
  268435464: {
    zh: '对照接口文档，把参数改到允许的取值范围之内',
    en: 'Bring the parameter into the range that the official document allows.',
  },
}

/** What a `Request-ID` tells: the id, the number at its end, and the remedy where the number is known. */
export function numbered(requestId: string | undefined): { requestId?: string; number?: string; remedy?: Remedy } {
  if (requestId === undefined) return {}
  const number = /-([1-9]\d*)$/.exec(requestId)?.[1]
  if (number === undefined) return { requestId }
  const remedy = Object.hasOwn(ERROR_NUMBERS, number) ? ERROR_NUMBERS[number] : undefined
  return { requestId, number, ...(remedy && { remedy }) }
}
