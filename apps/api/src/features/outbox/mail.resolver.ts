import { Args, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { connectionOf } from '../../kernel/paging.ts';
import { readOne, readRoot } from '../../kernel/reads/reads.ts';
import { VersionedInput } from '../../kernel/versioned.input.ts';
import { MailsArgs } from './mail.inputs.ts';
import { MailService } from './mail.service.ts';
import { Mail, MailDelivery } from './mail.types.ts';

const MailConnection = connectionOf(Mail);

@Resolver(() => Mail)
export class MailResolver {
  constructor(private readonly mails: MailService) {}

  @Query(() => MailConnection, { name: 'mails', description: 'Outgoing mails, newest first. Administrators only.' })
  list(@Args() _args: MailsArgs, @Info() info: GraphQLResolveInfo) {
    return readRoot(info);
  }

  @Query(() => MailDelivery, { description: 'Whether mails leave this installation. Administrators only.' })
  mailDelivery() {
    return this.mails.delivery();
  }

  @Mutation(() => Mail, { description: 'Sends a mail that was kept, failed, or of which nobody knows.' })
  async sendMail(@Args('input') input: VersionedInput, @Info() info: GraphQLResolveInfo) {
    return readOne('Mail', await this.mails.send(input), info);
  }

  @Mutation(() => Mail, { description: 'Takes a mail of which nobody knows as delivered.' })
  async settleMail(@Args('input') input: VersionedInput, @Info() info: GraphQLResolveInfo) {
    return readOne('Mail', await this.mails.settle(input), info);
  }
}
