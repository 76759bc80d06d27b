/**
 * `npm run faults`: what is kept and what is asked for, with storage that fails and a background that ends at each step. `npm
 * test` tries the same, but ends the background at each message once, not also before it has read it.
 */
import { npmRun } from './npm.ts';

process.env.FAULTS = 'all';
const units = npmRun('test:unit', ['interrupted', 'faults', 'clock']);
const browsers = npmRun('test:browser', ['faults']);
process.exitCode = units.status || browsers.status;
