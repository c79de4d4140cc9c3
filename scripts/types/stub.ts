import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const root = resolve(__dirname, '../..')

/** Where the type tests are built; below it, imports of `axios` and `@types/node` reach those of the root. */
export const buildFolder = join(root, 'tests/types/.build')

/** The declarations of the catalog as a package `wechatpay-chain`, so that consumers import them as users will. */
export function buildStub(): void {
  const folder = join(buildFolder, 'node_modules/wechatpay-chain')
  rmSync(buildFolder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  execFileSync(
    process.execPath,
    [
      join(root, 'node_modules/typescript/lib/tsc.js'),
      '--declaration',
      '--emitDeclarationOnly',
      '--skipLibCheck',
      '--strict',
      '--target',
      'es2022',
      '--types',
      'node',
      '--module',
      'preserve',
      '--ignoreConfig',
      '--rootDir',
      join(root, 'lib'),
      '--outDir',
      folder,
      join(root, 'lib/openapi/chain.ts'),
      join(root, 'lib/openapi/strict.ts'),
      join(root, 'lib/options/request-options.ts'),
    ],
    { cwd: root, stdio: 'pipe' },
  )
  writeFileSync(join(folder, 'index.d.ts'), entry('chain', 'OpenChain'))
  writeFileSync(join(folder, 'strict.d.ts'), entry('strict', 'StrictChain'))
  writeFileSync(join(folder, 'index.js'), '')
  writeFileSync(join(folder, 'strict.js'), '')
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({
      name: 'wechatpay-chain',
      version: '0.0.0',
      exports: {
        '.': { types: './index.d.ts', default: './index.js' },
        './strict': { types: './strict.d.ts', default: './strict.js' },
      },
      types: './index.d.ts',
      typesVersions: { '*': { strict: ['./strict.d.ts'] } },
    }),
  )
  writeFileSync(join(buildFolder, 'package.json'), '{ "private": true }\n')
}

/** An entry as the package has it: everything public, and the client. */
function entry(file: string, client: string): string {
  const modules = [...new Set(['openapi/chain', 'options/request-options', `openapi/${file}`])]
  return [
    ...modules.map((name) => `export * from './${name}'`),
    `import type { ${client} } from './openapi/${file}'`,
    `export declare const Builder: { factory(options: object): ${client} }`,
    '',
  ].join('\n')
}

/** The types of the catalog; what is written by hand around them does not grow with the API. */
export const catalogTypes = join(buildFolder, 'node_modules/wechatpay-chain/openapi/generated/api.d.ts')

/** Copies the hand-written consumers; here they import the package as users do. */
export function copyFixtures(): string[] {
  const from = join(root, 'tests/types/fixtures')
  return readdirSync(from).map((name) => {
    writeFileSync(
      join(buildFolder, name),
      readFileSync(join(from, name), 'utf8').replace(/'[./]*lib\/openapi\/(\w+)'/g, (_, file: string) =>
        file === 'strict' ? "'wechatpay-chain/strict'" : "'wechatpay-chain'",
      ),
    )
    return name
  })
}
