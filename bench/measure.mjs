/** Figures that are only read beside each other: contenders take turns, round by round, and the median round counts. */

export const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1]

/**
 * Figures of one call, by the clock and of CPU time, which a busy machine disturbs less.
 *
 * @param contenders each runs some calls, so many at once, and gives its figures
 */
export async function takeTurns(contenders, { rounds, calls, atOnce }) {
  const names = Object.keys(contenders)
  const rows = Object.fromEntries(names.map((name) => [name, []]))
  for (const ask of Object.values(contenders)) await ask({ calls, atOnce })
  for (let round = 0; round < rounds; round++) {
    // Whoever goes first does not always go first.
    for (let i = 0; i < names.length; i++) {
      const name = names[(i + round) % names.length]
      rows[name].push(await contenders[name]({ calls, atOnce }))
    }
  }
  const of = (figure) =>
    Object.fromEntries(names.map((name) => [name, median(rows[name].map((value) => value[figure]))]))
  return { clock: of('clock'), cpu: of('cpu'), delay: of('delay') }
}

/** A contender of this process. */
export function figuresOf(call) {
  return ({ calls, atOnce }) => batch(call, calls, atOnce)
}

/** Milliseconds per call, and of this process's CPU time. */
export async function batch(call, calls, atOnce) {
  const cpu = process.cpuUsage()
  const started = performance.now()
  let left = calls
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      while (left-- > 0) await call()
    }),
  )
  const clock = (performance.now() - started) / calls
  const { user, system } = process.cpuUsage(cpu)
  return { clock, cpu: (user + system) / 1000 / calls }
}

/** Nanoseconds for one turn of a synchronous loop body. */
export function loop(body, turns) {
  body(turns)
  const values = []
  for (let round = 0; round < 7; round++) {
    const started = performance.now()
    body(turns)
    values.push(((performance.now() - started) * 1e6) / turns)
  }
  return median(values)
}

/** A small table; the first row is what the others are compared with. */
export function table(title, unit, figures, digits = 2) {
  const [[, base]] = Object.entries(figures)
  const width = Math.max(...Object.keys(figures).map((name) => name.length))
  const rows = Object.entries(figures).map(
    ([name, value]) =>
      `  ${name.padEnd(width)}  ${value.toFixed(digits).padStart(9)} ${unit}  ×${(value / base).toFixed(2)}`,
  )
  process.stdout.write(`${title}\n${rows.join('\n')}\n\n`)
}
