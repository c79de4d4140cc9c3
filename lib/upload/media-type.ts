const TYPES: Record<string, string> = {
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  bmp: 'image/bmp',
  gif: 'image/gif',
  webp: 'image/webp',
  mp4: 'video/mp4',
  m4v: 'video/x-m4v',
  mpeg: 'video/mpeg',
  mpg: 'video/mpeg',
  mov: 'video/quicktime',
  avi: 'video/x-msvideo',
  wmv: 'video/x-ms-wmv',
  mkv: 'video/x-matroska',
  flv: 'video/x-flv',
  f4v: 'video/x-f4v',
  rmvb: 'application/vnd.rn-realmedia-vbr',
  pdf: 'application/pdf',
  csv: 'text/csv',
  txt: 'text/plain',
  xml: 'application/xml',
  json: 'application/json',
  zip: 'application/zip',
  xls: 'application/vnd.ms-excel',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  doc: 'application/msword',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
}

const MB = 1024 * 1024

/** The media type that a file name's extension stands for. */
export function mediaType(filename: string): string {
  const extension = /\.([^.]+)$/.exec(filename)?.[1]?.toLowerCase() ?? ''
  return (Object.hasOwn(TYPES, extension) ? TYPES[extension] : undefined) ?? 'application/octet-stream'
}

/**
 * What WeChat Pay's upload APIs take at most, in bytes: images 2 MB, videos 5 MB; no limit is known for the rest.
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012760432
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012761084
 */
export function sizeLimit(type: string): number | undefined {
  if (type.startsWith('image/')) return 2 * MB
  if (type.startsWith('video/') || type === TYPES.rmvb) return 5 * MB
  return undefined
}
