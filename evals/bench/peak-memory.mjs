import { writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

// Plain JavaScript: for TypeScript Node would load its compiler into the process that is measured, which takes 60 MiB.
// Loaded by --import into each process of a measured command: leaves its peak memory, in KiB, in a file when it ends.
const folder = process.env.BENCH_PEAK_FOLDER;
if (folder && isMainThread) process.on('exit', () => writeFileSync(`${folder}/${process.pid}`, String(process.resourceUsage().maxRSS)));
