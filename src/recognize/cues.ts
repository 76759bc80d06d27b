import { characterClass, IDEOGRAPH } from './characters.ts';
import { fold, LINE_BREAK } from './fold.ts';

/**
 * Words that speak of hacking and espionage, of computers in a way that often goes with them, of sanctions, of the
 * authorities that impose them, and of courts, by language. Courts are apart since many namesakes stand before one. A final
 * `*` stands for any ending. They are folded before use, so case and accents don't matter.
 */
export type CueTopic = 'intrusion' | 'computing' | 'sanctions' | 'authorities' | 'courts';

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
      // Who reports on hackers: where they speak, it is of nothing else.
      'mandiant',
      'fireeye',
      'crowdstrike',
      'kaspersky',
      'symantec',
      'eset',
      'proofpoint',
      'secureworks',
      'talos',
      'unit 42',
      'trend micro',
      'check point research',
      'recorded future',
      'insikt',
      'sekoia*',
      'dragos',
      'sentinelone',
      'sentinellabs',
      'group-ib',
      'bitdefender',
      'volexity',
      'citizen lab',
      'positive technologies',
      'clearsky',
      'malwarebytes',
      'fox-it',
      'qihoo',
      'nsfocus',
      'qianxin',
      'threat hunter*',
      'cisa',
      'ncsc',
      'anssi',
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
  computing: {
    en: [
      'malicious',
      'payload*',
      'implant*',
      'exploit*',
      'vulnerabilit*',
      'toolset*',
      'ttps',
      'c2',
      'c&c',
      'credential*',
      'dropper*',
      'downloader*',
      'loader*',
      'rat',
      'rats',
      'spyware',
      'keylogger*',
      'webshell*',
      'web shell*',
      'powershell',
      'macro',
      'macros',
      'adversar*',
      'threat',
      'threats',
      'actors',
      'attack',
      'attacks',
      'attacked',
      'attacking',
      'attacker',
      'attribut*',
      'compromised',
      'security researcher*',
      'security firm*',
      'security compan*',
      'microsoft',
      'networks',
      'servers',
      'ddos',
    ],
    cs: ['zranitelnost*', 'kompromit*', 'útočník*', 'zaútoč*', 'útok*', 'napad*'],
    de: ['schwachstelle*', 'sicherheitslücke*', 'kompromittiert*', 'angriff*', 'griff', 'attackier*'],
    fr: ['vulnérabilité*', 'attaqu*', 'rançongiciel*'],
    es: ['vulnerabilidad*', 'atac*', 'ataque*', 'robó', 'robaron'],
    pl: ['podatnoś*', 'złośliw*', 'zaatakow*', 'atak*'],
    ru: ['уязвимост*', 'злоумышленник*', 'атак*'],
    uk: ['вразлив*', 'зловмисник*', 'атак*'],
    vi: ['lỗ hổng', 'kẻ tấn công', 'tấn công'],
    zh: ['漏洞', '后门', '後門', '木马', '木馬', '攻击', '攻擊'],
    ja: ['脆弱性', '攻撃', 'バックドア'],
  },
  sanctions: {
    en: ['sanction*', 'asset freeze*', 'travel ban*', 'blacklist*', 'reward', 'rewards', 'fbi', 'extradit*'],
    cs: ['sankc*'],
    sk: ['sankci*'],
    de: ['sanktion*'],
    fr: ['sanctionn*', 'gel des avoirs'],
    es: ['sancion*'],
    pl: ['sankcj*'],
    ru: ['санкци*'],
    uk: ['санкці*'],
    vi: ['trừng phạt'],
    zh: ['制裁', '悬赏', '懸賞'],
    ja: ['制裁', '指名手配'],
  },
  authorities: {
    en: [
      'specially designated',
      'ofac',
      'treasury',
      'justice department',
      'department of justice',
      'doj',
      'state department',
      'grand jury',
      'rewards for justice',
      'wanted by the fbi',
      'european council',
      'council of the eu',
      'european union',
      'foreign office',
      'foreign secretary',
      'fcdo',
    ],
    cs: ['ministerstvo financí usa', 'ministerstvo spravedlnosti usa', 'rada eu', 'evropská unie'],
    de: ['us-finanzministerium', 'us-justizministerium', 'rat der eu', 'europäische union'],
    fr: ['trésor américain', 'département américain', 'conseil de l’ue', 'union européenne'],
    es: ['tesoro de estados unidos', 'departamento de justicia', 'unión europea'],
    pl: ['departament skarbu', 'departament sprawiedliwości', 'rada ue', 'unia europejska'],
    ru: ['минфин сша', 'минюст сша', 'министерство юстиции сша', 'совет ес', 'евросоюз*'],
    uk: ['мінфін сша', 'мін’юст сша', 'рада єс', 'євросоюз*'],
    vi: ['bộ tài chính mỹ', 'bộ tư pháp mỹ'],
    zh: ['财政部', '財政部', '司法部', '欧盟', '歐盟'],
    ja: ['財務省', '司法省', '欧州連合'],
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
    cs: ['obvin*', 'obžal*', 'stíhán*'],
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

/**
 * What counts as a part of a word in folded text, as ranges: all scripts, but not the blocks of punctuation and signs.
 * Unicode's own classes hold hundreds of ranges, and compiling them into each pattern would cost a page 40 ms.
 */
const WORD = 'a-z0-9\\u00c0-\\u1fff\\u2c00-\\u2fff\\u3040-\\ufaff';

/** A search for cues in folded text, by an expression with the flag `g`. Compiled when first wanted: few pages do. */
export type Cues = () => RegExp;

export const generalCues: Record<CueTopic, Cues> = {
  intrusion: cuesFrom(Object.values(CUES.intrusion).flat()),
  computing: cuesFrom(Object.values(CUES.computing).flat()),
  sanctions: cuesFrom(Object.values(CUES.sanctions).flat()),
  authorities: cuesFrom(Object.values(CUES.authorities).flat()),
  courts: cuesFrom(Object.values(CUES.courts).flat()),
};

export function cuesFrom(cues: readonly string[]): Cues {
  let compiled: RegExp | undefined;
  return () => {
    compiled ??= compile(cues);
    return compiled;
  };
}

/** Compiles a list of cues into one search; cues in scripts without spaces match inside runs. */
function compile(cues: readonly string[]): RegExp {
  // All at once, as one by one takes a page longer than the search itself.
  const sources = fold(cues.join(LINE_BREAK))
    .replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replaceAll(/[ -]/g, '[ -]')
    .replaceAll('*', `[${WORD}]*`)
    .split('\n');
  const alternatives = sources.filter(isUnspaced);
  const spaced = sources.filter((source) => !isUnspaced(source));
  if (spaced.length > 0) alternatives.push(`(?<![${WORD}])(?:${spaced.join('|')})(?![${WORD}])`);
  return new RegExp(alternatives.join('|'), 'g');
}

function isUnspaced(source: string): boolean {
  return [...source].some((character) => characterClass(character.charCodeAt(0)) === IDEOGRAPH);
}

/** Words for a group. */
export const groupCues = cuesFrom([
  'group',
  'groups',
  'gang',
  'gangs',
  'crew',
  'team',
  'collective',
  'actor',
  'actors',
  'operators',
  'affiliate*',
  'campaign*',
  'gruppe*',
  'groupe*',
  'grupo*',
  'skupin*',
  'grup*',
  'групп*',
  'груп*',
  'угрупован*',
  'nhóm',
  '组织',
  '組織',
  'グループ',
]);
