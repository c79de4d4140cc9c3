import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Catalog, Operation } from '../generate/model'
import { chainName } from '../generate/names'
import { parts } from './sample'
import { buildFolder } from './stub'

const HEAD = "import { Builder } from 'wechatpay-chain'\nconst instance = Builder.factory({})\n"

/** A property chain as it is written: `instance.v3.pay.transactions.jsapi`. */
export const chainOf = (uri: string): string =>
  `instance${uri
    .split('/')
    .map(chainName)
    .map((name) => (/^[A-Za-z_]\w*$/.test(name) ? `.${name}` : `[${JSON.stringify(name)}]`))
    .join('')}`

const styles = (uri: string): string[] => [chainOf(uri), `instance.chain('${uri}')`, `instance['${uri}']`]

const optionsOf = (operation: Operation, catalog: Catalog, all: boolean): string => {
  const list = parts(operation, catalog, all)
  return list.length === 0 ? '' : `{ ${list.map(({ text }) => text).join(', ')} }`
}

/** Consumers by name: one call, sixty calls, all calls in three styles, and all calls with each required part left out. */
export function writeConsumers(catalog: Catalog): void {
  const write = (name: string, lines: readonly string[], head = HEAD): void => {
    writeFileSync(join(buildFolder, name), `${head}${lines.join('\n')}\nexport {}\n`)
  }
  const step = Math.floor(catalog.operations.length / 60)
  const sixty = catalog.operations.filter((_, index) => index % step === 0).slice(0, 60)
  const call = (operation: Operation, style: number, all: boolean): string =>
    `void ${styles(operation.uri)[style] ?? ''}.${operation.verb.toLowerCase()}${style === 1 ? 'Async' : ''}(${optionsOf(operation, catalog, all)})`
  write(
    'none.ts',
    [
      "import axios from 'axios'",
      "void axios.post('/v3/pay/transactions/jsapi', {}).then((response) => response.data)",
    ],
    '',
  )
  write(
    'one.ts',
    sixty.slice(30, 31).map((operation) => call(operation, 0, false)),
  )
  write(
    'sixty.ts',
    sixty.map((operation, index) => call(operation, index % 3, false)),
  )
  write(
    'all.ts',
    catalog.operations.flatMap((operation) => [0, 1, 2].map((style) => call(operation, style, style === 0))),
  )
  write(
    'broken.ts',
    catalog.operations.flatMap((operation) => broken(operation, catalog)),
  )
  write(
    'strict.ts',
    catalog.operations.flatMap((operation) => [0, 1, 2].map((style) => call(operation, style, false))),
    HEAD.replace("'wechatpay-chain'", "'wechatpay-chain/strict'"),
  )
}

function broken(operation: Operation, catalog: Catalog): string[] {
  const list = parts(operation, catalog, false)
  const lines = list.flatMap((part) => {
    const others = list.filter((other) => other !== part).map(({ text }) => text)
    const wrong = [...(part.required ? [others] : []), ...part.broken.map((text) => [...others, text])]
    return wrong.map((texts) => `{ ${texts.join(', ')} }`)
  })
  return lines.flatMap((text, index) => [
    '// @ts-expect-error',
    `void ${styles(operation.uri)[index % 3] ?? ''}.${operation.verb.toLowerCase()}(${text})`,
  ])
}
