/** Phone numbers as files write them: with their country, or without it as people of the clinic's country do. */
import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js';

const LONGEST = 50;

/** A reader that gives E.164, or null for what is no phone number; of several in one value the first that is one. */
export function phoneReader(locale: string): (text: string) => string | null {
  const region = new Intl.Locale(locale).maximize().region;
  const defaultCountry = region && isSupportedCountry(region) ? region : undefined;
  return (text) => {
    const whole = readOne(text, defaultCountry);
    if (whole !== null || !/[,;/]/.test(text)) return whole;
    return (
      text
        .split(/[,;/]/, 5)
        .map((part) => readOne(part, defaultCountry))
        .find((phone) => phone !== null) ?? null
    );
  };
}

function readOne(text: string, defaultCountry: CountryCode | undefined): string | null {
  if (text.length > LONGEST) return null;
  const phone = parsePhoneNumberFromString(text.trim(), { extract: false, defaultCountry });
  return phone?.isValid() && !phone.ext ? phone.number : null;
}
