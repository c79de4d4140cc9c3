/** The HTTP verbs that the documented endpoints use. */
export type Verb = 'get' | 'post' | 'put' | 'patch' | 'delete'

export const VERBS: readonly Verb[] = ['get', 'post', 'put', 'patch', 'delete']

export interface VerbForm {
  readonly verb: Verb
  /** Whether the result is a promise with `otherwise`, `wait` and `cancel`. */
  readonly async: boolean
}

/** The ten names that send when they are called: `get` … `deleteAsync`. */
export const VERB_FORMS: ReadonlyMap<string, VerbForm> = new Map(
  VERBS.flatMap((verb): [string, VerbForm][] => [
    [verb, { verb, async: false }],
    [`${verb}Async`, { verb, async: true }],
  ]),
)
