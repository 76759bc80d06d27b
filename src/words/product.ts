/** The name of the extension, the same in every language. */
export const productName = 'Known As';

/** What begins a look-up in the address bar. */
export const KEYWORD = 'ka';

/** Under which terms the profiles and their sources may be passed on: `data/LICENSE`. A notice is not translated. */
export const ownLicence = {
  notice: `© The ${productName} contributors, under CC BY 4.0.`,
  url: 'https://creativecommons.org/licenses/by/4.0/',
};
