/** Money paid ahead, prices, and when invoices are to be paid. */
import { Arg, Args, Authorized, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import {
  ClinicBillingSetInput,
  ServicePriceSetInput,
  Wallet,
  WalletEntry,
  WalletEntryConnection,
  WalletPayOutInput,
  WalletTopUpInput,
} from '../../schema/billing/wallet.js';
import { Clinic } from '../../schema/clinic/clinic.js';
import { Money } from '../../schema/clinic/money.js';
import { Service } from '../../schema/clinic/service.js';
import { withUuids } from '../../schema/id.js';
import { PageArgs } from '../../schema/page-args.js';
import { Patient } from '../../schema/patients/patient.js';
import { payloadOf } from '../../schema/payload.js';
import { setClinicBilling } from '../../services/billing/set-clinic-billing.js';
import { setServicePrice } from '../../services/billing/set-service-price.js';
import { walletEntriesOf, walletOf } from '../../services/billing/wallets/find-wallets.js';
import { payOutWallet } from '../../services/billing/wallets/pay-out-wallet.js';
import { topUpWallet } from '../../services/billing/wallets/top-up-wallet.js';
import { moneyOf } from '../../services/clinic/minor-units.js';
import { perform } from '../../services/clinic/perform.js';
import { payload } from '../payload.js';

const WalletTopUpPayload = payloadOf('WalletTopUpPayload', 'wallet', Wallet, 'What `walletTopUp` did.');
const WalletPayOutPayload = payloadOf('WalletPayOutPayload', 'wallet', Wallet, 'What `walletPayOut` did.');
const ServicePriceSetPayload = payloadOf(
  'ServicePriceSetPayload',
  'service',
  Service,
  'What `servicePriceSet` did.',
);
const ClinicBillingSetPayload = payloadOf(
  'ClinicBillingSetPayload',
  'clinic',
  Clinic,
  'What `clinicBillingSet` did.',
);

@Resolver(() => Wallet)
export class WalletResolver {
  @FieldResolver(() => Money, { description: 'What it holds.' })
  balance(@Root() { balanceMinor, currencyCode }: Wallet) {
    return moneyOf(balanceMinor, currencyCode);
  }

  @FieldResolver(() => WalletEntryConnection, {
    description: 'What went into it and out of it, the newest first.',
  })
  entries(@Ctx() { scope }: Context, @Root() wallet: Wallet, @Args(() => PageArgs) page: PageArgs) {
    return walletEntriesOf(scope, wallet.patientId, page);
  }

  @Authorized('billing:read', 'billing:write')
  @Mutation(() => WalletTopUpPayload, { description: 'Records money that a patient pays ahead.' })
  walletTopUp(
    @Ctx() { scope }: Context,
    @Arg('input', () => WalletTopUpInput, { description: 'How much, and whose.' }) input: WalletTopUpInput,
  ) {
    return payload('wallet', perform(scope, 'walletTopUp', withUuids(input), topUpWallet));
  }

  @Authorized('billing:read', 'billing:write')
  @Mutation(() => WalletPayOutPayload, { description: 'Records money of a wallet that is handed back.' })
  walletPayOut(
    @Ctx() { scope }: Context,
    @Arg('input', () => WalletPayOutInput, { description: 'How much, and whose.' }) input: WalletPayOutInput,
  ) {
    return payload('wallet', perform(scope, 'walletPayOut', withUuids(input), payOutWallet));
  }

  @Authorized('billing:read', 'clinic:write')
  @Mutation(() => ServicePriceSetPayload, {
    description:
      'Sets what a service costs from now on; quotes and invoices that were made keep their price. For staff.',
  })
  servicePriceSet(
    @Ctx() { scope }: Context,
    @Arg('input', () => ServicePriceSetInput, { description: 'The price.' }) input: ServicePriceSetInput,
  ) {
    return payload('service', perform(scope, 'servicePriceSet', withUuids(input), setServicePrice));
  }

  @Authorized('billing:read', 'billing:write')
  @Mutation(() => ClinicBillingSetPayload, {
    description: 'Sets when invoices are to be paid; those that were issued keep their day.',
  })
  clinicBillingSet(
    @Ctx() { scope }: Context,
    @Arg('input', () => ClinicBillingSetInput, { description: 'The days.' }) input: ClinicBillingSetInput,
  ) {
    return payload('clinic', perform(scope, 'clinicBillingSet', input, setClinicBilling));
  }
}

@Resolver(() => WalletEntry)
export class WalletEntryResolver {
  @FieldResolver(() => Money, { description: 'Above zero: into the wallet; below zero: out of it.' })
  amount(@Root() { amountMinor, currencyCode }: WalletEntry) {
    return moneyOf(amountMinor, currencyCode);
  }

  @FieldResolver(() => Money, { description: 'What the wallet held afterwards.' })
  balanceAfter(@Root() { balanceAfterMinor, currencyCode }: WalletEntry) {
    return moneyOf(balanceAfterMinor, currencyCode);
  }
}

@Resolver(() => Patient)
export class WalletOfPatientResolver {
  @FieldResolver(() => Wallet, {
    nullable: true,
    description: 'Money that they paid ahead; null where you may not see it.',
  })
  wallet(@Ctx() { scope }: Context, @Root() patient: Patient) {
    return walletOf(scope, patient.id);
  }
}
