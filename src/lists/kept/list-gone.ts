/** A list that was there has been deleted or replaced meanwhile, in another window or in this one. */
export class ListGone extends Error {
  override name = 'ListGone';
  override message = 'The list has been deleted or replaced meanwhile.';
}
