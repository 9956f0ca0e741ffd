import { type Theme, useTheme } from '../lib/theme.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';

const looks = {
  system: { icon: 'half', word: 'System', next: 'light' },
  light: { icon: 'sun', word: 'Light', next: 'dark' },
  dark: { icon: 'moon', word: 'Dark', next: 'system' },
} as const satisfies Record<Theme, unknown>;

/** Steps through the themes: as the system says, light, dark. */
export function ThemeToggle() {
  const [theme, choose] = useTheme();
  const { icon, word, next } = looks[theme];
  return (
    <Button
      look="quiet"
      onClick={() => choose(next)}
      title={`Theme: ${word}. Press for ${looks[next].word}.`}
    >
      <Icon name={icon} />
      <span className="sr-only">Theme: {word}</span>
    </Button>
  );
}
