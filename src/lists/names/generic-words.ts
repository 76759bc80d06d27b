/** Words that say what an organization is or does, or where it is at home, and not which one it is. Folded. */
const GENERIC_WORDS =
  'academy administration affairs agencies agency agricultural air airline airlines airways armed army association authority automotive aviation bank banking battalion board branch brigade brothers bureau business center centre chamber charitable charity chemical city combine commerce commercial commission committee communications complex computers consortium construction consulting cooperation corps corporate council country credit defence defense department design development devices directorate division east economic education electric electronic electronics electrical energy engineering enterprise enterprises equipment estate exchange executive export factory federal federation finance financial firm fisheries food force forces foreign foundation freight front fund gas general geological global gold government group guard headquarters heavy hospital house import independent industrial industries industry information institute institution insurance intelligence interior international investment investments islamic joint justice laboratories laboratory land lines liberation logistics machine machinery management manufacturing marine maritime market marketing martyrs materials media medical metal metals military mining ministry mission motors movement national navigation naval navy network new north nuclear office oil operations organisation organization partners party people peoples petrochemical petrochemicals petroleum pharmaceutical pharmaceuticals pipeline plant police ports power precision press production products project property publishing radio railway railways real reconnaissance refinery relief republic research reserve resources revolutionary royal science scientific sea secretariat sector security service services shipping society solutions south special staff state steel stores studies supply supreme systems tanker technical technologies technology telecom telecommunications television textile textiles tourism trade traders trading transport transportation travel trust union unit united university weapons west works world yard';

/** What a body of a state is called first or last. */
const AUTHORITIES = new Set(
  'administration agency authority board bureau commission committee council court customs department directorate government headquarters ministry office parliament police secretariat senate service'.split(
    ' ',
  ),
);

const words = new Set(GENERIC_WORDS.split(' '));
let countries: ReadonlySet<string> | undefined;

/** Of the words of countries' names too: `Indonesia`, `Korea`. */
export function isGeneric(word: string): boolean {
  countries ??= wordsOfCountries();
  return words.has(word) || countries.has(word);
}

export function isAuthority(word: string): boolean {
  return AUTHORITIES.has(word);
}

/** As the environment names them in English. */
function wordsOfCountries(): ReadonlySet<string> {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const all = letters.flatMap((first) => letters.map((second) => names.of(first + second) ?? ''));
  return new Set(all.flatMap((name) => name.toLowerCase().match(/\p{L}{4,}/gu) ?? []));
}
