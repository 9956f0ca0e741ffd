/**
 * The gold answers that are shown, six for each vote of the raters from 1 to 5: stories, explanations and the finding of
 * faults, typed and spoken, of all writers. Chosen once, before any follow-up to them was read.
 */
export const SHEET_ANSWERS: readonly string[] = [
  ...['w1-019', 'w2-019', 'w3-065', 'w1-056', 'w4-006', 'w6-018'],
  ...['w7-011', 'w5-004', 'w3-021', 'w6-028', 'w1-057', 'w2-004'],
  ...['w5-010', 'w7-016', 'w4-021', 'w2-047', 'w7-010', 'w3-026'],
  ...['w4-011', 'w5-001', 'w1-027', 'w3-023', 'w4-015', 'w6-012'],
  ...['w2-007', 'w5-006', 'w1-023', 'w7-012', 'w7-009', 'w2-063'],
];
