import type { AxiosResponse } from 'axios'
import type { PromiseInterface } from '../chain/promise'
import type { RequestOptions } from '../options/request-options'

export type { PromiseInterface }

/** What every node of a chain can do: go on with `chain()`, and with segments that are not in the catalog. */
export type Segment = Appending & Unlisted

/** Goes on with a URI that stands written out. */
export interface Appending {
  /** Appends a segment, or several joined by `/`. */
  chain<U extends string>(uri: U): OpenEndpoint<U>
}

/** Keeps endpoints and verbs callable that are not in the catalog. */
export interface Unlisted {
  [verb: `${string}Async`]: Indexed<UnlistedVerbAsync>
  [segment: string]: Indexed<UnlistedVerb>
}

declare const _indexed: Readonly<Record<string, true>>

/**
 * Under `noUncheckedIndexedAccess` whatever an index signature gives may be `undefined`, and a chain could not go on: there, and there
 * alone, it is `any`, which takes `undefined` in.
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- see above
type Indexed<Found> = undefined extends typeof _indexed.any ? any : Found

/** What is not in the catalog: a segment to go on with, or a verb, whose response is to be narrowed before it is used. */
export type UnlistedVerb = Segment & FunctionNames & ((options?: UnlistedOptions) => Promise<OpenResponse>)

/** The same for what ends in `Async`. */
export type UnlistedVerbAsync = Segment &
  FunctionNames &
  ((options?: UnlistedOptions) => PromiseInterface<OpenResponse>)

/** Names that every function has are segments here. */
interface FunctionNames {
  apply: UnlistedVerb
  bind: UnlistedVerb
  call: UnlistedVerb
  length: UnlistedVerb
  name: UnlistedVerb
}

/** The options of a call of which nothing is known, so that any of them may be a variable of its URI. */
export type UnlistedOptions = RequestOptions | (RequestOptions & Readonly<Record<string, unknown>>)

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
export type OpenEndpoint<Uri extends string> = Segment &
  Readonly<Record<Verb, OpenVerb<Vars<Uri>>>> &
  Readonly<Record<`${Verb}Async`, OpenVerbAsync<Vars<Uri>>>>

type Verb = 'get' | 'post' | 'put' | 'patch' | 'delete'

type Arguments<Names extends string> = [Names] extends [never]
  ? [options?: RequestOptions]
  : [options: OptionsOf<Names>]

export type OpenVerb<Names extends string> = (...options: Arguments<Names>) => Promise<OpenResponse>

export type OpenVerbAsync<Names extends string> = (...options: Arguments<Names>) => PromiseInterface<OpenResponse>

/** Nothing is known about the response: its data is to be narrowed before it is used. */
type OpenResponse = AxiosResponse<unknown>
