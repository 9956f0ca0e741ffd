import type { Span } from '@sounding/core';

/**
 * The ranges of the page that hold these passages of a text whose element holds nothing but it, piece by piece.
 * A passage that lies beyond the text is left out.
 */
function rangesOf(element: Element, spans: readonly Span[]): Range[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const nodes: { readonly node: Node; readonly start: number; readonly end: number }[] = [];
  let offset = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const length = node.nodeValue?.length ?? 0;
    nodes.push({ node, start: offset, end: offset + length });
    offset += length;
  }
  return spans.flatMap(({ start, end }) => {
    const first = nodes.find((each) => start < each.end);
    const last = nodes.findLast((each) => each.start < end);
    if (first === undefined || last === undefined || end <= start) return [];
    const range = document.createRange();
    range.setStart(first.node, Math.max(0, start - first.start));
    range.setEnd(last.node, Math.min(end, last.end) - last.start);
    return [range];
  });
}

/** True where the browser can light up ranges without changing the page: Chromium 105, Safari 17.2, Firefox 140 and later. */
export const canLight = 'highlights' in CSS;

/** Lights up passages of the text under a name that the style sheet knows; returns what puts the light out. */
export function lightUp(name: string, element: Element, spans: readonly Span[]): () => void {
  if (!canLight || spans.length === 0) return () => undefined;
  const own = new Highlight(...rangesOf(element, spans));
  CSS.highlights.set(name, own);
  return () => {
    if (CSS.highlights.get(name) === own) CSS.highlights.delete(name);
  };
}
