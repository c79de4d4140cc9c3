import { createHash } from 'node:crypto'

import type { AxiosResponse } from 'axios'

import { FlowError } from '../errors'
import type { Paging } from '../openapi/paging'
import { numberOf, readPage, type Page } from './page'

/** The fields of a request that say which page it asks for. */
export type Place = Readonly<Record<string, unknown>>

/** Where in a list one is, and whether that is its end. */
export class Walk {
  /** What the next page is asked for by. */
  place: Place = {}
  ended = false
  readonly #paging: Paging
  /** Entries before the first one that is asked for. */
  readonly #before: number
  readonly #pages = new Set<string>()
  #last: readonly string[] = []
  #seen = 0
  #at: number

  /** @param asked what the caller says of the first page */
  constructor(paging: Paging, asked: Place) {
    const { way, field, size } = paging
    const first = way === 'index' ? 1 : 0
    this.#paging = paging
    this.#at = numberOf(asked[field]) ?? first
    const length = way === 'offset' ? 1 : size === undefined ? 0 : (numberOf(asked[size]) ?? 0)
    this.#before = way === 'token' ? 0 : (this.#at - first) * length
    if (way !== 'token') this.place = { [field]: this.#at }
  }

  /**
   * Takes the page that `place` asked for, and moves on.
   *
   * @throws FlowError `ERR_PAGES_REPEATED`, `ERR_PAGES_INCOMPLETE`
   */
  turn(response: AxiosResponse<unknown>): Page {
    const page = readPage(response.data, this.#paging)
    this.#compare(page, response)
    this.#seen += page.entries.length
    if (this.#paging.way === 'token') {
      this.ended = page.next === undefined
      this.place = { [this.#paging.field]: page.next }
    } else this.#count(page, response)
    return page
  }

  #count({ entries, length, total, next }: Page, response: AxiosResponse<unknown>): void {
    const { way, field } = this.#paging
    const reached = this.#before + this.#seen
    if (entries.length === 0 && total !== undefined && reached < total)
      throw new FlowError(
        `the list has ${total} entries as it says, and ended at \`${field}\` ${this.#at} after ${this.#seen}: walk it again, or ask for its pages yourself`,
        { code: 'ERR_PAGES_INCOMPLETE', response },
      )
    this.ended = entries.length === 0 || (total !== undefined && reached >= total)
    this.#at = numberOf(next) ?? this.#at + (way === 'offset' ? length : 1)
    this.place = { [field]: this.#at }
  }

  /** A server that does not look at the place gives one page for ever; one that counts otherwise gives entries twice. */
  #compare({ entries }: Page, response: AxiosResponse<unknown>): void {
    if (entries.length === 0) return
    const texts = entries.map((entry) => JSON.stringify(entry))
    const page = createHash('sha256').update(texts.join('\n')).digest('base64')
    const overlaps = texts.length > 2 && texts.slice(0, -1).join('\n') === this.#last.slice(1).join('\n')
    if (overlaps || this.#pages.has(page)) {
      const { field } = this.#paging
      throw new FlowError(
        `the list gave ${overlaps ? 'a page that overlaps the one before' : 'a page that came before'} for \`${field}\` ${String(this.place[field])}: ask for its pages yourself; the entries up to here are right`,
        { code: 'ERR_PAGES_REPEATED', response },
      )
    }
    this.#pages.add(page)
    this.#last = texts
  }
}
