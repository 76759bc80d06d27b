/** The most keys that one message may ask names for. A file of its own, as pages carry no schemas. */
export const MOST_KEYS = 100_000;
