/** How files begin that are no text, and that people take for lists because they open as tables or hold one. */
const BEGINNINGS: readonly (readonly [kind: string, ...bytes: number[]])[] = [
  ['PDF', 0x25, 0x50, 0x44, 0x46],
  // What Office wrote before 2007, and writes now when a password locks it.
  ['XLS, DOC', 0xd0, 0xcf, 0x11, 0xe0],
  ['XZ', 0xfd, 0x37, 0x7a, 0x58],
  ['BZIP2', 0x42, 0x5a, 0x68],
  ['ZSTD', 0x28, 0xb5, 0x2f, 0xfd],
  ['7Z', 0x37, 0x7a, 0xbc, 0xaf],
  ['RAR', 0x52, 0x61, 0x72, 0x21],
];

/** What a file is that begins so, if it can be no list. Four bytes tell. */
export function foreignKind(begun: Uint8Array): string | undefined {
  return BEGINNINGS.find(([, ...bytes]) => bytes.every((byte, at) => byte === begun[at]))?.[0];
}

/** What an archive is that holds a file of this name: a spreadsheet or a document, not a list that was packed. */
export function documentWith(name: string): string | undefined {
  if (name === '[Content_Types].xml') return 'XLSX, DOCX';
  return name === 'mimetype' ? 'ODS, ODT' : undefined;
}
