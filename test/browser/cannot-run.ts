/** Thrown by a case that this machine or browser cannot run, with the reason: told apart from a case that passed. */
export class CannotRun extends Error {}
