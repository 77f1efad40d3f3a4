/** Templates: what holds, a clinic's own versions, and previews. */
import { Arg, Args, Authorized, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { connectionOf } from '../../schema/connection.js';
import { withUuids } from '../../schema/id.js';
import { Channel, NotificationKind } from '../../schema/messaging/delivery-states.js';
import { Language, Template, TemplatePreview, TemplateVersion } from '../../schema/messaging/template.js';
import {
  TemplateFilter,
  TemplatePreviewInput,
  TemplateResetInput,
  TemplateSetInput,
} from '../../schema/messaging/template-inputs.js';
import { PageArgs } from '../../schema/page-args.js';
import { payloadOf } from '../../schema/payload.js';
import { moneyOfMicros } from '../../services/clinic/minor-units.js';
import { perform } from '../../services/clinic/perform.js';
import { findTemplates } from '../../services/messaging/find-templates.js';
import { templateVersions } from '../../services/messaging/list-template-versions.js';
import { listTemplates } from '../../services/messaging/list-templates.js';
import { previewTemplate } from '../../services/messaging/preview-template.js';
import { resetTemplate } from '../../services/messaging/reset-template.js';
import { setTemplate } from '../../services/messaging/set-template.js';
import { payload } from '../payload.js';

const TemplateConnection = connectionOf(Template, 'Template', 'By kind, channel and language.');
const TemplateVersionConnection = connectionOf(TemplateVersion, 'TemplateVersion', 'The newest first.');
const TemplateSetPayload = payloadOf('TemplateSetPayload', 'template', Template, 'What `templateSet` did.');
const TemplateResetPayload = payloadOf(
  'TemplateResetPayload',
  'template',
  Template,
  'What `templateReset` did.',
);
const TemplatePreviewPayload = payloadOf(
  'TemplatePreviewPayload',
  'preview',
  TemplatePreview,
  'A preview, or what is wrong with the text.',
);

@Resolver(() => Template)
export class TemplateResolver {
  @FieldResolver(() => TemplateVersionConnection, {
    description: 'Your own versions. Empty where the built-in text was never changed.',
  })
  versions(
    @Ctx() { scope }: Context,
    @Root() template: Template,
    @Args(() => PageArgs) { first, after, last, before }: PageArgs,
  ) {
    return templateVersions(scope, template, { first, after, last, before });
  }

  @Authorized('templates:read')
  @Query(() => TemplateConnection, {
    description: 'All texts: for every kind of message, channel and language, yours or the built-in one.',
  })
  templates(
    @Ctx() { scope }: Context,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => TemplateFilter, { nullable: true, description: 'Which ones.' })
    filter?: TemplateFilter | null,
  ) {
    return listTemplates(scope, { ...filter, ...page });
  }

  @Authorized('templates:read')
  @Query(() => Template, { description: 'The text that holds.' })
  async template(
    @Ctx() { scope }: Context,
    @Arg('kind', () => NotificationKind, { description: 'What the message is about.' })
    kind: NotificationKind,
    @Arg('channel', () => Channel, { description: 'By what it goes.' }) channel: Channel,
    @Arg('language', () => Language, { description: 'The language of its readers.' }) language: Language,
  ) {
    const [template] = await findTemplates(scope, [{ kind, channel, language }]);
    return template;
  }

  @Authorized('templates:read')
  @Query(() => TemplatePreviewPayload, {
    description: 'What a text comes out as, before it is set. Nothing is changed or sent.',
  })
  templatePreview(
    @Ctx() { scope }: Context,
    @Arg('input', () => TemplatePreviewInput, { description: 'The text, and with what.' })
    input: TemplatePreviewInput,
  ) {
    const preview = previewTemplate(scope, withUuids(input)).then(({ price, ...made }) => ({
      ...made,
      price: price && moneyOfMicros(price.micros, price.currencyCode),
    }));
    return payload('preview', preview);
  }

  @Authorized('templates:write')
  @Mutation(() => TemplateSetPayload, {
    description: 'Sets a text of your own. Whatever is sent from now on is written with it.',
  })
  templateSet(
    @Ctx() { scope }: Context,
    @Arg('input', () => TemplateSetInput, { description: 'The text.' }) input: TemplateSetInput,
  ) {
    return payload('template', perform(scope, 'templateSet', input, setTemplate));
  }

  @Authorized('templates:write')
  @Mutation(() => TemplateResetPayload, { description: 'Goes back to the built-in text.' })
  templateReset(
    @Ctx() { scope }: Context,
    @Arg('input', () => TemplateResetInput, { description: 'Which text.' }) input: TemplateResetInput,
  ) {
    return payload('template', perform(scope, 'templateReset', input, resetTemplate));
  }
}
