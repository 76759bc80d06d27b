import { type Cues, cues } from './cues.ts';

/** The chemical elements that Microsoft named actors after, and those that others did. */
const ELEMENTS = new Set(
  'actinium aluminum americium barium bismuth bohrium boron bromine calcium cerium cesium chlorine chromium cobalt copernicium copper curium dubnium europium gadolinium gallium gold hafnium hassium helium holmium hydrogen iodine iridium krypton lawrencium lead magnesium manganese mercury neodymium neptunium nickel niobium nobelium osmium oxygen phosphorus platinum plutonium polonium potassium promethium radium rubidium scandium seaborgium silicon sodium strontium sulphur sulfur tantalum technetium tellurium terbium thallium thorium yttrium zinc zirconium'.split(
    ' ',
  ),
);

/** What speaks against any name written as this one: what elements are talked of with, for an element's name. */
export function counterCuesOf(folded: string): Cues | undefined {
  return ELEMENTS.has(folded) ? cues.element : undefined;
}

/** What speaks for any name written as this one: who named its actors after the elements. */
export function cuesOf(folded: string): Cues | undefined {
  return ELEMENTS.has(folded) ? cues.namerOfElements : undefined;
}
