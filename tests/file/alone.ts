import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

const root = join(__dirname, '../..')

/** How a script is run in a process of its own, with `lib(name)` to load files of lib. */
export function inProcess(script: string) {
  return {
    args: [
      '-r',
      'ts-node/register/transpile-only',
      '-e',
      `const lib = (name) => require(${JSON.stringify(join(root, 'lib/'))} + name)\n${script}`,
    ],
    options: {
      cwd: root,
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
  }
}

/** Runs a script in a process where nobody else allocates; gives the lines of JSON it printed. */
export function alone<T>(script: string): T[] {
  const { args, options } = inProcess(script)
  const child = spawnSync(process.execPath, args, { ...options, encoding: 'utf8' })
  if (child.status !== 0) throw new Error(child.stderr)
  if (process.env.SHOW_FIGURES) process.stdout.write(child.stdout)
  return child.stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T)
}
