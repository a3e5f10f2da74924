import type { DocumentFrame } from './blocks.ts';
import type { Paper } from './paper.ts';
import { INK, PAGE } from './style.ts';
import { drawTlpMark } from './tlp-mark.ts';

const TOP = PAGE.top - 14;
/** The part of a page that may stay empty so that something small is not torn. */
const MOST_EMPTY = 0.4;

export type Lie = 'portrait' | 'landscape';

/** Where the next block stands: pages of one document that are filled from top to bottom. */
export class Flow {
  /** The place below what is drawn. No page is open at first. */
  y: number = Number.POSITIVE_INFINITY;
  private lies: Lie = 'portrait';

  /** @param pages how many there are already */

  constructor(
    readonly paper: Paper,
    readonly frame: DocumentFrame,
    private pages = 0,
  ) {}

  readonly left = PAGE.left;

  /** The page that is being filled, from 1. */
  get pageNumber(): number {
    return this.pages;
  }

  /** A flow that begins after this one's pages: for finding out, with `Paper.measure`, where things will stand. */
  trial(): Flow {
    return new Flow(this.paper, this.frame, this.pages);
  }

  /** Whatever comes next begins a page. */
  close(): void {
    this.y = Number.POSITIVE_INFINITY;
  }

  get width(): number {
    return this.right - this.left;
  }

  /** Points that are left on the page. */
  get room(): number {
    return this.bottom - this.y;
  }

  /** Points that an empty page has. */
  get wholePage(): number {
    return this.bottom - TOP;
  }

  /** Begins a page for what does not fit here as a whole, unless that would leave much of a page empty. */
  keepWhole(height: number): void {
    if (height > this.room && height <= this.wholePage * MOST_EMPTY) this.page();
  }

  /** Whatever comes next stands on pages that lie so. */
  lie(how: Lie): void {
    if (how === this.lies) return;
    this.lies = how;
    this.close();
  }

  /** Space above the next block, unless it stands at the top of a page. */
  space(points: number): void {
    if (this.y > TOP) this.y += points;
  }

  /** Goes on at the top of a new page. */
  page(): void {
    const { paper, frame, right, bottom } = this;
    paper.addPage({ landscape: this.lies === 'landscape' });
    this.pages += 1;
    paper.decoration(() => {
      paper.write(frame.subject, this.left, 40, { size: 8, color: INK.soft, width: 330 });
      drawTlpMark(paper, frame.sharing, right, 34);
      paper.line(this.left, bottom + 8, right, bottom + 8);
      paper.write(`${frame.asOf} · ${String(this.pages)}`, this.left, bottom + 18, { size: 8, color: INK.soft });
      drawTlpMark(paper, frame.sharing, right, bottom + 14);
    });
    this.y = TOP;
  }

  private get right(): number {
    return this.lies === 'landscape' ? PAGE.height - PAGE.left : PAGE.right;
  }

  private get bottom(): number {
    return this.lies === 'landscape' ? PAGE.width - (PAGE.height - PAGE.bottom) : PAGE.bottom;
  }
}
