import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig, type UserConfig } from 'tsdown'

const entries = {
  index: 'lib/index.ts',
  simulator: 'lib/simulator/index.ts',
  notification: 'lib/notification/index.ts',
  strict: 'lib/strict.ts',
  merchant: 'lib/merchant/index.ts',
  otel: 'lib/otel/index.ts',
}

/** What the catalog is generated into; each weighs more than all code, and so stands in the package once, for both formats. */
const data = ['schemas', 'operations', 'paging']
const generated = (name: string): string => `lib/openapi/generated/${name}.ts`

/** What `merchant` and `otel` have in common with the client stays in one file, so that the client is not loaded in pieces; types as they come. */
const together =
  /[\\/]lib[\\/](?:chain[\\/]uri|uri[\\/]template|openapi[\\/](?:paths|nearest|likeness|exception|outcome-query|generated[\\/]exceptions)|errors[\\/](?:guards|flow|numbers|broken|plain|inspect|text|base|codes))(?!.*\.d\.[cm]?ts)/

const shared: UserConfig = {
  target: 'node20',
  platform: 'node',
  fixedExtension: true,
  outputOptions: { codeSplitting: { groups: [{ name: 'shared', test: together }] } },
}

/** The data of the catalog, and its types, which get a file of their own: its size is kept in sight. */
const commonjs: UserConfig = {
  ...shared,
  entry: {
    ...entries,
    api: generated('api'),
    ...Object.fromEntries(data.map((name) => [name, generated(name)])),
  },
  format: 'cjs',
  dts: true,
  clean: true,
  copy: ['lib/openapi/generated/openapi.json'],
}

const esm: UserConfig = {
  ...shared,
  entry: entries,
  format: 'esm',
  dts: false,
  clean: false,
  plugins: [
    {
      name: 'data-of-the-catalog',
      resolveId(source: string) {
        const name = data.find((one) => source.endsWith(`/generated/${one}`))
        return name === undefined ? undefined : { id: `./${name}.cjs`, external: true }
      },
    },
  ],
  hooks: {
    // One set of declarations for both formats: a class that came by `import` is the one that came by `require`.
    'build:done': ({ options }) => {
      const names = readdirSync(options.outDir).filter((file) => /^[a-z]+\.mjs$/.test(file))
      for (const file of names) {
        const name = file.slice(0, -'.mjs'.length)
        writeFileSync(join(options.outDir, `${name}.d.mts`), `export * from './${name}.cjs'\n`)
      }
    },
  },
}

export default defineConfig([commonjs, esm])
