import type { AxiosResponse } from 'axios'
import type { API } from './generated/api'
import type { RequestOptions } from '../options/request-options'
import type { OpenEndpoint, PromiseInterface, Segment, Unlisted } from './segment'

export type { API }

/**
 * A user's own endpoints. One line types all three styles:
 *
 * @example
 * interface CustomEndpoints {
 *   'v3/my/{id}/thing': Call<'post', { id: string; json: { name: string } }, { state: string }>
 * }
 */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- filled by declaration merging
export interface CustomEndpoints {}

/** A verb of an own endpoint, in its plain and its Async form. */
export type Call<Verb extends 'get' | 'post' | 'put' | 'patch' | 'delete', Options extends object, Reply> = Segment &
  Record<Verb, (options: Options & RequestOptions) => Promise<AxiosResponse<Reply>>> &
  Record<`${Verb}Async`, (options: Options & RequestOptions) => PromiseInterface<AxiosResponse<Reply>>>

/** Every endpoint with a type, by URI. */
export interface Catalog extends API.Endpoints, CustomEndpoints {}

/** The root of the three call styles: a property chain, `chain(uri)`, and brackets. */
export interface Chain extends API.Root, Catalog {
  chain<U extends keyof Catalog>(uri: U): Catalog[U]
  /** A URI that is not in the catalog: its template variables are demanded. */
  chain<U extends string>(uri: U): OpenEndpoint<U>
}

/** The chain together with the own endpoints of a user, and open for what nobody has typed. */
export type OpenChain = WithCustom<Chain & Unlisted>

type CustomUri = Extract<keyof CustomEndpoints, string>

/** Adds the property chains of `CustomEndpoints`. */
export type WithCustom<Root> = [CustomUri] extends [never]
  ? Root
  : // eslint-disable-next-line @typescript-eslint/no-redundant-type-constituents -- only as long as nobody has filled CustomEndpoints
    Root & All<{ [U in CustomUri]: Branch<U, CustomEndpoints[U]> }[CustomUri]>

type Branch<Uri extends string, Leaf> = Uri extends `${infer Head}/${infer Tail}`
  ? Readonly<Record<ChainName<Head>, Branch<Tail, Leaf>>>
  : Readonly<Record<ChainName<Uri>, Leaf>>

/** `card-member` → `cardMember`, `{id}` → `_id_`. */
type ChainName<Part extends string> = Part extends `{${infer Name}}`
  ? `_${Name}_`
  : Part extends `${infer Head}-${infer Tail}`
    ? `${Head}${Capitalize<ChainName<Tail>>}`
    : Part

type All<Union> = (Union extends unknown ? (one: Union) => void : never) extends (all: infer Both) => void
  ? Both
  : never
