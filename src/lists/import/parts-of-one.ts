/** OFAC's tables: `sdn.csv`, `alt.csv`, `sdn_comments.csv`, `cons_prim.csv`; a second download is `sdn (1).csv`. */
const PART =
  /^((?:sdn|alt|add)|(?:sdn_|cons_)comments|cons_(?:prim|alt|add))(?: ?\(\d+\))?\.csv(?:\.gz|\.zip)?$/iu;

/** Whether several files look like the parts of one list. The references of any others may be alike and mean others. */
export function arePartsOfOne(files: readonly Pick<File, 'name'>[]): boolean {
  const parts = files.map(({ name }) => PART.exec(name)?.[1]?.toLowerCase());
  return !parts.includes(undefined) && new Set(parts).size === parts.length;
}
