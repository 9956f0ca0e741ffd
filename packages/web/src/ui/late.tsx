import { type ComponentType, lazy } from 'react';

/**
 * A part that is fetched when it is first drawn. Where it cannot be fetched, as when the server is away, `instead`
 * stands in its place (nothing, where it is not given), and the rest of the page goes on.
 */
export function late<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  instead: ComponentType<Props> = Nothing,
) {
  return lazy(() =>
    load().then(
      (part) => ({ default: part }),
      () => ({ default: instead }),
    ),
  );
}

function Nothing() {
  return null;
}
