// `npm run dev`: build and start; node's own watcher runs this file again whenever something below src/ changes.
import { execSync } from 'node:child_process';

execSync('npm run -s build', { stdio: 'inherit' });
await import('../dist/main.js');
