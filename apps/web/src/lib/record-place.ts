import { useLocation } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';

const PREFIX = 'record-';

/** The part of an address that leads to a record on its page: `#record-…` without the `#`. */
export const placeOfRecord = (id: string): string => PREFIX + id;

/** The record to which the address leads, if it leads to one. */
export function useSoughtRecord(): string | undefined {
  const hash = useLocation({ select: (location) => location.hash });
  return hash.startsWith(PREFIX) ? hash.slice(PREFIX.length) : undefined;
}

/**
 * Makes an element the place of a record. When the address leads there, it is marked, and the focus goes to it, also
 * when the record comes later than its page.
 */
export function useRecordPlace<Shown extends HTMLElement>(id: string) {
  const sought = useSoughtRecord() === id;
  const ref = useRef<Shown>(null);
  useEffect(() => {
    if (sought) ref.current?.focus();
  }, [sought]);
  return { ref, id: placeOfRecord(id), tabIndex: -1, 'data-sought': sought || undefined };
}
