/** What the editor's user decides. How stories are read is the configuration's matter, so that all see the same findings. */
export interface Settings {
  /** When a story is read: while it is typed, when it is saved, or never. */
  run: 'onType' | 'onSave' | 'off'
  /** Milliseconds without a keystroke before it is read again. */
  delay: number
  /** Whether only stories with a configuration are read. */
  requireConfig: boolean
}

export const defaultSettings: Settings = {run: 'onType', delay: 200, requireConfig: false}

/** Of whatever the editor sends, what is understood; the defaults for the rest. Some send null. */
export function readSettings(given: unknown): Settings {
  const {run, delay, requireConfig} = (typeof given === 'object' && given !== null ? given : {}) as Record<
    string,
    unknown
  >
  return {
    run: run === 'onSave' || run === 'off' ? run : defaultSettings.run,
    delay: typeof delay === 'number' && delay >= 0 && delay <= longestDelay ? delay : defaultSettings.delay,
    requireConfig: typeof requireConfig === 'boolean' ? requireConfig : defaultSettings.requireConfig,
  }
}

const longestDelay = 60_000
