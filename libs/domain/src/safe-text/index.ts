export { detectUnsafeText, LONGEST_SAFE_TEXT } from './detect.ts';
export { explainUnsafeText, type UnsafeTextExplanation } from './explanations.ts';
export {
  UNSAFE_TEXT_KINDS,
  type UnsafeTextFinding,
  type UnsafeTextKind,
  type UnsafeTextOptions,
  type UnsafeTextSeverity,
  worstSeverity,
} from './finding.ts';
