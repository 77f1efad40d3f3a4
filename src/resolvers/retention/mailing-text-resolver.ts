/** What rules and campaigns say and come to, before anybody is written to. */
import { Arg, Authorized, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { Money } from '../../schema/clinic/money.js';
import { Delivery } from '../../schema/messaging/delivery.js';
import { TemplatePreview } from '../../schema/messaging/template.js';
import { payloadOf } from '../../schema/payload.js';
import { Campaign } from '../../schema/retention/campaign.js';
import { MailingText, MailingTextPreviewInput } from '../../schema/retention/mailing-text.js';
import { MailingChannelEstimate } from '../../schema/retention/mailing-text-estimate.js';
import { RetentionRule } from '../../schema/retention/rule.js';
import { moneyOfMicros } from '../../services/clinic/minor-units.js';
import { mailingTextOf } from '../../services/retention/mailing-text.js';
import { previewMailingText } from '../../services/retention/preview-mailing-text.js';
import { payload } from '../payload.js';

const MailingTextPreviewPayload = payloadOf(
  'MailingTextPreviewPayload',
  'preview',
  TemplatePreview,
  'A preview, or what is wrong with the text.',
);

@Resolver()
export class MailingTextResolver {
  @Authorized('retention:read')
  @Query(() => MailingTextPreviewPayload, {
    description:
      'What a text of a rule or a campaign comes out as, before it is saved. Nothing is changed or sent.',
  })
  mailingTextPreview(
    @Ctx() { scope }: Context,
    @Arg('input', () => MailingTextPreviewInput, { description: 'The text, and with what.' })
    input: MailingTextPreviewInput,
  ) {
    const preview = previewMailingText(scope, input).then(({ price, ...made }) => ({
      ...made,
      price: price && moneyOfMicros(price.micros, price.currencyCode),
    }));
    return payload('preview', preview);
  }
}

@Resolver(() => Delivery)
export class MailingOfDeliveryResolver {
  @FieldResolver(() => MailingText, {
    nullable: true,
    description:
      'The text of the rule or campaign that it was written with; null: it is of neither, it is not written yet, or you may not see them.',
  })
  mailingText(@Ctx() { scope }: Context, @Root() delivery: Delivery) {
    return mailingTextOf(scope, delivery);
  }

  @FieldResolver(() => RetentionRule, {
    nullable: true,
    description: 'The rule that it is of, as it is now; null: it is of none, or you may not see rules.',
  })
  retentionRule(@Ctx() { scope }: Context, @Root() { kind, subjectId }: Delivery) {
    return kind === 'RETENTION_RULE' ? scope.loaders.retentionRule.load(subjectId) : null;
  }

  @FieldResolver(() => Campaign, {
    nullable: true,
    description:
      'The campaign that it is of, as it is now; null: it is of none, or you may not see campaigns.',
  })
  campaign(@Ctx() { scope }: Context, @Root() { kind, subjectId }: Delivery) {
    return kind === 'CAMPAIGN' ? scope.loaders.campaign.load(subjectId) : null;
  }
}

@Resolver(() => MailingChannelEstimate)
export class MailingChannelEstimateResolver {
  @FieldResolver(() => Money, {
    nullable: true,
    description: 'What the messages cost, of SMS all their segments; null: no price is set.',
  })
  price(@Root() { priceMicros, currencyCode }: MailingChannelEstimate) {
    return priceMicros === null || currencyCode === null ? null : moneyOfMicros(priceMicros, currencyCode);
  }
}
