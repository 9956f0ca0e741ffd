import type { Span } from '@sounding/core';

/** What was replaced by a placeholder, without what it stands for. */
export interface Replaced {
  readonly placeholder: string;
  readonly kind: 'term' | 'email' | 'host' | 'ip' | 'key';
  readonly times: number;
}

/** A text with placeholders, and the way back for offsets. */
export interface Redacted {
  readonly text: string;
  /** The span of the original text that a span of the redacted one stands for; a touched placeholder counts whole. */
  readonly toOriginal: (span: Span) => Span;
}

/** Replaces what is confidential, the same by the same placeholder throughout, and puts it back. */
export interface Redactor {
  readonly redact: (text: string) => Redacted;
  /** Puts back what placeholders stand for, as it was first written. */
  readonly restore: (text: string) => string;
  /** What was replaced so far. */
  readonly replaced: () => readonly Replaced[];
}
