import { type KeyboardEvent, memo, useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Scroller } from '../../ui/scroller.tsx';
import styles from './network.module.css';
import { BondSign } from './network-key.tsx';
import { type Bond, type Member, type Network, useTieWords } from './use-network.ts';

/** Of a place in the drawing, and of the room for names, in pixels. */
const PLACE = 18;
const NAMES = { width: 250, height: 190, letters: 34 };
/** Room to the right, over which the slanted names of the last hotlines lean. */
const LEAN = 110;

const short = (name: string): string =>
  name.length > NAMES.letters ? `${name.slice(0, NAMES.letters - 1).trimEnd()}…` : name;

const x = (column: number): number => NAMES.width + column * PLACE + PLACE / 2;
const y = (row: number): number => NAMES.height + row * PLACE + PLACE / 2;

interface NetworkMatrixProps {
  readonly network: Network;
  /** Whose ties are told, by id. */
  readonly member: string | undefined;
  readonly onMember: (id: string | undefined) => void;
}

interface NameProps {
  readonly of: Member;
  readonly place: string;
  readonly chosen: boolean;
  readonly near: boolean;
  readonly onChoose: () => void;
}

/** A name at the edge; the chosen one comes into view. */
function Name({ of, place, chosen, near, onChoose }: NameProps) {
  const text = useRef<SVGTextElement>(null);
  useEffect(() => {
    if (chosen) text.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [chosen]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a pointer's short way; arrow keys do the same
    <text
      ref={text}
      className={styles.name}
      transform={place}
      dy="0.32em"
      data-chosen={chosen || undefined}
      data-near={near || undefined}
      onClick={onChoose}
    >
      {short(of.name)}
      <title>{of.name}</title>
    </text>
  );
}

/** All signs; drawn anew only when the network changes, not with each step through it. */
const Signs = memo(function Signs({ network }: { readonly network: Network }) {
  const words = useTieWords();
  const columns = new Map(network.hotlines.map(({ id }, at) => [id, at]));
  const rows = new Map(network.initiatives.map(({ id }, at) => [id, at]));
  return network.bonds.map(({ hotline, initiative, ties }) => (
    <g
      key={`${hotline.id} ${initiative.id}`}
      transform={`translate(${x(columns.get(hotline.id) ?? 0)} ${y(rows.get(initiative.id) ?? 0)})`}
    >
      <BondSign ties={ties} />
      <title>{`${hotline.name} · ${initiative.name}: ${words(ties)}`}</title>
    </g>
  ));
});

/** The next member by an arrow key: up and down through the initiatives, left and right through the hotlines. */
function stepFrom({ hotlines, initiatives, bonds }: Network, member: string | undefined, key: string) {
  const down = key === 'ArrowDown' || key === 'ArrowUp';
  const side = down ? initiatives : hotlines;
  const at = side.findIndex(({ id }) => id === member);
  if (at >= 0) return side[at + (key === 'ArrowDown' || key === 'ArrowRight' ? 1 : -1)]?.id;
  // From the other side the first step leads to a neighbour.
  const near = new Set(
    bonds.flatMap(({ hotline, initiative }) => {
      if (hotline.id === member) return [initiative.id];
      return initiative.id === member ? [hotline.id] : [];
    }),
  );
  return (side.find(({ id }) => near.has(id)) ?? side[0])?.id;
}

const isNear = (bonds: readonly Bond[], member: string | undefined): ReadonlySet<string> =>
  new Set(
    bonds.flatMap(({ hotline, initiative }) =>
      hotline.id === member || initiative.id === member ? [hotline.id, initiative.id] : [],
    ),
  );

/** Initiatives by hotlines, with a sign where something binds them. Arrow keys go through the members. */
export function NetworkMatrix({ network, member, onMember }: NetworkMatrixProps) {
  const { t } = useTranslation('network');
  const hint = useId();
  const { hotlines, initiatives, bonds } = network;
  const near = isNear(bonds, member);
  const [width, height] = [x(hotlines.length) + LEAN, y(initiatives.length)];
  const column = hotlines.findIndex(({ id }) => id === member);
  const row = initiatives.findIndex(({ id }) => id === member);
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && member) onMember(undefined);
    else if (event.key.startsWith('Arrow')) {
      const next = stepFrom(network, member, event.key);
      if (next) onMember(next);
    } else return;
    event.preventDefault();
  };
  const edge = (of: Member, place: string) => ({
    of,
    place,
    chosen: of.id === member,
    near: near.has(of.id),
    onChoose: () => onMember(of.id === member ? undefined : of.id),
  });
  return (
    <Scroller label={t('title')}>
      <p id={hint} className={styles.hint}>
        {t('keys')}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: an application takes the arrow keys */}
      <div role="application" tabIndex={0} aria-label={t('picture')} aria-describedby={hint} onKeyDown={press}>
        <svg
          className={styles.drawing}
          width={width}
          height={height}
          role="img"
          aria-label={t('alt', {
            hotlines: t('hotlines', { count: hotlines.length }),
            initiatives: t('initiatives', { count: initiatives.length }),
            bonds: t('bonds', { count: bonds.length }),
          })}
        >
          {initiatives.map(({ id }, at) => (
            <line key={id} className={styles.rule} x1={NAMES.width} x2={x(hotlines.length)} y1={y(at)} y2={y(at)} />
          ))}
          {hotlines.map(({ id }, at) => (
            <line key={id} className={styles.rule} y1={NAMES.height} y2={height} x1={x(at)} x2={x(at)} />
          ))}
          {column >= 0 && (
            <rect className={styles.band} x={x(column) - PLACE / 2} y={0} width={PLACE} height={height} />
          )}
          {row >= 0 && <rect className={styles.band} x={0} y={y(row) - PLACE / 2} width={width} height={PLACE} />}
          <Signs network={network} />
          {hotlines.map((one, at) => (
            <Name key={one.id} {...edge(one, `translate(${x(at)} ${NAMES.height - PLACE / 2}) rotate(-60)`)} />
          ))}
          <g className={styles.rows}>
            {initiatives.map((one, at) => (
              <Name key={one.id} {...edge(one, `translate(${NAMES.width - PLACE / 2} ${y(at)})`)} />
            ))}
          </g>
        </svg>
      </div>
    </Scroller>
  );
}
