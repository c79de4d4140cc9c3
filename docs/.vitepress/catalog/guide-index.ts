import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('../..', import.meta.url))

/** The sections of the guides: title of the page, heading, address, text. */
export function guideIndex(): [page: string, heading: string, address: string, text: string][] {
  return ['guide', 'en/guide'].flatMap((section) =>
    list(`${folder}${section}`).flatMap((file) => {
      const text = readFileSync(`${folder}${section}/${file}`, 'utf8').replace(/^---[^]*?\n---\n/, '')
      const address = `/${section}/${file.replace(/\.md$/, '').replace(/^index$/, '')}`
      const title = /^# (.+)$/m.exec(text)?.[1] ?? file
      return text.split(/^(?=#{1,3} )/m).map((part): [string, string, string, string] => {
        const heading = /^#{1,3} (.+)$/m.exec(part)?.[1]?.replace(/ *\{#.*\}/, '') ?? title
        const anchor = /\{#([\w-]+)\}/.exec(part.split('\n', 1)[0] ?? '')?.[1]
        return [title.replace(/ *\{#.*\}/, ''), heading, anchor === undefined ? address : `${address}#${anchor}`, part.replace(/[`*|#]/g, ' ').replace(/\s+/g, ' ').slice(0, 1500)]
      })
    }),
  )
}

function list(path: string): string[] {
  try {
    return readdirSync(path).filter((name) => name.endsWith('.md')).sort()
  } catch {
    return []
  }
}
