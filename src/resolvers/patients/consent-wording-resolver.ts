/** The words that patients are asked with. */
import { Arg, Args, Authorized, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { PageArgs } from '../../schema/page-args.js';
import {
  ConsentWording,
  ConsentWordingConnection,
  ConsentWordingFilter,
  ConsentWordingSetInput,
} from '../../schema/patients/consent-wording.js';
import { payloadOf } from '../../schema/payload.js';
import { perform } from '../../services/clinic/perform.js';
import { listConsentWordings } from '../../services/patients/list-consent-wordings.js';
import { setConsentWording } from '../../services/patients/set-consent-wording.js';
import { payload } from '../payload.js';

const ConsentWordingSetPayload = payloadOf(
  'ConsentWordingSetPayload',
  'consentWording',
  ConsentWording,
  'What `consentWordingSet` did.',
);

@Resolver(() => ConsentWording)
export class ConsentWordingResolver {
  @Authorized('clinic:read')
  @Query(() => ConsentWordingConnection, {
    description: 'The words that patients are asked with, in all their versions; apps show the latest.',
  })
  consentWordings(
    @Ctx() { scope }: Context,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => ConsentWordingFilter, { nullable: true, description: 'Which ones.' })
    filter?: ConsentWordingFilter | null,
  ) {
    return listConsentWordings(scope, { ...filter, ...page });
  }

  @Authorized('retention:write')
  @Mutation(() => ConsentWordingSetPayload, {
    description:
      'Writes the words to ask with from now on, as a new version; the same words again are the same version. What was agreed to in earlier ones holds.',
  })
  consentWordingSet(
    @Ctx() { scope }: Context,
    @Arg('input', () => ConsentWordingSetInput, { description: 'The words.' })
    input: ConsentWordingSetInput,
  ) {
    return payload('consentWording', perform(scope, 'consentWordingSet', input, setConsentWording));
  }
}
