import { spawn } from 'node:child_process'
import { resolve } from 'node:path'

interface Answer {
  type: string
  request_seq?: number
  body?: unknown
}

/** What an editor talks to: tsserver on one file. */
export class LanguageServer {
  readonly #process = spawn(
    process.execPath,
    [resolve(__dirname, '../../node_modules/typescript/lib/tsserver.js'), '--disableAutomaticTypingAcquisition'],
    { stdio: ['pipe', 'pipe', 'ignore'] },
  )
  readonly #waiting = new Map<number, (body: unknown) => void>()
  #seq = 0
  #text = ''

  constructor() {
    this.#process.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      this.#text += chunk
      for (const line of this.#text.split('\n').slice(0, -1))
        if (line.startsWith('{')) this.#answer(JSON.parse(line) as Answer)
      this.#text = this.#text.slice(this.#text.lastIndexOf('\n') + 1)
    })
  }

  open(file: string, fileContent: string): void {
    this.#send('open', { file, fileContent, scriptKindName: 'TS' })
  }

  request(command: string, args: object): Promise<unknown> {
    const seq = this.#send(command, args)
    return new Promise((settle) => this.#waiting.set(seq, settle))
  }

  /** Names offered right behind `before`, which stands once in the text. */
  async completions(file: string, text: string, before: string): Promise<string[]> {
    const lines = text.slice(0, text.indexOf(before) + before.length).split('\n')
    const body = (await this.request('completionInfo', {
      file,
      line: lines.length,
      offset: (lines.at(-1) ?? '').length + 1,
    })) as { entries?: { name: string }[] } | undefined
    return (body?.entries ?? []).map((entry) => entry.name)
  }

  async close(): Promise<void> {
    const ended = new Promise((settle) => this.#process.once('exit', settle))
    this.#process.kill()
    await ended
  }

  #send(command: string, args: object): number {
    const seq = ++this.#seq
    this.#process.stdin.write(`${JSON.stringify({ seq, type: 'request', command, arguments: args })}\n`)
    return seq
  }

  #answer({ type, request_seq: seq, body }: Answer): void {
    if (type !== 'response' || seq === undefined) return
    this.#waiting.get(seq)?.(body)
    this.#waiting.delete(seq)
  }
}
