import {defineConfig} from 'vitest/config'

export default defineConfig({
  test: {
    // Tests that run the command wait for a machine that is busy with others.
    testTimeout: 60_000,
    // Configurations that tests write are for Node.js to run, as it does for users.
    server: {deps: {external: [/copydesk\.config\.m?ts/]}},
  },
})
