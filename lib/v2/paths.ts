/** Begins the URIs of APIv2; it is not sent. */
const PREFIX = 'v2/'

/** The path that is sent for a URI of APIv2, without leading slash; `undefined` for any other URI. */
export function v2Path(uri: string): string | undefined {
  return uri.startsWith(PREFIX) ? uri.slice(PREFIX.length) : undefined
}

/** Paths of APIv2 that behave unlike the others, below the base URL. */
const NEVER_SIGNED: ReadonlySet<string> = new Set([
  '/mchrisk/querymchrisk',
  '/mchrisk/setmchriskcallback',
  '/mchrisk/syncmchriskresult',
  '/mmpaymkttransfers/gethbinfo',
  '/mmpaymkttransfers/gettransferinfo',
  '/mmpaymkttransfers/sendminiprogramhb',
  '/mmpaymkttransfers/sendredpack',
  '/mmpaymkttransfers/sendgroupredpack',
  '/mmpaymkttransfers/pay_bank',
  '/mmpaymkttransfers/query_bank',
  '/mmpaymkttransfers/promotion/paywwsptrans2pocket',
  '/mmpaymkttransfers/promotion/querywwsptrans2pocket',
  '/mmpaymkttransfers/promotion/transfers',
  '/papay/entrustweb',
  '/papay/h5entrustweb',
  '/papay/partner/entrustweb',
  '/papay/partner/h5entrustweb',
  '/pay/downloadbill',
  '/pay/downloadfundflow',
  '/payitil/report',
  '/risk/getpublickey',
  '/risk/getviolation',
  '/secapi/mch/submchmanage',
  '/xdc/apiv2getsignkey/sign/getsignkey',
  '/appauth/getaccesstoken',
  '/billcommentsp/batchquerycomment',
  '/xdc/apiv2sandbox/pay/micropay',
  '/xdc/apiv2sandbox/pay/orderquery',
])

/** With or without a `sign`; verified where it comes. */
const SOMETIMES_SIGNED: ReadonlySet<string> = new Set(['/mmpaysptrans/pay_bank', '/mmpaysptrans/query_bank'])

const NONCELESS: ReadonlySet<string> = new Set([
  '/cgi-bin/mch/customs/customdeclareorder',
  '/cgi-bin/mch/customs/customdeclarequery',
  '/cgi-bin/mch/newcustoms/customdeclareredeclare',
  '/papay/deletecontract',
  '/papay/h5entrustweb',
  '/papay/preentrustweb',
  '/papay/querycontract',
  '/papay/partner/deletecontract',
  '/papay/partner/h5entrustweb',
  '/papay/partner/preentrustweb',
  '/papay/partner/querycontract',
  '/pay/queryexchagerate',
  '/secapi/mch/addInstitutionsub',
  '/secapi/mch/addsubdevconfig',
  '/secapi/mch/channelsetting',
  '/secapi/mch/modifyInstitutionsub',
  '/secapi/mch/modifymchinfo',
  '/secapi/mch/queryInstitutionsub',
  '/secapi/mch/querysubdevconfig',
  // Multipart: only media_hash, mch_id and sign_type are signed.
  '/secapi/mch/uploadmedia',
])

/** Pages that a browser opens: their answer is a redirect, handed over and never followed. */
const REDIRECTS: ReadonlySet<string> = new Set([
  '/papay/entrustweb',
  '/papay/partner/entrustweb',
  '/papay/h5entrustweb',
  '/papay/partner/h5entrustweb',
  '/appauth/authindex',
])

const DEFAULT_HOST = 'api.mch.weixin.qq.com'

/** Operations that live elsewhere, while the base URL is the default one. */
const HOSTS: ReadonlyMap<string, string> = new Map([
  ['/risk/getpublickey', 'https://fraud.mch.weixin.qq.com/'],
  ['/secsvc/getrealnameinfo', 'https://fraud.mch.weixin.qq.com/'],
  ['/secsvc/realnameauth', 'https://fraud.mch.weixin.qq.com/'],
  ['/face/get_wxpayface_authinfo', 'https://payapp.weixin.qq.com/'],
  ['/appauth/authindex', 'https://payapp.mch.weixin.qq.com/'],
])

export type Signing = 'always' | 'sometimes' | 'never'

export function signing(path: string): Signing {
  if (NEVER_SIGNED.has(path)) return 'never'
  return SOMETIMES_SIGNED.has(path) ? 'sometimes' : 'always'
}

export function wantsNoNonce(path: string): boolean {
  return NONCELESS.has(path)
}

export function mayRedirect(path: string): boolean {
  return REDIRECTS.has(path)
}

/** The base URL of an operation: its own host, where the client has not chosen another than the default. */
export function baseOf(path: string, baseURL: string): string {
  return new URL(baseURL).host === DEFAULT_HOST ? (HOSTS.get(path) ?? baseURL) : baseURL
}
