/** The six ways to write a call, in the order of the tabs. */
export const STYLES = ['异步纯链式', '异步声明式', '异步属性式', '同步纯链式', '同步声明式', '同步属性式'] as const

export interface Call {
  /** The URI. */
  uri: string
  verb: string
  /** The property chain, from its first dot on. */
  chain: string
  /** Source text of the options. */
  options: string
}

/** The text of a tab. */
export function snippet({ uri, verb, chain, options }: Call, style: number): string {
  const node =
    ['', '.chain', ''][style % 3] === ''
      ? style % 3 === 0
        ? `instance${chain}`
        : `instance['${uri}']`
      : `instance.chain('${uri}')`
  const head = options.includes('new MediaUtil(') ? `import { MediaUtil } from 'wechatpay-chain'\n\n` : ''
  return style < 3
    ? `${head}${node}.${verb}Async(${options})\n.then(({ data }) => {\n  console.log(data)\n})\n.wait()`
    : `${head}const response = await ${node}.${verb}(${options})\nconsole.log(response.data)`
}
