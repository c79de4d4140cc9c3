/** One contender in a process of its own, so that none of them is slowed down by what the others leave in it. */
import { createPrivateKey, createPublicKey } from 'node:crypto'
import { monitorEventLoopDelay } from 'node:perf_hooks'

import { contenders } from './contenders.mjs'
import { batch } from './measure.mjs'

let call

process.on('message', async ({ open, run }) => {
  if (open) {
    const { name, baseURL, merchant, platform } = open
    call = contenders({
      baseURL,
      merchant: { ...merchant, privateKey: createPrivateKey(merchant.privateKey) },
      platform: { ...platform, publicKey: createPublicKey(platform.publicKey) },
    })[name]()
    process.send({})
    return
  }
  const { calls, atOnce } = run
  const delay = monitorEventLoopDelay({ resolution: 1 })
  delay.enable()
  const figures = await batch(call, calls, atOnce)
  delay.disable()
  process.send({ ...figures, delay: delay.percentile(99) / 1e6 })
})
process.once('disconnect', () => process.exit())
