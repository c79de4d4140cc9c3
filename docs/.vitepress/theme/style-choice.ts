import { ref } from 'vue'
import { STYLES } from './snippets'

const KEY = 'wechatpay-chain-style'

/** The tab that is open on every page; kept in this browser. */
export const chosen = ref(0)

export function choose(style: number): void {
  chosen.value = style
  try {
    localStorage.setItem(KEY, STYLES[style] ?? '')
  } catch {
    // A browser that keeps nothing still switches.
  }
}

/** Takes up the tab of the last visit, once the page is there. */
export function remember(): void {
  try {
    const style = STYLES.indexOf(localStorage.getItem(KEY) as (typeof STYLES)[number])
    if (style > 0) chosen.value = style
  } catch {
    // As above.
  }
}
