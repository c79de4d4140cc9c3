import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

const root = join(__dirname, '../..')

/** Runs a script in a process where nobody else allocates, with `lib(name)` to load files of lib; gives the lines of JSON it printed. */
export function alone<T>(script: string): T[] {
  const child = spawnSync(
    process.execPath,
    [
      '-r',
      'ts-node/register/transpile-only',
      '-e',
      `const lib = (name) => require(${JSON.stringify(join(root, 'lib/'))} + name)\n${script}`,
    ],
    {
      cwd: root,
      encoding: 'utf8',
      env: {
        ...process.env,
        NODE_OPTIONS: '',
        TS_NODE_COMPILER_OPTIONS: JSON.stringify({
          module: 'commonjs',
          moduleResolution: 'node10',
          ignoreDeprecations: '6.0',
          rootDir: root,
        }),
      },
    },
  )
  if (child.status !== 0) throw new Error(child.stderr)
  if (process.env.SHOW_FIGURES) process.stdout.write(child.stdout)
  return child.stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T)
}
