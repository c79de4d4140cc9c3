import type { Config } from 'jest'

const config: Config = {
  testEnvironment: '<rootDir>/tests/environment.ts',
  roots: ['<rootDir>/tests'],
  testMatch: ['**/*.test.ts'],
  transform: {
    '^.+\\.ts$': [
      'ts-jest',
      {
        tsconfig: {
          module: 'commonjs',
          moduleResolution: 'bundler',
          isolatedModules: true,
          esModuleInterop: true,
          target: 'es2022',
          lib: ['es2023', 'es2024.string'],
          ignoreDeprecations: '6.0',
        },
      },
    ],
  },
  // One less is jest's own choice: on two cores that is one.
  maxWorkers: '100%',
  testTimeout: 20_000,
}

export default config
