import { parentPort, workerData } from 'node:worker_threads';
import { writeResults, type ResultsTask } from './results.js';

const { folder, parts, formats } = workerData as ResultsTask;
parentPort?.postMessage(await writeResults({ folder, parts, formats }));
