// The package in Jest, whose contexts have classes of their own and, as a browser's, other timers and XMLHttpRequest.
import { join } from 'node:path'
import { test } from 'node:test'

import { run } from './run.mjs'

const jest = join(import.meta.dirname, 'node_modules/jest/bin/jest.js')
/** Jest reports to stderr. */
const jestOf = (...args) =>
  run(process.execPath, [jest, '--rootDir=jest', '--ci', '--runInBand', ...args], { quiet: false })

test('Jest as it comes', () => jestOf('--config={}', 'plain.test.cjs'))

test('Jest with jsdom', () => jestOf('--config={}', 'jsdom.test.cjs'))

test('Jest with jsdom, where packages are resolved for browsers', () => jestOf('--config={}', 'browser.test.cjs'))
