import type { SharingLabel } from '@alongside/domain';
import { ApiRefusal, type RefusalCode, type RefusalParams } from './api-refusal.ts';
import { jsonOf, send } from './http.ts';

/** What the server tells of a file before its bytes. */
export interface FileFacts {
  readonly name: string;
  readonly type: string;
  readonly rows: number;
  readonly columns?: number;
  readonly sharing: SharingLabel;
  readonly size: number;
}

export interface Progress {
  readonly done: number;
  /** `null` while nobody knows. */
  readonly of: number | null;
}

export interface FileRequest {
  /** Door of the API, such as `/export/partnerships`. */
  readonly path: string;
  readonly body: object;
}

interface Line {
  readonly progress?: Progress;
  readonly file?: FileFacts;
  readonly refusal?: { code?: RefusalCode; message: string; field?: string; params?: RefusalParams };
}

const WITH_PROGRESS = 'application/vnd.alongside.progress';
const LINE_END = 10;

const broken = () => new ApiRefusal('OFFLINE', 'The file ended before it was whole.');

/** The lines of JSON before the file, and what of the file came with the last of them. */
async function readHead(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  onProgress: (progress: Progress) => void,
): Promise<{ facts: FileFacts; rest: Uint8Array }> {
  let bytes = new Uint8Array();
  for (;;) {
    const end = bytes.indexOf(LINE_END);
    if (end === -1) {
      const { value, done } = await reader.read();
      if (done) throw broken();
      const longer = new Uint8Array(bytes.length + value.length);
      longer.set(bytes);
      longer.set(value, bytes.length);
      bytes = longer;
      continue;
    }
    const { progress, file, refusal } = JSON.parse(new TextDecoder().decode(bytes.subarray(0, end))) as Line;
    bytes = bytes.subarray(end + 1);
    if (refusal) throw new ApiRefusal(refusal.code ?? 'INTERNAL', refusal.message, refusal.field, refusal.params);
    if (progress) onProgress(progress);
    if (file) return { facts: file, rest: bytes };
  }
}

/**
 * Has the server make a file and fetches it. The answer is lines of JSON with the progress, then the bytes.
 * @throws ApiRefusal, or the `AbortError` of the signal.
 */
export async function fetchFile(
  { path, body }: FileRequest,
  onProgress: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<{ facts: FileFacts; blob: Blob }> {
  const response = await send(path, 'POST', body, signal, WITH_PROGRESS);
  if (response.status === 401) throw new ApiRefusal('UNAUTHENTICATED', 'Please sign in.');
  if (!response.ok || !response.body) throw new ApiRefusal('INTERNAL', `The server answered ${response.status}.`);
  const reader = response.body.getReader();
  const { facts, rest } = await readHead(reader, onProgress);
  const pieces = [rest];
  let size = rest.length;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    pieces.push(next.value);
    size += next.value.length;
  }
  if (size !== facts.size) throw broken();
  return { facts, blob: new Blob(pieces as BlobPart[], { type: facts.type }) };
}

/** What a file would hold, before it is made. */
export interface FilePreview {
  readonly rows: number;
  readonly columns: number;
  /** The strictest label of what would be inside. */
  readonly sharing: SharingLabel;
}

/** Asks what a list would be as a file. @throws ApiRefusal, or the `AbortError` of the signal. */
export async function previewFile({ path, body }: FileRequest, signal: AbortSignal): Promise<FilePreview> {
  const response = await send(`${path}/preview`, 'POST', body, signal);
  const answer = await jsonOf(response);
  if (response.ok && answer) return answer as FilePreview;
  const { code, message } = (answer ?? {}) as { code?: RefusalCode; message?: string };
  throw new ApiRefusal(code ?? 'INTERNAL', message ?? `The server answered ${response.status}.`);
}

/** Hands a file to the browser, which puts it where the reader keeps downloads. */
export function saveFile(name: string, blob: Blob): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the bytes over by then.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
