/** Something that bytes are pushed into, piece by piece. */
export interface ByteSink {
  write(bytes: Uint8Array): void;
  end(): void;
}

/** The same for text. */
export interface TextSink {
  write(text: string): void;
  end(): void;
}
