/** What says that the person named next was just quoted, which those who are accused are not. */
const SPEAKING =
  /[,”"’»“] ?(said|says|wrote|writes|tweeted|sagte|sagt|schrieb|řekla?|uvedla?|tvrdí|dit|déclare|dijo|afirmó|powiedziała?|mówi|сказала?|считает|заявила?) $/u;

const REACH = 20;

/** The word that says it, if any. */
export function isSpeaking(text: string, start: number): string | undefined {
  return SPEAKING.exec(text.slice(Math.max(0, start - REACH), start))?.[1];
}
