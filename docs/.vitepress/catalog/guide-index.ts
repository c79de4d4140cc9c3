import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('../..', import.meta.url))

type Found = [page: string, heading: string, address: string, text: string]

/** The sections of the guides, and the names of the API reference: title of the page, heading, address, text. */
export const guideIndex = (): Found[] => [...sections(), ...names()]

function sections(): Found[] {
  return ['guide', 'en/guide'].flatMap((section) =>
    list(`${folder}${section}`).flatMap((file) => {
      const text = readFileSync(`${folder}${section}/${file}`, 'utf8').replace(/^---[^]*?\n---\n/, '')
      const address = `/${section}/${file.replace(/\.md$/, '').replace(/^index$/, '')}`
      const title = /^# (.+)$/m.exec(text)?.[1] ?? file
      return text.split(/^(?=#{1,3} )/m).map((part): Found => {
        const heading = /^#{1,3} (.+)$/m.exec(part)?.[1]?.replace(/ *\{#.*\}/, '') ?? title
        const anchor = /\{#([\w-]+)\}/.exec(part.split('\n', 1)[0] ?? '')?.[1]
        return [
          title.replace(/ *\{#.*\}/, ''),
          heading,
          anchor === undefined ? address : `${address}#${anchor}`,
          part
            .replace(/[`*|#]/g, ' ')
            .replace(/\s+/g, ' ')
            .slice(0, 1500),
        ]
      })
    }),
  )
}

function names(): Found[] {
  return list(`${folder}api`).map((file) => {
    const text = readFileSync(`${folder}api/${file}`, 'utf8').replace(/^.*\n\n(?=# )/, '')
    const [, kind = 'Module', name = ''] = /^# (?:(.+): )?(.+)$/m.exec(text) ?? []
    return [
      `API · ${kind}`,
      name.replace(/\\/g, ''),
      `/api/${file.replace(/(index)?\.md$/, '')}`,
      text
        .replace(/\([^)]*\)|[`*|#>\\[\]]/g, ' ')
        .replace(/\s+/g, ' ')
        .slice(0, 300),
    ]
  })
}

function list(path: string): string[] {
  try {
    return readdirSync(path, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.md'))
      .sort()
  } catch {
    return []
  }
}
