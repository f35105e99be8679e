/** What is bundled into a Node worker: one order in, one measurement out. */
import { parentPort, workerData } from 'node:worker_threads';
import { measure, type Order } from './measure.ts';

parentPort?.postMessage(measure(workerData as Order), []); // written by platforms.ts, in this same folder
