/** One measured figure beside its budget. */
export interface Row {
  readonly what: string;
  /** With its unit, as it is printed. */
  readonly figure: string;
  /** Empty for a figure that stands there for information. */
  readonly budget: string;
  /** Whether the budget was kept; absent where there is none, or nothing could be measured. */
  readonly met?: boolean;
}

/** A measurement: takes its time, cleans up after itself, and throws when it cannot be made. */
export interface Measurement {
  readonly name: string;
  measure(): Promise<Row[]>;
}

/** A row for a figure that must not be above its limit. */
export function atMost(what: string, value: number, limit: number, unit: string, digits = 1): Row {
  return {
    what,
    figure: `${value.toFixed(digits)} ${unit}`,
    budget: `${limit} ${unit}`,
    met: value <= limit,
  };
}

/** A row for a figure that must not be below its limit. */
export function atLeast(what: string, value: number, limit: number, unit: string): Row {
  return { what, figure: `${value.toFixed(0)} ${unit}`, budget: `≥ ${limit} ${unit}`, met: value >= limit };
}

/** A row without a budget. */
export function forInformation(what: string, figure: string): Row {
  return { what, figure, budget: '' };
}
