import type { AxiosResponse } from 'axios'
import type { PromiseInterface } from '../chain/promise'
import type { RequestOptions } from '../options/request-options'

export type { PromiseInterface }

/** What every node of a chain can do. The index signature keeps endpoints callable that are not in the catalog. */
export interface Segment {
  /** Appends a segment, or several joined by `/`. */
  chain<U extends string>(uri: U): OpenEndpoint<U>
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- nothing is known about an endpoint outside the catalog
  [segment: string]: any
}

/** The names of the variables in a URI template: `v3/x/{id}/{no}` has `id` and `no`. */
export type Vars<Uri extends string, Found extends string = never> = Uri extends `${string}{${infer Name}}${infer Rest}`
  ? Vars<Rest, Found | Bare<Name>>
  : Found

/** Without RFC 6570's operator; `{empty}` needs no value. */
type Bare<Name extends string> = Name extends `${'+' | '#' | '.' | '/' | ';' | '?' | '&'}${infer Inner}`
  ? Bare<Inner>
  : Name extends 'empty'
    ? never
    : Name

/** The options of a call whose URI has these variables. */
export type OptionsOf<Names extends string> = RequestOptions & Readonly<Record<Names, string | number>>

/** An endpoint outside the catalog: every verb, with the variables of its URI. */
export interface OpenEndpoint<Uri extends string> extends Segment {
  get: OpenVerb<Vars<Uri>>
  post: OpenVerb<Vars<Uri>>
  put: OpenVerb<Vars<Uri>>
  patch: OpenVerb<Vars<Uri>>
  delete: OpenVerb<Vars<Uri>>
  getAsync: OpenVerbAsync<Vars<Uri>>
  postAsync: OpenVerbAsync<Vars<Uri>>
  putAsync: OpenVerbAsync<Vars<Uri>>
  patchAsync: OpenVerbAsync<Vars<Uri>>
  deleteAsync: OpenVerbAsync<Vars<Uri>>
}

type Arguments<Names extends string> = [Names] extends [never]
  ? [options?: RequestOptions]
  : [options: OptionsOf<Names>]

export type OpenVerb<Names extends string> = (...options: Arguments<Names>) => Promise<OpenResponse>

export type OpenVerbAsync<Names extends string> = (...options: Arguments<Names>) => PromiseInterface<OpenResponse>

/** Nothing is known about the response: its data is to be narrowed before it is used. */
type OpenResponse = AxiosResponse<unknown>
