import { ensureValid, invalid, parseWebAddress, pastDateProblem, problemsOf, type SourceKind } from '@alongside/domain';
import { civilDate, latestDayOnEarth, trimmedOrNull } from '@alongside/shared';
import { Injectable } from '@nestjs/common';
import { db } from '../../kernel/operation/operation.ts';
import { uuidV5 } from '../../kernel/uuid-v5.ts';
import { SourceEntity } from './source.entity.ts';
import type { SourcedInput } from './sourced.inputs.ts';

/** Namespace of the ids of sources that people name: the same words are the same source. */
const SOURCES = '0d1f3f6e-6f0b-4b0e-8a53-7f6f3f1f5a9d';

/** What the source of an edit is called when the secretariat names none. */
const OWN_KNOWLEDGE = 'Knowledge of the secretariat';

/** Where new facts come from and the day for which they are true. */
export interface Origin {
  readonly sourceId: string;
  readonly asOf: string;
}

export interface NamedSource {
  readonly kind: SourceKind;
  readonly title: string;
  readonly url: string | null;
}

/** Turns what people say of a source into a record of the registry. */
@Injectable()
export class SourceService {
  /** The origin of a change; refuses VALIDATION for a day to come and for an address that is none or has no title. */
  async originOf({ asOf, ...input }: SourcedInput): Promise<Origin> {
    ensureValid(problemsOf(pastDateProblem('asOf', civilDate(asOf), latestDayOnEarth(new Date()))));
    return { sourceId: await this.idOf(namedSource(input)), asOf };
  }

  /** The id of a source; adds it when nobody has named it before. */
  async idOf({ kind, title, url }: NamedSource): Promise<string> {
    const id = uuidV5(SOURCES, [kind, title, url].join('\n'));
    await db().createQueryBuilder().insert().into(SourceEntity).values({ id, kind, title, url }).orIgnore().execute();
    return id;
  }
}

function namedSource({ sourceTitle, sourceUrl }: Pick<SourcedInput, 'sourceTitle' | 'sourceUrl'>): NamedSource {
  const [title, url] = [trimmedOrNull(sourceTitle), trimmedOrNull(sourceUrl)];
  if (url !== null && title === null) throw invalid('sourceTitle', 'Name the source of this address.');
  if (url !== null && !parseWebAddress(url))
    throw invalid('sourceUrl', 'Use a full address that begins with https://.');
  return { kind: url === null ? 'NETWORK' : 'PUBLIC_PAGE', title: title ?? OWN_KNOWLEDGE, url };
}
