import { empty, json } from '../answer'
import type { V2RetCode } from '../codes'
import { BASE62 } from '../random'
import { required } from './check'
import type { V2Handler, V2Route } from './router'

/** A page that the payer's browser opens: it leads on into WeChat. */
const signContract: V2Handler = (fields, { random }) => {
  required(fields, 'plan_id', { max: 28 })
  required(fields, 'contract_code', { max: 32 })
  return {
    answer: {
      ...empty(302, { Location: `https://payapp.weixin.qq.com/t/path?preentrustweb_id=${random.text(32, BASE62)}` }),
      unsigned: true,
    },
  }
}

const accessToken: V2Handler = (fields, { random }) => {
  const missing = ['appid', 'scope', 'code'].find((name) => !fields[name])
  if (missing !== undefined)
    return {
      answer: { ...json({ retcode: 1 satisfies V2RetCode, retmsg: `param ${missing} is invalid` }), unsigned: true },
    }
  return {
    answer: {
      ...json({
        retcode: 0,
        retmsg: 'ok',
        openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
        access_token: random.text(64, BASE62),
        access_token_expire_time: 7200,
      }),
      unsigned: true,
    },
  }
}

const publicKey: V2Handler = (fields, { platform }) => ({
  mch_id: fields.mch_id ?? '',
  pub_key: (platform.publicKey ?? platform.keyFor(undefined)).publicKey
    .export({ type: 'pkcs1', format: 'pem' })
    .toString(),
})

/** Pages, JSON and what is never signed. */
export const pageRoutes: readonly V2Route[] = [
  ['GET', '/papay/entrustweb', signContract],
  ['GET', '/papay/partner/entrustweb', signContract],
  ['GET', '/appauth/getaccesstoken', accessToken],
  ['POST', '/risk/getpublickey', publicKey],
]
