const MEGA = 1024 * 1024;

/**
 * What is read at most. The largest lists of today stay well below: OFAC's in its advanced form has 120 MB, 18,000
 * entries, and is packed 40 to 1; OpenSanctions' simple table has 400 MB.
 */
export const LIMITS = {
  /** Bytes of a file as it is, and of all that is unpacked from it. */
  fileBytes: 1024 * MEGA,
  /** Unpacked bytes for each packed one. Markup rarely packs better than 40 to 1, a bomb 1,000 to 1. */
  unpackRatio: 100,
  /** Below this much unpacked, no ratio is suspicious. */
  unpackFreely: 8 * MEGA,
  /** Files in one archive. */
  archiveFiles: 100,
  /** Characters of a JSON file that has to be read as a whole; ATT&CK's largest has 45 million. */
  wholeJson: 128 * MEGA,
  /** Characters of one record: a row of a table, a line of JSON, an element of XML with all that is in it. */
  record: 16 * MEGA,
  /** How deep elements may lie in one another; no list goes beyond 12. */
  depth: 64,
  entries: 2_000_000,
  namesOfEntry: 2_000,
  programmes: 200,
  related: 2_000,
  /** Characters; the longest name in the lists of today has 384. */
  name: 600,
  id: 300,
  /** Of a programme, a title or an authority. */
  words: 400,
  note: 300,
  url: 2_000,
} as const;
