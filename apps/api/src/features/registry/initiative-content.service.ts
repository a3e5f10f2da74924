import { ensureValid, type InitiativeContent, initiativeProblems, searchTextOf } from '@alongside/domain';
import { Injectable } from '@nestjs/common';
import { newId } from '../../kernel/new-id.ts';
import type { InitiativeEntity } from './initiative.entity.ts';
import { InitiativeRepository } from './initiative.repository.ts';
import type { Origin } from './source.service.ts';
import {
  channelDifference,
  factDifference,
  plainFields,
  type StoredInitiative,
  storedContent,
} from './stored-initiative.ts';

/**
 * Brings a content into the registry, whoever wrote it: the one way by which edits and accepted proposals
 * change an initiative. Whether the person may do that, the caller has asked.
 */
@Injectable()
export class InitiativeContentService {
  constructor(private readonly initiatives: InitiativeRepository) {}

  /** Refuses VALIDATION with every problem; the fields are named as in the input, below `content`. */
  async check(content: InitiativeContent, before: InitiativeContent | null): Promise<void> {
    const problems = initiativeProblems(content, before);
    const { organisationId } = content;
    if (organisationId !== null && !(await this.initiatives.organisation(organisationId))) {
      problems.push({ field: 'organisationId', message: 'Choose an organisation of the registry.' });
    }
    ensureValid(problems.map(({ field, message }) => ({ field: `content.${field}`, message })));
  }

  /** Adds a new initiative, once for each id; answers its id. */
  async add(content: InitiativeContent, origin: Origin, id = newId()): Promise<string> {
    const searchText = await this.searchText(content);
    if (!(await this.initiatives.add({ id, ...plainFields(content), searchText }, origin))) return id;
    await this.initiatives.changeFacts(id, factDifference([], content.facts), origin);
    await this.initiatives.changeChannels(id, channelDifference([], content.channels), origin);
    return id;
  }

  /** Makes the initiative what `content` says. Facts and values that stay keep the source that they have. */
  async apply(
    stored: StoredInitiative,
    content: InitiativeContent,
    origin: Origin,
    doubts?: readonly string[],
  ): Promise<void> {
    const { row } = stored;
    const plain = plainFields(content);
    const facts = factDifference(stored.facts, content.facts);
    const channels = channelDifference(stored.channels, content.channels);
    await this.initiatives.changeFacts(row.id, facts, origin);
    await this.initiatives.changeChannels(row.id, channels, origin);
    const renewed = JSON.stringify(plain) !== JSON.stringify(plainFields(row));
    await this.initiatives.change(row, {
      ...plain,
      searchText: await this.searchText(content),
      ...(renewed && { ...origin, confirmedAt: null, confirmedBy: null }),
      ...(doubts && { doubts: [...doubts] }),
    });
  }

  /** Changes the record itself after one of its facts has been settled. */
  async refresh(stored: StoredInitiative, changes: Partial<InitiativeEntity>): Promise<void> {
    const searchText = await this.searchText({ ...storedContent(stored), ...changes });
    await this.initiatives.change(stored.row, { ...changes, searchText });
  }

  private async searchText(content: InitiativeContent): Promise<string> {
    const { organisationId } = content;
    const organisation = organisationId === null ? null : await this.initiatives.organisation(organisationId);
    return searchTextOf({ ...content, organisation });
  }
}
