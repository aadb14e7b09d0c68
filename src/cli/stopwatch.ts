/** Takes the time of a run's phases. Phases that run at the same time each count whole. */
export interface Stopwatch {
  time<Value>(phase: Phase, work: () => Promise<Value>): Promise<Value>
  /** Milliseconds by phase, in the order of a run. */
  times(): [phase: Phase, milliseconds: number][]
}

const phases = ['find', 'read', 'lint', 'mend', 'report'] as const

export type Phase = (typeof phases)[number]

export function startStopwatch(): Stopwatch {
  const spent = new Map<Phase, number>()
  return {
    async time(phase, work) {
      const start = performance.now()
      try {
        return await work()
      } finally {
        spent.set(phase, (spent.get(phase) ?? 0) + performance.now() - start)
      }
    },
    times: () => phases.flatMap((phase) => (spent.has(phase) ? [[phase, spent.get(phase) ?? 0]] : [])),
  }
}
