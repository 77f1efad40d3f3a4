// `npm run bench -- <name> [arguments]` runs one bench; without a name it tells which there are.
const BENCHES: Record<string, () => Promise<{ run: () => Promise<void> }>> = {
  claims: () => import('./claims.js'),
  drain: () => import('./drain.js'),
  import: () => import('./import.js'),
  live: () => import('./live.js'),
  lateness: () => import('./lateness.js'),
  'patient-search': () => import('./patient-search.js'),
  'patients-with-visits': () => import('./patients-with-visits.js'),
  postings: () => import('./postings.js'),
  retention: () => import('./retention.js'),
  'slot-seen': () => import('./slot-seen.js'),
};

const bench = BENCHES[process.argv[2] ?? ''];
if (bench) await (await bench()).run();
else console.log(`npm run bench -- ${Object.keys(BENCHES).join(' | ')}`);
