const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (character) => escapes[character] ?? character);

/** Addresses become links only where they point into our own product. */
function lineHtml(line: string, publicUrl: string): string {
  return line
    .split(/(https?:\/\/\S+)/)
    .map((part) =>
      part === publicUrl || part.startsWith(`${publicUrl}/`)
        ? `<a href="${escaped(part)}">${escaped(part)}</a>`
        : escaped(part),
    )
    .join('');
}

/**
 * The HTML part of a mail, made of its plain text: paragraphs at blank lines, breaks at line ends, links to
 * `publicUrl` only. Nothing in the text can become markup.
 */
export function mailHtml(text: string, publicUrl: string): string {
  const paragraphs = text
    .trim()
    .split(/\n{2,}/)
    .map(
      (paragraph) =>
        `<p>${paragraph
          .split('\n')
          .map((line) => lineHtml(line, publicUrl))
          .join('<br>')}</p>`,
    );
  return `<!doctype html><html><body style="font-family: sans-serif; line-height: 1.5">${paragraphs.join('')}</body></html>`;
}
