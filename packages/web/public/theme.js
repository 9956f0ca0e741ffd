// Runs before the first paint, so that a chosen theme does not flash. The page's policy forbids inline scripts.
try {
  const chosen = localStorage.getItem('sounding.theme');
  if (chosen === 'light' || chosen === 'dark') document.documentElement.dataset.theme = chosen;
} catch {
  // Storage may be switched off: then the system's theme stays.
}
