const prefix = 'alongside.link.';

/**
 * The token of the personal link that this page was opened by. It stands behind `#`, which browsers never send to a
 * server, and leaves the address at once; the tab keeps it, so that a page that the phone put away comes back.
 */
export function takeLinkToken(): string {
  // Another link in the same tab changes nothing but what stands behind `#`.
  addEventListener('hashchange', () => location.hash && location.reload());
  const key = prefix + location.pathname;
  const token = location.hash.slice(1);
  try {
    if (token) sessionStorage.setItem(key, token);
    else return sessionStorage.getItem(key) ?? '';
  } catch {
    // Without storage the token lasts as long as the page.
  }
  history.replaceState(history.state, '', location.pathname);
  return token;
}
