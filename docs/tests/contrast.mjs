/** Runs in a page: texts below the contrast of WCAG AA (4.5, or 3 where they are large), the texts of tooltips among them. */
export function poorContrast(within) {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
  const over = (colour, below, opacity = 1) => {
    canvas.globalAlpha = 1
    canvas.fillStyle = `rgb(${below.join(' ')})`
    canvas.fillRect(0, 0, 1, 1)
    canvas.globalAlpha = opacity
    canvas.fillStyle = colour
    canvas.fillRect(0, 0, 1, 1)
    return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3)
  }
  const ground = (element) =>
    element ? over(getComputedStyle(element).backgroundColor, ground(element.parentElement)) : [255, 255, 255]
  const opacity = (element) =>
    element ? Number(getComputedStyle(element).opacity) * opacity(element.parentElement) : 1
  const light = (colour) =>
    colour
      .map((part) => part / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
      .reduce((sum, part, at) => sum + part * [0.2126, 0.7152, 0.0722][at], 0)
  const ratio = (one, other) => {
    const [a, b] = [light(one), light(other)].sort((x, y) => y - x)
    return (a + 0.05) / (b + 0.05)
  }
  // Text that is cut out of a gradient has the colours of its stops.
  const coloursOf = (style) =>
    style.backgroundClip === 'text' ? style.backgroundImage.match(/rgba?\([^)]*\)/g) : [style.color]
  const written = (element) =>
    [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent.replace(/\u200b/g, '').trim() !== '')
  const found = new Set()
  for (const element of document.querySelectorAll(within)) {
    const tip = getComputedStyle(element, '::after')
    if (element.dataset.tooltip && ratio(over(tip.color, [0, 0, 0]), over(tip.backgroundColor, [0, 0, 0])) < 4.5)
      found.add(`tooltip of ${element.textContent}`)
    if (
      !written(element) ||
      element.closest(':disabled') ||
      !element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true })
    )
      continue
    const style = getComputedStyle(element)
    const below = ground(style.backgroundClip === 'text' ? element.parentElement : element)
    const size = parseFloat(style.fontSize)
    const least = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700) ? 3 : 4.5
    const worst = Math.min(...coloursOf(style).map((colour) => ratio(over(colour, below, opacity(element)), below)))
    if (worst < least)
      found.add(
        `${element.tagName}.${element.className} ${element.textContent.trim().slice(0, 30)} ${worst.toFixed(2)}`,
      )
  }
  return [...found]
}
