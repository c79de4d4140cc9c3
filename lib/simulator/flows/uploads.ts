import { createHash } from 'node:crypto'
import { json } from '../answer'
import { formParts, type FormPart } from '../form'
import { parameterError } from '../refusal'
import type { PathParameters, Route, RouteHandler } from '../router'
import { rfc3339 } from '../time'

const MIB = 1024 * 1024

type Meta = Readonly<Record<string, unknown>>

/** What differs from upload to upload. */
interface Upload {
  /** Name of the file's part. */
  part?: string
  name?: 'filename' | 'file_name' | false
  digest?: 'sha256' | 'file_digest' | 'digest'
  algorithm?: 'sha256' | 'sm3'
  maxSize?: number
  /** Member of the answer that holds the id, or the whole answer. */
  answer?: string | ((id: string, meta: Meta, time: string, parameters: PathParameters) => unknown)
}

const upload =
  ({
    part = 'file',
    name = 'filename',
    digest = 'sha256',
    algorithm = 'sha256',
    maxSize = 2 * MIB,
    answer = 'media_id',
  }: Upload = {}): RouteHandler =>
  (request, { state, now }, parameters) => {
    const parts = formParts(request.rawBody, request.headers['content-type'] ?? '')
    const file = parts?.find((one) => one.name === part)
    if (!parts || file?.filename === undefined) throw wrong(part, '', '必填性规则校验失败，此字段为必填项')
    if (parts[0]?.name !== 'meta') throw wrong('meta', '', '必须为表单的第一部分')
    const meta = readMeta(parts[0])
    if (name !== false && meta[name] !== file.filename) throw wrong(`meta/${name}`, meta[name], '与文件名不一致')
    if (file.content.length === 0 || file.content.length > maxSize)
      throw wrong(part, file.content.length, `文件大小必须为1到${maxSize}字节`)
    if (String(meta[digest]).toLowerCase() !== createHash(algorithm).update(file.content).digest('hex'))
      throw wrong(`meta/${digest}`, meta[digest], '与文件内容不一致')
    const id = state.media.keep({
      filename: file.filename,
      type: file.type ?? 'application/octet-stream',
      content: file.content,
    })
    if (typeof answer === 'function') return json(answer(id, meta, rfc3339(now()), parameters))
    return json({ [answer]: answer.endsWith('url') ? `https://qpic.cn/${id}` : id })
  }

const submission = { name: 'file_name', digest: 'file_digest', answer: 'file_id' } as const
const fapiao = { name: false, digest: 'digest', algorithm: 'sm3', answer: 'fapiao_media_id' } as const

/** A list of users, taken in as a task. */
function task(
  task_id: string,
  { bank_type, filename }: Meta,
  create_time: string,
  { package_id }: PathParameters,
): unknown {
  return { task_id, package_id, bank_type, filename, create_time, status: 'PROCESSING' }
}

/** A shopping receipt, which waits for its review. */
function receipt(
  receipt_id: string,
  { transaction_id, transaction_mchid, transaction_sub_mchid, openid, sha256 }: Meta,
  time: string,
): unknown {
  const content = { transaction_id, transaction_mchid, transaction_sub_mchid, openid, sha256 }
  return {
    receipt: { receipt_id, state: 'WAIT_REVIEW', ...content, image_type: 'PNG', create_time: time, modify_time: time },
  }
}

/** Uploads (图片上传 and their like): the digest, the name and the size have to be those of the file. */
export const uploadRoutes: readonly Route[] = [
  ['POST', '/v3/merchant/media/upload', upload()],
  ['POST', '/v3/merchant/media/video_upload', upload({ maxSize: 5 * MIB })],
  ['POST', '/v3/merchant-service/images/upload', upload()],
  ['POST', '/v3/global/merchant-service/images/upload', upload()],
  ['POST', '/v3/global/merchant-storage/file/upload', upload({ answer: 'file_id' })],
  ['POST', '/v3/marketing/favor/media/image-upload', upload({ answer: 'media_url' })],
  ['POST', '/v3/marketing/partner/product-coupon/media/upload-image', upload({ answer: 'image_url' })],
  ['POST', '/v3/marketing/bank/packages/{package_id}/tasks', upload({ maxSize: 20 * MIB, answer: task })],
  ['POST', '/v3/marketing/shopping-receipt/shoppingreceipts', upload({ name: false, answer: receipt })],
  ['POST', '/v3/ecommerce/account/cancel-applications/media', upload({ name: 'file_name', digest: 'file_digest' })],
  [
    'POST',
    '/v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload',
    upload({ ...submission, part: 'submission_file' }),
  ],
  [
    'POST',
    '/v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/upload',
    upload({ ...submission, part: 'due_diligence_file' }),
  ],
  ['POST', '/v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file', upload(fapiao)],
  ['POST', '/v3/taxi-invoice/cards/upload-file', upload(fapiao)],
]

function readMeta(part: FormPart): Meta {
  try {
    return JSON.parse(part.content.toString('utf8')) as Meta
  } catch {
    throw wrong('meta', part.content.toString('utf8'), '不是合法的JSON')
  }
}

function wrong(field: string, value: unknown, issue: string): Error {
  return parameterError({ field: `/${field}`, value, issue, location: 'body' })
}
