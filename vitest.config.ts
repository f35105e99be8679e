/** Unit, property and architecture tests. Files that need a document say so in their first line (happy-dom). */
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig(async () => ({
  // Aliases, the knowledge modules and a fake browser, as in the build.
  plugins: await WxtVitest(),
  test: { environment: 'node', mockReset: true, include: ['tests/**/*.test.{ts,tsx}'] },
}));
