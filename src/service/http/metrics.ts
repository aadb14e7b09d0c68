/** What a service counts, in the text format of Prometheus. */
export interface Metrics {
  countRequest(route: string, status: number, seconds: number): void
  countStory(words: number, rules: readonly string[]): void
  countReplacement(reason: string): void
  /** @param now what is so at this moment. */
  print(now: {inFlight: number; waiting: number}): string
}

/** Upper bounds in seconds: a paragraph takes hundredths, a long feature seconds. */
const bounds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30]

interface Histogram {
  /** By bound, each counting what is below it alone. */
  counts: number[]
  sum: number
  count: number
}

export function createMetrics(version: string): Metrics {
  const requests = new Map<string, number>()
  const durations = new Map<string, Histogram>()
  const findings = new Map<string, number>()
  const replacements = new Map<string, number>()
  let stories = 0
  let words = 0

  return {
    countRequest(route, status, seconds) {
      increase(requests, `route="${route}",status="${status}"`)
      const histogram = durations.get(route) ?? {counts: bounds.map(() => 0), sum: 0, count: 0}
      durations.set(route, histogram)
      const bucket = bounds.findIndex((bound) => seconds <= bound)
      if (bucket >= 0) histogram.counts[bucket] = (histogram.counts[bucket] ?? 0) + 1
      histogram.sum += seconds
      histogram.count++
    },
    countStory(count, rules) {
      stories++
      words += count
      for (const rule of rules) increase(findings, `rule="${escapeLabel(rule)}"`)
    },
    countReplacement: (reason) => increase(replacements, `reason="${reason}"`),
    print({inFlight, waiting}) {
      const {rss, heapUsed} = process.memoryUsage()
      const begun = Date.now() / 1000 - process.uptime()
      return [
        family('copydesk_build_info', 'gauge', 'This copydesk.', [[`version="${version}"`, 1]]),
        family('copydesk_http_requests_total', 'counter', 'Requests answered.', [...requests]),
        family(
          'copydesk_http_request_duration_seconds',
          'histogram',
          'From the head of a request to the end of its answer.',
          [...durations].flatMap(([route, histogram]) => buckets(route, histogram)),
        ),
        family('copydesk_requests_in_flight', 'gauge', 'Requests that are being answered.', [['', inFlight]]),
        family('copydesk_stories_waiting', 'gauge', 'Stories that wait for a worker.', [['', waiting]]),
        family('copydesk_stories_read_total', 'counter', 'Stories read.', [['', stories]]),
        family('copydesk_words_read_total', 'counter', 'Words read.', [['', words]]),
        family('copydesk_findings_total', 'counter', 'Findings, by rule.', [...findings]),
        family('copydesk_workers_replaced_total', 'counter', 'Workers that were ended or broke off.', [
          ...replacements,
        ]),
        family('process_resident_memory_bytes', 'gauge', 'Memory of the process.', [['', rss]]),
        family('nodejs_heap_size_used_bytes', 'gauge', 'Heap of the main thread.', [['', heapUsed]]),
        family('process_start_time_seconds', 'gauge', 'When the process began.', [['', begun]]),
      ].join('')
    },
  }
}

type Sample = [labels: string, value: number, suffix?: string]

function family(name: string, type: string, help: string, samples: readonly Sample[]): string {
  const lines = samples.map(([labels, value, suffix = '']) => `${name}${suffix}${labels && `{${labels}}`} ${value}\n`)
  return `# HELP ${name} ${help}\n# TYPE ${name} ${type}\n${lines.join('')}`
}

function buckets(route: string, {counts, sum, count}: Histogram): Sample[] {
  let below = 0
  const samples = bounds.map((bound, i): Sample => {
    below += counts[i] ?? 0
    return [`route="${route}",le="${bound}"`, below, '_bucket']
  })
  return [
    ...samples,
    [`route="${route}",le="+Inf"`, count, '_bucket'],
    [`route="${route}"`, sum, '_sum'],
    [`route="${route}"`, count, '_count'],
  ]
}

function increase(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

/** A plugin's name may be anything. */
function escapeLabel(label: string): string {
  return label.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')
}
