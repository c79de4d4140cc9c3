import type { AxiosResponse } from 'axios'

import { uriOf } from '../chain/uri'
import { invalidArgument } from '../errors'
import { pagingOf, type Paging } from '../openapi/paging'
import type { EntryOf, PageArguments } from './page-types'
import { Walk, type Place } from './walk'

/**
 * Walks a list: one entry at a time, the next page is asked for when the last entry of the one before has been taken. Where the
 * walk begins and how long its pages are is said as in a call (`offset`, `limit`, …); nothing is asked for ahead.
 *
 * @param node of a list of the catalog, without its verb: `instance.v3.merchantService.complaintsV2`
 * @param options of the call; `signal` ends the walk too
 * @returns the entries; of a list of APIv2 without an array an object for each number behind its fields (`refund_id_0` → `refund_id`)
 * @throws FlowError `ERR_PAGES_REPEATED` for a page that came before, `ERR_PAGES_INCOMPLETE` for a list that ends before its own total;
 * InvalidArgumentError `ERR_INVALID_ARGUMENT` for a node that is not a list; and whatever a call throws
 * @example
 * for await (const complaint of paginate(instance.v3.merchantService.complaintsV2, { query: { begin_date, end_date, limit: 50 } }))
 *   console.log(complaint.complaint_id)
 */
export async function* paginate<Node extends object>(
  node: Node,
  ...[options]: PageArguments<Node>
): AsyncGenerator<EntryOf<Node>, void, undefined> {
  const { verb, paging } = await listOf(node)
  const given: Options = { ...(options as object | undefined) }
  const asked = given[paging.part] ?? {}
  const walk = new Walk(paging, asked)
  const cancelled = (): boolean => given.signal?.aborted === true
  // A walk that was cancelled between two entries ends as its next request does.
  while (!walk.ended || cancelled()) {
    const call = { ...given, [paging.part]: { ...asked, ...walk.place } }
    for (const entry of walk.turn(await (node as unknown as Verbs)[verb](call)).entries) {
      if (cancelled()) break
      yield entry as EntryOf<Node>
    }
  }
}

type Options = { readonly signal?: AbortSignal } & Partial<Record<Paging['part'], Place>>
type Verbs = Record<'get' | 'post', (options: object) => Promise<AxiosResponse<unknown>>>

async function listOf(node: object): Promise<{ verb: 'get' | 'post'; paging: Paging }> {
  const uri = uriOf(node)
  if (uri === undefined)
    throw invalidArgument(
      'node',
      'paginate() takes a node of a chain, as in paginate(instance.v3.merchantService.complaintsV2, { query: { … } })',
      'ERR_INVALID_ARGUMENT',
    )
  const found = await pagedBy(uri)
  if (found !== undefined) return found
  const [, above] = /^(.+)\/(?:get|post)(?:-async)?$/.exec(uri) ?? []
  const isVerb = above !== undefined && (await pagedBy(above)) !== undefined
  throw invalidArgument(
    'node',
    isVerb
      ? `paginate() takes the node without its verb: \`${above}\`, not \`${uri}\``
      : `the catalog knows no list that comes in pages at \`${uri}\`: call it, and ask for its pages yourself`,
    'ERR_INVALID_ARGUMENT',
  )
}

async function pagedBy(uri: string): Promise<{ verb: 'get' | 'post'; paging: Paging } | undefined> {
  for (const verb of ['get', 'post'] as const) {
    const paging = await pagingOf(verb, uri)
    if (paging !== undefined) return { verb, paging }
  }
  return undefined
}
