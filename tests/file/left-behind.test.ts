import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inProcess } from './alone'

let dir: string
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'left-'))
})
afterEach(() => {
  rmSync(dir, { recursive: true, force: true })
})

/** Runs a script until it prints a line, does something to it, and waits for its end; gives what lies in TMPDIR before and after. */
async function ends(script: string, how: (child: ReturnType<typeof spawn>) => void): Promise<string[]> {
  const { args, options } = inProcess(script)
  const child = spawn(process.execPath, args, { ...options, env: { ...options.env, TMPDIR: dir } })
  let problems = ''
  child.stderr.on('data', (chunk) => (problems += String(chunk)))
  await new Promise<void>((resolve, reject) => {
    child.stdout.once('data', () => {
      resolve()
    })
    child.once('exit', () => {
      reject(new Error(problems))
    })
  })
  const gone = new Promise((resolve) => child.once('close', resolve))
  how(child)
  await gone
  // The loader of TypeScript keeps a folder of its own there.
  return readdirSync(dir).filter((name) => !name.startsWith('v8-compile-cache'))
}

const upload = `
const { MediaUtil } = lib('upload/media-util')
const media = new MediaUtil('id-card.jpg', require('node:stream').Readable.from([Buffer.from('an ID card')]))
void media.ready().then(() => { console.log('spooled'); setInterval(() => media, 1000) })
process.on('SIGTERM', () => process.exit(1))
`
const half = `
const { prepareSink } = lib('file/sink')
const source = (async function* () { yield Buffer.from('a'); console.log('half'); await new Promise((done) => setTimeout(done, 1e6)) })()
void prepareSink(require('node:path').join(require('node:os').tmpdir(), 'bill.csv')).then((sink) => sink.write(source))
process.on('SIGTERM', () => process.exit(1))
`

it.each<[string, NodeJS.Signals]>([
  ['killed', 'SIGKILL'],
  ['ended', 'SIGTERM'],
])('nothing of an upload lies on disk when the process is %s', async (_, signal) => {
  expect(await ends(upload, (child) => child.kill(signal))).toEqual([])
})

it('nothing of a half-written sink lies on disk when the process exits', async () => {
  expect(await ends(half, (child) => child.kill('SIGTERM'))).toEqual([])
})

it('an upload that nobody closed gives its file up when it is collected, without a warning', async () => {
  const { args, options } = inProcess(`
const fs = require('node:fs')
const { MediaUtil } = lib('upload/media-util')
const { Readable } = require('node:stream')
const open = () => fs.readdirSync('/proc/self/fd').filter((fd) => { try { return fs.readlinkSync('/proc/self/fd/' + fd).includes('wechatpay-') } catch { return false } }).length
process.on('warning', (warning) => console.log(JSON.stringify(warning.message)))
void (async () => {
  await (async () => { for (let n = 0; n < 5; n++) await new MediaUtil('a.jpg', Readable.from(['a'])).ready() })()
  const before = open()
  for (let turn = 0; turn < 200 && open() > 0; turn++) { gc(); await new Promise((done) => setTimeout(done, 20)) }
  console.log(JSON.stringify([before, open()]))
})()
`)
  const child = spawn(process.execPath, ['--expose-gc', ...args], options)
  let printed = ''
  child.stdout.on('data', (chunk) => (printed += String(chunk)))
  await new Promise((resolve) => child.once('close', resolve))
  // Where the system does not tell of open files, no warning is all that is seen.
  expect(['[5,0]\n', '']).toContain(printed)
}, 60_000)
