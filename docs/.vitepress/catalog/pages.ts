import type { Call } from '../theme/snippets'
import { AREAS } from './areas'
import { message } from './message'
import { catalog, type Operation } from './read'
import { replyRows, requestRows, type Row } from './rows'
import { sampleOptions } from './sample'
import { argument, chainOf } from './source'

/** What a page of an endpoint shows for one verb. */
export interface Section {
  verb: string
  title: string
  /** Text of the official page, where the site carries it. */
  about?: string
  official: readonly string[]
  roles: readonly string[]
  tags: readonly string[]
  updated?: string
  /** How often, how many, how long. */
  limits?: string
  flags: readonly string[]
  host?: string
  path?: string
  request: Row[]
  replies: { status: number; rows: Row[]; file?: readonly string[] }[]
  options: string
  message: string
}

export interface EndpointPage {
  uri: string
  chain: string
  area: string
  sections: Section[]
}

const ORDER = ['POST', 'GET', 'PUT', 'PATCH', 'DELETE']

/** The endpoint that the documentation of the chain API shows first. */
const EXAMPLE = 'v3/brand/partner/card-member/user-cards/{user_card_code}/invalidate'

const ABOUT: Readonly<Record<string, string>> = {
  [`POST ${EXAMPLE}`]:
    '将用户的会员卡设置为失效状态。注意：1.设置卡券作废的操作不可逆，即无法将设置为作废的卡调回有效状态，商家须慎重调用该接口。2.商家调用作废接口前须与顾客事先告知并取得同意，否则因此带来的顾客投诉，微信将会按照《微信运营处罚规则》',
}

function section(operation: Operation): Section {
  const { verb, uri, title, official, roles, tags, updated, limits, flags, host, path } = operation
  const options = sampleOptions(operation)
  const about = ABOUT[`${verb} ${uri}`]
  const usual = `/${uri.replace(/^v2\//, '').replace('{empty}', '')}`
  return {
    verb: verb.toLowerCase(),
    title,
    ...(about !== undefined && { about }),
    official,
    roles,
    tags,
    ...(updated !== undefined && { updated }),
    ...(limits !== undefined && { limits }),
    flags: [...flags],
    ...(host !== undefined && { host }),
    ...(path !== usual && { path }),
    request: requestRows(operation),
    replies: operation.replies.map(({ status, schema, file }) => ({
      status,
      rows: schema ? replyRows(schema) : [],
      ...(file && { file }),
    })),
    options: argument(options),
    message: message(operation, options),
  }
}

/** The area of the operations of one URI. */
const areaOf = ([operation]: readonly Operation[]): string => {
  const area = AREAS.find(({ file }) => file === operation?.at.file)
  if (!area) throw new Error(`${operation?.at.file ?? 'a URI without operations'} has no name in areas.ts`)
  return area.slug
}

/** The operations by URI, in the order of the catalog's files. */
export const byUri: ReadonlyMap<string, readonly Operation[]> = (() => {
  const found = new Map<string, Operation[]>()
  for (const operation of catalog.operations) found.set(operation.uri, [...(found.get(operation.uri) ?? []), operation])
  for (const list of found.values()) list.sort((a, b) => ORDER.indexOf(a.verb) - ORDER.indexOf(b.verb))
  return found
})()

export function endpointPages(): EndpointPage[] {
  return [...byUri].map(([uri, operations]) => ({
    uri,
    chain: chainOf(uri),
    area: areaOf(operations),
    sections: operations.map(section),
  }))
}

/** One call for the front page. */
export function exampleCall(): Call {
  const [operation] = byUri.get(EXAMPLE) ?? []
  if (!operation) throw new Error(`${EXAMPLE} is not in the catalog`)
  return {
    uri: EXAMPLE,
    verb: operation.verb.toLowerCase(),
    chain: chainOf(EXAMPLE),
    options: argument(sampleOptions(operation)),
  }
}

const DIRECT = /直连|普通商户|微信支付商户/
const PARTNER = /服务商|机构|电商平台|平台商户|渠道商/

/** 1 for merchants of their own, 2 for partners, 3 for both. */
function side({ roles, official }: Operation): number {
  const direct = roles.some((role) => DIRECT.test(role)) || official.some((url) => url.includes('/merchant/'))
  const partner = roles.some((role) => PARTNER.test(role)) || official.some((url) => url.includes('/partner/'))
  return (direct || !partner ? 1 : 0) + (partner ? 2 : 0)
}

/** `[uri, area, [verb, title, side, deprecated][]]` for each page: what menu, finder and tables need. */
export type IndexEntry = readonly [
  uri: string,
  area: number,
  verbs: readonly (readonly [verb: string, title: string, side: number, deprecated: 0 | 1])[],
]

export function index(): IndexEntry[] {
  return [...byUri].map(([uri, operations]) => [
    uri,
    AREAS.findIndex(({ slug }) => slug === areaOf(operations)),
    operations.map(
      (operation) =>
        [
          operation.verb.toLowerCase(),
          operation.title,
          side(operation),
          operation.flags.has('deprecated') ? 1 : 0,
        ] as const,
    ),
  ])
}
