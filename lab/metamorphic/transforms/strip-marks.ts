/**
 * Takes away capitals, punctuation and line breaks, as a plain recogniser writes: marks inside numbers and words
 * ("99.4", "10:30", "don't", "e-mail") stay.
 */
export function stripMarks(text: string): string {
  return text
    .toLowerCase()
    .replace(/[.,;:!?…"“”()[\]*#>`—–]+(?=\s|$)|(?<=^|\s)["“”(*[#>`—–•-]+|[—–]/gu, ' ')
    .replace(/(?<=\p{L})[:;"“”)(]+(?=\p{L})/gu, ' ')
    .replace(/["“”]/g, '')
    .replace(/[.,;:!?)]+(?=\s|$)/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}
