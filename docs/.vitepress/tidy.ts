/** Mends what VitePress writes against the HTML standard, and names its switch, which is nameless until its scripts run. */
export function tidy(html: string, lang: string): string {
  const name = lang.startsWith('zh') ? '深色模式' : 'Dark theme'
  return html
    .replace(/<link rel="preload stylesheet" href="([^"]*)" as="style">/g, '<link rel="stylesheet" href="$1">')
    .replace(/<button(?![^>]*\stype=)/g, '<button type="button"')
    .replace(/<button([^>]*) role="switch"/g, `<button$1 role="switch" aria-label="${name}"`)
}
