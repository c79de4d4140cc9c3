import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
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

type OutputOptions = Extract<UserConfig['outputOptions'], (...args: never) => unknown>

/** What the catalog is generated into; each weighs more than all code, and so stands in the package once, for both formats. */
const data: Readonly<Record<string, string>> = {
  schemas: 'lib/openapi/generated/schemas.ts',
  operations: 'lib/openapi/generated/operations.ts',
  paging: 'lib/openapi/generated/paging.ts',
  explanations: 'lib/merchant/generated/explanations.ts',
}

/** What `merchant` and `otel` have in common with the client stays in one file, so that the client is not loaded in pieces; types as they come. */
const together =
  /[\\/]lib[\\/](?:chain[\\/]uri|uri[\\/]template|openapi[\\/](?:paths|nearest|likeness|exception|outcome-query|generated[\\/]exceptions)|errors[\\/](?:guards|flow|numbers|broken|plain|inspect|text|base|codes))(?!.*\.d\.[cm]?ts)/

/** What documents a name stands in the declarations, where editors read it: in the code it would weigh 300 KB more. */
const outputOptions =
  (more: object): OutputOptions =>
  (options, _, { cjsDts }) => ({
    ...options,
    ...(!cjsDts && { comments: { jsdoc: false } }),
    codeSplitting: { groups: [{ name: 'shared', test: together }] },
    ...more,
  })

const shared: UserConfig = {
  target: 'node20',
  platform: 'node',
  fixedExtension: true,
  outputOptions: outputOptions({}),
}

/** The data of the catalog, and its types, which get a file of their own: its size is kept in sight. */
const commonjs: UserConfig = {
  ...shared,
  entry: {
    ...entries,
    api: 'lib/openapi/generated/api.ts',
    ...data,
  },
  format: 'cjs',
  dts: true,
  clean: true,
  // Jest runs CommonJS in a context that has no import().
  outputOptions: outputOptions({ dynamicImportInCjs: false }),
  copy: ['lib/openapi/generated/openapi.json'],
  hooks: {
    // 70,000 lines of declarations: a tab for each level of indentation weighs 120 KB less than blanks.
    'build:done': ({ options }) => {
      const names = readdirSync(options.outDir).filter((file) => /^api-.*\.d\.cts$/.test(file))
      for (const file of names.map((name) => join(options.outDir, name)))
        writeFileSync(
          file,
          readFileSync(file, 'utf8').replace(/^(?: {2})+/gm, (blanks) => '\t'.repeat(blanks.length / 2)),
        )
    },
  },
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
        const name = Object.keys(data).find((one) => source.endsWith(`/generated/${one}`))
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
