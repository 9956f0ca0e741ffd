import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { precompress } from './build/precompress.ts';

/** Core and speech are pure: importing one name from them must not keep the rest alive. */
const treeshake = { moduleSideEffects: (id: string) => !/\/packages\/(core|speech)\//.test(id) };

/**
 * What so many pages share is in the first load anyway: in one file it packs better than in twenty small ones, which is
 * how it comes apart by itself.
 */
const output = { codeSplitting: { groups: [{ name: 'frame', minShareCount: 7 }] } };

export default defineConfig({
  plugins: [react(), tailwindcss(), precompress()],
  server: { proxy: { '/api': 'http://127.0.0.1:4700', '/models': 'http://127.0.0.1:4700' } },
  build: {
    // The server's policy allows neither data: fonts nor inline code: every asset is a file.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    rolldownOptions: { treeshake, output },
  },
  worker: { format: 'es', rolldownOptions: { treeshake } },
});
