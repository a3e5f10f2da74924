import { describe, expect, it } from '@jest/globals';
import { crossings, orderNetwork, type Pair } from './order-network.ts';

const pairs = (...list: string[]): Pair[] => list.map((pair) => ({ left: pair[0] ?? '', right: pair[1] ?? '' }));
const sides = (left: string, right: string) => ({ left: [...left], right: [...right] });

/** A network of 50 hotlines and 100 initiatives in groups of neighbours, shuffled by a fixed rule. */
const large = () => {
  const left = Array.from({ length: 50 }, (_, at) => `h${(at * 17) % 50}`);
  const right = Array.from({ length: 100 }, (_, at) => `i${(at * 37) % 100}`);
  const ties = Array.from({ length: 50 }, (_, h) =>
    Array.from({ length: 8 }, (__, k) => ({ left: `h${h}`, right: `i${(h * 2 + k) % 100}` })),
  ).flat();
  return { left, right, ties };
};

describe('the order of a network', () => {
  it('counts the lines that cross', () => {
    expect(crossings(pairs('ax', 'by'), sides('ab', 'xy'))).toBe(0);
    expect(crossings(pairs('ay', 'bx'), sides('ab', 'xy'))).toBe(1);
    expect(crossings(pairs('ax', 'ay', 'bx', 'by'), sides('ab', 'xy'))).toBe(1);
  });

  it('puts what is bound beside each other', () => {
    const ties = pairs('az', 'by', 'cx');
    const order = orderNetwork(sides('abc', 'xyz'), ties);
    expect(crossings(ties, order)).toBe(0);
  });

  it('keeps the given order where nothing crosses, and everybody who has no tie', () => {
    expect(orderNetwork(sides('abc', 'xyz'), pairs('ax', 'by'))).toEqual(sides('abc', 'xyz'));
    const order = orderNetwork(sides('abcd', 'wxyz'), pairs('aw', 'ax', 'bz', 'cx', 'by'));
    expect([order.left.toSorted(), order.right.toSorted()]).toEqual([[...'abcd'], [...'wxyz']]);
  });

  it('leaves out ties to what stands on no side', () => {
    expect(orderNetwork(sides('ab', 'x'), pairs('ax', 'bq', 'qx'))).toEqual(sides('ab', 'x'));
    expect(orderNetwork(sides('', ''), [])).toEqual(sides('', ''));
  });

  it('is the same for the same network, and crosses far less at 50 hotlines and 100 initiatives', () => {
    const { left, right, ties } = large();
    const order = orderNetwork({ left, right }, ties);
    expect(orderNetwork({ left, right }, ties)).toEqual(order);
    expect(order.left.toSorted()).toEqual(left.toSorted());
    expect(order.right.toSorted()).toEqual(right.toSorted());
    expect(crossings(ties, order)).toBeLessThan(crossings(ties, { left, right }) / 3);
  });
});
