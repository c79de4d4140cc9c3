import { Paths } from './paths'

/** How an operation gives a long list, a page at a time. */
export interface Paging {
  /** Where a page is asked for. */
  readonly part: 'query' | 'json' | 'xml'
  /** By the number of entries before it, by its number from 0 on (`page`) or from 1 on (`index`), or by a token from the page before. */
  readonly way: 'offset' | 'page' | 'index' | 'token'
  /** The field that says so: `offset`, `page_index`, `page_token`. */
  readonly field: string
  /** The field for the entries of a page; absent where their number is fixed. */
  readonly size?: string
  /** Where the entries stand in the response, `.` between names; absent where they are not an array (APIv2 numbers their fields). */
  readonly items?: string
  /** Where the number of all entries stands, `.` between names: `transfer_batch.total_num`. */
  readonly total?: string
  /** Where the token of the next page stands; empty or absent on the last one. */
  readonly next?: string
}

let loading: Promise<Paths<Paging>> | undefined

/**
 * How an operation pages; `undefined` where it gives everything at once.
 *
 * @param uri as in `chain(uri)`, with its variables or with their values
 * @example await pagingOf('GET', 'v3/merchant-service/complaints-v2') // { part: 'query', way: 'offset', field: 'offset', size: 'limit', … }
 */
export async function pagingOf(verb: string, uri: string): Promise<Paging | undefined> {
  const pages = await (loading ??= import('./generated/paging').then(({ PAGES }) => read(PAGES)))
  return pages.find(verb.toUpperCase(), `/${uri.replace(/^\//, '')}`)
}

function read(text: string): Paths<Paging> {
  const pages = new Paths<Paging>()
  for (const line of text.split('\n')) {
    const [verb = '', uri = '', part, way, field = '', size, items, total, next] = line.split(' ')
    pages.add(verb, `/${uri}`, {
      part: part as Paging['part'],
      way: way as Paging['way'],
      field,
      ...(size && { size }),
      ...(items && { items }),
      ...(total && { total }),
      ...(next && { next }),
    })
  }
  return pages
}
