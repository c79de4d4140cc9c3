import { spawn } from 'node:child_process'

/** What a program printed. One that fails, or writes to stderr, is a failure with all that it said. */
export function run(command, args, { cwd, env = {}, quiet = true } = {}) {
  return new Promise((resolve, reject) => {
    // Nothing of this process reaches it but where programs and temporary files are.
    const { PATH, HOME, TMPDIR } = process.env
    const child = spawn(command, args, {
      cwd: cwd ?? import.meta.dirname,
      env: { PATH, HOME, ...(TMPDIR && { TMPDIR }), ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let [out, err] = ['', '']
    child.stdout.on('data', (chunk) => (out += chunk))
    child.stderr.on('data', (chunk) => (err += chunk))
    child.once('error', reject)
    child.once('close', (code, signal) => {
      if (code === 0 && (!quiet || err === '')) resolve(out)
      else reject(new Error(`${command} ${args.join(' ')} ended with ${code ?? signal}\n${out}${err}`))
    })
  })
}
