import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'

export const root = resolve(__dirname, '../..')

/** What a command printed; one that fails ends the run with all that it said. */
export function run(
  command: string,
  args: readonly string[],
  options: { cwd?: string; env?: NodeJS.ProcessEnv } = {},
): string {
  const ran = spawnSync(command, args, {
    cwd: options.cwd ?? root,
    env: options.env ?? process.env,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  if (ran.status !== 0)
    throw new Error(
      `${command} ${args.join(' ')} ended with ${ran.status ?? ran.signal ?? 'an error'}\n${ran.stdout}${ran.stderr}${ran.error?.message ?? ''}`,
    )
  return ran.stdout
}
