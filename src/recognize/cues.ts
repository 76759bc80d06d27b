import { fold } from './fold.ts';

/**
 * Words that speak of hacking and espionage, of sanctions and the authorities behind them, and of courts, by language.
 * Courts are apart since many namesakes stand before one. A final
 * `*` stands for any ending. They are folded before use, so case and accents don't matter.
 */
export type CueTopic = 'intrusion' | 'sanctions' | 'courts';

const CUES: Record<CueTopic, Record<string, string[]>> = {
  intrusion: {
    en: [
      'hack*',
      'cyber*',
      'espionage',
      'spy',
      'spies',
      'spying',
      'spied',
      'threat actor*',
      'threat group*',
      'apt',
      'apts',
      'advanced persistent threat*',
      'malware',
      'backdoor*',
      'phish*',
      'spearphish*',
      'spear-phish*',
      'intrusion*',
      'breach*',
      'state-sponsored',
      'state-backed',
      'state-affiliated',
      'nation-state',
      'zero-day*',
      'ransomware',
      'attackers',
      'intruders',
      'infiltrat*',
      'exfiltrat*',
      'threat intelligence',
      'wiper*',
      'botnet*',
      'trojan*',
      'command and control',
      'infosec',
      'cve*',
    ],
    cs: ['hacker*', 'kyber*', 'špion*', 'spion*', 'napadeni*', 'průnik*', 'škodliv* kód*', 'zadní vrátka'],
    sk: ['kybernet*', 'špionáž*'],
    de: ['hacker*', 'spionage*', 'cyber*', 'schadsoftware', 'angreifer', 'hintertür*', 'ausgespäht'],
    fr: [
      'pirat*',
      'espionnage',
      'cyber*',
      'logiciel malveillant',
      'hameçonnage',
      'intrusion*',
      'mode opératoire*',
    ],
    es: ['hacker*', 'pirat*', 'espionaje', 'ciber*', 'intrusión', 'intrusiones', 'programa malicioso'],
    pl: ['haker*', 'cyber*', 'szpieg*', 'włama*', 'złośliw* oprogramowani*'],
    ru: ['хакер*', 'кибер*', 'шпион*', 'взлом*', 'вредонос*', 'фишинг*'],
    uk: ['хакер*', 'кібер*', 'шпигун*', 'злам*', 'шкідлив*', 'фішинг*'],
    fi: ['hakkeri*', 'kyber*', 'vakoilu*', 'tietomurto*'],
    no: ['hacker*', 'spionasje*', 'dataangrep*', 'datainnbrudd*'],
    vi: ['tin tặc', 'gián điệp', 'mã độc', 'tấn công mạng'],
    zh: [
      '黑客',
      '駭客',
      '网络间谍',
      '網路間諜',
      '网络攻击',
      '網路攻擊',
      '入侵',
      '间谍',
      '間諜',
      '恶意软件',
      '惡意軟體',
      '钓鱼',
      '釣魚',
    ],
    ja: ['ハッカー', 'サイバー', 'スパイ', 'マルウェア', '不正アクセス', '攻撃グループ', '標的型'],
  },
  sanctions: {
    en: [
      'sanction*',
      'specially designated',
      'ofac',
      'us treasury',
      'u.s. treasury',
      'treasury department',
      'asset freeze*',
      'travel ban*',
      'blacklist*',
      'justice department',
      'department of justice',
      'doj',
      'fbi',
      'grand jury',
      'rewards for justice',
      'extradit*',
    ],
    cs: ['sankc*'],
    sk: ['sankci*'],
    de: ['sanktion*'],
    fr: ['sanctionn*', 'gel des avoirs'],
    es: ['sancion*'],
    pl: ['sankcj*'],
    ru: ['санкци*'],
    uk: ['санкці*'],
    vi: ['trừng phạt'],
    zh: ['制裁', '司法部', '悬赏', '懸賞'],
    ja: ['制裁', '司法省', '指名手配'],
  },
  courts: {
    en: [
      'indict*',
      'charged',
      'charges',
      'defendant*',
      'prosecut*',
      'arrested',
      'accused',
      'alleged*',
      'conspir*',
    ],
    cs: ['obviněn*', 'obžal*', 'stíhán*'],
    sk: ['obvinen*'],
    de: ['angeklagt', 'anklage', 'beschuldigt*', 'haftbefehl'],
    fr: ['inculpé*', 'accusé*', 'mis en examen', 'poursuivi*'],
    es: ['acusad*', 'imputad*', 'procesad*'],
    pl: ['oskarż*', 'zarzut*'],
    ru: ['обвин*', 'арест*'],
    uk: ['обвинувач*', 'звинувач*'],
    vi: ['truy tố', 'cáo buộc'],
    zh: ['起诉', '起訴', '指控', '被告'],
    ja: ['起訴', '訴追'],
  },
};

/** Finds cues in folded text. */
export type CueFinder = (text: string) => { words: string; at: number } | undefined;

export const generalCues: Record<CueTopic, CueFinder> = {
  intrusion: cueFinder(Object.values(CUES.intrusion).flat()),
  sanctions: cueFinder(Object.values(CUES.sanctions).flat()),
  courts: cueFinder(Object.values(CUES.courts).flat()),
};

/** Compiles a list of cues into one search; cues in scripts without spaces match inside runs. */
export function cueFinder(cues: readonly string[]): CueFinder {
  const spaced: string[] = [];
  const unspaced: string[] = [];
  for (const cue of new Set(cues.map(fold))) {
    const source = cue
      .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
      .replaceAll(/[ -]/g, '[ -]')
      .replaceAll('*', '[\\p{L}\\p{N}]*');
    const target = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(cue) ? unspaced : spaced;
    target.push(source);
  }
  const alternatives = [...unspaced];
  if (spaced.length > 0) alternatives.push(`(?<![\\p{L}\\p{N}])(?:${spaced.join('|')})(?![\\p{L}\\p{N}])`);
  const pattern = new RegExp(alternatives.join('|'), 'u');
  return (text) => {
    const found = pattern.exec(text);
    return found ? { words: found[0], at: found.index } : undefined;
  };
}
