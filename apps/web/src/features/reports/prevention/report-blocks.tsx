import type { ReportBars, ReportBlock, ReportTable } from '@alongside/domain';
import { Text, Title } from '@mantine/core';
import { Scroller } from '../../../ui/scroller.tsx';
import styles from './prevention.module.css';

/** Pieces that are written together: the items of a list, or one block. */
function runsOf(blocks: readonly ReportBlock[]): ReportBlock[][] {
  const runs: ReportBlock[][] = [];
  for (const block of blocks) {
    const last = runs.at(-1);
    if (block.kind === 'item' && last?.[0]?.kind === 'item') last.push(block);
    else runs.push([block]);
  }
  return runs;
}

/** Pieces of the report as they are printed, under the title of the page. */
export function ReportBlocks({ blocks }: { readonly blocks: readonly ReportBlock[] }) {
  return (
    <div className={styles.paper}>
      {runsOf(blocks).map((run, at) => (
        // The report is built anew as a whole: a block has no name but its place.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <Run key={at} run={run} />
      ))}
    </div>
  );
}

function Run({ run }: { readonly run: readonly ReportBlock[] }) {
  const [block] = run;
  switch (block?.kind) {
    case 'heading':
      return (
        <Title order={2} size="h3">
          {block.text}
        </Title>
      );
    case 'subheading':
      return (
        <Title order={3} size="h5">
          {block.text}
        </Title>
      );
    case 'topic':
      return (
        <Title order={4} size="h6">
          {block.text}
        </Title>
      );
    case 'text':
      return <Text my="xs">{block.text}</Text>;
    case 'soft':
      return (
        <Text my="xs" size="sm" c="dimmed">
          {block.text}
        </Text>
      );
    case 'item':
      return <ul>{run.map((item) => ('text' in item ? <li key={item.text}>{item.text}</li> : null))}</ul>;
    case 'table':
      return <TableBlock table={block} />;
    case 'bars':
      return <BarsBlock bars={block} />;
    default:
      return null;
  }
}

function TableBlock({ table }: { readonly table: ReportTable }) {
  const { caption, columns, rows } = table;
  return (
    <Scroller label={caption}>
      <table className={styles.table}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ head, align }) => (
              <th key={head} scope="col" data-align={align}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([first, ...cells], at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two rows may say the same
            <tr key={at}>
              <th scope="row">{first}</th>
              {cells.map((cell, column) => (
                <td key={columns[column + 1]?.head} data-align={columns[column + 1]?.align}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroller>
  );
}

/** A chart that is a list: every number stands beside its bar. */
function BarsBlock({ bars: { caption, alt, bars } }: { readonly bars: ReportBars }) {
  const most = Math.max(1, ...bars.map(({ value }) => value));
  return (
    <figure className={styles.chart} aria-label={alt}>
      <Text component="figcaption" size="sm" c="dimmed" mb="xs">
        {caption}
      </Text>
      <ul className={styles.bars}>
        {bars.map(({ label, value, shown }) => (
          <li key={label}>
            <span>{label}</span>
            <span className={styles.track} aria-hidden>
              <span className={styles.bar} style={{ inlineSize: `${(100 * value) / most}%` }} />
            </span>
            <span className={styles.number}>{shown}</span>
          </li>
        ))}
      </ul>
    </figure>
  );
}
