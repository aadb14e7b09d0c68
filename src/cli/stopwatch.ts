/** Takes the time of a run's phases. Where one is gone through several times at once, the time counts once. */
export interface Stopwatch {
  time<Value>(phase: Phase, work: () => Promise<Value>): Promise<Value>
  /** Milliseconds by phase, in the order of a run. */
  times(): [phase: Phase, milliseconds: number][]
}

const phases = ['find', 'read', 'lint', 'mend', 'report'] as const

type Phase = (typeof phases)[number]

export function startStopwatch(): Stopwatch {
  const watches = new Map<Phase, {running: number; since: number; spent: number}>()
  return {
    async time(phase, work) {
      const watch = watches.get(phase) ?? {running: 0, since: 0, spent: 0}
      watches.set(phase, watch)
      if (watch.running++ === 0) watch.since = performance.now()
      try {
        return await work()
      } finally {
        if (--watch.running === 0) watch.spent += performance.now() - watch.since
      }
    },
    times: () => phases.flatMap((phase) => (watches.has(phase) ? [[phase, watches.get(phase)?.spent ?? 0]] : [])),
  }
}
