import type { Explanations } from './explanation'

/** Codes of payments, refunds, transfers and bills that stand in no other table of ours: 简体中文, then English; meaning, cause, remedy. */
const ROWS: Readonly<Record<string, readonly [readonly [string, string, string], readonly [string, string, string]]>> =
  {
    FREQUENCY_LIMITED: [
      ['请求过于频繁', '短时间内请求太多，或者同一单号并发请求', '降低频率，稍后以相同参数重试'],
      [
        'Too many requests',
        'Many requests in a short time, or several at once for one number.',
        'Slow down, and repeat it later with the same parameters.',
      ],
    ],
    ALREADY_EXISTS: [
      ['单号已存在，且内容不同', '同一单号用了不同的参数', '查询该单号的结果；要改参数，换新的单号'],
      [
        'The number exists with other content',
        'One number was used with other parameters.',
        'Query what is under the number; to change anything take a new number.',
      ],
    ],
    RESOURCE_ALREADY_EXISTS: [
      ['资源已存在', '重复创建，或者重入时参数不同', '查询已有的资源；要改参数，换新的单号'],
      [
        'It exists already',
        'Created twice, or repeated with other parameters.',
        'Query what is there; to change anything take a new number.',
      ],
    ],
    RULE_LIMIT: [
      ['触发业务规则限制', '超过限额、比例或次数', '看 `message` 写明的规则，调整金额或稍后再试'],
      [
        'A rule of the business stands against it',
        'A limit of amount, ratio or number.',
        'See the rule that `message` names, and change the amount or try later.',
      ],
    ],
    RULELIMIT: [
      ['触发业务规则限制', '超过限额、比例或次数', '看 `err_code_des` 写明的规则，调整金额或稍后再试'],
      [
        'A rule of the business stands against it',
        'A limit of amount, ratio or number.',
        'See the rule that `err_code_des` names, and change the amount or try later.',
      ],
    ],
    BANK_ERROR: [
      ['银行系统异常，结果未知', '银行没有及时给出结果', '查询订单，直到有结果；付款码支付可撤销'],
      [
        'The bank failed; the outcome is unknown',
        'The bank gave no result in time.',
        'Query the order until it is decided; a code payment can be reversed.',
      ],
    ],
    BANKERROR: [
      ['银行系统异常，结果未知', '银行没有及时给出结果', '查询订单，直到有结果；付款码支付可撤销'],
      [
        'The bank failed; the outcome is unknown',
        'The bank gave no result in time.',
        'Query the order until it is decided; a code payment can be reversed.',
      ],
    ],
    USER_ACCOUNT_ABNORMAL: [
      ['用户账户异常', '用户账户已注销或受限', '请用户联系微信支付客服；退款改用其他方式退给用户'],
      [
        "The payer's account is not in order",
        'It was closed or restricted.',
        'Have the payer ask WeChat Pay; give a refund back in another way.',
      ],
    ],
    REQUEST_BLOCKED: [
      ['请求被拦截', '风险控制，或者超过领取次数', '看 `message` 的原因，不要自动重试'],
      [
        'The request was blocked',
        'Risk control, or a limit per user.',
        'See the reason in `message`; do not repeat it by itself.',
      ],
    ],
    CONTRACT_NOT_EXIST: [
      ['签约关系不存在', '用户没有签约，或者协议号不对', '核对协议号；请用户签约后再扣款'],
      [
        'There is no such contract',
        'The payer has not signed, or the number is wrong.',
        'Check the number of the contract; have the payer sign before you charge.',
      ],
    ],
    CONTRACT_ERROR: [
      ['签约关系不可用', '协议已解约或已过期', '查询协议状态；请用户重新签约'],
      ['The contract cannot be used', 'It was ended or has expired.', 'Query its state; have the payer sign again.'],
    ],
    AUTH_CODE_ERROR: [
      ['付款码错误', '扫到的不是微信付款码，或者位数不对', '请用户打开微信付款码，重新扫描'],
      [
        "It is not a payer's code",
        'Another code was scanned, or a part of it.',
        "Scan the payer's code of WeChat again.",
      ],
    ],
    LACK_PARAMS: [
      ['缺少参数', '必填字段没有给出', '对照接口文档补齐必填字段'],
      ['A field is missing', 'A required field was not given.', 'Give all fields that the official document requires.'],
    ],
    BIZERR_NEED_RETRY: [
      ['退款业务流程错误，需要重试', '退款仍在处理', '稍后以相同的商户退款单号重试'],
      [
        'The refund has to be repeated',
        'It is still being processed.',
        'Repeat it later under the same refund number.',
      ],
    ],
    INVALID_REQ_TOO_MUCH: [
      ['无效请求过多', '连续的错误请求', '先修正参数，过一段时间再请求'],
      [
        'Too many invalid requests',
        'Wrong requests one after another.',
        'Correct the parameters first, and wait before the next one.',
      ],
    ],
    SENDNUM_LIMIT: [
      ['发放次数超过限制', '该用户当日领取次数已达上限', '次日再发，或者在商户平台调整上限'],
      [
        'Too many were sent',
        'The limit per user and day was reached.',
        'Send it the next day, or change the limit on the merchant platform.',
      ],
    ],
    FATAL_ERROR: [
      ['两次请求的参数不一致', '同一单号用了不同的参数', '以最初的参数重试；要改参数，先确认原单失败，再换新的单号'],
      [
        'The parameters differ from those of the first request',
        'One number was used with other parameters.',
        'Repeat it with the first parameters; to change any, make sure that it failed and take a new number.',
      ],
    ],
    SEND_FAILED: [
      ['发放结果未知', '付款请求没有得到结果', '查询该单号，直到有结果；不要换单号重发'],
      [
        'The outcome of the payment is unknown',
        'No result came.',
        'Query the number until it is decided; do not send it under another one.',
      ],
    ],
    MONEY_LIMIT: [
      ['金额超过限制', '单笔或当日金额已达上限', '核对金额与产品限额'],
      [
        'The amount is over a limit',
        'A limit of one payment or of the day.',
        'Check the amount against the limits of the product.',
      ],
    ],
    AMOUNT_LIMIT: [
      ['金额超过限制', '低于最小金额，或者超过单笔上限', '核对金额与产品限额'],
      [
        'The amount is out of its limits',
        'Below the least or above the largest amount.',
        'Check the amount against the limits of the product.',
      ],
    ],
    FREQ_LIMIT: [
      ['请求过于频繁', '短时间内请求太多', '降低频率，稍后以相同单号重试'],
      ['Too many requests', 'Many requests in a short time.', 'Slow down, and repeat it later under the same number.'],
    ],
    OPENID_ERROR: [
      ['openid 与 appid 不匹配', 'openid 取自另一个应用', '用同一 appid 下取得的 openid'],
      [
        'The openid does not belong to the appid',
        'It was obtained by another app.',
        'Use the openid that the payer has under this appid.',
      ],
    ],
    ILLEGAL_APPID: [
      ['appid 不可用', 'appid 不是公众号、小程序或移动应用的，或者没有与商户号绑定', '核对 appid，并在商户平台绑定'],
      [
        'The appid cannot be used',
        'It is of another kind, or not linked with the mchid.',
        'Check the appid, and link it on the merchant platform.',
      ],
    ],
    PROCESSING: [
      ['请求已受理，仍在处理', '处理尚未完成', '查询该单号，直到有结果'],
      ['The request is being processed', 'It has not been finished yet.', 'Query the number until it is decided.'],
    ],
    NAME_MISMATCH: [
      ['姓名不匹配', '收款用户实名与所给姓名不同', '核对姓名后，换新的单号重试'],
      [
        'The name is another',
        "The payee's real name differs from the one given.",
        'Check the name, and send it under a new number.',
      ],
    ],
    V2_ACCOUNT_SIMPLE_BAN: [
      ['用户没有实名认证', '不能向未实名的用户付款', '请用户完成微信支付实名认证'],
      [
        'The payee has not verified the real name',
        'Payments go to verified users alone.',
        'Have the payee verify the name in WeChat Pay.',
      ],
    ],
  }

export const OTHER_CODES: Explanations = Object.fromEntries(
  Object.entries(ROWS).map(([code, [zh, en]]) => [code, { zh: said(zh), en: said(en) }]),
)

function said([meaning, cause, remedy]: readonly [string, string, string]) {
  return { meaning, cause, remedy }
}
