import { type KeyboardEvent, memo, type PointerEvent, type UIEvent, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './network.module.css';
import { BondSign } from './network-key.tsx';
import { type Bond, type Member, type Network, useTieWords } from './use-network.ts';

/** Of a place in the drawing, and of the room for names, in pixels: 50 hotlines fit beside the menu of a laptop. */
const PLACE = { width: 14, height: 17 };
const NAMES = { width: 195, height: 185, letters: 28, gap: 9 };
/** Slant of the hotlines' names in degrees, and the room to the right over which the last of them lean. */
const SLANT = 70;
const LEAN = 55;

const short = (name: string): string =>
  name.length > NAMES.letters ? `${name.slice(0, NAMES.letters - 1).trimEnd()}…` : name;

const x = (column: number): number => NAMES.width + (column + 0.5) * PLACE.width;
const y = (row: number): number => NAMES.height + (row + 0.5) * PLACE.height;

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
  return network.bonds.map(({ hotline, initiative, ties }, at) => (
    <g
      key={`${hotline.id} ${initiative.id}`}
      data-bond={at}
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

/** The ids of both ends of all that is bound to the member, and of what the pointer is on. */
const isNear = (bonds: readonly Bond[], member: string | undefined, pointed: Bond | undefined): ReadonlySet<string> =>
  new Set(
    [...bonds.filter(({ hotline, initiative }) => hotline.id === member || initiative.id === member), pointed].flatMap(
      (bond) => (bond ? [bond.hotline.id, bond.initiative.id] : []),
    ),
  );

/** Lines of the places, and bands along the row and the column that are looked at. */
function Ground({ network, looked }: { readonly network: Network; readonly looked: readonly (string | undefined)[] }) {
  const { hotlines, initiatives } = network;
  const [right, bottom] = [x(hotlines.length), y(initiatives.length)];
  return (
    <>
      {initiatives.map(({ id }, at) => (
        <line key={id} className={styles.rule} x1={NAMES.width} x2={right} y1={y(at)} y2={y(at)} />
      ))}
      {hotlines.map(({ id }, at) => (
        <line key={id} className={styles.rule} y1={NAMES.height} y2={bottom} x1={x(at)} x2={x(at)} />
      ))}
      {looked.map((id) => {
        const [column, row] = [hotlines, initiatives].map((side) => side.findIndex((one) => one.id === id));
        if (column !== undefined && column >= 0) {
          return <rect key={id} className={styles.band} x={x(column - 0.5)} width={PLACE.width} height={bottom} />;
        }
        if (row === undefined || row < 0) return null;
        return <rect key={id} className={styles.band} y={y(row - 0.5)} width={right} height={PLACE.height} />;
      })}
    </>
  );
}

/** Names stay in view while the rest moves under them; a picture that is taken away shows them in their place. */
function keepNames({ currentTarget: { style, scrollLeft, scrollTop } }: UIEvent<HTMLElement>) {
  style.setProperty('--across', `${scrollLeft}px`);
  style.setProperty('--down', `${scrollTop}px`);
}

/** Initiatives by hotlines, with a sign where something binds them. Arrow keys go through the members. */
export function NetworkMatrix({ network, member, onMember }: NetworkMatrixProps) {
  const { t } = useTranslation('network');
  const hint = useId();
  const { hotlines, initiatives, bonds } = network;
  const [pointed, setPointed] = useState<Bond>();
  const near = isNear(bonds, member, pointed);
  const looked = [...new Set([member, pointed?.hotline.id, pointed?.initiative.id])];
  const [width, height] = [x(hotlines.length) + LEAN, y(initiatives.length)];
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && member) onMember(undefined);
    else if (event.key.startsWith('Arrow')) {
      const next = stepFrom(network, member, event.key);
      if (next) onMember(next);
    } else return;
    event.preventDefault();
  };
  const point = ({ target }: PointerEvent<SVGElement>) => {
    const at = (target as Element).closest<SVGElement>('[data-bond]')?.dataset['bond'];
    setPointed(at === undefined ? undefined : bonds[Number(at)]);
  };
  const edge = (of: Member, place: string) => ({
    of,
    place,
    chosen: of.id === member,
    near: near.has(of.id),
    onChoose: () => onMember(of.id === member ? undefined : of.id),
  });
  return (
    <>
      <p id={hint} className={styles.hint}>
        {t('keys')}
      </p>
      {/* biome-ignore-start lint/a11y/noNoninteractiveTabindex: an application takes the arrow keys */}
      <div
        role="application"
        className={styles.window}
        tabIndex={0}
        aria-label={t('picture')}
        aria-describedby={hint}
        onKeyDown={press}
        onScroll={keepNames}
      >
        {/* biome-ignore-end lint/a11y/noNoninteractiveTabindex: as above */}
        <svg
          className={styles.drawing}
          data-drawing
          width={width}
          height={height}
          role="img"
          aria-label={t('alt', {
            hotlines: t('hotlines', { count: hotlines.length }),
            initiatives: t('initiatives', { count: initiatives.length }),
            bonds: t('bonds', { count: bonds.length }),
          })}
          onPointerOver={point}
        >
          <Ground network={network} looked={looked} />
          <Signs network={network} />
          <g className={styles.rows}>
            <rect className={styles.paper} width={NAMES.width - NAMES.gap / 2} height={height} />
            {initiatives.map((one, at) => (
              <Name key={one.id} {...edge(one, `translate(${NAMES.width - NAMES.gap} ${y(at)})`)} />
            ))}
          </g>
          <g className={styles.columns}>
            <rect className={styles.paper} width={width} height={NAMES.height - NAMES.gap / 2} />
            {hotlines.map((one, at) => (
              <Name key={one.id} {...edge(one, `translate(${x(at)} ${NAMES.height - NAMES.gap}) rotate(-${SLANT})`)} />
            ))}
          </g>
          <rect className={styles.corner} width={NAMES.width - NAMES.gap} height={NAMES.height - NAMES.gap} />
        </svg>
      </div>
    </>
  );
}
