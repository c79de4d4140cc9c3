import { defineConfig } from 'tsdown'

export default defineConfig({
  entry: {
    index: 'lib/index.ts',
    simulator: 'lib/simulator/index.ts',
    notification: 'lib/notification/index.ts',
    strict: 'lib/strict.ts',
    // No entry of the package: the types of the catalog get a file of their own, whose size is kept in sight.
    api: 'lib/openapi/generated/api.ts',
  },
  format: ['esm', 'cjs'],
  target: 'node20',
  platform: 'node',
  dts: true,
  clean: true,
  copy: ['lib/openapi/generated/openapi.json'],
  fixedExtension: true,
})
