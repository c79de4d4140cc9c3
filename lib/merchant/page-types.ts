import type { AxiosResponse } from 'axios'

/** The names under which the lists of the catalog have their entries. */
export const ENTRY_FIELDS = [
  'active_link_list',
  'application_list',
  'data',
  'face_collections',
  'mch_invite_result_list',
  'mchinfo',
  'plan_list',
  'risk_trade_list',
  'stock_list',
  'store_list',
  'transfer_detail_list',
  'user_coupon_list',
] as const

/** What says which page is meant, and is filled in by `paginate()`. */
type PageField = 'offset' | 'page_index' | 'page_token'

/** The verb of a list: GET where the catalog has one there, else POST. */
type VerbOf<Node> = IsKnown<At<Node, 'get'>> extends true ? At<Node, 'get'> : At<Node, 'post'>

type At<Node, Name> = Name extends keyof Node ? Node[Name] : never

/** Neither `never` nor the `any` of an index signature. */
type IsKnown<Value> = [Value] extends [never] ? false : 0 extends 1 & Value ? false : true

type Called<Verb> = Verb extends (options: infer Options) => Promise<AxiosResponse<infer Reply>>
  ? { options: Options; reply: Reply }
  : { options: object; reply: unknown }

/** What `paginate()` takes for a node: the options of its call, in which no page has to be named. */
export type PageOptions<Node> = WithoutPage<NonNullable<Called<VerbOf<Node>>['options']>>

/** Whether they may be left out, as in a call. */
export type PageArguments<Node> =
  Partial<PageOptions<Node>> extends PageOptions<Node> ? [options?: PageOptions<Node>] : [options: PageOptions<Node>]

type WithoutPage<Options> = {
  [Key in keyof Options]: Key extends 'query' | 'json' | 'xml' ? OptionalPage<Options[Key]> : Options[Key]
}

type OptionalPage<Fields> = Fields extends object
  ? Omit<Fields, PageField> & Partial<Pick<Fields, Extract<keyof Fields, PageField>>>
  : Fields

/** An entry of the list that a node stands for. */
export type EntryOf<Node> = EntryIn<Called<VerbOf<Node>>['reply']>

type EntryIn<Reply> = [Found<Reply>] extends [never] ? Loose<Reply> : Found<Reply>

type Found<Reply> = {
  [Field in (typeof ENTRY_FIELDS)[number]]: Field extends keyof Reply
    ? NonNullable<Reply[Field]> extends readonly (infer Entry)[]
      ? Entry
      : never
    : never
}[(typeof ENTRY_FIELDS)[number]]

/** Of APIv2 the numbered fields of an entry, without their number; nothing is known about a list outside the catalog. */
type Loose<Reply> = Reply extends { return_code: unknown } ? Record<string, string> : unknown
