import { arch, platform, release } from 'node:os'

import axios from 'axios'

import { version } from '../../package.json'

/** `wechatpay-chain/1.0.0 axios/1.21.1 node/20.20.2 (linux; 6.1.0; x64)` */
export function userAgent(): string {
  const { bun, deno, node } = process.versions
  const runtime = bun !== undefined ? `bun/${bun}` : deno !== undefined ? `deno/${deno}` : `node/${node}`
  return `wechatpay-chain/${version} axios/${axios.VERSION} ${runtime} (${system()})`
}

/** Deno asks for permission before it tells. */
function system(): string {
  try {
    return `${platform()}; ${release()}; ${arch()}`
  } catch {
    return 'unknown'
  }
}
