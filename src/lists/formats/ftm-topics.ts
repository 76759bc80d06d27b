/**
 * Why somebody is on a list of FollowTheMoney, in words: most who are there are not sanctioned. Topics that only say what
 * an organization is, such as a bank, are left out.
 */
const TOPICS = new Map([
  ['sanction', 'sanctioned'],
  ['sanction.linked', 'linked to somebody sanctioned'],
  ['sanction.counter', 'sanctioned in return'],
  ['debarment', 'debarred'],
  ['asset.frozen', 'assets frozen'],
  ['export.control', 'export controlled'],
  ['export.control.linked', 'linked to somebody export controlled'],
  ['export.risk', 'trade risk'],
  ['invest.ban', 'investment banned'],
  ['invest.risk', 'investment risk'],
  ['corp.disqual', 'disqualified from directing companies'],
  ['reg.action', 'regulator’s action'],
  ['reg.warn', 'regulator’s warning'],
  ['wanted', 'wanted'],
  ['poi', 'person of interest'],
  ['role.pep', 'politically exposed person'],
  ['role.rca', 'relative or associate of a politically exposed person'],
  ['role.oligarch', 'oligarch'],
  ['role.spy', 'spy'],
  ['crime', 'crime'],
  ['crime.boss', 'leads criminals'],
  ['crime.cyber', 'cybercrime'],
  ['crime.env', 'environmental crime'],
  ['crime.fin', 'financial crime'],
  ['crime.fraud', 'fraud'],
  ['crime.terror', 'terrorism'],
  ['crime.theft', 'theft'],
  ['crime.traffick', 'trafficking'],
  ['crime.traffick.drug', 'drug trafficking'],
  ['crime.traffick.human', 'human trafficking'],
  ['crime.war', 'war crimes'],
  ['forced.labor', 'forced labour'],
]);

/** What a sanction puts somebody on the list for, and what ends with it. */
const OF_SANCTIONS = new Set(['sanction', 'debarment']);

/** @param ended where no sanction is left of those that were there */
export function sayTopics(topics: readonly string[], ended: boolean): string[] {
  return topics.flatMap((topic) => (ended && OF_SANCTIONS.has(topic) ? [] : (TOPICS.get(topic) ?? [])));
}
