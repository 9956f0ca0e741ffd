const paths = {
  warning: 'M8 2.2 14.6 13.5H1.4zM8 6.5v3.2M8 11.7v.1',
  check: 'm3 8.5 3.2 3.2L13 4.8',
  against: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12M5.2 8h5.6',
  info: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12M8 7.3v3.6M8 5.2v.1',
  cross: 'm4 4 8 8m0-8-8 8',
  chevron: 'm6 3.5 4.5 4.5L6 12.5',
  partly: 'M3 8h10M9.5 4.5 13 8l-3.5 3.5',
  sun: 'M8 10.8a2.8 2.8 0 1 0 0-5.6 2.8 2.8 0 0 0 0 5.6M8 1.5v1.3M8 13.2v1.3M1.5 8h1.3M13.2 8h1.3M3.4 3.4l.9.9M11.7 11.7l.9.9M12.6 3.4l-.9.9M4.3 11.7l-.9.9',
  moon: 'M13.5 9.6A5.8 5.8 0 0 1 6.4 2.5a5.8 5.8 0 1 0 7.1 7.1',
  half: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12M8 2v12M8 5h3.5M8 8h5.8M8 11h4.4',
  pause: 'M5.5 3.5v9M10.5 3.5v9',
  play: 'M5 3.2 12.5 8 5 12.8z',
  microphone:
    'M8 10.2a2.2 2.2 0 0 0 2.2-2.2V4a2.2 2.2 0 1 0-4.4 0v4A2.2 2.2 0 0 0 8 10.2M3.8 7.8a4.2 4.2 0 0 0 8.4 0M8 12v2.2',
  stop: 'M4 4h8v8H4z',
  bin: 'M2.8 4.3h10.4M6.2 4.3V2.8h3.6v1.5M4.2 4.3l.6 9h6.4l.6-9',
  reset: 'M3 8a5 5 0 1 0 1.6-3.7M3 2.5v3h3',
  search: 'M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9M10.3 10.3l3.2 3.2',
};

/** A drawn sign of 16 by 16 that takes the colour of the text. It never speaks alone: a word stands beside it. */
export function Icon({ name, className = '' }: { name: keyof typeof paths; className?: string }) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      className={`inline-block size-[1.1em] shrink-0 align-[-0.17em] ${className}`}
    >
      <path d={paths[name]} />
    </svg>
  );
}
