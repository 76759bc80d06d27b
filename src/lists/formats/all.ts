import { euFsfCsv } from './eu-fsf-csv.ts';
import { euFsfXml } from './eu-fsf-xml.ts';
import { euOldXml } from './eu-old-xml.ts';
import type { CsvFormat, JsonFormat, JsonLinesFormat, XmlFormat } from './format.ts';
import { microsoftMapping } from './microsoft-mapping.ts';
import { mispCluster } from './misp-cluster.ts';
import { ofacAdvancedXml } from './ofac-advanced-xml.ts';
import { ofacTables } from './ofac-csv.ts';
import { ofacEnhancedXml } from './ofac-enhanced-xml.ts';
import { ofacXml } from './ofac-xml.ts';
import { openSanctionsCsv } from './opensanctions-csv.ts';
import { openSanctionsJson } from './opensanctions-json.ts';
import { ownCsv } from './own-csv.ts';
import { ownJsonl } from './own-jsonl.ts';
import { stix } from './stix.ts';
import { ukCsv } from './uk-csv.ts';
import { ukSanctionsXml } from './uk-sanctions-xml.ts';
import { unXml } from './un-xml.ts';
import { usCslCsv } from './us-csl-csv.ts';

/** Every format, each with what tells it from the others: its content, never the name of a file. */

export const XML_FORMATS: readonly XmlFormat[] = [
  ofacXml,
  ofacAdvancedXml,
  ofacEnhancedXml,
  ukSanctionsXml,
  euFsfXml,
  euOldXml,
  unXml,
];

export const CSV_FORMATS: readonly CsvFormat[] = [
  usCslCsv,
  ...ukCsv,
  ...euFsfCsv,
  openSanctionsCsv,
  ownCsv,
  ...ofacTables,
];

export const JSON_FORMATS: readonly JsonFormat[] = [stix, mispCluster, microsoftMapping];

export const JSON_LINES_FORMATS: readonly JsonLinesFormat[] = [openSanctionsJson, ownJsonl];
