import type { Operation, Table } from '../../openapi/table'
import type { SimulatedMerchant } from '../merchant'
import { Refusal } from '../refusal'
import type { SimulatorRequest } from '../request'
import { misunderstood, V2Refusal } from './answer'
import { fieldsOf, signTypeOf } from './message'
import { signOf } from './sign'

/** Checks an APIv2 request as strictly as WeChat Pay does: certificate, XML, merchant, `nonce_str`, `sign`. */
export function createV2Authorizer<M extends Pick<SimulatedMerchant, 'mchid' | 'secret'>>(
  known: { get(mchid: string): M | undefined },
  table: Table,
): (request: SimulatorRequest) => M {
  return (request) => {
    const operation = table.byPath(request.method, request.path)
    if (operation?.mtls) requireTrusted(request)
    const fields = fieldsOf(request)
    if (!fields) throw misunderstood('XML格式错误')
    const given = fields.mch_id ?? fields.mchid ?? fields.combine_mch_id
    if (given === undefined || given === '') throw misunderstood('缺少参数mch_id')
    const merchant = known.get(given)
    if (!merchant) throw misunderstood('mch_id参数错误，商户号不存在')
    if (operation?.mtls) requireOwn(request, merchant.mchid)
    const nonce = fields.nonce_str
    if (wantsNonce(operation) && (nonce === undefined || nonce === '')) throw misunderstood('缺少参数nonce_str')
    if (nonce !== undefined && nonce.length > 32) throw misunderstood('nonce_str参数长度有误')
    if (!['MD5', 'HMAC-SHA256', undefined, ''].includes(fields.sign_type)) throw misunderstood('签名类型错误')
    if (fields.sign !== signOf(fields, signTypeOf(fields), merchant.secret))
      throw misunderstood('签名错误，请检查后再试')
    return merchant
  }
}

function wantsNonce(operation: Operation | undefined): boolean {
  return operation?.nonceless !== true && operation?.upload !== true
}

/** Asked for on the HTTPS port alone: over plain HTTP there is no certificate to be had. */
function requireTrusted({ tls }: SimulatorRequest): void {
  if (!tls) return
  if (tls.commonName === undefined) throw new GatewayRefusal('No required SSL certificate was sent')
  if (!tls.authorized) throw new GatewayRefusal('The SSL certificate error')
}

/** The certificate of another merchant is not good enough. */
function requireOwn({ tls }: SimulatorRequest, mchid: string): void {
  if (tls && tls.commonName !== mchid)
    throw new V2Refusal({
      return_code: 'SUCCESS',
      return_msg: '证书与商户号不匹配',
      result_code: 'FAIL',
      err_code: 'CA_ERROR',
      err_code_des: '商户API证书校验出错',
    })
}

/** The page of the gateway that ends TLS. */
class GatewayRefusal extends Refusal {
  override readonly answer

  constructor(title: string) {
    super(400, 'SSL_CERTIFICATE', title)
    const page = `<html>\r\n<head><title>400 ${title}</title></head>\r\n<body>\r\n<center><h1>400 Bad Request</h1></center>\r\n<center>${title}</center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n`
    this.answer = { status: 400, headers: { 'Content-Type': 'text/html' }, body: Buffer.from(page) }
  }
}
