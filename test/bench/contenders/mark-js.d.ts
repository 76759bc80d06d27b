/** The part of mark.js that is used here; it brings no types, and those published want jQuery's. */
declare module 'mark.js' {
  interface Options {
    separateWordSearch: boolean;
    diacritics: boolean;
    accuracy: { value: 'exactly'; limiters: string[] };
    each: (element: Element) => void;
  }
  export default class Mark {
    constructor(context: Element);
    mark(words: string[], options: Options): void;
    unmark(): void;
  }
}
