import { expression } from './expression.ts';

/** What shows, in the words right after a name or before it, that a firm or a victim bears it and no group. */

const FIRM = expression(
  String.raw`^,? (?:Inc|Ltd|LLC|LLP|Corp|Corporation|Co|GmbH|AG|SE|PLC|plc|S\.A|SpA|s\.r\.o|a\.s|Holdings?|Partners|Capital|Insurance|Bank|Resort|Hotel|Records|Studios|Pharma[\p{L}]*|Energy|Games|Media|Motors)(?![\p{L}\p{N}])`,
);

const ATTACKED = expression(
  String.raw`^(?:[’']s?)?(?:, [^,.;]{3,40},|,)? (?:(?:was|were|is|has been|have been|had been|got) (?:[\p{L}]+ly )?(?:hacked|breached|hit|attacked|infiltrated|robbed|leaked)|(?:suffer(?:s|ed)|report(?:s|ed)|disclos(?:es|ed)|confirm(?:s|ed)) (?:a|an) (?:data |security |ransomware )?(?:breach|cyber ?attack|attack|hack|leak))(?![\p{L}\p{N}])`,
  'i',
);

const ATTACKER = expression(
  String.raw`(?:hacked|breached|hit|infiltrated|broke into|stole from|crippled|paralysed|paralyzed)(?: into)?(?: the)?(?: [\p{Ll}][\p{Ll}-]+){0,2} $`,
);

const REACH = 100;

/**
 * The words that show it.
 *
 * @param victims whether victims count; a coined name is a group's even where somebody attacks it
 */
export function victimOrFirm(text: string, start: number, end: number, victims: boolean): string | undefined {
  const after = text.slice(end, end + REACH);
  const firm = FIRM.exec(after)?.[0];
  if (firm) return firm.replace(/^,? /u, '');
  if (!victims) return undefined;
  const found =
    ATTACKED.exec(after)?.[0] ?? ATTACKER.exec(text.slice(Math.max(0, start - REACH), start))?.[0];
  return found?.trim();
}
