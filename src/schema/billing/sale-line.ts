/** What is sold, line by line: of quotes and invoices alike. */
import { Field, ID, InputType, Int, registerEnumType } from 'type-graphql';

export const LineKind = { SERVICE: 'SERVICE', PACKAGE: 'PACKAGE' } as const;
export type LineKind = keyof typeof LineKind;

registerEnumType(LineKind, {
  name: 'LineKind',
  description: 'What a line of a quote or an invoice sells.',
  valuesConfig: {
    SERVICE: { description: 'A service, as often as the quantity says.' },
    PACKAGE: { description: 'A package of services, to be used session by session.' },
  },
});

@InputType({
  description: 'What is sold: a service, or a package of services. Its price is the present one.',
})
export class SaleLineInput {
  @Field(() => ID, { nullable: true, description: 'The service; null: a package is sold.' })
  serviceId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The package that is sold; null: a service is.' })
  servicePackageId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Who does it; default: the visit’s practitioner.' })
  practitionerId?: string | null;

  @Field(() => Int, { nullable: true, description: 'How many: 1 to 1,000; default: 1.' })
  quantity?: number | null;

  @Field(() => ID, {
    nullable: true,
    description: 'A package that the patient bought before, whose sessions pay this service; null: none.',
  })
  patientPackageId?: string | null;
}
