import type { Detector } from './detector.ts';

const MEDIA =
  /(?<![\p{L}\p{N}._/-])[\p{L}\p{N}_()-][\p{L}\p{N}_()-]{0,120}\.(?:jpe?g|png|gif|bmp|webp|heic|avi|mp4|m4v|mkv|mov|mpe?g|wmv|flv|webm|3gp|rar|7z|zip)(?![\p{L}\p{N}])/gu;

/** Names of picture, video and archive files: they identify material as a hash does, though less surely. */
export const detectFileNames: Detector = function* ({ lower }) {
  for (const match of lower.matchAll(MEDIA)) yield { kind: 'file-name', index: match.index, length: match[0].length };
};
