import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

const root = resolve(__dirname, '../..')

/** Pages that are read where the code is; those of the site are checked when it is built. */
const PAGES = [
  ...readdirSync(root).filter((name) => name.endsWith('.md')),
  ...readdirSync(join(root, 'docs/decisions')).map((name) => `docs/decisions/${name}`),
  'lib/openapi/catalog/README.md',
]

const prose = (file: string): string =>
  readFileSync(join(root, file), 'utf8')
    .replace(/^```[^]*?^```/gm, '')
    .replace(/`[^`\n]*`/g, 'code')

/** The fragments of a page, as GitHub makes them of headings. */
function fragments(file: string): string[] {
  const headings = readFileSync(join(root, file), 'utf8')
    .replace(/^```[^]*?^```/gm, '')
    .matchAll(/^#+ (.+)$/gm)
  return [...headings].map(([, text = '']) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\p{M} _-]/gu, '')
      .replaceAll(' ', '-'),
  )
}

test.each(PAGES)('%s links to what is there', (page) => {
  const links = [...prose(page).matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, link = '']) => link)
    .filter((link) => !/^(https?|mailto):/.test(link))
  const dead = links.filter((link) => {
    const [path = '', fragment] = link.split('#')
    const target = path === '' ? page : join(dirname(page), decodeURI(path))
    return (
      !existsSync(join(root, target)) ||
      (fragment !== undefined && !fragments(target).includes(decodeURIComponent(fragment)))
    )
  })
  expect(dead).toEqual([])
})
