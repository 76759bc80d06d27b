/** `npm run data:check`: holds all data files against the schema and each other, and prints every fault at once. */
import { checkData } from './check-data.ts';

const { data, reference, report } = checkData();
if (report === '') {
  console.log(
    `${data.profiles.length} profiles, ${data.sources.length} sources and ${reference.entries.length} reference entries: no fault.`,
  );
} else {
  console.error(report);
  process.exit(1);
}
