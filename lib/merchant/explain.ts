import { isApiError, isBusinessError, isFlowError, isWeChatPayError } from '../errors'
import type { Explanation, Explanations } from './explanation'
import { EXPLANATIONS } from './generated/explanations'
import { OTHER_CODES } from './other-codes'

/**
 * What an error means, what it mostly comes of, and what to do: for the codes of this package, those of WeChat Pay for payments, refunds,
 * transfers and bills, and its twenty commonest error numbers (the end of `Request-ID`), which go before a code.
 *
 * @param error of a call, a notification or a function of this entry; also a code such as `ORDER_CLOSED`, or a number such as `268512771`
 * @param language 简体中文 unless told
 * @returns `undefined` for what is not an error of this package, and for a code that is not known
 * @example
 * catch (error) {
 *   const { meaning, remedy } = explain(error) ?? {}
 *   if (meaning !== undefined) console.error(`${meaning}；${remedy}`)
 * }
 */
export function explain(error: unknown, language: 'zh' | 'en' = 'zh'): Explanation | undefined {
  if (typeof error === 'string' || typeof error === 'number') return find(String(error), EVERY)?.[language]
  if (!isWeChatPayError(error) && !isFlowError(error)) return undefined
  const { number, outcome } = error as { number?: string; outcome?: string }
  const known = (number === undefined ? undefined : EXPLANATIONS.numbers[number]) ?? find(error.code, tablesOf(error))
  if (known !== undefined) return known[language]
  // A code of WeChat Pay's that nobody has written down: what became of the call is known all the same.
  const unknown = outcome === 'unknown' ? 'unknown' : 'refused'
  return isApiError(error) || isBusinessError(error) ? ELSE[unknown][language] : undefined
}

const EVERY = [EXPLANATIONS.own, EXPLANATIONS.v3, EXPLANATIONS.v2, EXPLANATIONS.numbers, OTHER_CODES]

function tablesOf(error: unknown): readonly Explanations[] {
  if (isApiError(error)) return [EXPLANATIONS.v3, OTHER_CODES]
  return isBusinessError(error) ? [EXPLANATIONS.v2, OTHER_CODES] : [EXPLANATIONS.own]
}

function find(code: string, tables: readonly Explanations[]): Explanations[string] | undefined {
  return tables.find((table) => Object.hasOwn(table, code))?.[code]
}

const ELSE: Readonly<Record<'unknown' | 'refused', Explanations[string]>> = {
  unknown: {
    zh: { meaning: '请求的结果未知', remedy: '先查询结果，再决定是否以相同参数重试' },
    en: {
      meaning: 'The outcome of the request is unknown',
      remedy: 'Query it before you repeat it with the same parameters.',
    },
  },
  refused: {
    zh: { meaning: '微信支付拒绝了请求', remedy: '看错误信息与该接口的官方文档；联系微信支付时提供 Request-ID' },
    en: {
      meaning: 'WeChat Pay refused the request',
      remedy: 'See the message and the official document of the operation; quote the Request-ID to WeChat Pay.',
    },
  },
}
