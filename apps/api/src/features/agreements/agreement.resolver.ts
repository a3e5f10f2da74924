import { Args, Info, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { connectionOf } from '../../kernel/paging.ts';
import { readOne, readRoot } from '../../kernel/reads/reads.ts';
import { VersionedInput } from '../../kernel/versioned.input.ts';
import { PartnershipEntity } from '../partnerships/index.ts';
import { AgreementEntity } from './agreement.entity.ts';
import {
  AgreementsArgs,
  EditAgreementInput,
  RecordAgreementInput,
  SignAgreementInput,
  TerminateAgreementInput,
  UnsignAgreementInput,
} from './agreement.inputs.ts';
import { AgreementService } from './agreement.service.ts';

const AgreementConnection = connectionOf(AgreementEntity, { name: 'Agreement' });

@Resolver(() => PartnershipEntity)
export class AgreementResolver {
  constructor(private readonly agreements: AgreementService) {}

  @Query(() => AgreementConnection, {
    name: 'agreements',
    description: 'Those of the partnerships that the viewer sees, earliest end first; those without one last.',
  })
  list(@Args() _args: AgreementsArgs, @Info() info: GraphQLResolveInfo) {
    return readRoot(info);
  }

  @ResolveField(() => [AgreementEntity], {
    name: 'agreements',
    description: 'Latest end first; those without one before all others.',
  })
  ofPartnership() {
    return [];
  }

  @Mutation(() => AgreementEntity, {
    description: 'Records an agreement as a draft, or with the signatures that it carries already.',
  })
  async recordAgreement(@Args('input') input: RecordAgreementInput, @Info() info: GraphQLResolveInfo) {
    return readOne('Agreement', await this.agreements.record(input), info);
  }

  @Mutation(() => AgreementEntity, {
    description: 'Changes an agreement. Once both sides have signed, only a manager changes kind and dates.',
  })
  async editAgreement(@Args('input') input: EditAgreementInput, @Info() info: GraphQLResolveInfo) {
    return readOne('Agreement', await this.agreements.edit(input), info);
  }

  @Mutation(() => AgreementEntity, { description: 'Notes that one side has signed.' })
  async signAgreement(@Args('input') input: SignAgreementInput, @Info() info: GraphQLResolveInfo) {
    return readOne('Agreement', await this.agreements.sign(input), info);
  }

  @Mutation(() => AgreementEntity, {
    description: 'Takes back a signature that was noted by mistake; once both sides have signed, a manager does.',
  })
  async unsignAgreement(@Args('input') input: UnsignAgreementInput, @Info() info: GraphQLResolveInfo) {
    return readOne('Agreement', await this.agreements.unsign(input), info);
  }

  @Mutation(() => AgreementEntity, { description: 'Ends what both sides have signed. WRONG_STAGE for a draft.' })
  async terminateAgreement(@Args('input') input: TerminateAgreementInput, @Info() info: GraphQLResolveInfo) {
    return readOne('Agreement', await this.agreements.terminate(input), info);
  }

  @Mutation(() => AgreementEntity, { description: 'Takes back a termination that was noted by mistake.' })
  async reinstateAgreement(@Args('input') input: VersionedInput, @Info() info: GraphQLResolveInfo) {
    return readOne('Agreement', await this.agreements.reinstate(input), info);
  }
}
