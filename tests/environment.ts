import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import NodeEnvironment from 'jest-environment-node'

/** A test file has a temporary folder of its own: what another one spools beside it is not found there. */
export default class OwnTemporaryFolder extends NodeEnvironment {
  readonly #before = process.env.TMPDIR
  readonly #own = mkdtempSync(join(tmpdir(), 'jest-'))

  override async setup(): Promise<void> {
    process.env.TMPDIR = this.#own
    await super.setup()
  }

  override async teardown(): Promise<void> {
    await super.teardown()
    if (this.#before === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = this.#before
    rmSync(this.#own, { recursive: true, force: true })
  }
}
