/** What the extension can tell of itself to who looks for a fault: nothing of what the reader reads. */
export interface Health {
  /** In English, a fact a line, as it goes into a report. */
  report(): Promise<string>;
  forgetFaults(): Promise<void>;
}
