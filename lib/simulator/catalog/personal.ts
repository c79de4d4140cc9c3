import { BASE62, type Random } from '../random'

const KINDS: readonly (readonly [RegExp, string])[] = [
  [/phone|mobile/, '13800138000'],
  [/mail/, 'zhangsan@example.com'],
  [/account_no|card_no|account_number/, '6222021234567890123'],
  [/id_?(card|no|num)|credential|identi\w*num|number/, '110101199003070011'],
  [/address/, '广东省深圳市南山区科技中一路'],
  [/name/, '张三'],
]

/** What stands inside an encrypted field: the examples of the documents are ciphertexts, and nobody's. */
export function personal(name: string, random: Random): string {
  if (name.endsWith('_key')) return random.text(32, BASE62)
  return KINDS.find(([pattern]) => pattern.test(name))?.[1] ?? '微信支付'
}
