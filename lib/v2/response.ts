import { Hash } from '../crypto/hash'
import { isTransportError } from '../errors'
import type { DocumentVerdict, Facts, Received, Verdict } from '../protocol/protocol'
import { startsLike } from '../file/sniff'
import { Transformer, type XmlObject } from '../xml/transformer'

/** Bytes; no XML of WeChat Pay's is larger. */
const MAX_XML = 2 * 1024 * 1024

/** What has to hold for the body of an APIv2 success: a signed document, unless the operation gives files or is never signed. */
export function verify({ facts, beginning }: Received, secret: string): Verdict {
  const kind = startsLike(beginning)
  if (facts.signed === 'never' && kind !== 'xml' && kind !== 'json') return { kind: 'unsigned' }
  const json = facts.signed === 'never' && kind === 'json'
  return { kind: 'document', maxBytes: MAX_XML, read: (bytes) => judge(bytes, json, facts.signed, secret) }
}

/**
 * Says what a document is. Data is handed over for one of two reasons alone: its `sign` holds, or the operation is never
 * signed and the document says success in the words of that operation. A refusal needs no signature, since it is thrown.
 */
export function judge(bytes: Buffer, json: boolean, signed: Facts['signed'], secret: string): DocumentVerdict {
  const { fields, unreadable } = json ? readJson(bytes) : readXml(bytes)
  if (fields === undefined) return distrusted('ERR_SIGNATURE_UNREADABLE', unreadable.reason, unreadable.cause)
  return signed === 'never' ? judgeUnsigned(fields) : judgeSigned(fields, signed, secret)
}

function judgeSigned(fields: XmlObject, signed: Facts['signed'], secret: string): DocumentVerdict {
  const { sign, return_code, result_code, retcode } = fields
  // Whoever did not understand the request cannot sign. `retcode` belongs to other operations.
  if (return_code === 'FAIL' && retcode === undefined) return refused(fields)
  if (typeof sign !== 'string' || sign === '') {
    if (return_code === 'SUCCESS' && (signed === 'maybe' || result_code === 'FAIL')) return succeeded(fields)
    return distrusted('ERR_SIGNATURE_MISSING', 'it has no sign')
  }
  const flat = Object.values(fields).every((value) => typeof value === 'string')
  const type = sign.length === 64 ? Hash.ALGO_HMAC_SHA256 : Hash.ALGO_MD5
  if (flat && Hash.equals(Hash.sign(type, fields as Record<string, string>, secret), sign)) return succeeded(fields)
  return distrusted('ERR_SIGNATURE_MISMATCH', `its ${type} sign does not hold`)
}

/** Some of the operations that are never signed answer `retcode` in place of `return_code`. */
function judgeUnsigned(fields: XmlObject): DocumentVerdict {
  const { retcode } = fields as { retcode?: unknown }
  if (retcode === undefined) return succeeded(fields)
  return textOf(retcode) === '0' ? { kind: 'accepted', data: fields } : refused(fields)
}

function succeeded(fields: XmlObject): DocumentVerdict {
  const { return_code, result_code } = fields
  const success = return_code === 'SUCCESS' && (result_code === undefined || result_code === 'SUCCESS')
  return success ? { kind: 'accepted', data: fields } : refused(fields)
}

function refused(fields: XmlObject): DocumentVerdict {
  const { return_code, return_msg, result_code, err_code, err_code_des, retcode, retmsg } = fields
  const code = [err_code, result_code === 'SUCCESS' ? undefined : result_code, retcode, return_code]
    .map(textOf)
    .find((text) => text !== '' && text !== 'SUCCESS')
  const message = [err_code_des, return_msg, retmsg].map(textOf).find((text) => text !== '' && text !== 'OK')
  return { kind: 'refused', code, message: message ?? 'the call was refused without a reason', fields }
}

function distrusted(
  code: 'ERR_SIGNATURE_MISSING' | 'ERR_SIGNATURE_MISMATCH' | 'ERR_SIGNATURE_UNREADABLE',
  reason: string,
  cause?: unknown,
): DocumentVerdict {
  return { kind: 'distrusted', distrust: { code, reason, ...(cause !== undefined && { cause }) } }
}

type Document =
  | { readonly fields: XmlObject; readonly unreadable?: undefined }
  | { readonly fields?: undefined; readonly unreadable: { readonly reason: string; readonly cause?: unknown } }

function readXml(bytes: Buffer): Document {
  try {
    return { fields: Transformer.toObject(bytes, { root: 'xml' }) }
  } catch (cause) {
    if (!isTransportError(cause)) throw cause
    return { unreadable: { reason: `it is not a whole XML document (${cause.message})`, cause } }
  }
}

function readJson(bytes: Buffer): Document {
  try {
    const fields: unknown = JSON.parse(bytes.toString())
    if (typeof fields === 'object' && fields !== null && !Array.isArray(fields)) return { fields: fields as XmlObject }
    return { unreadable: { reason: 'its JSON is not an object' } }
  } catch (cause) {
    return { unreadable: { reason: 'it is not a whole JSON document', cause } }
  }
}

/** A field of XML is text; of JSON it may be a number. */
function textOf(value: unknown): string {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : ''
}
