import type { OutcomeQuery } from './outcome-query'
import { readQuery } from './outcome-query'

/** What departs from the rule for a request. */
export interface Exceptions {
  /** Whether the response is signed: `maybe` where a signature that comes is verified. */
  readonly signed: 'always' | 'never' | 'maybe'
  /** The response may be signed by the SHA-1 of its plain CSV, in place of its body. */
  readonly statement: boolean
  /** The file's own `SM3-Digest` header vouches for it. */
  readonly digestHeader: boolean
  /** Wants no `nonce_str` (APIv2). */
  readonly nonceless: boolean
  /** The response is a redirect, handed over and not followed. */
  readonly redirect: boolean
  /** Origin of another host than the default one: `https://apihk.mch.weixin.qq.com`. */
  readonly host?: string
  /** Padding of encrypted fields of the request, where it is not OAEP. */
  readonly padding?: 'pkcs1'
  /** What may be done with a request of unknown outcome: sent again with the same number and content, or only after a query. */
  readonly reentrant?: 'repeat' | 'query-first'
  /** The query that tells the outcome. */
  readonly query?: OutcomeQuery
}

/** A path that departs from the rule: for every verb, and for single ones. */
export interface Row {
  readonly path: string
  readonly all: Exceptions
  readonly verbs: ReadonlyMap<string, Exceptions>
  /** The last variable of the template may hold bare slashes. */
  readonly slashes: boolean
}

export const RULE: Exceptions = Object.freeze({
  signed: 'always',
  statement: false,
  digestHeader: false,
  nonceless: false,
  redirect: false,
})

/**
 * Reads the rows that the generator writes, a line each, tabs between:
 *
 * - the path, a template;
 * - what holds for every verb: letters (u unsigned, w maybe unsigned, s statement, d digest header, n nonceless, r redirect,
 *   p PKCS#1 padding, * slashes), then `@host`;
 * - what holds for one verb, POST where none is named: `+` repeat or `?` query first, then the query, or `"` for that of the row above.
 *
 * A path begins with how many characters it shares with the path above, as two digits to the base 36; so does a query, with its path.
 */
export function readRows(text: string, prefix: '' | 'v2/'): Row[] {
  let path = ''
  let query = ''
  return text.split('\n').map((line) => {
    const [head = '', facts = '', ...words] = line.split('\t')
    path = unfold(path, head)
    const all = factsOf(facts)
    const verbs = words.map((word): [string, Exceptions] => {
      const [, verb = '', mark = '', rest = ''] = /^([A-Z]*)([+?]?)(.*)$/.exec(word) ?? []
      if (rest !== '' && rest !== '"') query = unfold(prefix + path.slice(1), rest)
      return [verb === '' ? 'POST' : verb, ofVerb(all, mark, rest === '' ? undefined : readQuery(query, path))]
    })
    return { path, all, verbs: new Map(verbs), slashes: facts.includes('*') }
  })
}

function factsOf(facts: string): Exceptions {
  if (facts === '') return RULE
  const [letters = '', host] = facts.split('@')
  return Object.freeze({
    signed: letters.includes('u') ? 'never' : letters.includes('w') ? 'maybe' : 'always',
    statement: letters.includes('s'),
    digestHeader: letters.includes('d'),
    nonceless: letters.includes('n'),
    redirect: letters.includes('r'),
    ...(host === undefined ? {} : { host: `https://${host}` }),
    ...(letters.includes('p') ? { padding: 'pkcs1' as const } : {}),
  })
}

function ofVerb(all: Exceptions, mark: string, query: OutcomeQuery | undefined): Exceptions {
  return Object.freeze({
    ...all,
    ...(mark === '' ? {} : { reentrant: mark === '+' ? ('repeat' as const) : ('query-first' as const) }),
    ...(query === undefined ? {} : { query }),
  })
}

const unfold = (above: string, text: string): string => above.slice(0, parseInt(text.slice(0, 2), 36)) + text.slice(2)
