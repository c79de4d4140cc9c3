import { createHash } from 'node:crypto'
import { formParts } from '../form'
import { BASE62 } from '../random'
import { BusinessRefusal, misunderstood } from './answer'
import type { V2Handler, V2Route } from './router'

const MAX_IMAGE = 2 * 1024 * 1024

const upload: V2Handler = (fields, { random }, { rawBody, headers }) => {
  const file = formParts(rawBody, headers['content-type'] ?? '')?.find(({ name }) => name === 'media')
  if (file?.filename === undefined) throw misunderstood('缺少参数media')
  if (file.content.length === 0 || file.content.length > MAX_IMAGE)
    throw new BusinessRefusal('PARAM_ERROR', '图片大小超出限制')
  if (createHash('md5').update(file.content).digest('hex') !== fields.media_hash)
    throw new BusinessRefusal('PARAM_ERROR', 'media_hash与文件内容不一致')
  return { media_id: random.text(64, BASE62) }
}

/** Images of merchants that are being signed up. */
export const mediaRoutes: readonly V2Route[] = [['POST', '/secapi/mch/uploadmedia', upload]]
