/** The picture of the README: how many requests each contender sends in the time in which the floor sends a hundred. */
import { writeFileSync } from 'node:fs'

const BAR = 14
const GAP = 8
const LABEL = 200
const SCALE = 2.2

export function writePicture({ single, many }) {
  const groups = [
    ['one at a time', single.clock],
    ['32 at once', many.clock],
  ]
  let y = 24
  const parts = []
  for (const [title, figures] of groups) {
    const [floor] = Object.values(figures)
    parts.push(text(0, y, title, 'font-weight="bold"'))
    y += GAP
    for (const [name, value] of Object.entries(figures)) {
      const share = Math.round((floor / value) * 100)
      const fill = name === 'wechatpay-chain' ? '#07c160' : '#9aa5b1'
      parts.push(
        text(0, y + BAR - 3, name),
        `<rect x="${LABEL}" y="${y}" width="${Math.round(share * SCALE)}" height="${BAR}" rx="2" fill="${fill}"/>`,
        text(LABEL + share * SCALE + 6, y + BAR - 3, String(share)),
      )
      y += BAR + GAP
    }
    y += 20
  }
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 ${y}" width="600" height="${y}" role="img" aria-label="Signed and verified requests in the time of a hundred by hand" font-family="system-ui, sans-serif" font-size="12" fill="#57606a">${parts.join('')}</svg>\n`
  writeFileSync(new URL('../docs/public/bench.svg', import.meta.url), svg)
}

function text(x, y, content, more = '') {
  return `<text x="${Math.round(x)}" y="${y}"${more === '' ? '' : ` ${more}`}>${content}</text>`
}
